// Share of the published cells that the engine quotes exactly from products the importer made of the disclosures themselves.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ProblemError } from '../../src/kit/index.ts'
import { tariffPremiumFen, tariffSumFen, tariffValueFen } from '../../src/products/rating/index.ts'
import type { BenchContext, Measure } from '../suite.ts'
import { type ImportedProduct, importProducts } from '../tariffs/imported.ts'
import { type OracleCell, readOracle } from '../tariffs/oracle.ts'

export async function measure({ data, note }: BenchContext): Promise<readonly Measure[]> {
  const home = join(data, 'lian_life_products')
  if (!existsSync(join(home, 'rates_dev.csv.gz'))) {
    note(`tariff-cells: left out, no lian_life_products in ${data}`)
    return []
  }
  const products = await importProducts(join(home, 'dev'), ['rate_table.md', 'cash_value.md'], note)
  return [await rateCells(data, products, note), await cashValues(home, products, note)]
}

async function rateCells(
  data: string,
  products: ReadonlyMap<string, ImportedProduct>,
  note: BenchContext['note'],
): Promise<Measure> {
  const { cells, ages, secondHead } = await readOracle(data)
  note(`${cells.length} cells of ${new Set(cells.map(({ code }) => code)).size} products`)
  note(`  not counted: ${ages} ages that the oracle has read as premiums`)
  note(
    `  read by the head on the page: ${secondHead} cells under a second head (女性) that the oracle has under the first (男性)`,
  )
  const wrong = cells.flatMap((cell) => {
    const quoted = quote(products.get(cell.code), cell)
    const published = Math.round(Number(cell.value) * 100)
    return quoted === published ? [] : [{ cell, quoted }]
  })
  for (const [why, rows] of grouped(wrong, ({ cell, quoted }) => explain(products.get(cell.code), cell, quoted)))
    note(
      `  ✗ ${why}: ${rows.length} cells, ages ${rows.map(({ cell }) => `${cell.point.age} (${cell.value})`).join(', ')}`,
    )
  return { id: 'tariff-cells-exact', value: 1 - wrong.length / cells.length, unit: 'share', n: cells.length }
}

function quote(product: ImportedProduct | undefined, cell: OracleCell): number | undefined {
  if (!product) return undefined
  const { gives, perFen } = cell
  const point = completed(product, cell)
  try {
    return gives === 'sum'
      ? tariffSumFen(product.tariff, point, perFen)
      : tariffPremiumFen(product.tariff, point, perFen)
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}

// A dimension of the product's own (a class, a plan by name) is found by its value among the words of the headings.
function completed({ tariff }: ImportedProduct, { point, words }: OracleCell): Readonly<Record<string, string>> {
  const { dimensions = [], cells = new Map() } = tariff.rates ?? {}
  if (dimensions.every((name) => point[name] !== undefined)) return point
  const found = dimensions.flatMap((name, index) => {
    if (point[name] !== undefined) return []
    const values = new Set([...cells.keys()].map((key) => String(key).split('|')[index] ?? ''))
    const value = words.find((word) => values.has(word))
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...point, ...Object.fromEntries(found) }
}

// Three things explain a difference: the importer refused the number and said why; the number stands elsewhere in the row, so that the
// oracle has taken it for another column; or neither, which is a fault of ours until the page is looked at.
function explain(product: ImportedProduct | undefined, cell: OracleCell, quoted: number | undefined): string {
  const name = `${cell.code} ${cell.product}, table ${cell.table}, “${cell.column}”`
  if (!product) return `${name}: nothing could be imported`
  const refused = product.remarks.find(
    ({ kind, stood, place }) => kind === 'unread' && stood === cell.value && place.table === Number(cell.table) + 1,
  )
  if (refused) return `${name}: refused by the importer: ${refused.why.en}`
  const { rates } = product.tariff
  const wanted = Math.round(Number(cell.value) * 100)
  const at = rates?.dimensions.indexOf('age') ?? -1
  const elsewhere = [...(rates?.cells ?? [])].find(
    ([key, fen]) => fen === wanted && key.split('|')[at] === cell.point.age,
  )
  if (elsewhere) {
    const stands = rates?.dimensions
      .flatMap((dimension, index) => (dimension === 'age' ? [] : [`${dimension} ${elsewhere[0].split('|')[index]}`]))
      .join(', ')
    return `${name}: oracle error, the page has this number under ${stands}`
  }
  return `${name}: NOT EXPLAINED, quoted ${quoted === undefined ? 'nothing' : quoted / 100}`
}

const valueRow = z.object({
  code: z.string(),
  pay_term: z.string(),
  policy_term: z.string(),
  sex_code: z.string(),
  issue_age: z.string(),
  policy_year: z.string(),
  cash_value: z.string(),
})

async function cashValues(
  home: string,
  products: ReadonlyMap<string, ImportedProduct>,
  note: BenchContext['note'],
): Promise<Measure> {
  const rows = z
    .array(valueRow)
    .parse(parse(await readFile(join(home, 'cash_values_dev.csv'), 'utf8'), { columns: true }))
  const wrong = rows.filter((row) => {
    const point = {
      pay: row.pay_term,
      term: `${row.policy_term}y`,
      age: row.issue_age,
      year: row.policy_year,
      ...(row.sex_code === '0' || row.sex_code === '1' ? { sex: row.sex_code === '0' ? 'M' : 'F' } : {}),
    }
    const tariff = products.get(row.code)?.tariff
    const unit = tariff?.definition.values?.perFen ?? 0
    return !tariff || tariffValueFen(tariff, point, unit) !== Math.round(Number(row.cash_value) * 100)
  })
  for (const row of wrong) note(`  ✗ cash value ${Object.values(row).join(',')}: ${whyNot(row)}`)
  return { id: 'cash-values-exact', value: 1 - wrong.length / rows.length, unit: 'share', n: rows.length }
}

function whyNot({ sex_code, issue_age, policy_year, policy_term }: z.infer<typeof valueRow>): string {
  if (!/^[01]$/.test(sex_code)) return 'oracle error, its columns are shifted: the code of the sex is 0 or 1'
  if (Number(policy_year) > Number(policy_term))
    return `oracle error, its columns are shifted: year ${policy_year} of ${policy_term} (age ${issue_age})`
  return 'the row of the page lacks a key (see the importer’s report)'
}

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}
