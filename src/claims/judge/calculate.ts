// What one coverage of medical expense pays for lines of expense, step by step, each step with its clause.
import { share, type Text } from '../../kit/index.ts'
import { amountFen, type MedicalExpense } from '../../products/index.ts'
import type { ExpenseLine, Expenses } from './expenses.ts'
import type { Cover, ListClass } from './facts.ts'
import type { CoverResult, Row } from './result.ts'
import { branchesOf, inOrder, leftOf, spread, sum, take, type Working } from './take.ts'

export type MedicalCover = Cover & { readonly coverage: MedicalExpense }

export function isMedical(cover: Cover): cover is MedicalCover {
  return cover.coverage.kind === 'medical-expense'
}

/** Where a coverage stands among those that are calculated together. */
export interface Turn {
  /** How many policies come before it. */
  readonly position: number
  /** A line each, of `pathsOf`. */
  readonly paths: readonly string[]
  /** Fen that the policies before it paid, a line each. Nobody is paid more than was spent (健康险办法 §5). */
  readonly paidFen: readonly number[]
}

const classForks: Readonly<Record<ListClass, string>> = { A: '00', B: '01', C: '10', 'out-of-list': '11' }
const forksOfClass = 2

/** What tells lines apart: the class in two forks, then for each coverage in order whether it leaves the line out. */
export function pathsOf(lines: readonly ExpenseLine[], covers: readonly MedicalCover[]): string[] {
  return lines.map((line) =>
    [classForks[line.listClass], ...covers.map(({ coverage }) => (excludedBy(line, coverage) ? '1' : '0'))].join(''),
  )
}

export function calculate(cover: MedicalCover, expenses: Expenses, turn: Turn): CoverResult {
  const { coverage } = cover
  const lines = expenses.lines.map(
    ({ claimedFen }, line): Working => ({
      line,
      path: turn.paths[line] ?? '',
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
  const deductedFen = takeDeductible(rows, cover, expenses, sum(turn.paidFen))
  takeReimbursement(rows, cover, expenses)
  takeLimit(rows, cover)
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

/** The clause a bill line is left out by, when its words say so. */
export function excludedBy({ description }: ExpenseLine, coverage: MedicalExpense) {
  if (!wordsOf(coverage).test(description)) return undefined
  return coverage.excludedItems.find(({ says }) => says.some((word) => description.includes(word)))
}

// Nearly every line of a bill is paid for: whether one has any of the words is asked once, in one go.
const words = new WeakMap<MedicalExpense, RegExp>()
function wordsOf(coverage: MedicalExpense): RegExp {
  const known = words.get(coverage)
  if (known) return known
  const all = coverage.excludedItems.flatMap(({ says }) => says.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')))
  const made = all.length > 0 ? new RegExp(all.join('|')) : /(?!)/
  words.set(coverage, made)
  return made
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
function takePaidEarlier(rows: readonly Working[], { position, paidFen }: Turn, { clause }: MedicalExpense): void {
  for (const group of branchesOf(rows, forksOfClass + position + 1)) {
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

function takeLimit(rows: readonly Working[], { coverage, used, sumInsuredFen }: MedicalCover): void {
  const { limit } = coverage
  const room = Math.max(
    0,
    amountFen(limit.amount, sumInsuredFen) - (limit.per === 'year' ? used.paidInYearFen : used.paidForAccidentFen),
  )
  spread(rows, Math.max(0, leftOf(rows) - room), { rule: 'limit', clause: limit.clause })
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

/** How a clause is cited; a clause the terms no longer have is named by its anchor. */
export function cite({ citations }: Cover, anchor: string): Text {
  return citations[anchor] ?? { zh: anchor, en: anchor }
}
