// Units of funds: bought and sold at the last price published by the day, every amount half up to the fen.
import { type Day, share, type Text } from '../../kit/index.ts'
import { type Product, unitPriceOn } from '../../products/index.ts'
import { noPrice } from '../problems.ts'
import { type Move, type MoveKind, move, type NewMove, sumFen } from './move.ts'

const micro = 1_000_000
/** Prices are in ten-thousandths of a yuan: hundredths of a fen. */
const perFen = 100

export interface Holding {
  readonly fund: string
  readonly microUnits: number
  /** Ten-thousandths of a yuan. */
  readonly price: number
  readonly pricedOn: Day
  readonly amountFen: number
  /** What the books have of it: the moves' amounts; a difference is the result since the last of them. */
  readonly bookedFen: number
}

/** The funds an account holds units of on a day, in the product's order, by the last price published by then. */
export function holdingsOn(moves: readonly Move[], product: Product, on: Day): readonly Holding[] {
  const codes = product.account?.funds?.list.map(({ code }) => code) ?? []
  return codes.flatMap((fund) => {
    const mine = moves.filter((one) => one.fund === fund)
    const microUnits = mine.reduce((all, one) => all + one.microUnits, 0)
    if (mine.length === 0) return []
    const { price, day } = priceOf(product, fund, on)
    return [{ fund, microUnits, price, pricedOn: day, amountFen: worthFen(microUnits, price), bookedFen: sumFen(mine) }]
  })
}

/** Raises `no-price` before a fund has its first. */
export function priceOf(product: Product, fund: string, on: Day): { price: number; day: Day } {
  const found = unitPriceOn(product, fund, on)
  if (!found) throw noPrice()
  return found
}

/** Price changes since the last moves, written down so that what the books have is what the units are worth. */
export function resultsOn(moves: readonly Move[], product: Product, on: Day): NewMove[] {
  return holdingsOn(moves, product, on).flatMap(({ fund, amountFen, bookedFen }) =>
    amountFen === bookedFen ? [] : [move('result', on, amountFen - bookedFen, { fund })],
  )
}

/** What so many units of a fund are worth on a day; undefined before it has a price. */
export function unitsWorthFen(product: Product, fund: string, microUnits: number, on: Day): number | undefined {
  const found = unitPriceOn(product, fund, on)
  return found && worthFen(microUnits, found.price)
}

function worthFen(microUnits: number, price: number): number {
  return share(microUnits, price, micro * perFen)
}

/** Money of so many fen buys units of each fund by the shares of a split; the fee is spread the same way. */
export function bought(
  product: Product,
  split: Split,
  { on, amountFen, feeFen = 0 }: { readonly on: Day; readonly amountFen: number; readonly feeFen?: number },
): Pick<NewMove, 'fund' | 'amountFen' | 'feeFen' | 'microUnits'>[] {
  const parts = Object.entries(split).filter(([, percent]) => percent > 0)
  const shares = parts.map(([, percent]) => percent)
  const [amounts, fees] = [spread(amountFen, shares), spread(feeFen, shares)]
  return parts.map(([fund], index) => {
    const part = amounts[index] ?? 0
    return { fund, amountFen: part, feeFen: fees[index] ?? 0, microUnits: unitsFor(product, fund, on, part) }
  })
}

/** A fund's name; its code for one the product no longer has. */
export function fundTitle({ account }: Pick<Product, 'account'>, fund: string): Text {
  return account?.funds?.list.find(({ code }) => code === fund)?.title ?? { zh: fund, en: fund }
}

/** Whole hundredths by fund, a hundred together. */
export type Split = Readonly<Record<string, number>>

/** Units an amount buys on a day, half up to the millionth: at the price and what the product adds to it for buying. */
export function unitsFor(product: Product, fund: string, on: Day, amountFen: number): number {
  const percent = 100 + (product.account?.funds?.bidOfferPercent ?? 0)
  const { price } = priceOf(product, fund, on)
  return Number(
    (2n * BigInt(amountFen) * BigInt(micro * perFen) * 10_000n + BigInt(price) * BigInt(Math.round(percent * 100))) /
      (2n * BigInt(price) * BigInt(Math.round(percent * 100))),
  )
}

/** Units of every held fund are sold for an amount, by what each is worth; all of them when it is everything. */
export function sold(
  holdings: readonly Holding[],
  amountFen: number,
  feeFen = 0,
): Pick<NewMove, 'fund' | 'amountFen' | 'feeFen' | 'microUnits'>[] {
  const held = holdings.filter((one) => one.amountFen > 0)
  const worths = held.map((one) => one.amountFen)
  const [amounts, fees] = [spread(amountFen, worths), spread(feeFen, worths)]
  return held.map((holding, index) => {
    const part = amounts[index] ?? 0
    return { fund: holding.fund, amountFen: -part, feeFen: fees[index] ?? 0, microUnits: -unitsOf(holding, part) }
  })
}

/** The units of a holding that are worth an amount, never more than there are. */
export function unitsOf({ microUnits, amountFen, price }: Holding, partFen: number): number {
  return partFen >= amountFen ? microUnits : Math.min(microUnits, share(partFen, micro * perFen, price))
}

/** An amount by shares: each down to the fen, what is left over goes to the largest first. */
export function spread(amountFen: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((all, one) => all + one, 0)
  if (whole === 0) return shares.map(() => 0)
  const parts = shares.map((one) => Number((BigInt(amountFen) * BigInt(one)) / BigInt(whole)))
  let left = amountFen - parts.reduce((all, one) => all + one, 0)
  const largestFirst = shares.map((_, index) => index).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
  for (const index of largestFirst) {
    if (left <= 0) break
    parts[index] = (parts[index] ?? 0) + 1
    left -= 1
  }
  return parts
}

/** A kind of move spread over the funds. */
export function asMoves(
  kind: MoveKind,
  on: Day,
  parts: readonly Pick<NewMove, 'fund' | 'amountFen' | 'feeFen' | 'microUnits'>[],
  more: Partial<Pick<NewMove, 'forOn' | 'paymentId'>> = {},
): NewMove[] {
  return parts.map(({ amountFen, ...rest }) => move(kind, on, amountFen, { ...rest, ...more }))
}
