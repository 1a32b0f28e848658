// Names are camelCase here and snake_case in SQL. They are changed as a statement is written out, and back as its rows come in.
import { CamelCasePlugin, type Dialect, type KyselyConfig, PostgresQueryCompiler } from 'kysely'

const rowsBack = new CamelCasePlugin({ maintainNestedObjectKeys: true })
const written = new Map<string, string>()

export function inSql(name: string): string {
  const known = written.get(name)
  if (known !== undefined) return known
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/"/g, '""')
  if (written.size < 10_000) written.set(name, snake)
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
    plugins: [{ transformQuery: ({ node }) => node, transformResult: (args) => rowsBack.transformResult(args) }],
  }
}
