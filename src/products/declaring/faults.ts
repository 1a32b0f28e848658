// What stands against a declaration: the product has no such thing, it is below what was guaranteed, or its day has been reckoned with.
import { addMonths, type Day, type Text } from '../../kit/index.ts'
import { guaranteedRateBp } from '../declared.ts'
import { coveragesOf, type Product, termOf } from '../product.ts'
import { type DeclarationAsked, dividendKey } from './declaration.ts'

export interface DeclarationFault {
  readonly pointer: string
  readonly detail: Text
}

/** How far ahead of its day a price or a dividend may be declared. */
const monthsAhead = 1

/** Whether rates are declared for a product: it has an account that is credited, or money may be left with us to grow. */
export function bearsRates(product: Product): boolean {
  return (
    product.account?.credited !== undefined ||
    (product.dividends?.options.includes('accumulate') ?? false) ||
    (product.maturityOptions?.options.some((one) => one !== 'lump-sum') ?? false) ||
    coveragesOf(product, 'survival').some(({ mayAccumulate }) => mayAccumulate)
  )
}

/**
 * The month whose rate comes next: of an account, which is credited when a month is over, no month is passed over; elsewhere the
 * last rate goes on, and no month changes that has begun, for what was left with us has grown by it.
 */
export function nextRateMonth({ account, tables }: Product, today: Day): string {
  const last = tables.credited[0]?.month
  const following = last && monthAfter(last)
  if (account?.credited) return following ?? today.slice(0, 7)
  const coming = monthAfter(today.slice(0, 7))
  return following !== undefined && following > coming ? following : coming
}

function monthAfter(month: string): string {
  return addMonths(`${month}-01`, 1).slice(0, 7)
}

/** All that stands against what is asked, each with the field it is about; empty when it can be declared. */
export function declarationFaults(product: Product, asked: DeclarationAsked, today: Day): readonly DeclarationFault[] {
  switch (asked.kind) {
    case 'rate':
      return rateFaults(product, asked, today)
    case 'dividend':
      return dividendFaults(product, asked, today)
    case 'price':
      return priceFaults(product, asked, today)
  }
}

type Asked<K extends DeclarationAsked['kind']> = Extract<DeclarationAsked, { readonly kind: K }>

function rateFaults(product: Product, { month, yearlyRateBp }: Asked<'rate'>, today: Day): DeclarationFault[] {
  if (!bearsRates(product)) return [{ pointer: '/product', detail: noRate }]
  const guaranteed = guaranteedRateBp(product)
  const next = nextRateMonth(product, today)
  const isNext = month === next && month <= monthAfter(today.slice(0, 7))
  return [
    ...(isNext ? [] : [{ pointer: '/month', detail: notNext(next, today) }]),
    ...(yearlyRateBp < guaranteed ? [{ pointer: '/yearlyRateBp', detail: belowGuaranteed(guaranteed) }] : []),
  ]
}

function dividendFaults(product: Product, asked: Asked<'dividend'>, today: Day): DeclarationFault[] {
  if (!product.dividends) return [{ pointer: '/product', detail: noDividends }]
  const term = termOf(product, asked.term)
  if (!term) return [{ pointer: '/term', detail: noTerm }]
  const yearsMax = term.lasts === 'whole-life' ? wholeLifeYears : term.lasts.years
  const last = product.tables.dividends.get(dividendKey(asked))?.[0]?.from
  return [
    ...(term.payYears.includes(asked.payYears) ? [] : [{ pointer: '/payYears', detail: noPayYears }]),
    ...(asked.policyYear <= yearsMax ? [] : [{ pointer: '/policyYear', detail: noPolicyYear(yearsMax) }]),
    ...dayFaults('/fromOn', asked.fromOn, last, today),
  ]
}

const wholeLifeYears = 105

function priceFaults(product: Product, { fund, day }: Asked<'price'>, today: Day): DeclarationFault[] {
  const funds = product.account?.funds
  if (!funds) return [{ pointer: '/product', detail: noFunds }]
  if (!funds.list.some(({ code }) => code === fund)) return [{ pointer: '/fund', detail: noFund }]
  return dayFaults('/day', day, product.tables.prices.get(fund)?.[0]?.day, today)
}

// Charges, withdrawals and switches of a past day were reckoned with what was known on it.
function dayFaults(pointer: string, on: Day, last: Day | undefined, today: Day): DeclarationFault[] {
  if (last !== undefined && on <= last) return [{ pointer, detail: declaredTo(last) }]
  if (on < today) return [{ pointer, detail: past }]
  return on > addMonths(today, monthsAhead) ? [{ pointer, detail: tooFar }] : []
}

export const noProduct: Text = { zh: '没有这款产品的这个版本', en: 'There is no such version of such a product' }
const noRate: Text = { zh: '这款产品没有要公布的利率', en: 'No rate is declared for this product' }
const noDividends: Text = { zh: '这款产品不分红', en: 'This product pays no dividends' }
const noFunds: Text = { zh: '这款产品没有投资账户', en: 'This product has no funds' }
const noFund: Text = { zh: '这款产品没有这个投资账户', en: 'This product has no such fund' }
const noTerm: Text = { zh: '没有这样的保险期间', en: 'There is no such term' }
const noPayYears: Text = {
  zh: '这个期间没有这样的交费年数',
  en: 'Premiums of this term are not paid for so many years',
}
const past: Text = {
  zh: '过去的日子已经按当时公布的计算过，不能再补',
  en: 'A day that is over was reckoned with what was known then',
}
const tooFar: Text = { zh: '最早提前一个月', en: 'At most a month ahead' }

function declaredTo(last: Day): Text {
  return { zh: `已经公布到 ${last}，要在这之后`, en: `Declared up to ${last} already: a later day, please` }
}

function noPolicyYear(most: number): Text {
  return { zh: `保单年度最多到 ${most}`, en: `There are ${most} policy years at most` }
}

function belowGuaranteed(bp: number): Text {
  return { zh: `不能低于保证利率 ${bp / 100}%`, en: `Not below the guaranteed ${bp / 100} %` }
}

function notNext(next: string, today: Day): Text {
  return next > monthAfter(today.slice(0, 7))
    ? {
        zh: `已经公布到 ${next} 的前一个月，到下月再公布`,
        en: `Declared up to the month before ${next}: that is as far as it goes`,
      }
    : { zh: `接下来要公布的是 ${next}`, en: `The next month to declare is ${next}` }
}
