// What is taken off the rows of a bill: worked out for rows that are alike together, then shared out to each of them.
import { apportion } from './apportion.ts'
import type { Deduction, DeductionRule } from './result.ts'

/** A row while a coverage takes from it. */
export interface Working {
  readonly line: number
  /** Rows that are alike to all covers have the same path; a fork in two is a character. */
  readonly path: string
  readonly startFen: number
  leftFen: number
  readonly deductions: Omit<Deduction, 'cited'>[]
}

interface Reason {
  readonly rule: DeductionRule
  readonly clause: string
}

/** Rows with the same path up to so many forks, in the order of the paths: how the rows are ordered is no matter. */
export function branchesOf(rows: readonly Working[], forks: number): Working[][] {
  const paths = new Set(rows.map(({ path }) => path.slice(0, forks)))
  return [...paths].sort().map((path) => rows.filter((row) => row.path.startsWith(path)))
}

/**
 * Takes a total, at most what is left, in proportion to what is left; first, from each, what it owes, if that was given (fen, a
 * line each; the total is not less than that). It is shared fork by fork, so what falls to a branch depends on the sums of
 * the branches alone, not on their rows; and a larger total takes at least as much from each branch.
 */
export function spread(
  rows: readonly Working[],
  totalFen: number,
  reason: Reason,
  owedFen: readonly number[] = [],
  forks = 1,
): void {
  const [first, ...others] = rows
  if (!first || totalFen === 0) return
  if (others.length === 0) {
    take(first, totalFen, reason)
    return
  }
  const branches = forks > first.path.length ? rows.map((row) => [row]) : branchesOf(rows, forks)
  const owed = branches.map((branch) => Math.min(leftOf(branch), sum(branch.map(({ line }) => owedFen[line] ?? 0))))
  const open = branches.map((branch, index) => leftOf(branch) - (owed[index] ?? 0))
  const parts = apportion(totalFen - sum(owed), open)
  for (const [index, branch] of branches.entries())
    spread(branch, (owed[index] ?? 0) + (parts[index] ?? 0), reason, owedFen, forks + 1)
}

export function take(row: Working, amountFen: number, { rule, clause }: Reason): void {
  if (amountFen <= 0) return
  row.leftFen -= amountFen
  row.deductions.push({ rule, amountFen, clause })
}

export function leftOf(rows: readonly Working[]): number {
  return sum(rows.map(({ leftFen }) => leftFen))
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
