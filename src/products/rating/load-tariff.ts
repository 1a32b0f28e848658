// A folder with a tariff.yaml and its tables, read and looked over. All faults come together, each with its line and column.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import { parse, YAMLParseError } from 'yaml'
import { type Formula, FormulaError, namesIn, parseFormula } from './formula.ts'
import { type RateTable, readRateTable, type TableFault } from './rate-table.ts'
import { type Tariff, type TariffDefinition, tariffDefinition } from './tariff.ts'

export interface TariffFiles {
  /** The text of tariff.yaml. */
  readonly definition: string
  /** The text of each table by its file name. */
  readonly tables: ReadonlyMap<string, string>
}

export interface LoadedTariff {
  /** Absent when there are faults. */
  readonly tariff?: Tariff
  readonly faults: readonly TableFault[]
}

/** tariff.yaml of a folder and the tables it names; undefined when the folder has none. */
export async function readTariffFiles(folder: string): Promise<TariffFiles | undefined> {
  const definition = await readFile(join(folder, 'tariff.yaml'), 'utf8').catch(() => undefined)
  if (definition === undefined) return undefined
  const names = [...definition.matchAll(/[\w.-]+\.csv/g)].map(([name]) => name)
  const read = await Promise.all(
    [...new Set(names)].map(
      async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => undefined)] as const,
    ),
  )
  return {
    definition,
    tables: new Map(read.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
  }
}

/** The tariff of a folder, or every fault of it. */
export async function loadTariff(folder: string): Promise<LoadedTariff> {
  const files = await readTariffFiles(folder)
  if (files) return tariffOf(files)
  const why = { zh: '没有这个文件', en: 'there is no such file' }
  return { faults: [{ file: 'tariff.yaml', line: 1, column: 1, stood: folder, why }] }
}

/** A tariff from its texts, or every fault of them. */
export function tariffOf(files: TariffFiles): LoadedTariff {
  const defined = readDefinition(files.definition)
  if ('faults' in defined) return { faults: defined.faults }
  const { definition } = defined
  const faults: TableFault[] = []
  const table = (file: string): RateTable => {
    const text = files.tables.get(file)
    const { table: read, faults: found } = readRateTable(text ?? '', file)
    faults.push(
      ...(text === undefined ? [yamlFault(files.definition, file, '没有这个文件', 'there is no such file')] : found),
    )
    return read
  }
  const rates = definition.rates && table(definition.rates.file)
  const values = definition.values && table(definition.values.file)
  const tables = new Map(Object.entries(definition.tables).map(([name, file]) => [name, table(file)]))
  const formula = formulaOf(definition, { rates, tables }, files.definition, faults)
  if (!rates && !definition.formula)
    faults.push(
      yamlFault(files.definition, 'title', '既没有费率表也没有公式', 'there is neither a rate table nor a formula'),
    )
  if (faults.length > 0) return { faults }
  return {
    faults,
    tariff: {
      definition,
      tables,
      frequencies: new Map(Object.entries(definition.frequencies).map(([name, factor]) => [name, new Decimal(factor)])),
      ...(rates ? { rates } : {}),
      ...(values ? { values } : {}),
      ...(formula ? { formula } : {}),
    },
  }
}

function readDefinition(written: string): { definition: TariffDefinition } | { faults: TableFault[] } {
  try {
    const read = tariffDefinition.safeParse(parse(written))
    if (read.success) return { definition: read.data }
    return {
      faults: read.error.issues.map(({ path, message }) =>
        yamlFault(
          written,
          String(path.at(-1) ?? ''),
          `${path.join('.')}：格式不对（${message}）`,
          `${path.join('.')}: ${message}`,
        ),
      ),
    }
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const [at] = error.linePos ?? []
    const why = { zh: '不是完好的 YAML', en: error.message.split('\n')[0] ?? '' }
    return { faults: [{ file: 'tariff.yaml', line: at?.line ?? 1, column: at?.col ?? 1, stood: '', why }] }
  }
}

// Points at the first place of tariff.yaml where the words stand.
function yamlFault(written: string, words: string, zh: string, en: string, shift = 0): TableFault {
  const at = Math.max(0, written.indexOf(words))
  const before = written.slice(0, at).split('\n')
  return {
    file: 'tariff.yaml',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1 + shift,
    stood: words,
    why: { zh, en },
  }
}

// Numbers of a point that a formula may name without a table for them.
const plainNames = ['sum', 'rate', 'age', 'pay', 'days', 'months', 'class', 'deductible', 'persons']

function formulaOf(
  { formula: written, constants }: TariffDefinition,
  known: { readonly rates: RateTable | undefined; readonly tables: ReadonlyMap<string, RateTable> },
  yaml: string,
  faults: TableFault[],
): Formula | undefined {
  if (written === undefined) return undefined
  const names = new Set([
    ...plainNames,
    ...known.tables.keys(),
    ...(known.rates?.dimensions ?? []),
    ...Object.keys(constants),
  ])
  try {
    const formula = parseFormula(written)
    for (const [name, column] of namesIn(formula))
      if (!names.has(name))
        faults.push(
          yamlFault(
            yaml,
            written,
            `公式里的 ${name} 既不是表也不是已知的数`,
            `${name} in the formula is neither a table nor a number known`,
            column - 1,
          ),
        )
    return formula
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
    faults.push(yamlFault(yaml, written, error.text.zh, error.text.en, error.column - 1))
    return undefined
  }
}
