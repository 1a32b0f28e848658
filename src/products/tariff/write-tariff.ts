// What an import writes: tariff.yaml, rates.csv, values.csv and report.txt, in our format.
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import { stringify } from 'yaml'
import { type Assembled, keyOf } from './assemble.ts'
import type { Imported } from './import-tariff.ts'
import { writeRemark } from './report.ts'

/** The files of an imported tariff by name. Amounts are written in fen, exact. */
export function tariffFiles(imported: Imported, sources: readonly string[]): ReadonlyMap<string, string> {
  const { rates, values, unit } = imported
  const files = new Map<string, string>()
  if (rates.entries.length > 0) files.set('rates.csv', csvOf(rates))
  if (values.entries.length > 0) files.set('values.csv', csvOf(values))
  const basis = { zh: `公布的费率：${sources.join('、')}`, en: `published tariff: ${sources.join(', ')}` }
  const definition = {
    title: imported.title || sources.join(', '),
    basis,
    ...(rates.entries.length > 0 ? { rates: { file: 'rates.csv', ...unit } } : {}),
    ...(imported.formula === undefined ? {} : { formula: imported.formula }),
    tables: Object.fromEntries(imported.factors.map(({ name, dimension }) => [name, factorFile(dimension)])),
    frequencies: imported.frequencies,
    constants: rates.constants,
    ...(values.entries.length > 0
      ? { values: { file: 'values.csv', ...(unit.perFen === undefined ? {} : { perFen: unit.perFen }), basis } }
      : {}),
  }
  for (const { dimension, factors } of imported.factors) {
    const rows = factors.map(({ key, factor }) => `${key},${factor}`)
    files.set(factorFile(dimension), `${[`${dimension},factor`, ...rows].join('\n')}\n`)
  }
  files.set('tariff.yaml', stringify(definition))
  files.set('report.txt', imported.remarks.map((remark) => `${remark.kind}: ${writeRemark(remark)}\n`).join(''))
  return files
}

function factorFile(dimension: string): string {
  return `factor-${dimension}.csv`
}

function csvOf({ dimensions, entries }: Assembled): string {
  const rows = entries.map(({ point, number }) => {
    const fen = new Decimal(number).times(100).toString()
    return [...(dimensions.length > 0 ? keyOf(point, dimensions).split('|') : []), fen].join(',')
  })
  return `${[[...dimensions, 'fen'].join(','), ...rows].join('\n')}\n`
}

/** Whether a folder already holds a tariff that an import would write over. */
export async function holdsTariff(folder: string): Promise<boolean> {
  return stat(join(folder, 'tariff.yaml')).then(
    () => true,
    () => false,
  )
}

export async function writeTariff(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}
