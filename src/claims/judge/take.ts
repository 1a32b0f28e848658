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

/** Rows in the order of their paths; of one path, in their own. Whatever is taken from rows asks for them so. */
export function inOrder(rows: readonly Working[]): Working[] {
  return [...rows].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1))
}

/** Rows with the same path up to so many forks, in the order of the paths: how the rows are ordered is no matter. */
export function branchesOf(rows: readonly Working[], forks: number): Working[][] {
  const branches: Working[][] = []
  let last: Working[] = []
  for (const row of rows) {
    if (last[0]?.path.slice(0, forks) !== row.path.slice(0, forks)) {
      last = []
      branches.push(last)
    }
    last.push(row)
  }
  return branches
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
  const branches = forks > first.path.length ? rows.map((row) => [row]) : halvesOf(rows, forks)
  if (branches.length === 1) {
    spread(rows, totalFen, reason, owedFen, forks + 1)
    return
  }
  const left = branches.map(leftOf)
  const owed = branches.map((branch, index) => (owedFen.length === 0 ? 0 : owedOf(branch, left[index] ?? 0, owedFen)))
  const parts = apportion(
    totalFen - sum(owed),
    left.map((fen, index) => fen - (owed[index] ?? 0)),
  )
  for (const [index, branch] of branches.entries())
    spread(branch, (owed[index] ?? 0) + (parts[index] ?? 0), reason, owedFen, forks + 1)
}

// Rows that took the same way so far, parted at one more fork.
function halvesOf(rows: readonly Working[], fork: number): (readonly Working[])[] {
  const at = rows.findIndex(({ path }) => path[fork - 1] === '1')
  return at <= 0 ? [rows] : [rows.slice(0, at), rows.slice(at)]
}

function owedOf(rows: readonly Working[], leftFen: number, owedFen: readonly number[]): number {
  return Math.min(leftFen, sum(rows.map(({ line }) => owedFen[line] ?? 0)))
}

export function take(row: Working, amountFen: number, { rule, clause }: Reason): void {
  if (amountFen <= 0) return
  row.leftFen -= amountFen
  row.deductions.push({ rule, amountFen, clause })
}

export function leftOf(rows: readonly Working[]): number {
  let total = 0
  for (const { leftFen } of rows) total += leftFen
  return total
}

export function sum(amounts: readonly number[]): number {
  let total = 0
  for (const amount of amounts) total += amount
  return total
}
