// A transaction on one connection, whose statements need not wait for one another's answers.
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely'
import type { Db, Tables } from './database.ts'
import { named } from './naming.ts'

/** What `work` leaves: its answer, and a last statement, with which the commit goes out. */
export interface Worked<T> {
  readonly answer: T
  readonly last?: CompiledQuery | undefined
}

const begin = CompiledQuery.raw('start transaction isolation level repeatable read')
const commit = CompiledQuery.raw('commit')
const rollback = CompiledQuery.raw('rollback')

/** Runs `work` in one repeatable-read transaction and commits, or rolls back and throws what went wrong. */
export function transact<T>(db: Db, work: (on: Db) => Promise<Worked<T>>): Promise<T> {
  return db.getExecutor().provideConnection(async (connection) => {
    const say = (statement: CompiledQuery) => connection.executeQuery(statement)
    // Not awaited: when it fails, so does whatever is said behind it.
    say(begin).catch(() => undefined)
    try {
      const { answer, last } = await work(boundTo(connection))
      // When the last statement fails the server answers the commit with a rollback, and the statement throws.
      await Promise.all([last && say(last), say(commit)])
      return answer
    } catch (error) {
      await say(rollback).catch(() => undefined)
      throw error
    }
  })
}

const bound = new WeakMap<DatabaseConnection, Db>()

// Kysely's own transactions let one statement go at a time; the server keeps the order by itself.
function boundTo(connection: DatabaseConnection): Db {
  const known = bound.get(connection)
  if (known) return known
  const made = new Kysely<Tables>(named(onlyOn(connection)))
  bound.set(connection, made)
  return made
}

const nested = async () => {
  throw new Error('a write is one transaction: none begins inside it')
}

function onlyOn(connection: DatabaseConnection) {
  const dialect = new PostgresDialect({ pool: nested })
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db: Kysely<unknown>) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => ({
      init: async () => undefined,
      destroy: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      beginTransaction: nested,
      commitTransaction: nested,
      rollbackTransaction: nested,
    }),
  }
}
