// What is in the account of a universal or unit-linked contract on a day.
import { type Day, formatFen, share, type Text } from '../../kit/index.ts'
import { bandPercent, declaredRateBp, guaranteedRateBp, type Product } from '../../products/index.ts'
import { hasEnded } from '../ending.ts'
import { type Policy, type Value, wholeYears } from '../policy.ts'
import { fundTitle, type Holding, holdingsOn } from './funds.ts'
import { accruedFen, creditedTo } from './interest.ts'
import { sumFen } from './move.ts'

export interface AccountValue extends Value {
  /** The yearly rate of the day's month in hundredths of a per cent; null for funds. */
  readonly yearlyRateBp: number | null
  /** No rate is declared for the month: it is reckoned at the guaranteed one, and can only become more. */
  readonly isGuaranteed: boolean
  /** Interest since the last month that was credited; zero for funds. */
  readonly interestFen: number
  /** Units by fund; empty for a credited account. */
  readonly holdings: readonly Holding[]
}

const none: AccountValue = {
  amountFen: 0,
  basis: { zh: '没有保单账户', en: 'there is no account' },
  yearlyRateBp: null,
  isGuaranteed: false,
  interestFen: 0,
  holdings: [],
}

/** The account value at the end of a day, by the moves until then; zero for products without an account and after the end. */
export function accountOn(policy: Policy, product: Product, on: Day): AccountValue {
  const moves = policy.account.filter((one) => one.on <= on)
  if (!product.account || hasEnded(policy, on) || moves.length === 0) return none
  if (product.account.funds) return inFunds(moves, product, on)
  const interestFen = accruedFen(moves, product, on)
  const declared = declaredRateBp(product, on)
  const yearlyRateBp = declared ?? guaranteedRateBp(product)
  return {
    ...none,
    amountFen: sumFen(moves) + interestFen,
    yearlyRateBp,
    isGuaranteed: declared === undefined,
    interestFen,
    basis: interestWords(interestFen, creditedTo(moves) ?? on, yearlyRateBp, declared === undefined),
  }
}

function interestWords(interestFen: number, from: Day, rateBp: number, isGuaranteed: boolean): Text {
  const rate = `${(rateBp / 100).toFixed(2)}%`
  return isGuaranteed
    ? {
        zh: `含 ${from} 以来的利息 ${formatFen(interestFen)}；当月结算利率还没有公布，先按保证利率 ${rate} 计算，只会多不会少`,
        en: `with interest of ${formatFen(interestFen)} since ${from}; the month's rate is not declared yet: reckoned at the guaranteed ${rate}, it can only become more`,
      }
    : {
        zh: `含 ${from} 以来的利息 ${formatFen(interestFen)}；当月结算利率 ${rate}（年利率），保证利率以上的部分不保证`,
        en: `with interest of ${formatFen(interestFen)} since ${from}; the month's declared yearly rate is ${rate}, what is above the guaranteed rate is not promised`,
      }
}

function inFunds(moves: Policy['account'], product: Product, on: Day): AccountValue {
  const holdings = holdingsOn(moves, product, on)
  const priced = holdings.map((one) => {
    const title = fundTitle(product, one.fund)
    const sum = `${unitsText(one.microUnits)} × ${priceText(one.price)}`
    return { zh: `${title.zh} ${sum}（${one.pricedOn}）`, en: `${title.en} ${sum} (${one.pricedOn})` }
  })
  return {
    ...none,
    amountFen: holdings.reduce((all, one) => all + one.amountFen, 0),
    holdings,
    basis: {
      zh: `单位数 × 单位价格：${priced.map(({ zh }) => zh).join('；')}；价格会涨会跌，不保证`,
      en: `units × price: ${priced.map(({ en }) => en).join('; ')}; prices rise and fall, nothing is promised`,
    },
  }
}

/** `12345678` → `12.345678`. */
export function unitsText(microUnits: number): string {
  return `${Math.trunc(microUnits / 1_000_000)}.${String(microUnits % 1_000_000).padStart(6, '0')}`
}

/** Ten-thousandths of a yuan → `1.0234`. */
export function priceText(price: number): string {
  return `${Math.trunc(price / 10_000)}.${String(price % 10_000).padStart(4, '0')}`
}

/** 1 in the first year of the contract. */
export function policyYearOn(policy: Pick<Policy, 'effectiveOn'>, on: Day): number {
  return wholeYears(policy.effectiveOn, on) + 1
}

/** What leaving costs on a day, in per cent of what is taken out: by the policy year, the same for a part and for all. */
export function leavingPercent(policy: Policy, product: Product, on: Day): number {
  return product.account ? bandPercent(product.account.withdrawal.fees, policyYearOn(policy, on)) : 0
}

/** A share in per cent with at most two decimals, half up to the fen. */
export function percentFen(amountFen: number, percent: number): number {
  return share(amountFen, Math.round(percent * 100), 10_000)
}

/** 退保费用 on a day, in fen. */
export function leavingFeeFen(policy: Policy, product: Product, on: Day): number {
  return percentFen(accountOn(policy, product, on).amountFen, leavingPercent(policy, product, on))
}
