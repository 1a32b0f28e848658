// Every amount of a claim or of what a payer made of it, with what it is and where it stands.
import { type Part, partOf, partOfExtension } from './categories.ts'
import type { Money } from './money.ts'
import type { Account, Concept, Line } from './schemas.ts'

export interface Amount extends Money {
  readonly part: Part
  readonly pointer: string
  /** The category as it was sent. */
  readonly category: string
}

export interface LineAmounts {
  /** Its place among the lines, from 1. */
  readonly line: number
  readonly amounts: readonly Amount[]
  /** Amounts the line also gives by its net or by its details: each must come to the same. */
  readonly again: readonly { readonly amount: Amount; readonly sum: number }[]
}

type Extensions = { url: string; valueMoney?: Money | undefined }[] | undefined
type Adjudications = { category: Concept; amount?: Money | undefined }[] | undefined
type Priced = Pick<Line, 'extension' | 'net' | 'adjudication'> & {
  readonly detail?: readonly Priced[] | undefined
  readonly subDetail?: readonly Priced[] | undefined
}

/** What stands outside of the lines. */
export function headerAmounts(account: Account): Amount[] {
  if (account.resourceType === 'Claim')
    return account.total ? [{ ...account.total, part: 'submitted', pointer: '/total', category: 'total' }] : []
  const balances = account.resourceType === 'ExplanationOfBenefit' ? (account.benefitBalance ?? []) : []
  const { amount, adjustment } = account.payment ?? {}
  return [
    ...ofAdjudications('/total', account.total),
    ...ofAdjudications('/adjudication', account.adjudication),
    ...balances.flatMap(({ financial = [] }, index) =>
      financial.flatMap(({ type, usedMoney }, place) =>
        ofCategory(`/benefitBalance/${index}/financial/${place}/usedMoney`, type, usedMoney),
      ),
    ),
    ...ofExtensions('/extension', account.extension),
    ...(amount ? [{ ...amount, part: 'payment' as const, pointer: '/payment/amount', category: 'payment' }] : []),
    ...(adjustment
      ? [{ ...adjustment, part: 'apart' as const, pointer: '/payment/adjustment', category: 'adjustment' }]
      : []),
  ]
}

export function lineAmounts(account: Account): LineAmounts[] {
  const added = account.resourceType === 'Claim' ? [] : (account.addItem ?? [])
  const all = [
    ...(account.item ?? []).map((line, index) => amountsOf(`/item/${index}`, line)),
    ...added.map((line, index) => amountsOf(`/addItem/${index}`, line)),
  ]
  return all.map((amounts, index) => ({ line: index + 1, ...amounts }))
}

/** The amounts of one part and currency together. */
export function sumOf(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { minor }) => sum + minor, 0)
}

// A line's own amounts stand; its net is what was claimed, and its details are what it is made of: they step in where it is silent.
function amountsOf(pointer: string, priced: Priced): Omit<LineAmounts, 'line'> {
  const own = [
    ...ofAdjudications(`${pointer}/adjudication`, priced.adjudication),
    ...ofExtensions(`${pointer}/extension`, priced.extension),
  ]
  const net: Amount[] = priced.net
    ? [{ ...priced.net, part: 'submitted', pointer: `${pointer}/net`, category: 'net' }]
    : []
  const details = [
    ...(priced.detail ?? []).map((one, index) => amountsOf(`${pointer}/detail/${index}`, one)),
    ...(priced.subDetail ?? []).map((one, index) => amountsOf(`${pointer}/subDetail/${index}`, one)),
  ]
  const stated = [...own, ...net.filter(() => own.every(({ part }) => part !== 'submitted'))]
  const inner = details.flatMap(({ amounts }) => amounts)
  return {
    amounts: [...stated, ...inner.filter(({ part }) => part === 'apart' || !stated.some((one) => one.part === part))],
    again: [...details.flatMap(({ again }) => again), ...again(net, own), ...again(stated, inner)],
  }
}

function again(stated: readonly Amount[], others: readonly Amount[]): LineAmounts['again'] {
  return stated.flatMap((amount) => {
    const same = others.filter(({ part, currency }) => part === amount.part && currency === amount.currency)
    return same.length === 0 || amount.part === 'apart' ? [] : [{ amount, sum: sumOf(same) }]
  })
}

function ofAdjudications(pointer: string, all: Adjudications): Amount[] {
  return (all ?? []).flatMap(({ category, amount }, index) =>
    ofCategory(`${pointer}/${index}/amount`, category, amount),
  )
}

function ofExtensions(pointer: string, all: Extensions): Amount[] {
  return (all ?? []).flatMap(({ url, valueMoney }, index) =>
    valueMoney
      ? [{ ...valueMoney, part: partOfExtension(url), pointer: `${pointer}/${index}/valueMoney`, category: url }]
      : [],
  )
}

function ofCategory(pointer: string, category: Concept, amount: Money | undefined): Amount[] {
  const name = category.coding?.map(({ code }) => code).join(', ') ?? category.text ?? ''
  return amount ? [{ ...amount, part: partOf(category), pointer, category: name }] : []
}
