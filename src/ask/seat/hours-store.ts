// The hours kept at the desk: the last row stands.
import { type Actor, actorKey, type Db, newId, type Tx } from '../../kit/index.ts'
import { type Hours, hours } from './hours.ts'

/** Nothing where none were ever set: then nobody is told that it is too late. */
export async function findHours(db: Db): Promise<Hours | undefined> {
  const row = await db.selectFrom('ask_hours').select('body').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && hours.parse(row.body)
}

export async function setHours(tx: Tx, by: Actor, set: Hours): Promise<void> {
  const setByName = by.kind === 'staff' ? by.name : actorKey(by)
  const row = { id: newId(), body: JSON.stringify(set), setAt: tx.at, setBy: actorKey(by), setByName }
  await tx.db.insertInto('ask_hours').values(row).execute()
}
