// Each finding has a product that deserves it: the demo's files with one thing spoiled.
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lint } from './lint.ts'
import { lintProduct } from './load.ts'

interface Spoilable {
  definition: Record<string, unknown>
  rates: string
  values: string | undefined
  clauses: string
}

const codes = [
  'term-life',
  'whole-life',
  'annuity',
  'critical-illness',
  'critical-illness-2026',
  'medical',
  'accident',
  'endowment',
  'universal-life',
  'unit-linked',
  'long-term-care',
  'hospital-cash',
  'premium-waiver',
  'group-medical',
] as const
const sound = new Map<string, { yaml: string; rates: string; values: string | undefined; clauses: string }>()

beforeAll(async () => {
  for (const code of codes) {
    const file = (name: string) => readFile(`demo/products/${code}/${name}`, 'utf8')
    const [yaml, rates, clauses] = await Promise.all([file('product.yaml'), file('rates.csv'), file('clauses.md')])
    sound.set(code, { yaml, rates, clauses, values: await file('values.csv').catch(() => undefined) })
  }
})

/** The rules found in a product whose definition text and files were altered. */
function rulesOf(code: (typeof codes)[number], alter: (files: Spoilable) => void): string[] {
  const { yaml, ...files } = sound.get(code) ?? { yaml: '', rates: '', values: undefined, clauses: '' }
  const spoiled: Spoilable = { definition: parse(yaml), ...files }
  alter(spoiled)
  return [...new Set(lint(spoiled).map(({ rule }) => rule))]
}

/** Sets a value at a path of the definition; a key of the path may be an index. */
function set(files: Spoilable, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at: unknown = files.definition
  for (const key of keys) at = Reflect.get(Object(at), key)
  if (value === undefined) Reflect.deleteProperty(Object(at), last)
  else Reflect.set(Object(at), last, value)
}

function limit(per: string, fen: number, among?: string) {
  return { amount: { fen }, per, clause: 'limit', ...(among ? { together: { name: 'pot', among } } : {}) }
}

function surgery(gradePercents: Record<string, number>) {
  const named = (zh: string) => ({ zh, en: zh })
  return {
    ...{ id: 'surgery', kind: 'surgery', title: named('手术津贴'), summary: named('手术津贴'), clause: 'allowance' },
    ...{ causes: ['illness'], gradePercents, percentMaxPerYear: 50, limitClause: 'limits' },
    operations: [{ code: 'appendix', name: named('阑尾切除术'), grade: 2 }],
    hospitals: { gradeMin: '2', publicOnly: true, exceptEmergency: true, clause: 'hospitals' },
  }
}

test.each(codes)('%s has no finding', async (code) => {
  expect(await lintProduct(`demo/products/${code}`)).toEqual([])
})

describe('the law', () => {
  test.each([
    ['cooling-off', 'critical-illness', 'coolingOffDays', 14],
    ['waiting', 'critical-illness', 'coverages.0.waitingDays', 181],
    ['waiting-accident', 'accident', 'coverages.2.waitingDays', 30],
    ['grace', 'term-life', 'graceDays', 59],
    ['reinstatement', 'whole-life', 'reinstatement.withinDays', 729],
    ['reinstatement', 'whole-life', 'reinstatement', undefined],
    ['suicide', 'whole-life', 'coverages.0.suicideYears', 3],
    ['minor-death-sum', 'whole-life', 'sale.minorSumMaxFen', []],
    ['mild-share', 'critical-illness', 'coverages.1.percentOfSum', 31],
    ['reimbursement-order', 'medical', 'coverages.0.reimbursement.settledPercent', 50],
    ['list-only', 'accident', 'coverages.2.listPercents.out-of-list', 0],
    ['hospital-emergency', 'medical', 'coverages.0.hospitals.exceptEmergency', false],
    ['public-pricing', 'medical', 'rates.by', ['age']],
    ['online-service', 'medical', 'services', ['file-claim', 'change-contact']],
    ['loan-terms', 'whole-life', 'loan', undefined],
    ['loan-share', 'whole-life', 'loan.sharePercent', 81],
    ['disability-grades', 'accident', 'coverages.1.gradePercents.7', 90],
    ['disability-grades', 'accident', 'coverages.1.gradePercents.10', undefined],
    ['claim-documents', 'accident', 'claims.disability', undefined],
    ['limit-twice', 'accident', 'coverages.2.furtherLimits', [limit('accident', 100)]],
    ['day-limit-shared', 'accident', 'coverages.2.furtherLimits', [limit('day', 100, 'insureds')]],
    ['together-alone', 'accident', 'coverages.2.furtherLimits', [limit('ever', 100, 'coverages')]],
    [
      'together-differs',
      'accident',
      'coverages.2.furtherLimits',
      [limit('ever', 100, 'insureds'), limit('year', 100, 'insureds')],
    ],
    ['interval-once', 'critical-illness', 'coverages.0.intervalDays', 90],
    ['group-alone', 'critical-illness', 'coverages.0.diseases.0.group', 'one'],
    ['less-paid-of', 'accident', 'coverages.0.lessPaidOf', ['allowance']],
    ['surgery-grades', 'hospital-cash', 'coverages.1', surgery({ '2': 20, '3': 10 })],
    ['surgery-grades', 'hospital-cash', 'coverages.1', surgery({ '3': 10 })],
    ['shape', 'medical', 'coverages.0.deductible', undefined],
    ['shape', 'medical', 'unheardOf', true],
  ] as const)('%s in %s', (rule, code, path, value) => {
    expect(rulesOf(code, (files) => set(files, path, value))).toContain(rule)
  })

  test('a warning does not stop a product, an error does', () => {
    const severities = (path: string, value: unknown) => {
      const { yaml, ...files } = sound.get('critical-illness') ?? {
        yaml: '',
        rates: '',
        values: undefined,
        clauses: '',
      }
      const spoiled: Spoilable = { definition: parse(yaml), ...files }
      set(spoiled, path, value)
      return lint(spoiled).map(({ severity }) => severity)
    }
    expect(severities('loan.sharePercent', 81)).toEqual(['warning'])
    expect(severities('graceDays', 30)).toEqual(['error'])
  })
})

describe('words', () => {
  test.each([
    ['exclusions', 'accident'],
    ['cooling-off', 'whole-life'],
    ['waiting', 'critical-illness'],
    ['deductible', 'medical'],
    ['reimbursement', 'accident'],
    ['surrender-loss', 'annuity'],
    ['no-guaranteed-renewal', 'medical'],
    ['premium-and-grace', 'term-life'],
    ['online-services', 'term-life'],
    ['disclosure-duty', 'critical-illness'],
    ['loan', 'whole-life'],
  ] as const)('%s must be disclosed', (kind, code) => {
    const rules = rulesOf(code, (files) => {
      const all: unknown = files.definition.disclosures
      const kept = Array.isArray(all) ? all.filter((one) => one.kind !== kind) : []
      set(files, 'disclosures', kept)
    })
    expect(rules).toContain(`disclose-${kind}`)
  })

  test('不保证续保 must be said in these words', () => {
    const spoil = (files: Spoilable) => set(files, 'disclosures.6.text.zh', '一年期产品')
    expect(rulesOf('medical', spoil)).toContain('renewal-words')
  })

  test.each([
    ['catch-all-question', '被保险人是否有其他疾病？'],
    ['catch-all-question', '您身体健康吗？'],
    ['genetic-question', '是否做过基因检测？'],
  ])('%s: %s', (rule, zh) => {
    expect(rulesOf('critical-illness', (files) => set(files, 'sale.healthQuestions.0.text.zh', zh))).toContain(rule)
  })

  test('clauses: absent, twice, empty', () => {
    const reword = (from: string, to: string) => (files: Spoilable) => {
      files.clauses = files.clauses.replace(from, to)
    }
    expect(rulesOf('medical', reword('{#deductible}', '{#no-such}'))).toEqual(expect.arrayContaining(['absent-clause']))
    expect(rulesOf('medical', reword('{#list-rule}', '{#limit}'))).toContain('clause-twice')
    expect(rulesOf('medical', reword('> The deductible is', 'The deductible is'))).toContain('clause-empty')
  })
})

describe('tables', () => {
  const lines = (text: string) => text.split('\n')
  const drop = (text: string, index: number) =>
    lines(text)
      .filter((_, at) => at !== index)
      .join('\n')

  test.each([
    ['rate-header', (text: string) => text.replace('age,public,fen', 'public,age,fen')],
    ['rate-gap', (text: string) => drop(text, 9)],
    ['rate-twice', (text: string) => `${text}30,yes,28000\n`],
    ['rate-number', (text: string) => text.replace(/^30,yes,\d+/m, '30,yes,12.5')],
    ['rate-number', (text: string) => text.replace(/^30,yes,\d+/m, '30,yes,0')],
    ['rate-falls', (text: string) => text.replace(/^30,yes,\d+/m, '30,yes,1')],
    ['rate-falls', (text: string) => text.replace(/^30,no,\d+/m, '30,no,100')],
  ] as const)('%s', (rule, alter) => {
    const rules = rulesOf('medical', (files) => {
      files.rates = alter(files.rates)
    })
    expect(rules).toContain(rule)
  })

  test.each([
    ['value-gap', (text: string) => drop(text, 5)],
    ['value-number', (text: string) => text.replace(/^F,30,whole,10,\d+/m, 'F,30,whole,10,-5')],
    ['value-falls', (text: string) => text.replace(/^F,30,whole,10,\d+/m, 'F,30,whole,10,99000')],
    ['value-above-sum', (text: string) => text.replace(/^(F,30,whole,10,.*),\d+$/m, '$1,100001')],
  ] as const)('%s', (rule, alter) => {
    const rules = rulesOf('whole-life', (files) => {
      files.values = alter(files.values ?? '')
    })
    expect(rules).toContain(rule)
  })

  test('a term that outlives its row, a table that is missing', () => {
    const short = rulesOf('term-life', (files) => {
      files.values = (files.values ?? '').replace(/^(F,30,20y,20,(?:\d+,){5}\d+),.*$/m, '$1')
    })
    expect(short).toContain('value-short')
    const missing = rulesOf('term-life', (files) => {
      files.values = undefined
    })
    expect(missing).toContain('value-table')
  })
})
