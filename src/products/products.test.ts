import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { openApp } from '../../test/sessions.ts'
import type { App } from '../kit/index.ts'
import {
  amountFen,
  cashValueFen,
  citation,
  clause,
  coveragesOf,
  documentsFor,
  isShort,
  loadProducts,
  type Products,
  premiumFen,
  productsRoutes,
  quote,
  saleFaults,
} from './index.ts'
import { admitted } from './lint-tables.ts'

let products: Products
let folder: string

beforeAll(async () => {
  products = await loadProducts('demo/products')
  folder = await mkdtemp(join(tmpdir(), 'mendian-products-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('loads all, the newest of two versions; a product with an error is refused and named', async () => {
  expect(products.list().map(({ code }) => code)).toEqual([
    'accident',
    'annuity',
    'critical-illness',
    'endowment',
    'group-medical',
    'hospital-cash',
    'long-term-care',
    'medical',
    'premium-waiver',
    'term-life',
    'tiered-medical',
    'unit-linked',
    'universal-life',
    'whole-life',
  ])
  await cp('demo/products/medical', join(folder, 'medical'), { recursive: true })
  const path = join(folder, 'medical', 'product.yaml')
  await writeFile(path, (await readFile(path, 'utf8')).replace('exceptEmergency: true', 'exceptEmergency: false'))
  await expect(loadProducts(folder)).rejects.toThrow(/hospital-emergency; 保险法司法解释三 §20/)
})

describe('versions', () => {
  test('a contract keeps the one it was sold under; a later one changes nothing before its day', () => {
    expect(products.at('critical-illness', '2025-12-31').version).toBe('2021.1')
    expect(products.at('critical-illness', '2026-01-01').version).toBe('2026.1')
    expect(products.get('critical-illness', '2021.1').coverages).toHaveLength(3)
    expect(products.get('critical-illness', '2026.1').coverages).toHaveLength(4)
    expect(() => products.at('critical-illness', '2021-01-31')).toThrow('no-such-product')
    expect(() => products.get('critical-illness', '2019.1')).toThrow('no-such-product')
  })

  test('one dated ahead may be loaded; what is withdrawn is known but not on sale', async () => {
    const both = join(folder, 'versions')
    await cp('demo/products/accident', join(both, 'accident'), { recursive: true })
    await cp('demo/products/accident', join(both, 'accident-later'), { recursive: true })
    const path = join(both, 'accident-later', 'product.yaml')
    const written = await readFile(path, 'utf8')
    await writeFile(
      path,
      written
        .replace('version: "2024.1"', 'version: "2027.10"')
        .replace('onSaleFrom: "2024-01-01"', 'onSaleFrom: "2027-01-01"\nonSaleUntil: "2027-12-31"'),
    )
    const loaded = await loadProducts(both)
    const versionsOn = (day: string) => loaded.on(day).map(({ version }) => version)
    expect(loaded.get('accident').version).toBe('2027.10')
    expect(versionsOn('2023-12-31')).toEqual([])
    expect(versionsOn('2026-12-31')).toEqual(['2024.1'])
    expect(versionsOn('2027-06-01')).toEqual(['2027.10'])
    expect(versionsOn('2028-01-01')).toEqual([])
    expect(loaded.current('2028-01-01').map(({ version }) => version)).toEqual(['2027.10'])
    expect(loaded.at('accident', '2026-12-31').version).toBe('2024.1')
  })
})

const woman = { sex: 'F', age: 38, occupationClass: 1, insuredPublicly: true } as const

describe('premiums', () => {
  // The cell × sum ÷ 1,000 yuan, then the instalment; both half up to the fen.
  test.each([
    ['term-life', { ...woman, term: '20y', payYears: 20, frequency: 'yearly', sumInsuredFen: 100_000_000 }, 211_000],
    ['term-life', { ...woman, term: '20y', payYears: 20, frequency: 'monthly', sumInsuredFen: 100_000_000 }, 18_357],
    [
      'whole-life',
      { ...woman, term: 'whole', payYears: 10, frequency: 'yearly', sumInsuredFen: 30_000_000 },
      1_465_800,
    ],
    ['medical', { ...woman, term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 200_000_000 }, 41_700],
    [
      'medical',
      { ...woman, insuredPublicly: false, term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 200_000_000 },
      95_900,
    ],
    ['accident', { ...woman, age: 9, term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 20_000_000 }, 17_600],
    [
      'accident',
      { ...woman, occupationClass: 4, term: '1y', payYears: 1, frequency: 'once', sumInsuredFen: 20_000_000 },
      46_000,
    ],
  ] as const)('%s %o', (code, person, expected) => {
    expect(premiumFen(products.get(code), person)).toBe(expected)
  })

  test('nobody outside the table is priced', () => {
    const term = { term: '20y', payYears: 20, frequency: 'yearly', sumInsuredFen: 10_000_000 } as const
    expect(() => premiumFen(products.get('term-life'), { ...woman, ...term, age: 17 })).toThrow('not-rated')
    expect(() => premiumFen(products.get('term-life'), { ...woman, ...term, frequency: 'once' })).toThrow('not-rated')
  })

  test('everybody the sale rules admit has a price and, where there are values, a whole row of them', () => {
    for (const product of products.list()) {
      const [frequency = 'once'] = Object.entries(product.sale.frequencyPermille).map(([name]) => name)
      for (const { person } of admitted(product)) {
        const plan = product.plans?.find(({ code }) => code === person.plan)
        const sumInsuredFen = plan?.sumInsuredFen ?? product.sale.sumMinFen
        const often = frequency === 'once' ? 'once' : 'yearly'
        expect(premiumFen(product, { ...person, frequency: often, sumInsuredFen })).toBeGreaterThan(0)
      }
    }
  })
})

describe('cash values', () => {
  const whole = { sex: 'F', age: 30, term: 'whole', payYears: 10, sumInsuredFen: 10_000_000 } as const
  const at = (months: number) => cashValueFen(products.get('whole-life'), { ...whole, months })

  test('lie on a straight line between the year ends of the table', () => {
    const row = products.get('whole-life').tables.values.get('F|30|whole|10') ?? []
    expect(at(0)).toBe(0)
    expect(at(12)).toBe((row[0] ?? 0) * 100)
    expect(at(24)).toBe((row[1] ?? 0) * 100)
    expect(at(18)).toBe(Math.round((((row[0] ?? 0) + (row[1] ?? 0)) / 2) * 100))
  })

  test('never fall from month to month for whole life, and stay at the sum after the table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_100 }), (months) => {
        expect(at(months + 1)).toBeGreaterThanOrEqual(at(months))
      }),
    )
    expect(at(2_000)).toBe(10_000_000)
  })

  test('end with a term contract, and with the start of an annuity', () => {
    const term = { sex: 'M', age: 30, term: '10y', payYears: 10, sumInsuredFen: 10_000_000 } as const
    expect(cashValueFen(products.get('term-life'), { ...term, months: 120 })).toBe(0)
    const pension = { sex: 'M', age: 50, term: 'from-60', payYears: 5, sumInsuredFen: 1_000_000 } as const
    expect(cashValueFen(products.get('annuity'), { ...pension, months: 119 })).toBeGreaterThan(0)
    expect(cashValueFen(products.get('annuity'), { ...pension, months: 132 })).toBe(0)
  })
})

describe('sale', () => {
  const wanted = {
    birthDate: '1988-05-12',
    occupationClass: 1,
    relation: 'self',
    sumInsuredFen: 100_000_000,
    term: '20y',
    payYears: 20,
    frequency: 'yearly',
    effectiveOn: '2026-11-22',
  } as const

  test.each([
    ['as it should be', {}, undefined],
    ['too young', { birthDate: '2010-01-01' }, /不在承保年龄/],
    ['too old', { birthDate: '1960-01-01' }, /不在承保年龄/],
    ['too old for this term', { birthDate: '1979-01-01', term: '30y', payYears: 30 }, /这个年龄/],
    ['years of premium that are not offered', { payYears: 7 }, /这个年龄/],
    ['below the least sum', { sumInsuredFen: 9_000_000 }, /保额应为/],
    ['between two steps', { sumInsuredFen: 100_500_000 }, /保额应为/],
    ['a dangerous occupation', { occupationClass: 5 }, /5 类职业/],
    ['for a parent', { relation: 'parent' }, /关系/],
    ['a single premium', { frequency: 'once' }, /缴费频率/],
  ] as const)('%s', (_, change, expected) => {
    const faults = saleFaults(products.get('term-life'), { ...wanted, ...change })
    if (expected === undefined) expect(faults).toEqual([])
    else expect(faults.map(({ zh }) => zh)).toEqual([expect.stringMatching(expected)])
  })

  test("a minor's sum is capped by age; a newborn of 27 days is too young", () => {
    const child = { ...wanted, term: '1y', payYears: 1, frequency: 'once', relation: 'child' } as const
    const of = (birthDate: string, sumInsuredFen: number) =>
      saleFaults(products.get('accident'), { ...child, birthDate, sumInsuredFen }).map(({ zh }) => zh)
    expect(of('2017-09-01', 20_000_000)).toEqual([])
    expect(of('2017-09-01', 30_000_000)).toEqual([expect.stringContaining('保险法 §33')])
    expect(of('2012-09-01', 50_000_000)).toEqual([])
    expect(of('2026-10-26', 10_000_000)).toEqual([expect.stringContaining('承保年龄')])
    expect(of('2026-10-25', 10_000_000)).toEqual([])
  })

  test('an annuity is paid for before it begins', () => {
    const annuity = { ...wanted, term: 'from-60', sumInsuredFen: 1_000_000, birthDate: '1970-01-01' } as const
    expect(saleFaults(products.get('annuity'), { ...annuity, payYears: 5 })).toHaveLength(1)
    expect(saleFaults(products.get('annuity'), { ...annuity, payYears: 1, frequency: 'once' })).toEqual([])
  })

  test('a quote tells the price and every year’s value, or what stands against it', () => {
    const asked = { ...wanted, sex: 'F', publicInsurance: 'employee' } as const
    const good = quote(products.get('term-life'), asked)
    expect(good).toMatchObject({ sold: true, age: 38, premiumFen: 211_000, instalments: 20, totalFen: 4_220_000 })
    expect(good.sold && good.values).toHaveLength(20)
    expect(good.sold && good.values[4]).toEqual({ year: 5, age: 43, premiumsPaidFen: 1_055_000, cashValueFen: 226_000 })
    expect(quote(products.get('term-life'), { ...asked, occupationClass: 6 })).toMatchObject({ sold: false })
  })
})

test('clauses, coverages, papers', () => {
  const medical = products.get('medical')
  expect(clause(medical, 'deductible')).toMatchObject({ number: '2.3', title: '免赔额' })
  expect(clause(medical, 'deductible').text.zh).toContain('一万元')
  expect(clause(medical, 'deductible').text.en).toContain('10,000 yuan')
  expect(() => clause(medical, 'nothing')).toThrow('no-such-clause')
  expect(citation(medical, 'deductible').zh).toBe('《示例人寿康护百万医疗保险》条款 2.3 免赔额')
  expect(isShort(medical)).toBe(true)
  expect(isShort(products.get('annuity'))).toBe(false)
  const [cover] = coveragesOf(products.get('accident'), 'medical-expense')
  expect(cover && amountFen(cover.limit.amount, 20_000_000)).toBe(2_000_000)
  expect(documentsFor(medical, 'illness-medical').map(({ kind }) => kind)).toContain('itemised-bill')
  expect(documentsFor(medical, 'death')).toEqual([])
})

describe('over HTTP', () => {
  let context: TestContext
  let app: App
  beforeAll(async () => {
    context = await openContext()
    app = await openApp(context, (open) => productsRoutes(open, { ...context, products }))
  })
  afterAll(async () => {
    await app.close()
    await context.close()
  })

  test('anybody reads products, terms and quotes', async () => {
    const list = await app.inject({ url: '/api/products' })
    expect(list.json().items).toHaveLength(14)
    const page = await app.inject({ url: '/api/products/accident' })
    expect(page.statusCode).toBe(200)
    expect(page.json().clauses.length).toBeGreaterThan(20)
    expect((await app.inject({ url: '/api/products/none' })).statusCode).toBe(404)
    const payload = {
      birthDate: '2017-09-01',
      sex: 'F',
      relation: 'child',
      sumInsuredFen: 20_000_000,
      term: '1y',
      payYears: 1,
      frequency: 'once',
    }
    const quoted = await app.inject({ method: 'POST', url: '/api/products/accident/quote', payload })
    expect(quoted.json()).toMatchObject({ sold: true, premiumFen: 17_600 })
    const wrong = await app.inject({
      method: 'POST',
      url: '/api/products/accident/quote',
      payload: { ...payload, birthDate: '2026-02-30' },
    })
    expect(wrong.statusCode).toBe(422)
    const rider = await app.inject({ method: 'POST', url: '/api/products/premium-waiver/quote', payload })
    expect(rider.json()).toMatchObject({ sold: false, faults: [{ zh: expect.stringContaining('投保主险时一起算') }] })
  })
})
