// What tells the lines of a bill apart, as a way through a tree that forks in two: lines that go the same way are worked out together.
import type { MedicalExpense } from '../../products/index.ts'
import { excludedBy } from './excluded-items.ts'
import type { ExpenseLine } from './expenses.ts'
import type { ListClass } from './facts.ts'

export interface Ways {
  /** A line each; a fork is a character. */
  readonly paths: readonly string[]
  /** For each coverage, how many forks there are up to its own: what comes after is no matter to it. */
  readonly forks: readonly number[]
}

const classForks: Readonly<Record<ListClass, string>> = { A: '00', B: '01', C: '10', 'out-of-list': '11' }
export const forksOfClass = 2

/**
 * The class in two forks; then for each coverage in order whether it leaves the line out, and before the first that limits what a day
 * costs, the visit.
 */
export function waysOf(lines: readonly ExpenseLine[], coverages: readonly MedicalExpense[]): Ways {
  const visits = [...new Set(lines.map(({ visit }) => visit))].sort()
  const bits = visits.length > 1 ? (visits.length - 1).toString(2).length : 0
  const ofVisit = ({ visit }: ExpenseLine) => (bits > 0 ? visits.indexOf(visit).toString(2).padStart(bits, '0') : '')
  const first = coverages.findIndex(limitsDays)
  const paths = lines.map((line) => {
    const own = coverages.map((coverage, index) => {
      const visit = index === first ? ofVisit(line) : ''
      return `${visit}${excludedBy(line, coverage) ? '1' : '0'}`
    })
    return [classForks[line.listClass], ...own].join('')
  })
  const forks = coverages.map((_, index) => forksOfClass + index + 1 + (first >= 0 && index >= first ? bits : 0))
  return { paths, forks }
}

export function limitsDays({ furtherLimits }: MedicalExpense): boolean {
  return furtherLimits.some(({ per }) => per === 'day')
}
