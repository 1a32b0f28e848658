// Published files into tables of ours: what was read, how the cells are meant, and every place that was not understood.
import { type Assembled, assemble } from './assemble.ts'
import { type FactorTable, isFactors, readFactors, readFormula } from './factors.ts'
import { readSheets } from './read-file.ts'
import { type Entry, readTables } from './read-sheet.ts'
import type { Remark } from './report.ts'
import type { Sheet } from './sheet.ts'
import { frequencyFactors, linesOfFile, sexCodes, type Unit, unitOf } from './terms.ts'

export interface Imported {
  readonly title: string
  readonly unit: Unit
  readonly rates: Assembled
  readonly values: Assembled
  readonly factors: readonly FactorTable[]
  /** Over the tables of factors, in the language of tariffs. */
  readonly formula?: string
  /** Share of the yearly premium one instalment is, as published. */
  readonly frequencies: Readonly<Record<string, string>>
  readonly remarks: readonly Remark[]
}

/** Reads published files of one product. Raises `TariffFileError` for a file that is no table at all. */
export async function importTariff(paths: readonly string[]): Promise<Imported> {
  const files = await Promise.all(paths.map(readSheets))
  return importSheets(files)
}

export function importSheets(files: readonly (readonly Sheet[])[]): Imported {
  const lines = files.flatMap(linesOfFile)
  const sexes = sexCodes(lines)
  const printed = files.flatMap((sheets) => sheets.filter(isFactors).map(readFactors))
  const factors = printed.flatMap(({ table }) => table ?? [])
  const found = readFormula(files.flat(), factors)
  const rated = files.map((sheets) => sheets.filter((sheet) => !isFactors(sheet)))
  const read = rated.map((sheets) => readTables(sheets, sexes))
  const entries = read.flatMap((one) => one.entries)
  const of = (kind: Entry['kind']) => assemble(entries.filter((entry) => entry.kind === kind))
  const [rates, values] = [of('rate'), of('value')]
  const stated = unitOf(lines)
  const [first] = rates.entries
  const unstated: Remark[] =
    stated || !first
      ? []
      : [
          {
            kind: 'assumed',
            place: { ...first.place, row: 0, column: 0 },
            stood: lines.slice(0, 2).join(' '),
            why: {
              zh: '没有写明每多少元，按整张保单的保费读',
              en: 'no unit is stated: read as the premium of the whole policy',
            },
          },
        ]
  return {
    title: titleOf(lines),
    unit: stated ?? { gives: 'premium' },
    rates,
    values,
    factors,
    ...(found.formula === undefined ? {} : { formula: found.formula }),
    frequencies: frequencyFactors(lines),
    remarks: [
      ...read.flatMap((one) => one.remarks),
      ...printed.flatMap((one) => one.remarks),
      ...found.remarks,
      ...unstated,
      ...rates.remarks,
      ...values.remarks,
    ],
  }
}

function titleOf(lines: readonly string[]): string {
  const line = lines.find((one) => /费率表|保险金额表|现金价值表/.test(one)) ?? lines[0] ?? ''
  return line.replace(/(费率表|基本保险金额表|现金价值表).*$/, '').trim()
}
