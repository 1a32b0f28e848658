// Facts in, a result out: what is paid and why, or why a person must look. Pure: it previews, decides, explains and tests.
import { calculate, isMedical, type MedicalCover, pathsOf } from './calculate.ts'
import { type Expenses, expensesOf } from './expenses.ts'
import type { ClaimFacts, Cover } from './facts.ts'
import { fixedBenefits, isMedicalClaim, isWaiting, waivedPremiums } from './fixed.ts'
import type { Adjudication, CoverResult, Finding, Line } from './result.ts'
import { amountRules } from './rules/amounts.ts'
import { coverRules } from './rules/covers.ts'
import { eventRules } from './rules/events.ts'
import { paperRules } from './rules/papers.ts'
import { personRules } from './rules/persons.ts'
import type { Rule, Work } from './rules/rule.ts'

export const rules: readonly Rule[] = [...paperRules, ...personRules, ...eventRules, ...coverRules, ...amountRules]

/** Goes up when the arithmetic may give another amount. */
const arithmetic = 'arithmetic@3'

export function adjudicate(facts: ClaimFacts): Adjudication {
  const expenses = expensesOf(isMedicalClaim(facts.kind) ? facts.papers : [])
  const applied = facts.covers.filter((cover) => applies(cover, facts)).filter(isMedical)
  const results = calculateInOrder(applied, expenses)
  const fixed = fixedBenefits(facts)
  const waived = waivedPremiums(facts, fixed)
  const payFen = results.reduce((sum, result) => sum + result.payFen, 0)
  const lines = expenses.lines.map((_, index) => lineOf(index, expenses, results))
  const work: Work = { facts, expenses, results, applied, fixed, waived, payFen }
  const findings = rules.flatMap((rule) => findingsOf(rule, work))
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
    rules: [arithmetic, ...rules.map(({ id, version }) => `${id}@${version}`)],
  }
}

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
  const paths = pathsOf(expenses.lines, covers)
  const paidFen = expenses.lines.map(() => 0)
  return covers.map((cover, position) => {
    const result = calculate(cover, expenses, { position, paths, paidFen: [...paidFen] })
    for (const { line, allowedFen } of result.rows) paidFen[line] = (paidFen[line] ?? 0) + allowedFen
    return result
  })
}

function lineOf(index: number, { lines }: Expenses, results: readonly CoverResult[]): Line {
  const { description = '', claimedFen = 0, region } = lines[index] ?? {}
  if (!region) throw new Error('a line without its region')
  const allowedFen = results.reduce((sum, { rows }) => sum + (rows[index]?.allowedFen ?? 0), 0)
  const deductedFen = claimedFen - allowedFen
  const [main] = [...results].sort((a, b) => b.payFen - a.payFen)
  const [weightiest] = [...(main?.rows[index]?.deductions ?? [])].sort((a, b) => b.amountFen - a.amountFen)
  const because =
    main && weightiest && deductedFen > 0
      ? {
          because: { policyId: main.policyId, clause: weightiest.clause, cited: weightiest.cited },
          rule: weightiest.rule,
        }
      : {}
  return { description, claimedFen, allowedFen, deductedFen, ...because, region }
}

function findingsOf(rule: Rule, work: Work): Finding[] {
  return rule.find(work).map(({ words, regions = [], policyId, clause, basis = rule.basis }) => ({
    rule: rule.id,
    version: rule.version,
    effect: rule.effect,
    words,
    basis,
    ...(policyId ? { policyId } : {}),
    ...(clause ? { clause } : {}),
    regions: [...regions],
  }))
}
