// The linter over a product's files: what the law and plain care ask of it, each finding with its article.
import { parseClauses } from './clauses.ts'
import { definition } from './definition.ts'
import type { Finding, ProductFiles } from './finding.ts'
import { benefitRules } from './lint-benefits.ts'
import { claimRules } from './lint-claims.ts'
import { lintDeclared } from './lint-declared.ts'
import { designRules } from './lint-design.ts'
import { lawRules } from './lint-law.ts'
import { rightRules } from './lint-rights.ts'
import { lintTables } from './lint-tables.ts'
import { citedAnchors, wordRules } from './lint-words.ts'

export function writeFinding({ rule, article, at, message }: Finding): string {
  return `${at}: ${message.zh} / ${message.en} [${rule}; ${article}]`
}

/** Everything found, errors first. A definition of the wrong shape is reported alone: nothing else can be read then. */
export function lint(files: ProductFiles): Finding[] {
  const read = definition.safeParse(files.definition)
  if (!read.success)
    return read.error.issues.map((issue) => ({
      rule: 'shape',
      severity: 'error',
      article: '产品定义格式',
      at: `product.yaml ${issue.path.join('.')}`,
      message: { zh: `格式不对：${issue.message}`, en: issue.message },
    }))
  const clauses = parseClauses(files.clauses)
  const rules = [...lawRules, ...designRules, ...rightRules, ...benefitRules, ...claimRules, ...wordRules]
  return [
    ...rules.flatMap((rule) => rule(read.data, clauses)),
    ...citedAnchors(read.data, clauses),
    ...lintTables(read.data, files),
    ...lintDeclared(read.data, files.data),
  ].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1))
}
