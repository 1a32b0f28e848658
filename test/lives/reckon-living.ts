// What an endowment owes its payee, reckoned day by day from the printed tables and what was done; nothing of the store is called.
import { readFileSync } from 'node:fs'
import type { Day } from '../../src/kit/index.ts'
import type { BenefitKind, DividendOption } from '../../src/policies/index.ts'
import { later, monthsLater } from './days.ts'
import type { LivingLife } from './living.ts'

export const years = 15

export interface Told {
  readonly on: Day
  readonly option?: DividendOption
  readonly account?: true
  readonly taken?: { readonly kind: BenefitKind; readonly amountFen: number }
}

interface Pot {
  principalFen: number
  interestFen: number
  /** Fen × hundredths of a per cent × days, not credited yet. */
  accrued: bigint
}

const lines = (file: string) => readFileSync(`demo/products/endowment/${file}`, 'utf8').trim().split('\n').slice(1)
const scale = lines('dividends.csv').map((line) => line.split(','))
const rates = lines('credited.csv').map((line) => line.split(','))
const prices = lines('paidup.csv')

/** The contract told from the tables and what was done, one day after the other. */
export function reckonLiving(life: LivingLife, effectiveOn: Day, told: readonly Told[], on: Day) {
  const pots: Record<BenefitKind, Pot> = { dividend: empty(), survival: empty(), annuity: empty(), maturity: empty() }
  const credited: string[] = []
  let [option, hasAccount, addedFen]: [DividendOption, boolean, number] = ['accumulate', false, 0]
  const anniversaries = new Map(Array.from({ length: 40 }, (_, year) => [monthsLater(effectiveOn, 12 * year), year]))
  const endsOn = monthsLater(effectiveOn, 12 * years)
  const row =
    prices.find((line) => line.startsWith(`${life.sex},${life.age},${years}y,${life.payYears},`))?.split(',') ?? []

  const come = (kind: BenefitKind, day: Day, amountFen: number, year: number) => {
    if (amountFen === 0) return
    const used = useOf(kind, amountFen, year)
    credited.push(`${day} ${kind} ${amountFen} ${used}`)
    if (used === 'left') pots[kind].principalFen += amountFen
  }
  const useOf = (kind: BenefitKind, amountFen: number, year: number) => {
    if (kind !== 'dividend') return hasAccount ? 'paid' : 'left'
    if (option === 'cash') return 'paid'
    if (option === 'offset-premium' && year < life.payYears) return 'premium'
    const price = row[4 + year + 1] === undefined ? 0 : Number(row[4 + year])
    const boughtFen = price > 0 ? Math.floor((amountFen * 100_000) / price) : 0
    if (option !== 'paid-up-additions' || boughtFen === 0) return 'left'
    addedFen += boughtFen
    return 'additions'
  }
  for (let day = later(effectiveOn, 1); day <= on; day = later(day, 1)) {
    const rate = Number(rates.filter(([month = '']) => month <= later(day, -1).slice(0, 7)).at(-1)?.[1] ?? 0)
    for (const pot of Object.values(pots)) pot.accrued += BigInt((pot.principalFen + pot.interestFen) * rate)
    const year = anniversaries.get(day)
    if (year !== undefined) {
      for (const pot of Object.values(pots)) credit(pot)
      if (day <= endsOn) {
        const declared = scale.filter(
          ([from = '', term, pay, of]) =>
            from <= day && term === `${years}y` && pay === String(life.payYears) && of === String(year),
        )
        const fen = Number(declared.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).at(-1)?.[4] ?? 0)
        const sumFen = life.sumInsuredFen + addedFen
        come('dividend', day, Math.floor((2 * sumFen * fen + 100_000) / 200_000), year)
        const grownFen = life.sumInsuredFen + addedFen
        if (day < endsOn && year >= 5 && (year - 5) % 3 === 0)
          come('survival', day, Math.floor((2 * grownFen * 5 + 100) / 200), year)
        if (day === endsOn) {
          come('maturity', day, sumFen, year)
          if (hasAccount) for (const pot of Object.values(pots)) Object.assign(pot, empty())
        }
      }
    }
    for (const one of told.filter((each) => each.on === day)) {
      if (one.option) option = one.option
      if (one.account) hasAccount = true
      if (one.taken) take(pots[one.taken.kind], one.taken.amountFen)
    }
  }
  const kept = Object.fromEntries(
    Object.entries(pots).map(([kind, pot]) => [kind, pot.principalFen + pot.interestFen + rounded(pot.accrued)]),
  )
  const principalFen = Object.values(pots).reduce((all, pot) => all + pot.principalFen, 0)
  return { kept, credited: credited.sort(), principalFen }
}

const empty = (): Pot => ({ principalFen: 0, interestFen: 0, accrued: 0n })
const rounded = (accrued: bigint) => Number((2n * accrued + 3_650_000n) / 7_300_000n)

function credit(pot: Pot): void {
  pot.interestFen += rounded(pot.accrued)
  pot.accrued = 0n
}

function take(pot: Pot, amountFen: number): void {
  credit(pot)
  const interestFen = Math.min(amountFen, pot.interestFen)
  pot.interestFen -= interestFen
  pot.principalFen -= amountFen - interestFen
}
