// Facts in, a result out: what is paid and why, or why a person must look. Pure: it previews, decides, explains and tests.
import { calculate, isMedical, type MedicalCover, type Spent } from './calculate.ts'
import { type ExpenseLine, type Expenses, expensesOf } from './expenses.ts'
import type { ClaimFacts, Cover, Region } from './facts.ts'
import { fixedBenefits, isMedicalClaim, isWaiting } from './fixed.ts'
import type { Adjudication, CoverResult, Finding, Line } from './result.ts'
import { amountRules } from './rules/amounts.ts'
import { coverRules } from './rules/covers.ts'
import { deathRules } from './rules/deaths.ts'
import { doubtRules } from './rules/doubt.ts'
import { eventRules } from './rules/events.ts'
import { paperRules } from './rules/papers.ts'
import { personRules } from './rules/persons.ts'
import type { Rule, Work } from './rules/rule.ts'
import { straightRules } from './rules/straight.ts'
import type { RuleMode } from './settings.ts'
import { waivedPremiums } from './waived.ts'
import { waysOf } from './ways.ts'

export const rules: readonly Rule[] = [
  ...paperRules,
  ...personRules,
  ...eventRules,
  ...coverRules,
  ...deathRules,
  ...amountRules,
  ...straightRules,
  ...doubtRules,
]

/** Goes up when the arithmetic may give another amount. */
const arithmetic = 'arithmetic@3'

const names = new Map(rules.map((rule) => [rule, `${rule.id}@${rule.version}`]))
const named = (rule: Rule) => names.get(rule) ?? rule.id

/** The rules that are not simply asked unless the desk says so. */
export const defaultModes: Readonly<Record<string, RuleMode>> = Object.fromEntries(
  rules.flatMap(({ id, startsIn }) => (startsIn ? [[id, startsIn]] : [])),
)

/** `without`: the lines of expense that stand there are worked out as nothing. */
export function adjudicate(facts: ClaimFacts, without: readonly Place[] = []): Adjudication {
  const expenses = lessLines(expensesOf(isMedicalClaim(facts.kind) ? facts.papers : [], facts.visitKind), without)
  const applied = facts.covers.filter((cover) => applies(cover, facts)).filter(isMedical)
  const results = calculateInOrder(applied, expenses)
  const fixed = fixedBenefits(facts)
  const waived = waivedPremiums(facts, fixed)
  const payFen = results.reduce((sum, result) => sum + result.payFen, 0)
  const lines = expenses.lines.map((line, index) => lineOf(line, index, results))
  const work: Work = { facts, expenses, results, applied, fixed, waived, payFen }
  const { modes = defaultModes } = facts.settings
  const findings = rules.flatMap((rule) => findingsOf(rule, work, modeOf(rule, modes)))
  return {
    lines,
    covers: results,
    fixed,
    waived,
    claimedFen: lines.reduce((sum, { claimedFen }) => sum + claimedFen, 0),
    paidByOthersFen: expenses.publicPaidFen + expenses.otherPaidFen,
    payFen,
    decision: findings.some(({ effect }) => effect === 'refer') ? 'refer' : 'pay',
    findings,
    rules: [arithmetic, ...rules.filter((rule) => modeOf(rule, modes) !== 'off').map(named)],
  }
}

function lessLines(expenses: Expenses, without: readonly Place[]): Expenses {
  if (without.length === 0) return expenses
  const lines = expenses.lines.map((line) =>
    without.some((region) => isSamePlace(region, line.region)) ? { ...line, claimedFen: 0 } : line,
  )
  return { ...expenses, lines }
}

function isSamePlace(one: Place, other: Place): boolean {
  const isSameBox = one.box.every((side, index) => side === other.box[index])
  return one.documentId === other.documentId && one.page === other.page && one.origin === other.origin && isSameBox
}

type Place = Pick<Region, 'documentId' | 'page' | 'box'> & { readonly origin?: string | undefined }

// A coverage that is not for this cause or setting is no matter of this claim.
function applies(cover: Cover, facts: ClaimFacts): boolean {
  const { coverage, insures, inForce } = cover
  if (!insures || !inForce || coverage.kind !== 'medical-expense') return false
  return (
    isMedicalClaim(facts.kind) &&
    coverage.causes.includes(facts.cause) &&
    coverage.settings.includes(facts.visitKind) &&
    !isWaiting(cover, facts)
  )
}

function calculateInOrder(covers: readonly MedicalCover[], expenses: Expenses): CoverResult[] {
  const ways = waysOf(
    expenses.lines,
    covers.map(({ coverage }) => coverage),
  )
  const paidFen = expenses.lines.map(() => 0)
  const spent = new Map<string, Spent>()
  return covers.map((cover, position) => {
    const result = calculate(cover, expenses, { position, ways, paidFen: [...paidFen], spent })
    for (const { line, allowedFen } of result.rows) paidFen[line] = (paidFen[line] ?? 0) + allowedFen
    for (const { key } of Object.values(cover.pots ?? {})) spent.set(key, added(spent.get(key), result))
    return result
  })
}

function added(before: Spent | undefined, { payFen, deductedFen }: CoverResult): Spent {
  return { paidFen: (before?.paidFen ?? 0) + payFen, deductedFen: (before?.deductedFen ?? 0) + deductedFen }
}

function lineOf(
  { description, claimedFen, region }: ExpenseLine,
  index: number,
  results: readonly CoverResult[],
): Line {
  let allowedFen = 0
  for (const { rows } of results) allowedFen += rows[index]?.allowedFen ?? 0
  return { description, claimedFen, allowedFen, deductedFen: claimedFen - allowedFen, region }
}

function modeOf({ id, stays }: Rule, modes: NonNullable<ClaimFacts['settings']['modes']>): RuleMode {
  return stays ? 'on' : (modes[id] ?? 'on')
}

function findingsOf(rule: Rule, work: Work, mode: RuleMode): Finding[] {
  if (mode === 'off') return []
  return rule.find(work).map(({ words, regions = [], policyId, clause, basis = rule.basis }) => ({
    rule: rule.id,
    version: rule.version,
    effect: mode === 'shadow' ? 'shadow' : rule.effect,
    words,
    basis,
    ...(policyId ? { policyId } : {}),
    ...(clause ? { clause } : {}),
    regions: [...regions],
  }))
}
