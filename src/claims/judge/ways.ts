// What tells the lines of a bill apart, as a way through a tree that forks in two: lines that go the same way are worked out together.
import type { MedicalExpense } from '../../products/index.ts'
import { excludedBy } from './excluded-items.ts'
import type { ExpenseLine } from './expenses.ts'
import type { ListClass } from './facts.ts'

export interface Ways {
  /** A line each; a fork is a character. */
  readonly paths: readonly string[]
  /** The forks that stand before those of the coverages. */
  readonly common: number
}

const classForks: Readonly<Record<ListClass, string>> = { A: '00', B: '01', C: '10', 'out-of-list': '11' }
export const forksOfClass = 2

/**
 * The class in two forks; the visit, where a coverage limits what a day costs; then for each coverage in order whether it leaves the
 * line out.
 */
export function waysOf(lines: readonly ExpenseLine[], coverages: readonly MedicalExpense[]): Ways {
  const visits = coverages.some(limitsDays) ? [...new Set(lines.map(({ visit }) => visit))].sort() : []
  const bits = visits.length > 1 ? (visits.length - 1).toString(2).length : 0
  const paths = lines.map((line) => {
    const visit = bits > 0 ? visits.indexOf(line.visit).toString(2).padStart(bits, '0') : ''
    const out = coverages.map((coverage) => (excludedBy(line, coverage) ? '1' : '0'))
    return [classForks[line.listClass], visit, ...out].join('')
  })
  return { paths, common: forksOfClass + bits }
}

export function limitsDays({ furtherLimits }: MedicalExpense): boolean {
  return furtherLimits.some(({ per }) => per === 'day')
}
