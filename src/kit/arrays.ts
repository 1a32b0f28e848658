// Many rows as an array a column, which costs the server one plan and the client one text, however many they are.
import { sql } from 'kysely'
import type { Row } from './append.ts'
import type { Db } from './database.ts'

const known = new WeakMap<object, Map<string, ReadonlyMap<string, string>>>()

/** The types of a table's columns, asked once a connection: a migration runs before the store does. */
export async function typesOf(db: Db, table: string): Promise<ReadonlyMap<string, string>> {
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

/** A column of the rows as PostgreSQL reads an array. */
export function arrayText(rows: readonly Row[], column: string): string {
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
