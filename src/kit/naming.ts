// Names are camelCase here and snake_case in SQL: changed as a statement is written out, and back as its rows come in.
import { type Dialect, type KyselyConfig, PostgresQueryCompiler } from 'kysely'

const namesMax = 10_000
const written = new Map<string, string>()
const read = new Map<string, string>()

/** A column's name here: what `inSql` wrote, or what the statement called it. */
export function inRows(column: string): string {
  const known = read.get(column)
  if (known !== undefined) return known
  const camel = column.replace(/(?<=.)_(.)/g, (_, letter: string) => letter.toUpperCase())
  if (read.size < namesMax) read.set(column, camel)
  return camel
}

export function inSql(name: string): string {
  const known = written.get(name)
  if (known !== undefined) return known
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/"/g, '""')
  if (written.size < namesMax) written.set(name, snake)
  return snake
}

/** A dialect with our names. (The plugin alone copies every statement's whole tree only to rename what is in it.) */
export function named(dialect: Dialect): KyselyConfig {
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => dialect.createDriver(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => Object.assign(new PostgresQueryCompiler(), { sanitizeIdentifier: inSql }),
    },
  }
}
