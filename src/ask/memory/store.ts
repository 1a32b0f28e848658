// What is remembered, as rows; and what people ask next, counted over what was asked.
import { sql } from 'kysely'
import { z } from 'zod'
import { append, type Db, newId, type Tx } from '../../kit/index.ts'

interface MemoryTable {
  customerId: string
  id: string
  conversationId: string
  at: Date
  matter: string
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_memories: MemoryTable
  }
}

export interface Remembered {
  readonly id: string
  readonly at: Date
  readonly matter: string
}

export function keepMemory(
  tx: Tx,
  { customerId, id: conversationId }: { readonly customerId: string; readonly id: string },
  matter: string,
): void {
  append(tx, 'ask_memories', { customerId, id: newId(), conversationId, at: tx.at, matter })
}

/** A customer's latest, newest first. */
export async function listMemories(db: Db, customerId: string, limit: number): Promise<Remembered[]> {
  return db
    .selectFrom('ask_memories')
    .select(['id', 'at', 'matter'])
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function forgetMemories(tx: Tx, customerId: string): Promise<void> {
  await tx.db.deleteFrom('ask_memories').where('customerId', '=', customerId).execute()
}

const countsShape = z.array(z.object({ from: z.string(), to: z.string(), times: z.coerce.number() }))
const recentMax = 50_000
const pairsMax = 2_000

/** What people asked next, of the latest fifty thousand sentences: within one conversation, from one matter to another. */
export async function countNext(db: Db): Promise<z.infer<typeof countsShape>> {
  const { rows } = await sql`
    select "from", matter as "to", count(*) as times from (
      select matter, lag(matter) over (partition by customer_id, conversation_id order by id) as "from"
      from (
        select customer_id, conversation_id, id, matter from ask_messages
        where matter is not null order by at desc limit ${recentMax}
      ) as recent
    ) as pairs
    where "from" is not null and "from" <> matter
    group by "from", matter order by times desc limit ${pairsMax}`.execute(db)
  return countsShape.parse(rows)
}
