// Rules on words: what must be disclosed, what may not be asked, clauses that are cited but not there.
import type { Clause } from './clauses.ts'
import type { Coverage } from './coverage.ts'
import { type ClaimKind, type Definition, designOf, isShort } from './definition.ts'
import { definitionError as error, type Finding, type Rule } from './finding.ts'

type Disclosure = Definition['disclosures'][number]['kind']

interface Needed {
  readonly kind: Disclosure
  readonly article: string
  readonly when: (product: Definition) => boolean
}

const neededDisclosures: readonly Needed[] = [
  { kind: 'exclusions', article: '保险法 §17', when: ({ exclusions }) => exclusions.length > 0 },
  { kind: 'cooling-off', article: '互联网保险业务监管办法 §14', when: ({ coolingOffDays }) => coolingOffDays > 0 },
  {
    kind: 'waiting',
    article: '互联网保险业务监管办法 §14',
    when: ({ coverages }) => coverages.some(({ waitingDays }) => waitingDays > 0),
  },
  {
    kind: 'deductible',
    article: '保险法 §17；司法解释二 §9',
    when: ({ coverages }) => coverages.some((one) => one.kind === 'medical-expense' && one.deductible.fen > 0),
  },
  {
    kind: 'reimbursement',
    article: '保险法 §17；司法解释二 §9',
    when: ({ coverages }) =>
      coverages.some((one) => one.kind === 'medical-expense' && one.reimbursement.unsettledPercent < 100),
  },
  { kind: 'surrender-loss', article: '互联网保险业务监管办法 §14', when: () => true },
  { kind: 'online-services', article: '互联网保险业务监管办法 §26', when: () => true },
  { kind: 'disclosure-duty', article: '保险法 §16', when: ({ sale }) => sale.healthQuestions.length > 0 },
  { kind: 'loan', article: '保险法 §34', when: ({ services }) => services.includes('borrow') },
  {
    kind: 'premium-and-grace',
    article: '保险法 §36',
    when: ({ sale }) => sale.terms.some(({ payYears }) => payYears.some((years) => years > 1)),
  },
  {
    kind: 'no-guaranteed-renewal',
    article: '银保监办发〔2021〕7号',
    when: (product) => product.kind === 'medical' && isShort(product) && product.renewal === 'not-guaranteed',
  },
  {
    kind: 'not-guaranteed',
    article: '互联网保险业务监管办法 §14',
    when: (product) => designOf(product) !== 'ordinary',
  },
  {
    kind: 'guaranteed-rate',
    article: '互联网保险业务监管办法 §14',
    when: ({ account }) => account?.credited !== undefined,
  },
  { kind: 'fees', article: '互联网保险业务监管办法 §14', when: ({ account }) => account !== undefined },
  {
    kind: 'investment-risk',
    article: '金融机构产品适当性管理办法 §29',
    when: ({ account }) => account?.funds !== undefined,
  },
  { kind: 'rider', article: '保险法 §17', when: ({ rider }) => rider !== undefined },
  { kind: 'group', article: '健康保险管理办法 §45', when: ({ group }) => group !== undefined },
]

const disclosures: Rule = (product) =>
  neededDisclosures
    .filter(({ kind, when }) => when(product) && !product.disclosures.some((one) => one.kind === kind))
    .map(({ kind, article }) =>
      error(`disclose-${kind}`, article, 'disclosures', {
        zh: `缺少必须向客户说明的内容：${kind}`,
        en: `customers must be told about: ${kind}`,
      }),
    )

const renewalWords: Rule = (product) =>
  product.disclosures
    .filter(({ kind, text }) => kind === 'no-guaranteed-renewal' && !text.zh.includes('不保证续保'))
    .map(() =>
      error('renewal-words', '银保监办发〔2021〕7号', 'disclosures', {
        zh: '必须写明“不保证续保”',
        en: 'the words 不保证续保 (renewal not guaranteed) must be there',
      }),
    )

// A question must be concrete: nobody can be held to a catch-all.
const catchAll = /其他(疾病|异常|情况|未告知)|任何(疾病|异常)|身体(是否)?健康[吗？?]|以上未提及/
const genetic = /基因(检测|信息|测序)|遗传(检测|信息)/

const questions: Rule = ({ sale }) =>
  sale.healthQuestions.flatMap(({ id, text }) => [
    ...(catchAll.test(text.zh)
      ? [
          error('catch-all-question', '保险销售行为管理办法 §27', `sale.healthQuestions.${id}`, {
            zh: '健康告知不得使用概括性的询问',
            en: 'health questions must be concrete, no catch-all',
          }),
        ]
      : []),
    ...(genetic.test(text.zh)
      ? [
          error('genetic-question', '健康保险管理办法 §38', `sale.healthQuestions.${id}`, {
            zh: '不得询问或使用基因检测资料',
            en: 'genetic data may not be asked for',
          }),
        ]
      : []),
  ])

const claimKindsOf = (one: Coverage): ClaimKind[] => {
  if (one.kind === 'death') return ['death']
  if (one.kind === 'disability') return ['disability']
  if (one.kind === 'critical') return ['critical-illness']
  if (one.kind === 'medical-expense' || one.kind === 'surgery')
    return one.causes.map((cause) => (cause === 'accident' ? 'accident-medical' : 'illness-medical'))
  if (one.kind === 'long-term-care' || one.kind === 'daily-allowance' || one.kind === 'premium-waiver')
    return [one.kind]
  return []
}

const documents: Rule = ({ coverages, claims }) =>
  [...new Set(coverages.flatMap(claimKindsOf))]
    .filter((kind) => !claims[kind])
    .map((kind) =>
      error('claim-documents', '保险法 §22', `claims.${kind}`, {
        zh: '没有写明这类理赔需要哪些材料',
        en: 'the papers this kind of claim needs are not listed',
      }),
    )

export const wordRules: readonly Rule[] = [disclosures, renewalWords, questions, documents]

/** Anchors cited in the definition that clauses.md lacks, anchors said twice, clauses without words. */
export function citedAnchors(product: Definition, clauses: readonly Clause[]): Finding[] {
  const known = new Set(clauses.map(({ anchor }) => anchor))
  const absent = [...anchorsIn(product, '')].filter(({ anchor }) => !known.has(anchor))
  const twice = clauses.filter((one, index) => clauses.findIndex(({ anchor }) => anchor === one.anchor) !== index)
  const empty = clauses.filter(({ anchor, text }) => isLeaf(anchor, clauses) && (text.zh === '' || text.en === ''))
  return [
    ...absent.map(({ anchor, at }) =>
      error('absent-clause', '保险法 §17', at, {
        zh: `引用的条款 #${anchor} 不存在`,
        en: `clause #${anchor} is cited but does not exist`,
      }),
    ),
    ...twice.map(({ anchor }) => clauseError('clause-twice', anchor, '锚点重复', 'the anchor is used twice')),
    ...empty.map(({ anchor }) =>
      clauseError('clause-empty', anchor, '条款没有中文正文或英文注释', 'the clause lacks its text or its gloss'),
    ),
  ]
}

function clauseError(rule: string, anchor: string, zh: string, en: string): Finding {
  return { rule, severity: 'error', article: '保险法 §17', at: `clauses.md #${anchor}`, message: { zh, en } }
}

// A heading directly followed by its sub-clauses needs no words of its own.
function isLeaf(anchor: string, clauses: readonly Clause[]): boolean {
  const index = clauses.findIndex((one) => one.anchor === anchor)
  const [one, next] = [clauses[index], clauses[index + 1]]
  return !one || !next?.number.startsWith(`${one.number}.`)
}

function* anchorsIn(value: unknown, at: string): Generator<{ anchor: string; at: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const here = at === '' ? name : `${at}.${name}`
    if (/(^c|C)lause$/.test(name) && typeof inner === 'string') yield { anchor: inner, at: here }
    else yield* anchorsIn(inner, here)
  }
}
