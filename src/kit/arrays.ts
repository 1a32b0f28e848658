// Many rows as an array a column, written as PostgreSQL keeps them: the server reads bytes off and parses no text.
import { sql } from 'kysely'
import type { Row } from './append.ts'
import type { Db } from './database.ts'
import { dayNumber, isDay } from './time.ts'

export interface ColumnType {
  /** As a cast writes it, e.g. `timestamp with time zone`. */
  readonly name: string
  /** The type's number in this database. */
  readonly oid: number
}

const known = new WeakMap<object, Map<string, ReadonlyMap<string, ColumnType>>>()

/** The types of a table's columns, asked once a connection: a migration runs before the store does. */
export async function typesOf(db: Db, table: string): Promise<ReadonlyMap<string, ColumnType>> {
  const tables = known.get(db) ?? new Map<string, ReadonlyMap<string, ColumnType>>()
  known.set(db, tables)
  const asked = tables.get(table)
  if (asked) return asked
  const { rows } = await sql<{ column: string; name: string; oid: number }>`
    select attname as column, format_type(atttypid, atttypmod) as name, atttypid::integer as oid from pg_attribute
    where attrelid = to_regclass(${table}) and attnum > 0 and not attisdropped limit 500`.execute(db)
  const types = new Map(rows.map(({ column, ...type }) => [column, type]))
  tables.set(table, types)
  return types
}

/** The bytes of an array as they grow. */
interface Growing {
  bytes: Buffer
  at: number
}

/** Writes one value behind its length, which is counted by the caller. */
type Write = (into: Growing, value: unknown) => void

const headBytes = 20

/** A column of the rows as the bytes of a one-dimensional array. */
export function arrayOf(rows: readonly Row[], column: string, { name, oid }: ColumnType): Buffer {
  const write = writers[name]
  if (!write) throw new Error(`no rows by the many with a column of type ${name}`)
  const into = { bytes: Buffer.allocUnsafe(headBytes + rows.length * 24), at: headBytes }
  let hasNulls = false
  let [last, lastFrom]: [unknown, number] = [undefined, 0]
  for (const row of rows) {
    const value = row[column]
    const from = into.at
    if (value === undefined || value === null) {
      hasNulls = true
      int32(into, -1)
    } else if (value === last && lastFrom > 0) repeat(into, lastFrom)
    else {
      int32(into, 0)
      write(into, value)
      into.bytes.writeInt32BE(into.at - from - 4, from)
      last = value
      lastFrom = from
    }
  }
  const head = [1, hasNulls ? 1 : 0, oid, rows.length, 1]
  for (const [place, number] of head.entries()) into.bytes.writeInt32BE(number, place * 4)
  return into.bytes.subarray(0, into.at)
}

// What stands in one row often stands in the next: a kind, an instant, the policyholder.
function repeat(into: Growing, from: number): void {
  const length = into.bytes.readInt32BE(from) + 4
  makeRoom(into, length)
  into.bytes.copyWithin(into.at, from, from + length)
  into.at += length
}

function makeRoom(into: Growing, length: number): void {
  if (into.at + length <= into.bytes.length) return
  const larger = Buffer.allocUnsafe(into.bytes.length * 2 + length)
  into.bytes.copy(larger, 0, 0, into.at)
  into.bytes = larger
}

function int32(into: Growing, value: number): void {
  makeRoom(into, 4)
  into.at = into.bytes.writeInt32BE(value, into.at)
}

// Whole numbers up to 2^53, as money and instants in microseconds are.
function int64(into: Growing, value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`)
  makeRoom(into, 8)
  const high = Math.floor(value / 2 ** 32)
  into.at = into.bytes.writeInt32BE(high, into.at)
  into.at = into.bytes.writeUInt32BE(value - high * 2 ** 32, into.at)
}

function utf8(into: Growing, text: string): void {
  makeRoom(into, text.length * 3)
  into.at += into.bytes.write(text, into.at)
}

const since2000Ms = Date.UTC(2000, 0, 1)

const writers: Readonly<Record<string, Write>> = {
  text: (into, value) => utf8(into, asText(value)),
  jsonb(into, value) {
    makeRoom(into, 1)
    into.at = into.bytes.writeUInt8(1, into.at)
    utf8(into, asText(value))
  },
  uuid: (into, value) => uuid(into, asText(value)),
  date(into, value) {
    const on = asText(value)
    if (!isDay(on)) throw new TypeError(`${on} is no day`)
    int32(into, dayNumber(on))
  },
  integer(into, value) {
    const number = Number(value)
    if ((number | 0) !== number) throw new RangeError(`${value} is no integer`)
    int32(into, number)
  },
  bigint: (into, value) => int64(into, Number(value)),
  boolean(into, value) {
    if (typeof value !== 'boolean') throw new TypeError(`${value} is neither true nor false`)
    makeRoom(into, 1)
    into.at = into.bytes.writeUInt8(value ? 1 : 0, into.at)
  },
  bytea(into, value) {
    if (!Buffer.isBuffer(value)) throw new TypeError('a row holds bytes as a Buffer')
    makeRoom(into, value.length)
    into.at += value.copy(into.bytes, into.at)
  },
  'timestamp with time zone'(into, value) {
    const at = value instanceof Date ? value : new Date(asText(value))
    int64(into, (at.getTime() - since2000Ms) * 1_000)
  },
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError('a row holds texts, numbers, bytes, instants and nothing else')
}

function uuid(into: Growing, text: string): void {
  if (text.length !== 36) throw new TypeError(`${text} is no UUID`)
  makeRoom(into, 16)
  const { bytes } = into
  for (let place = 0; place < 36; place += 2) {
    if (place === 8 || place === 13 || place === 18 || place === 23) place += 1
    const value = (digit(text, place) << 4) | digit(text, place + 1)
    bytes[into.at] = value
    into.at += 1
  }
}

function digit(text: string, place: number): number {
  const code = text.charCodeAt(place)
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  if (letter >= 97 && letter <= 102) return letter - 87
  throw new TypeError(`${text} is no UUID`)
}
