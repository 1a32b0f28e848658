// What one coverage of medical expense pays for lines of expense, step by step, each step with its clause.
import { share, type Text } from '../../kit/index.ts'
import { amountFen, type MedicalExpense } from '../../products/index.ts'
import { apportion } from './apportion.ts'
import type { ExpenseLine, Expenses } from './expenses.ts'
import type { Cover } from './facts.ts'
import type { CoverResult, Deduction, DeductionRule, Row } from './result.ts'

export type MedicalCover = Cover & { readonly coverage: MedicalExpense }

export function isMedical(cover: Cover): cover is MedicalCover {
  return cover.coverage.kind === 'medical-expense'
}

interface Working {
  readonly line: number
  readonly startFen: number
  leftFen: number
  readonly deductions: Omit<Deduction, 'cited'>[]
}

/** `paidBefore`: fen that policies earlier in the order paid, a line each. Nobody is paid more than was spent (健康险办法 §5). */
export function calculate(cover: MedicalCover, expenses: Expenses, paidBefore: readonly number[]): CoverResult {
  const { coverage } = cover
  const rows = expenses.lines.map(
    (line, index): Working => ({ line: index, startFen: line.claimedFen, leftFen: line.claimedFen, deductions: [] }),
  )
  takeExcluded(rows, expenses.lines, coverage)
  takePaidByOthers(rows, expenses, coverage)
  takeEach(rows, paidBefore, 'paid-by-earlier-policy', coverage.clause)
  takeListShare(rows, expenses.lines, coverage)
  const deductedFen = takeDeductible(rows, cover, expenses, sum(paidBefore))
  takeReimbursement(rows, cover, expenses)
  takeLimit(rows, cover)
  const done = rows.map((row) => toRow(row, cover))
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

/** The clause a bill line is left out by, when its words say so. */
export function excludedBy({ description }: ExpenseLine, { excludedItems }: MedicalExpense) {
  return excludedItems.find(({ says }) => says.some((word) => description.includes(word)))
}

function takeExcluded(rows: readonly Working[], lines: readonly ExpenseLine[], coverage: MedicalExpense): void {
  for (const row of rows) {
    const line = lines[row.line]
    const excluded = line && excludedBy(line, coverage)
    if (excluded) take(row, row.leftFen, 'excluded-item', excluded.clause)
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
    const room = sum(group.map(({ leftFen }) => leftFen))
    const part = Math.min(paid, room)
    spread(group, part, 'paid-by-others', clause)
    paid -= part
  }
}

function takeListShare(rows: readonly Working[], lines: readonly ExpenseLine[], coverage: MedicalExpense): void {
  for (const row of rows) {
    const percent = coverage.listPercents[lines[row.line]?.listClass ?? 'A']
    const counted = share(row.leftFen, Math.round(percent * 100), 10_000)
    take(row, row.leftFen - counted, 'list-class', coverage.listClause)
  }
}

function takeDeductible(
  rows: readonly Working[],
  { coverage, used }: MedicalCover,
  { publicPaidFen }: Expenses,
  paidBeforeFen: number,
): number {
  const { deductible } = coverage
  const taken = deductible.per === 'year' ? used.deductedInYearFen : used.deductedForAccidentFen
  const counted =
    (deductible.publicPaymentCounts ? publicPaidFen : 0) + (deductible.otherInsuranceCounts ? paidBeforeFen : 0)
  const open = Math.max(0, deductible.fen - taken)
  const met = Math.min(open, counted)
  const part = Math.min(open - met, sum(rows.map(({ leftFen }) => leftFen)))
  spread(rows, part, 'deductible', deductible.clause)
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
  const base = sum(rows.map(({ leftFen }) => leftFen))
  spread(rows, base - share(base, Math.round(percent * 100), 10_000), 'reimbursement', clause)
}

function takeLimit(rows: readonly Working[], { coverage, used, sumInsuredFen }: MedicalCover): void {
  const { limit } = coverage
  const room = Math.max(
    0,
    amountFen(limit.amount, sumInsuredFen) - (limit.per === 'year' ? used.paidInYearFen : used.paidForAccidentFen),
  )
  const pay = sum(rows.map(({ leftFen }) => leftFen))
  spread(rows, Math.max(0, pay - room), 'limit', limit.clause)
}

function takeEach(rows: readonly Working[], amounts: readonly number[], rule: DeductionRule, clause: string): void {
  for (const row of rows) take(row, Math.min(row.leftFen, amounts[row.line] ?? 0), rule, clause)
}

function spread(rows: readonly Working[], totalFen: number, rule: DeductionRule, clause: string): void {
  const parts = apportion(
    totalFen,
    rows.map(({ leftFen }) => leftFen),
  )
  for (const [index, row] of rows.entries()) take(row, parts[index] ?? 0, rule, clause)
}

function take(row: Working, amount: number, rule: DeductionRule, clause: string): void {
  if (amount <= 0) return
  row.leftFen -= amount
  row.deductions.push({ rule, amountFen: amount, clause })
}

function toRow({ line, startFen, leftFen, deductions }: Working, cover: Cover): Row {
  const cited = deductions.map((one) => ({ ...one, cited: cite(cover, one.clause) }))
  return { line, claimedFen: startFen, deductions: cited, allowedFen: leftFen }
}

/** How a clause is cited; a clause the terms no longer have is named by its anchor. */
export function cite({ citations }: Cover, anchor: string): Text {
  return citations[anchor] ?? { zh: anchor, en: anchor }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
