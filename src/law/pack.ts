// The rule pack: every rule by name, and the ways to find one.
import type { Day } from '../kit/index.ts'
import type { ClockRule, Rule } from './rule.ts'
import * as claims from './rules/claims.ts'
import * as complaints from './rules/complaints.ts'
import * as contract from './rules/contract.ts'
import * as health from './rules/health.ts'
import * as moneyLaundering from './rules/money-laundering.ts'
import * as parties from './rules/parties.ts'
import * as personalInformation from './rules/personal-information.ts'
import * as sale from './rules/sale.ts'
import * as servicing from './rules/servicing.ts'
import * as suitability from './rules/suitability.ts'
import { textOf } from './texts.ts'

/** Every rule by name: `law.grace.term.count`. What the law leaves open is the product's, and not here. */
export const law = {
  ...contract,
  ...parties,
  ...servicing,
  ...claims,
  ...health,
  ...sale,
  ...suitability,
  ...complaints,
  ...moneyLaundering,
  ...personalInformation,
} as const

const byName: Readonly<Record<string, Rule | ClockRule>> = law
export const rules: readonly Rule[] = Object.values(byName)

export function isInForce({ from, until }: Pick<Rule, 'from' | 'until'>, on: Day): boolean {
  return from <= on && (until === undefined || on <= until)
}

/** The rules of a day, past or to come. */
export function rulesOn(on: Day): readonly Rule[] {
  return rules.filter((rule) => isInForce(rule, on))
}

/** The rules of a day that stand in an article as anybody writes it: `解释三 §8`, `保险法 §39–41`, `保险法 §15、§47`. */
export function rulesCited(citation: string, on: Day): readonly Rule[] {
  const text = textOf(citation)
  if (!text) return []
  const asked = articlesOf(citation)
  return rulesOn(on).filter(
    ({ article }) => textOf(article) === text && (asked.size === 0 || overlaps(asked, articlesOf(article))),
  )
}

/** The statutory time a person has to decide a request, by the articles its service rests on; else as servicing in general. */
export function requestClock(basis: readonly string[], on: Day): ClockRule {
  const cited = basis.flatMap((citation) => rulesCited(citation, on)).filter((rule) => isForRequests(rule))
  return cited.find(({ id }) => id !== law.servicingAnswer.id) ?? law.servicingAnswer
}

function isForRequests(rule: Rule): rule is ClockRule {
  return 'forRequests' in rule && rule.forRequests === true
}

const articlesMax = 50

// `§9–11`, `§15、§47`, `§23-25；§27` → the numbers; a range of more than 50 is no range of articles.
function articlesOf(citation: string): ReadonlySet<number> {
  const found = citation.matchAll(/§\s*(\d+)(?:\s*[–-]\s*§?\s*(\d+))?/g)
  return new Set(
    [...found].flatMap(([, first = '0', last = first]) => {
      const count = Math.min(articlesMax, Math.max(1, Number(last) - Number(first) + 1))
      return Array.from({ length: count }, (_, index) => Number(first) + index)
    }),
  )
}

function overlaps(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return [...some].some((one) => others.has(one))
}
