// What may speak for a closer look, each as a number from 0 to 1 that can be put in words. None of it is proof.
import { daysBetween } from '../../../kit/index.ts'
import type { Expenses } from '../expenses.ts'
import type { ClaimFacts, Cover } from '../facts.ts'

export const signNames = [
  'repeated',
  'edited',
  'serial',
  'early',
  'late',
  'amount',
  'round',
  'bare',
  'hospital',
] as const
export type SignName = (typeof signNames)[number]
export type SignValues = Readonly<Record<SignName, number>>

/** Logarithm of yuan that one visit usually costs, and how far that spreads, by the kind of visit. */
export const usual = {
  outpatient: { mean: Math.log(420), spread: 0.9 },
  emergency: { mean: Math.log(780), spread: 0.85 },
  inpatient: { mean: Math.log(9_800), spread: 0.8 },
} as const

const serialMax = 6
const earlyDays = 60
const lateDays = 365
const farMax = 4
/** As if so many more claims had been seen, of which the usual share was refused: a few refusals say little. */
const prior = { closed: 40, refused: 1 }

/** Pure. */
export function signsOf(facts: ClaimFacts, expenses: Expenses, applied: readonly Cover[]): SignValues {
  const { signs, happenedOn, today, visitKind, papers, repeated } = facts
  const totalFen = expenses.lines.reduce((sum, { claimedFen }) => sum + claimedFen, 0)
  const since = applied.map(({ effectiveOn }) => daysBetween(effectiveOn, happenedOn))
  const { mean, spread } = usual[visitKind]
  const far = totalFen > 0 ? (Math.log(totalFen / 100) - mean) / spread : 0
  const refused = (signs?.hospitalRefused ?? 0) + prior.refused
  return {
    repeated: repeated.length > 0 ? 1 : 0,
    edited: papers.some(({ editor }) => editor !== undefined) ? 1 : 0,
    serial: part(signs?.claimsInYear ?? 0, serialMax),
    early: since.length === 0 ? 0 : part(earlyDays - Math.min(...since), earlyDays),
    late: part(daysBetween(happenedOn, today), lateDays),
    amount: part(far, farMax),
    round: totalFen >= 100_000 && totalFen % 10_000 === 0 ? 1 : 0,
    bare: expenses.invoices.length > 0 && expenses.lines.length <= expenses.invoices.length ? 1 : 0,
    hospital: part(refused, (signs?.hospitalClosed ?? 0) + prior.closed),
  }
}

function part(value: number, whole: number): number {
  return Math.min(1, Math.max(0, value / whole))
}
