// The last statement of a write: every row it adds and the rows it amends, as one statement that is written out once a shape.
import { CompiledQuery } from 'kysely'
import type { Row } from './append.ts'
import { arrayOf, type ColumnType, typesOf } from './arrays.ts'
import type { Amendment, Db, Pending } from './database.ts'
import { inSql } from './naming.ts'

const fewMax = 20

interface Insertion {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** The columns' types, when the rows are so many that they go as an array a column. */
  readonly types?: readonly ColumnType[]
}

/** One statement for all that is pending, or undefined when nothing is. Columns left out of a row are null. */
export async function lastStatement(
  db: Db,
  pending: readonly Pending[],
  amendments: readonly Amendment[],
): Promise<CompiledQuery | undefined> {
  if (pending.length === 0 && amendments.length === 0) return undefined
  const insertions: Insertion[] = []
  for (const [table, rows] of byTable(pending)) insertions.push(await insertionOf(db, table, rows))
  const values = [
    ...amendments.flatMap(({ set, key }) => [...Object.values(set), ...Object.values(key)]),
    ...insertions.flatMap(valuesOf),
  ]
  return CompiledQuery.raw(textOf(insertions, amendments), values)
}

function byTable(pending: readonly Pending[]): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>()
  for (const { table, row } of pending) {
    const rows = tables.get(table)
    if (rows) rows.push(row)
    else tables.set(table, [row])
  }
  return tables
}

async function insertionOf(db: Db, table: string, rows: readonly Row[]): Promise<Insertion> {
  const columns = columnsOf(rows)
  if (rows.length <= fewMax) return { table, columns, rows }
  const known = await typesOf(db, table)
  const types = columns.map((column) => {
    const type = known.get(inSql(column))
    if (type === undefined) throw new Error(`${table} has no column ${column}`)
    return type
  })
  return { table, columns, rows, types }
}

function columnsOf(rows: readonly Row[]): readonly string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column in row) columns.add(column)
  return [...columns].sort()
}

function valuesOf({ columns, rows, types }: Insertion): unknown[] {
  if (types) return types.map((type, place) => arrayOf(rows, columns[place] ?? '', type))
  return rows.flatMap((row) => columns.map((column) => row[column] ?? null))
}

const written = new Map<string, string>()
const shapesMax = 2_000

function textOf(insertions: readonly Insertion[], amendments: readonly Amendment[]): string {
  const shape = JSON.stringify([
    amendments.map(({ table, set, key }) => [table, Object.keys(set), Object.keys(key)]),
    insertions.map(({ table, columns, rows, types }) => [table, columns, types ? 'many' : rows.length]),
  ])
  const known = written.get(shape)
  if (known) return known
  const text = compose(insertions, amendments)
  if (written.size < shapesMax) written.set(shape, text)
  return text
}

function compose(insertions: readonly Insertion[], amendments: readonly Amendment[]): string {
  let place = 0
  const next = () => {
    place += 1
    return `$${place}`
  }
  const equal = (row: Row, between: string) =>
    Object.keys(row)
      .map((column) => `"${inSql(column)}" = ${next()}`)
      .join(between)
  const parts = amendments.map(
    ({ table, set, key }) => `update "${inSql(table)}" set ${equal(set, ', ')} where ${equal(key, ' and ')}`,
  )
  for (const { table, columns, rows, types } of insertions) {
    const names = columns.map((column) => `"${inSql(column)}"`).join(', ')
    const source = types
      ? `select ${types.map(({ name }) => `unnest(${next()}::${name}[])`).join(', ')}`
      : `values ${rows.map(() => `(${columns.map(next).join(', ')})`).join(', ')}`
    parts.push(`insert into "${inSql(table)}" (${names}) ${source}`)
  }
  const last = parts.pop() ?? ''
  const earlier = parts.map((part, index) => `w${index} as (${part})`)
  return earlier.length > 0 ? `with ${earlier.join(', ')} ${last}` : last
}
