// The hospital a paper names, among those on the published list.
import { sql } from 'kysely'
import type { Db } from '../kit/index.ts'
import type { Provider } from './provider.ts'

export type Hospital = Pick<Provider, 'id' | 'name' | 'level' | 'grade' | 'isPublic'>

/** By its whole name, else the only one whose name contains it or is contained in it; undefined when none or several fit. */
export async function findHospital(db: Db, written: string): Promise<Hospital | undefined> {
  const name = written.normalize('NFKC').replace(/[\s()（）]/g, '')
  if (name.length < 4) return undefined
  const rows = await db
    .selectFrom('providers')
    .select(['id', 'name', 'level', 'grade', 'isPublic'])
    .where('kind', '=', 'hospital')
    .where((eb) =>
      eb.or([
        eb('name', '=', name),
        eb('name', 'like', `%${name.replace(/[\\%_]/g, '\\$&')}%`),
        sql<boolean>`${name}::text like '%' || name || '%'`,
      ]),
    )
    .orderBy('name')
    .limit(3)
    .execute()
  const whole = rows.find((row) => row.name === name)
  return whole ?? (rows.length === 1 ? rows[0] : undefined)
}
