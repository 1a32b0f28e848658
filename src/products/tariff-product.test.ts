// A product of the demo, rated by a tariff and valued by a filed basis instead of its tables: the same figures, and what the linter asks.
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { cashValueFen, lintProduct, loadProducts, type Product, premiumFen } from './index.ts'
import { admitted } from './lint-tables.ts'

const demo = fileURLToPath(new URL('../../demo/', import.meta.url))
const tariffYaml = `title: 定期寿险
basis: { zh: 示例, en: sample }
rates: { file: rates.csv, gives: premium, perFen: 100000 }
`
const filed = {
  mortality: { file: 'mortality.csv', M: 'CL1', F: 'CL2' },
  interestPercent: '2',
  paidOut: { first: '0.35', yearsMin: 5, yearsMax: 20 },
}
const shape = z.looseObject({ rates: z.looseObject({}), values: z.looseObject({}) })

/** A folder of one product: the demo's term life, rated by the tariff given. */
async function productFolder(
  tariff: string | undefined,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mendian-tariff-product-'))
  const home = join(folder, 'term-life')
  await cp(join(demo, 'products/term-life'), home, { recursive: true })
  await copyFile(join(demo, 'tables/mortality.csv'), join(home, 'mortality.csv'))
  await rm(join(home, 'values.csv'))
  const definition = shape.parse(parse(await readFile(join(home, 'product.yaml'), 'utf8')))
  const changed = {
    ...definition,
    rates: { ...definition.rates, per: 'tariff' },
    values: { ...definition.values, filed },
  }
  await writeFile(join(home, 'product.yaml'), stringify(changed))
  if (tariff !== undefined) await writeFile(join(home, 'tariff.yaml'), tariff)
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text)
  return folder
}

describe('the same product by tables and by tariff and basis', () => {
  let byTable: Product
  let byTariff: Product
  beforeAll(async () => {
    byTable = (await loadProducts(join(demo, 'products'))).get('term-life')
    byTariff = (await loadProducts(await productFolder(tariffYaml))).get('term-life')
  })

  test('every premium and every cash value is the same', () => {
    const people = [...admitted(byTable)].map(({ person }) => person)
    expect(people.length).toBeGreaterThan(100)
    for (const person of people) {
      const asked = { ...person, frequency: 'yearly' as const, sumInsuredFen: 33_333_300 }
      expect(premiumFen(byTariff, asked)).toBe(premiumFen(byTable, asked))
      expect(cashValueFen(byTariff, { ...asked, months: 77 })).toBe(cashValueFen(byTable, { ...asked, months: 77 }))
    }
  })

  test('the basis is shown with the values', () => expect(byTariff.values?.basis.en).toMatch(/CL1 \(men\)/))
})

describe('what the linter finds', () => {
  const found = async (tariff: string | undefined, files?: Readonly<Record<string, string>>) =>
    (await lintProduct(join(await productFolder(tariff, files), 'term-life'))).map(
      ({ rule, at, message }) => `${rule} ${at}: ${message.en}`,
    )

  test('nothing when all is there', async () => expect(await found(tariffYaml)).toEqual([]))

  test.each([
    ['no tariff', undefined, {}, /^tariff-absent tariff\.yaml/],
    [
      'a fault in a table, with line and column',
      tariffYaml,
      { 'rates.csv': 'sex,age,fen\nF,18,x\n' },
      /^tariff-fault rates\.csv 2:3: “x”/,
    ],
    [
      'people without a rate',
      tariffYaml,
      { 'rates.csv': 'sex,age,fen\nF,18,100\n' },
      /^rate-gap tariff\.yaml: \d+ combinations .*the first F\|19/,
    ],
    [
      'a dimension nobody is asked',
      tariffYaml,
      { 'rates.csv': 'smoker,fen\nno,100\n' },
      /^tariff-dimension tariff\.yaml: rates differ by smoker/,
    ],
    [
      'a formula that cannot be computed',
      `${tariffYaml}formula: rate / (age - 18)\n`,
      {},
      /^rate-gap .*division by zero/,
    ],
    ['a premium of nothing', `${tariffYaml}formula: rate * 0\n`, {}, /^rate-gap .*\(0\)/],
    ['a mortality table that cannot be', tariffYaml, { 'mortality.csv': 'age,CL1,CL2\n0,2,2\n' }, /^value-table/],
    ['a mortality table without the column', tariffYaml, { 'mortality.csv': 'age,CL1\n0,0.1\n' }, /^value-gap/],
  ])('%s', async (_, tariff, files, finding) => {
    expect(await found(tariff, files)).toContainEqual(expect.stringMatching(finding))
  })
})
