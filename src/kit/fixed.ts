// Statements of the hot path: only their values differ from call to call, so they are written out once.
import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './database.ts'

const mark = '\u0000value '

/** The n-th value of a call, as it stands in the statement. */
export type Place = (n: number) => string

/**
 * A statement with places for text values (ids, hashes as text): `fixed((db, value) => db.selectFrom(…).where('id', '=', value(0)))`
 * is called with the database and the values and gives the rows.
 */
export function fixed<R>(
  build: (db: Db, value: Place) => Compilable<R>,
): (db: Db, ...values: readonly string[]) => Promise<R[]> {
  let compiled: CompiledQuery<R> | undefined
  return async (db, ...values) => {
    compiled ??= build(db, (n) => `${mark}${n}`).compile()
    const parameters = compiled.parameters.map((given) =>
      typeof given === 'string' && given.startsWith(mark) ? values[Number(given.slice(mark.length))] : given,
    )
    const query: CompiledQuery<R> = { ...compiled, parameters }
    const { rows } = await db.executeQuery<R>(query)
    return rows
  }
}
