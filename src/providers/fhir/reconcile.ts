// Accounts for every amount of a claim, an explanation of benefit or an answer to a claim: reproduced from its lines, or why not.
import { type Amount, headerAmounts, type LineAmounts, lineAmounts, sumOf } from './amounts.ts'
import { type Part, partNames } from './categories.ts'
import { contradictions, type Explanation, type ExplanationKind, explain } from './explanations.ts'
import { writeMinor } from './money.ts'
import type { Account } from './schemas.ts'

export interface Row {
  readonly part: Part
  readonly currency?: string | undefined
  /** Where the amount is stated; absent for a sum that only the lines give. */
  readonly pointer?: string
  readonly statedMinor?: number
  readonly linesMinor?: number
  /** Absent where the amount is reproduced to the smallest unit. */
  readonly because?: Explanation
}

/**
 * Every amount is reproduced; each difference has its cause; an amount contradicts its lines, and the difference is stated; an
 * amount is of a category nobody knows. The worst of an account counts.
 */
export type Outcome = 'exact' | 'explained' | 'contradicted' | 'open'

export interface Reconciled {
  readonly outcome: Outcome
  readonly rows: readonly Row[]
  readonly lines: readonly LineAmounts[]
}

export function reconcile(account: Account): Reconciled {
  const lines = lineAmounts(account)
  const header = headerAmounts(account)
  const rows = [
    ...header.map((stated) => headerRow(stated, header, lines)),
    ...lines.flatMap((line) => lineRows(line)),
    ...linesOnly(header, lines),
  ]
  const all: Row[] = rows.length > 0 ? rows : [{ part: 'submitted', because: explain('noAmounts') }]
  return { outcome: outcomeOf(all.flatMap(({ because }) => (because ? [because.kind] : []))), rows: all, lines }
}

function outcomeOf(reasons: readonly ExplanationKind[]): Outcome {
  if (reasons.includes('categoryUnknown')) return 'open'
  if (reasons.some((kind) => contradictions.has(kind))) return 'contradicted'
  return reasons.length > 0 ? 'explained' : 'exact'
}

/** Whether a row is one that can only be stated: what was sent contradicts itself there. */
export function contradicts({ because }: Row): boolean {
  return because !== undefined && contradictions.has(because.kind)
}

function headerRow(stated: Amount, header: readonly Amount[], lines: readonly LineAmounts[]): Row {
  if (stated.part === 'apart' || stated.part === 'unknown') return alone(stated)
  const same = ofPart(stated.part, lines)
  const terms = same.filter(({ currency }) => currency === stated.currency)
  const linesMinor = sumOf(terms)
  const row = { ...rowOf(stated), ...(terms.length > 0 ? { linesMinor } : {}) }
  const words = wordsOf(stated, linesMinor)
  if (lines.length === 0) return { ...row, because: explain('noLines', words) }
  if (same.length === 0) return { ...row, because: explain('noLineAmounts', words) }
  if (terms.length < same.length) return { ...row, because: explain('otherCurrency', words) }
  const difference = stated.minor - linesMinor
  if (difference === 0) return row
  if (isRounding(difference, [stated, ...terms])) return { ...row, because: explain('rounding', words) }
  if (stated.part === 'payment' && header.some((one) => isAdjustment(one, stated, difference)))
    return { ...row, because: explain('paymentAdjusted', words) }
  const unpriced = lines.filter(({ amounts }) => amounts.every(({ part }) => part !== 'submitted')).length
  if (stated.part === 'submitted' && unpriced > 0 && difference > 0)
    return { ...row, because: explain('unpricedLines', { ...words, unpriced }) }
  return { ...row, because: explain('linesDiffer', words) }
}

// The payment is what the insurer bears of each line; where lines do not say so, what they pay to the provider and to the patient.
function ofPart(part: Part, lines: readonly LineAmounts[]): Amount[] {
  const all = lines.flatMap(({ amounts }) => amounts)
  if (part !== 'payment') return all.filter((one) => one.part === part)
  const borne = all.filter((one) => one.part === 'insurerPaid')
  return borne.length > 0 ? borne : all.filter((one) => one.part === 'toProvider' || one.part === 'toPatient')
}

// Each rounded number is off by half a unit at most.
function isRounding(difference: number, terms: readonly Amount[]): boolean {
  return Math.abs(difference) * 2 <= terms.filter(({ rounded }) => rounded).length
}

function isAdjustment(one: Amount, payment: Amount, difference: number): boolean {
  return (
    one.pointer === '/payment/adjustment' &&
    one.currency === payment.currency &&
    Math.abs(one.minor) === Math.abs(difference)
  )
}

/** Amounts of a line that are no part of a sum, and those its own parts contradict. */
function lineRows({ amounts, again }: LineAmounts): Row[] {
  return [
    ...amounts.filter(({ part }) => part === 'apart' || part === 'unknown').map(alone),
    ...again.map(({ amount, sum }) => ({
      ...rowOf(amount),
      linesMinor: sum,
      ...(sum === amount.minor ? {} : { because: explain('withinLine', wordsOf(amount, sum)) }),
    })),
  ]
}

function linesOnly(header: readonly Amount[], lines: readonly LineAmounts[]): Row[] {
  const parts = partNames.filter((part) => part !== 'apart' && part !== 'unknown' && part !== 'payment')
  return parts
    .filter((part) => !header.some((one) => one.part === part))
    .flatMap((part) => {
      const terms = ofPart(part, lines)
      return [...new Set(terms.map(({ currency }) => currency))].map((currency) => ({
        part,
        currency,
        linesMinor: sumOf(terms.filter((one) => one.currency === currency)),
      }))
    })
}

function alone(amount: Amount): Row {
  const { part, category } = amount
  return { ...rowOf(amount), because: part === 'unknown' ? explain('categoryUnknown', { category }) : explain('apart') }
}

function rowOf({ part, currency, pointer, minor }: Amount): Row {
  return { part, currency, pointer, statedMinor: minor }
}

function wordsOf({ minor, currency }: Amount, lines: number): Record<string, string> {
  return {
    stated: writeMinor(minor, currency),
    lines: writeMinor(lines, currency),
    difference: writeMinor(Math.abs(minor - lines), currency),
  }
}
