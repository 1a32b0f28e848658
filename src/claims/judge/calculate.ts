// What one coverage of medical expense pays for lines of expense, step by step, each step with its clause.
import { share } from '../../kit/index.ts'
import { amountFen, type MedicalExpense, type Together } from '../../products/index.ts'
import { cite } from './cite.ts'
import { excludedBy } from './excluded-items.ts'
import type { ExpenseLine, Expenses } from './expenses.ts'
import type { Cover, Used } from './facts.ts'
import type { CoverResult, Row } from './result.ts'
import { branchesOf, inOrder, leftOf, spread, sum, take, type Working } from './take.ts'
import { forksOfClass, type Ways } from './ways.ts'

export type MedicalCover = Cover & { readonly coverage: MedicalExpense }

export function isMedical(cover: Cover): cover is MedicalCover {
  return cover.coverage.kind === 'medical-expense'
}

/** Fen that coverages before this one used of a pot, in this claim. */
export interface Spent {
  readonly paidFen: number
  readonly deductedFen: number
}

/** Where a coverage stands among those that are calculated together. */
export interface Turn {
  /** How many policies come before it. */
  readonly position: number
  readonly ways: Ways
  /** Fen that the policies before it paid, a line each. Nobody is paid more than was spent (健康险办法 §5). */
  readonly paidFen: readonly number[]
  /** By the key of the pot. */
  readonly spent: ReadonlyMap<string, Spent>
}

export function calculate(cover: MedicalCover, expenses: Expenses, turn: Turn): CoverResult {
  const { coverage } = cover
  const lines = expenses.lines.map(
    ({ claimedFen }, line): Working => ({
      line,
      path: turn.ways.paths[line] ?? '',
      startFen: claimedFen,
      leftFen: claimedFen,
      deductions: [],
    }),
  )
  const rows = inOrder(lines)
  takeExcluded(rows, expenses.lines, coverage)
  takePaidByOthers(rows, expenses, coverage)
  takePaidEarlier(rows, turn, coverage)
  takeListShare(rows, expenses.lines, coverage)
  takeDayLimits(rows, cover, expenses)
  const deductedFen = takeDeductible(rows, cover, expenses, turn)
  takeReimbursement(rows, cover, expenses)
  takeLimits(rows, cover, turn)
  const done = lines.map((row) => toRow(row, cover))
  return {
    policyId: cover.policyId,
    policyNo: cover.policyNo,
    coverageId: coverage.id,
    title: coverage.title,
    clause: coverage.clause,
    cited: cite(cover, coverage.clause),
    payFen: sum(done.map(({ allowedFen }) => allowedFen)),
    deductedFen,
    rows: done,
  }
}

/** What the coverage, or the pot it shares under a name, has used before, with what coverages before it used of that in this claim. */
function usedOf({ used, pots }: Cover, together: Together | undefined, { spent }: Turn): Used & Spent {
  const pot = together && pots?.[together.name]
  if (!pot) return { ...used, paidFen: 0, deductedFen: 0 }
  return { ...pot.used, ...(spent.get(pot.key) ?? { paidFen: 0, deductedFen: 0 }) }
}

function takeExcluded(rows: readonly Working[], lines: readonly ExpenseLine[], coverage: MedicalExpense): void {
  for (const row of rows) {
    const line = lines[row.line]
    const excluded = line && excludedBy(line, coverage)
    if (excluded) take(row, row.leftFen, { rule: 'excluded-item', clause: excluded.clause })
  }
}

// Public insurance pays within its list first; an item left out never soaks up what was paid for the others.
function takePaidByOthers(
  rows: readonly Working[],
  { lines, publicPaidFen, otherPaidFen }: Expenses,
  { clause }: MedicalExpense,
): void {
  const isListed = (row: Working) => lines[row.line]?.listClass !== 'out-of-list'
  let paid = publicPaidFen + otherPaidFen
  for (const group of [rows.filter(isListed), rows.filter((row) => !isListed(row))]) {
    const part = Math.min(paid, leftOf(group))
    spread(group, part, { rule: 'paid-by-others', clause })
    paid -= part
  }
}

// Together for the lines that this policy and those before it treat alike, so that a policy after it changes nothing here.
function takePaidEarlier(
  rows: readonly Working[],
  { position, ways, paidFen }: Turn,
  { clause }: MedicalExpense,
): void {
  for (const group of branchesOf(rows, ways.common + position + 1)) {
    const part = Math.min(leftOf(group), sum(group.map(({ line }) => paidFen[line] ?? 0)))
    spread(group, part, { rule: 'paid-by-earlier-policy', clause }, paidFen)
  }
}

/** The share is taken of each class as a whole and rounded once, half away from zero. */
function takeListShare(
  rows: readonly Working[],
  lines: readonly ExpenseLine[],
  { listPercents, listClause }: MedicalExpense,
): void {
  for (const group of branchesOf(rows, forksOfClass)) {
    const percent = listPercents[lines[group[0]?.line ?? 0]?.listClass ?? 'A']
    const left = leftOf(group)
    spread(group, left - share(left, Math.round(percent * 100), 10_000), { rule: 'list-class', clause: listClause })
  }
}

// A day's expense counts up to the limit of a day; a stay is one visit of so many days.
function takeDayLimits(rows: readonly Working[], { coverage, sumInsuredFen }: MedicalCover, expenses: Expenses): void {
  for (const { amount, clause } of coverage.furtherLimits.filter(({ per }) => per === 'day'))
    for (const visit of new Set(expenses.lines.map((line) => line.visit))) {
      const group = rows.filter(({ line }) => expenses.lines[line]?.visit === visit)
      const days = visit === 'stay' ? (expenses.stayDays ?? 1) : 1
      const roomFen = days * amountFen(amount, sumInsuredFen)
      spread(group, Math.max(0, leftOf(group) - roomFen), { rule: 'limit', clause })
    }
}

function takeDeductible(
  rows: readonly Working[],
  cover: MedicalCover,
  { publicPaidFen }: Expenses,
  turn: Turn,
): number {
  const { deductible } = cover.coverage
  const used = usedOf(cover, deductible.together, turn)
  const before = deductible.per === 'year' ? used.deductedInYearFen : used.deductedForAccidentFen
  const counted =
    (deductible.publicPaymentCounts ? publicPaidFen : 0) + (deductible.otherInsuranceCounts ? sum(turn.paidFen) : 0)
  const open = Math.max(0, deductible.fen - before - used.deductedFen)
  const met = Math.min(open, counted)
  const part = Math.min(open - met, leftOf(rows))
  spread(rows, part, { rule: 'deductible', clause: deductible.clause })
  return met + part
}

/** The share is taken of the whole and rounded once, half away from zero; the lines share the fen that is left. */
function takeReimbursement(
  rows: readonly Working[],
  { coverage, insuredPublicly }: MedicalCover,
  { publicPaidFen }: Expenses,
): void {
  const { settledPercent, unsettledPercent, uninsuredPercent, clause } = coverage.reimbursement
  const percent = publicPaidFen > 0 ? settledPercent : insuredPublicly ? unsettledPercent : uninsuredPercent
  const base = leftOf(rows)
  spread(rows, base - share(base, Math.round(percent * 100), 10_000), { rule: 'reimbursement', clause })
}

// The tightest limit alone cuts, once: two cuts in a row would round twice, and move a fen between classes.
function takeLimits(rows: readonly Working[], cover: MedicalCover, turn: Turn): void {
  const { limit, furtherLimits } = cover.coverage
  let tightest = { roomFen: Number.POSITIVE_INFINITY, clause: limit.clause }
  for (const one of [limit, ...furtherLimits]) {
    if (one.per === 'day') continue
    const used = usedOf(cover, 'together' in one ? one.together : undefined, turn)
    const before = { accident: used.paidForAccidentFen, year: used.paidInYearFen, ever: used.paidEverFen }[one.per]
    const roomFen = Math.max(0, amountFen(one.amount, cover.sumInsuredFen) - before - used.paidFen)
    if (roomFen < tightest.roomFen) tightest = { roomFen, clause: one.clause }
  }
  spread(rows, Math.max(0, leftOf(rows) - tightest.roomFen), { rule: 'limit', clause: tightest.clause })
}

function toRow({ line, startFen, leftFen, deductions }: Working, cover: Cover): Row {
  const cited = deductions.map(({ rule, amountFen, clause }) => ({
    rule,
    amountFen,
    clause,
    cited: cite(cover, clause),
  }))
  return { line, claimedFen: startFen, deductions: cited, allowedFen: leftFen }
}
