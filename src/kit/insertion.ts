// The rows a write leaves, as one statement. A few rows of a table go as values; many go as an array a column, which costs the
// server one plan and the client one text, however many they are.
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Row } from './append.ts'
import type { Db, Pending } from './database.ts'

const fewMax = 20

/** One statement that writes every pending row, or undefined when there is none. */
export async function insertion(db: Db, pending: readonly Pending[]): Promise<CompiledQuery | undefined> {
  if (pending.length === 0) return undefined
  const tables = new Map<string, Row[]>()
  for (const { table, row } of pending) {
    const rows = tables.get(table)
    if (rows) rows.push(row)
    else tables.set(table, [row])
  }
  const inserts: RawBuilder<unknown>[] = []
  for (const [table, rows] of tables)
    inserts.push(rows.length > fewMax ? fromArrays(table, rows, await typesOf(db, table)) : fromValues(table, rows))
  const last = inserts.pop()
  const earlier = inserts.map((insert, index) => sql`${sql.ref(`w${index}`)} as (${insert})`)
  const head = earlier.length > 0 ? sql`with ${sql.join(earlier)} ` : sql``
  return sql`${head}${last}`.compile(db)
}

function columnsOf(rows: readonly Row[]): string[] {
  const columns = new Set<string>()
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column)
  return [...columns].sort()
}

function refs(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)))
}

function fromValues(table: string, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = columnsOf(rows)
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`)
  return sql`insert into ${sql.table(table)} (${refs(columns)}) values ${sql.join(values)}`
}

function fromArrays(table: string, rows: readonly Row[], types: ReadonlyMap<string, string>): RawBuilder<unknown> {
  const columns = columnsOf(rows)
  const arrays = columns.map((column) => {
    const type = types.get(inSql(column))
    if (type === undefined) throw new Error(`${table} has no column ${column}`)
    return sql`${arrayText(rows, column)}::${sql.raw(type)}[]`
  })
  return sql`insert into ${sql.table(table)} (${refs(columns)}) select * from unnest(${sql.join(arrays)})`
}

function inSql(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const known = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>()

// The types of a table's columns, asked once a connection: a migration runs before the store does.
async function typesOf(db: Db, table: string): Promise<ReadonlyMap<string, string>> {
  const tables = known.get(db) ?? new Map<string, ReadonlyMap<string, string>>()
  known.set(db, tables)
  const asked = tables.get(table)
  if (asked) return asked
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = to_regclass(${table}) and attnum > 0 and not attisdropped limit 500`.execute(db)
  const types = new Map(rows.map(({ name, type }) => [name, type]))
  tables.set(table, types)
  return types
}

const special = /["\\]/g

function arrayText(rows: readonly Row[], column: string): string {
  let text = '{'
  for (const [index, row] of rows.entries()) text += (index === 0 ? '' : ',') + element(row[column])
  return `${text}}`
}

// As PostgreSQL reads an element of an array: everything quoted but numbers, truth and nothing.
function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'string') return `"${value.replace(special, '\\$&')}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Buffer.isBuffer(value)) return `"\\\\x${value.toString('hex')}"`
  if (value instanceof Date) return `"${value.toISOString()}"`
  throw new Error('a row holds texts, numbers, bytes, instants and nothing else')
}
