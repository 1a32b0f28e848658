import { beforeAll, describe, expect, it } from 'vitest'
import { loadProducts, type Product } from '../products/index.ts'
import { type Applicant, questionsFor, underwrite } from './underwrite.ts'

let product: Product
beforeAll(async () => {
  product = (await loadProducts('demo/products')).get('term-life')
})

const fit: Applicant = { age: 35, sex: 'F', occupationClass: 1, smoker: false, answers: {}, sumInsuredFen: 50_000_000 }
const withSale = (change: Partial<Product['sale']>) => ({ sale: { ...product.sale, ...change } })
const question = { text: { zh: '问？', en: 'Ask?' } }

describe('an applicant', () => {
  it('without anything to say is accepted on the tariff', () =>
    expect(underwrite(product, fit)).toEqual({ outcome: 'accept', findings: [], loadPermille: 0, exclusions: [] }))

  it.each([
    ['a question that refuses a sale', { id: 'a', yes: 'refuse' }, 'refer', 0, 0],
    ['a question for a person', { id: 'a', yes: 'review' }, 'refer', 0, 0],
    ['a question that loads', { id: 'a', yes: { loadPermille: 250 } }, 'terms', 250, 0],
    ['a question that leaves out', { id: 'a', yes: { exclude: { zh: '甲状腺疾病', en: 'thyroid' } } }, 'terms', 0, 1],
  ] as const)('by %s, answered yes; by no nothing', (_name, asked, outcome, loadPermille, exclusions) => {
    const sale = withSale({ healthQuestions: [{ ...question, ...asked }] })
    const found = underwrite(sale, { ...fit, answers: { a: true } })
    expect(found).toMatchObject({ outcome, loadPermille })
    expect(found.exclusions).toHaveLength(exclusions)
    expect(found.findings[0]).toMatchObject({ rule: 'health.a', version: 1, basis: '保险法 §16' })
    expect(found.findings[0]?.because.zh).toContain('问？')
    expect(underwrite(sale, { ...fit, answers: { a: false } }).outcome).toBe('accept')
  })

  it('loads by class and smoking, added up', () => {
    const sale = withSale({ occupationLoadPermille: { '3': 200 }, smokerLoadPermille: 300, occupationClasses: [1, 3] })
    expect(underwrite(sale, { ...fit, occupationClass: 3, smoker: true })).toMatchObject({
      outcome: 'terms',
      loadPermille: 500,
      findings: [{ rule: 'occupation' }, { rule: 'smoking' }],
    })
    expect(underwrite(sale, fit).outcome).toBe('accept')
    expect(underwrite(withSale({}), { ...fit, smoker: true }).findings.map(({ rule }) => rule)).toEqual(
      product.sale.smokerLoadPermille ? ['smoking'] : [],
    )
  })

  it.each([
    ['occupation', { occupationClass: 6 }],
    ['age', { age: 99 }],
    ['sum', { sumInsuredFen: 99_999_999_999 }],
  ] as const)('is referred for %s, never declined', (rule, change) => {
    const found = underwrite(product, { ...fit, ...change })
    expect(found.outcome).toBe('refer')
    expect(found.findings.map((one) => one.rule)).toEqual([rule])
  })

  it('within a minor’s cap only', () => {
    const sale = withSale({ minorSumMaxFen: [{ underAge: 18, sumMaxFen: 20_000_000 }] })
    expect(underwrite(sale, { ...fit, age: 12, sumInsuredFen: 20_000_000 }).outcome).toBe('accept')
    expect(underwrite(sale, { ...fit, age: 12, sumInsuredFen: 20_000_001 }).outcome).toBe('refer')
    expect(underwrite(sale, { ...fit, age: 18, sumInsuredFen: 20_000_001 }).outcome).toBe('accept')
  })

  it('is loaded by rule up to double the premium; above, a person decides', () => {
    const two = [{ loadPermille: 600 }, { loadPermille: 500 }].map((yes, at) => ({ ...question, id: `q${at}`, yes }))
    const found = underwrite(withSale({ healthQuestions: two }), { ...fit, answers: { q0: true, q1: true } })
    expect(found).toMatchObject({ outcome: 'refer', loadPermille: 1_100 })
    expect(found.findings.at(-1)?.rule).toBe('load')
  })
})

describe('questions', () => {
  const sale = () =>
    withSale({
      healthQuestions: [
        { ...question, id: 'adult', yes: 'review', fromAge: 18 },
        { ...question, id: 'woman', yes: 'review', sex: 'F' },
        { ...question, id: 'all', yes: 'review' },
      ],
    })

  it.each([
    [35, 'F', ['adult', 'woman', 'all']],
    [35, 'M', ['adult', 'all']],
    [17, 'M', ['all']],
    [18, 'M', ['adult', 'all']],
  ] as const)('of one of %i, %s', (age, sex, ids) =>
    expect(questionsFor(sale(), { age, sex }).map(({ id }) => id)).toEqual(ids),
  )

  it('that do not fit the person have no effect though answered', () =>
    expect(underwrite(sale(), { ...fit, sex: 'M', answers: { woman: true } }).outcome).toBe('accept'))
})
