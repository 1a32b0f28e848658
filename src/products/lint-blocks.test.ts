// A bad folder for each finding on the newer blocks: the demo's product with one thing spoiled, written to disk and read as an
// owner's folder is. Each is refused at its file and place, in both languages, with the article.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type DataFile, dataFiles } from './declared.ts'
import { lintProduct } from './load.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mendian-lint-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A copy of a demo product, one of its files rewritten; undefined takes the file away. */
async function spoiled(code: string, file: string, alter: (written: string) => string | undefined): Promise<string> {
  const copy = join(await mkdtemp(join(folder, 'p-')), code)
  await cp(join('demo/products', code), copy, { recursive: true })
  const now = alter(await readFile(join(copy, file), 'utf8'))
  await (now === undefined ? rm(join(copy, file)) : writeFile(join(copy, file), now))
  return copy
}

/** Sets a value at a path of product.yaml; undefined takes it away. */
function set(path: string, value: unknown): (written: string) => string {
  return (written) => {
    const definition: unknown = parse(written)
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at: unknown = definition
    for (const key of keys) at = Reflect.get(Object(at), key)
    if (value === undefined) Reflect.deleteProperty(Object(at), last)
    else Reflect.set(Object(at), last, value)
    return stringify(definition)
  }
}

/** The one finding of a rule, looked at as people are shown it. */
async function refused(rule: string, at: string, where: string): Promise<void> {
  const found = (await lintProduct(where)).find((one) => one.rule === rule)
  expect(found, rule).toMatchObject({ at, severity: rule === 'fee-high' ? 'warning' : 'error' })
  expect(found?.message.zh).toMatch(/[一-鿿]/)
  expect(found?.message.en).toMatch(/^[^一-鿿]+$|1\.|[A-Za-z]/)
  expect(found?.article.length).toBeGreaterThan(2)
}

describe('product.yaml', () => {
  test.each<[string, string, string, unknown, string]>([
    ['design-name', 'endowment', 'filedName.zh', '示例人寿鑫享两全保险', 'filedName.zh'],
    ['design-name', 'universal-life', 'filedName.zh', '示例人寿金账户终身寿险', 'filedName.zh'],
    ['account-kind', 'universal-life', 'kind', 'whole-life', 'account'],
    ['account-kind', 'unit-linked', 'kind', 'universal-life', 'account'],
    ['account-kind', 'universal-life', 'account', undefined, 'account'],
    ['uncertain-words', 'endowment', 'disclosures.0.text.zh', '本产品每年分红', 'disclosures.0.text.zh'],
    [
      'guaranteed-rate',
      'universal-life',
      'account.credited.guaranteedYearlyRateBp',
      0,
      'account.credited.guaranteedYearlyRateBp',
    ],
    ['dividend-share', 'endowment', 'dividends.shareMinPercent', 69, 'dividends.shareMinPercent'],
    ['dividend-option', 'endowment', 'dividends.options', ['cash'], 'dividends.optionAtFirst'],
    ['fee-gap', 'universal-life', 'account.fees.initial', [{ fromYear: 2, percent: 3 }], 'account.fees.initial'],
    ['fee-rises', 'universal-life', 'account.withdrawal.fees.1.percent', 6, 'account.withdrawal.fees.1.percent'],
    ['fee-order', 'universal-life', 'account.withdrawal.fees.1.fromYear', 1, 'account.withdrawal.fees.1'],
    ['fee-high', 'universal-life', 'account.fees.initial.0.percent', 51, 'account.fees.initial'],
    ['death-share', 'universal-life', 'coverages.0.factors.1.percent', 130, 'coverages.death.factors'],
    ['death-share', 'endowment', 'coverages.2.factors', [], 'coverages.death.factors'],
    [
      'account-rider',
      'universal-life',
      'rider',
      { attachesTo: ['endowment'], sumIs: 'chosen', mayBeAddedLater: true, clause: 'account' },
      'rider',
    ],
    ['fund-twice', 'unit-linked', 'account.funds.list.1.code', 'calm', 'account.funds.list.1.code'],
    ['disclose-not-guaranteed', 'endowment', 'disclosures.0.kind', 'fees', 'disclosures'],
    ['disclose-guaranteed-rate', 'universal-life', 'disclosures.1.kind', 'not-guaranteed', 'disclosures'],
    ['disclose-fees', 'universal-life', 'disclosures.2.kind', 'guaranteed-rate', 'disclosures'],
    ['disclose-investment-risk', 'unit-linked', 'disclosures.1.kind', 'fees', 'disclosures'],
    ['disclose-rider', 'hospital-cash', 'disclosures.0.kind', 'fees', 'disclosures'],
    ['disclose-group', 'group-medical', 'disclosures.0.kind', 'fees', 'disclosures'],
    ['service-terms', 'term-life', 'suspension', undefined, 'services.16'],
    ['service-terms', 'universal-life', 'premiumHoliday', undefined, 'services.17'],
    ['right-without-value', 'endowment', 'values', undefined, 'paidUp'],
    ['automatic-loan', 'endowment', 'loan', undefined, 'automaticPremiumLoan'],
    ['surrender-account', 'whole-life', 'surrender.by', 'account-value', 'surrender.by'],
    ['rider-self', 'hospital-cash', 'rider.attachesTo', ['hospital-cash'], 'rider.attachesTo'],
    ['waiver-rider', 'premium-waiver', 'rider', undefined, 'rider'],
    ['group-members', 'group-medical', 'group.membersMin', 2, 'group.membersMin'],
    ['group-plans', 'group-medical', 'plans', undefined, 'plans'],
    ['plan-twice', 'group-medical', 'plans.1.code', 'basic', 'plans.1'],
    ['plan-sum', 'group-medical', 'plans.0.sumInsuredFen', 1, 'plans.0.sumInsuredFen'],
    ['service-terms', 'tiered-medical', 'planChange', undefined, 'services.2'],
    ['plan-change-plans', 'tiered-medical', 'plans', undefined, 'planChange'],
    ['plan-change-group', 'group-medical', 'planChange', { questionsAsked: false, clause: 'group' }, 'planChange'],
    ['plan-change-renewal', 'tiered-medical', 'renewal', 'not-applicable', 'planChange'],
    ['plan-change-questions', 'tiered-medical', 'sale.healthQuestions', [], 'planChange'],
    ['survival-early', 'endowment', 'coverages.0.at.fromYear', 4, 'coverages.survival.at'],
    ['survival-late', 'endowment', 'coverages.0.at.untilYear', 21, 'coverages.survival.at'],
    ['maturity-for-life', 'endowment', 'sale.terms.0.lasts', 'whole-life', 'sale.terms'],
    ['maturity-years', 'endowment', 'maturityOptions.annuityYears', [], 'maturityOptions.annuityYears'],
    ['annuity-start', 'annuity', 'sale.terms.0.annuityFromAge', undefined, 'sale.terms'],
    ['renewal-clause', 'medical', 'renewal', 'guaranteed', 'renewal'],
    ['renewal-denied', 'medical', 'renewal', 'guaranteed', 'disclosures.6'],
    ['coverage-twice', 'endowment', 'coverages.1.id', 'survival', 'coverages.1.id'],
    ['claim-documents', 'hospital-cash', 'claims', {}, 'claims.daily-allowance'],
  ])('%s in %s', async (rule, code, path, value, at) => {
    await refused(rule, `product.yaml ${at}`, await spoiled(code, 'product.yaml', set(path, value)))
  })

  test('ten days of cooling-off for a year’s medical cover stand only while its renewal is not guaranteed', async () => {
    const short = set('coolingOffDays', 10)
    const rules = async (alter: (written: string) => string) =>
      (await lintProduct(await spoiled('medical', 'product.yaml', alter))).map(({ rule }) => rule)
    expect(await rules(short)).not.toContain('cooling-off')
    expect(await rules((written) => set('renewal', 'guaranteed')(short(written)))).toContain('cooling-off')
  })
})

describe('declared tables', () => {
  const drop = (line: number) => (written: string) =>
    written
      .split('\n')
      .filter((_, index) => index !== line - 1)
      .join('\n')
  const put = (line: number, words: string) => (written: string) =>
    written
      .split('\n')
      .map((row, index) => (index === line - 1 ? words : row))
      .join('\n')
  const add = (words: string) => (written: string) => `${written.trimEnd()}\n${words}\n`
  const gone = () => undefined

  test.each<[string, string, DataFile, (written: string) => string | undefined, string]>([
    ['data-absent', 'universal-life', 'charges', gone, ''],
    ['data-absent', 'universal-life', 'credited', gone, ''],
    ['data-absent', 'unit-linked', 'prices', gone, ''],
    ['data-absent', 'whole-life', 'paidUp', gone, ''],
    ['data-header', 'universal-life', 'credited', put(1, 'month,rate'), ' 1'],
    ['data-cell', 'universal-life', 'credited', put(3, '2024-13,300'), ' 3'],
    ['data-cell', 'unit-linked', 'prices', put(2, '2024-10-15,calm,1.00001'), ' 2'],
    ['data-cell', 'endowment', 'dividends', put(2, '2025-07-01,15y,1,1,-4'), ' 2'],
    ['data-twice', 'universal-life', 'charges', add('F,30,999'), ' 214'],
    ['credited-low', 'universal-life', 'credited', put(2, '2024-10,149'), ' 2'],
    ['credited-gap', 'universal-life', 'credited', drop(4), ' 4'],
    ['charge-gap', 'universal-life', 'charges', drop(40), ''],
    ['charge-falls', 'universal-life', 'charges', put(52, 'F,50,1'), ' 51'],
    ['price-stranger', 'unit-linked', 'prices', add('2026-11-20,wild,1.0000'), ' 332'],
    ['price-gap', 'unit-linked', 'prices', (written) => written.replace(/^.*,bold,.*\n/gm, ''), ''],
    ['dividend-stranger', 'endowment', 'dividends', put(2, '2025-07-01,99y,1,1,447'), ' 2'],
    ['paidup-gap', 'whole-life', 'paidUp', drop(2), ''],
  ])('%s in %s, %s', async (rule, code, name, alter, line) => {
    const { file } = dataFiles[name]
    await refused(rule, `${file}${line}`, await spoiled(code, file, alter))
  })

  test('a scale of dividends where none are paid', async () => {
    const copy = await spoiled('whole-life', 'clauses.md', (written) => written)
    await writeFile(join(copy, 'dividends.csv'), 'from,term,pay,year,fen\n2025-07-01,whole,10,1,4\n')
    await refused('dividend-ordinary', 'dividends.csv', copy)
  })
})
