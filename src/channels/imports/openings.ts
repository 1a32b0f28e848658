// What the account of a contract opens with: of universal life a value, of a unit-linked contract units of each fund.
import { formatFen, type Text } from '../../kit/index.ts'
import { fundTitle, type Split, splitFault, unitsWorthFen } from '../../policies/index.ts'
import type { Book } from './book.ts'
import type { Checking, Contract } from './contracts.ts'
import type { Row } from './rows.ts'

export interface Opening {
  readonly row: Row<'openings'>
  /** As the file has it, or what the units are worth. */
  readonly amountFen: number
}

/** One row with what it comes to, checked by itself and against the rows before it. */
export function openingOf({ book, today }: Checking, contract: Contract, row: Row<'openings'>): Opening {
  const { fund, microUnits } = row
  const worthFen =
    fund === undefined || microUnits === undefined
      ? undefined
      : unitsWorthFen(contract.product, fund, microUnits, today)
  const against = book.isRejected(row) ? undefined : openingFault(contract, row, worthFen)
  if (against) book.reject(row, against.field, stoodIn(row)[against.field], against.reason)
  return { row, amountFen: worthFen ?? row.amountFen ?? 0 }
}

type OpeningField = 'policyNo' | 'fund' | 'amount' | 'units' | 'splitPercent'
interface OpeningFault {
  readonly field: OpeningField
  readonly reason: Text
}

function openingFault(
  { product, openings, row: policy }: Contract,
  row: Row<'openings'>,
  worthFen: number | undefined,
): OpeningFault | undefined {
  const { fund, amountFen, microUnits, splitPercent } = row
  if (!product.account) return { field: 'policyNo', reason: noAccount }
  if (policy.ending) return { field: 'policyNo', reason: ended }
  if (openings.some((one) => one.row.fund === fund)) return { field: fund ? 'fund' : 'policyNo', reason: twice }
  const { funds } = product.account
  if (!funds) {
    if (fund !== undefined) return { field: 'fund', reason: noFund }
    if (microUnits !== undefined) return { field: 'units', reason: noFund }
    if (splitPercent > 0) return { field: 'splitPercent', reason: noFund }
    return amountFen === undefined ? { field: 'amount', reason: missing } : undefined
  }
  if (!funds.list.some(({ code }) => code === fund)) return { field: 'fund', reason: noFund }
  if (microUnits === undefined) return { field: 'units', reason: missing }
  if (worthFen === undefined) return { field: 'fund', reason: noPrice }
  return amountFen === undefined || amountFen === worthFen
    ? undefined
    : { field: 'amount', reason: notWorth(fundTitle(product, fund ?? ''), worthFen) }
}

function stoodIn({
  policyNo,
  fund,
  amountFen,
  microUnits,
  splitPercent,
}: Row<'openings'>): Record<OpeningField, string> {
  return {
    policyNo,
    fund: fund ?? '',
    amount: amountFen === undefined ? '' : String(amountFen / 100),
    units: microUnits === undefined ? '' : String(microUnits / 1_000_000),
    splitPercent: String(splitPercent),
  }
}

/** A contract with an account comes with what is in it, and its shares of premiums are a hundred per cent. */
export function checkOpenings(book: Book, { row, product, openings }: Contract): void {
  if (!product.account || row.ending || book.isRejected(row)) return
  const [first] = openings
  if (!first) book.reject(row, 'product', row.product, noOpening)
  const split = splitOf(openings)
  const fault = split && splitFault(product, split)
  if (first && fault) book.reject(first.row, 'splitPercent', String(first.row.splitPercent), fault)
}

/** How premiums to come are split; undefined when no row says so. */
export function splitOf(openings: readonly Opening[]): Split | undefined {
  const shares = openings.flatMap(({ row: { fund, splitPercent } }) =>
    fund !== undefined && splitPercent > 0 ? [[fund, splitPercent] as const] : [],
  )
  return shares.length > 0 ? Object.fromEntries(shares) : undefined
}

const missing: Text = { zh: '不能为空', en: 'is needed' }
const noAccount: Text = { zh: '这款产品没有账户', en: 'the product has no account' }
const ended: Text = { zh: '合同已终止，没有账户了', en: 'the contract has ended, and its account with it' }
const twice: Text = { zh: '这个账户已经有了', en: 'stands already' }
const noFund: Text = { zh: '这款产品没有这个投资账户', en: 'the product has no such fund' }
const noPrice: Text = { zh: '这个投资账户还没有价格', en: 'the fund has no price yet' }
const noOpening: Text = {
  zh: '万能、投连合同要带账户的期初余额（openings）',
  en: 'a contract with an account comes with what is in it (openings)',
}

function notWorth({ zh, en }: Text, worthFen: number): Text {
  const worth = formatFen(worthFen).replace('¥', '')
  return { zh: `${zh}按单位数和最近价格应为 ${worth} 元`, en: `units of ${en} at the last price are ${worth} yuan` }
}
