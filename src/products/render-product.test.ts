import { beforeAll, describe, expect, test } from 'vitest'
import { mendian } from '../../scripts/mendian.ts'
import { formatFen } from '../kit/index.ts'
import { illustrate } from './illustrate.ts'
import { loadProducts, type Products } from './load.ts'
import { cashValueFen, premiumFen } from './product.ts'
import { renderProduct } from './render-product.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

test('the page of every product has its filed name, covers, exclusions and disclosures, in both languages', () => {
  for (const product of products.list())
    for (const language of ['zh', 'en'] as const) {
      const page = renderProduct(product, language)
      const parts = [
        product.filedName,
        ...product.coverages.map(({ title }) => title),
        ...product.exclusions.map(({ title }) => title),
        ...product.disclosures.map(({ text }) => text),
      ]
      for (const part of parts) expect(page, `${product.code} ${language}`).toContain(part[language])
      expect(page).toContain(product.filedNo)
    }
})

test('what is uncertain stands in bold before the cover', () => {
  for (const code of ['endowment', 'universal-life', 'unit-linked']) {
    const page = renderProduct(products.get(code), 'zh')
    const bold = page.search(/\*\*本产品为.*(不保证|不确定)/)
    expect(bold).toBeGreaterThan(0)
    expect(bold).toBeLessThan(page.indexOf('## 保什么'))
  }
  expect(renderProduct(products.get('universal-life'), 'zh')).toMatch(
    /最低保证利率每年 1.5%[\s\S]*结算利率 2.5%，以后会变，不保证/,
  )
  expect(renderProduct(products.get('unit-linked'), 'en')).toContain('risk grade 5')
  expect(renderProduct(products.get('hospital-cash'), 'zh')).toContain('附加险')
  expect(renderProduct(products.get('group-medical'), 'zh')).toContain('团体保险，至少 5 人')
})

describe('an example', () => {
  test('has the product’s own premiums and values, year by year to the last', () => {
    const product = products.get('endowment')
    const found = illustrate(product)
    if (!found) throw new Error('nobody is admitted')
    const { person, sumInsuredFen, frequency, years, term } = found
    expect(person).toMatchObject({ age: 30, sex: 'M' })
    expect(sumInsuredFen).toBe(50_000_000)
    expect(found.premiumFen).toBe(premiumFen(product, { ...person, sumInsuredFen, frequency }))
    expect(years.at(-1)?.year).toBe(term.lasts === 'whole-life' ? undefined : term.lasts.years)
    for (const { year, cashValueFen: valueFen } of years)
      expect(valueFen).toBe(cashValueFen(product, { ...person, sumInsuredFen, months: year * 12 }))
    expect(renderProduct(product, 'en')).toContain(formatFen(years[0]?.cashValueFen ?? 0))
  })

  test('of a death is the largest of what the clause names; of an account it is not foretold', () => {
    const [death] = illustrate(products.get('term-life'))?.events ?? []
    expect(death?.amountFen).toBe(50_000_000)
    const endowment = illustrate(products.get('endowment'))
    const paid = endowment?.events.find(({ coverage }) => coverage.kind === 'death')?.amountFen
    expect(paid).toBe(Math.round((endowment?.totalFen ?? 0) * 1.6))
    expect(illustrate(products.get('unit-linked'))?.events[0]?.amountFen).toBeUndefined()
  })

  test('stays within what is sold: the nearest age and sum', () => {
    const accident = illustrate(products.get('accident'))
    expect(accident?.sumInsuredFen).toBeLessThanOrEqual(products.get('accident').sale.sumMaxFen)
    expect(illustrate(products.get('premium-waiver'))?.person.age).toBe(30)
  })
})

test.each([
  [['product', 'render', 'demo/products/endowment'], 0, /# 鑫享两全/],
  [['product', 'render', 'demo/products/endowment', '--language', 'en'], 0, /# Participating endowment/],
  [['product', 'render', 'demo/products/endowment', '--language', 'fr'], 2, /--language 只能是/],
  [['product', 'render'], 2, /请写明一个产品目录/],
] as const)('%j', async (args, code, words) => {
  const lines: string[] = []
  const keep = (line: string) => lines.push(line)
  expect(await mendian(args, { say: keep, note: keep })).toBe(code)
  expect(lines.join('\n')).toMatch(words)
})
