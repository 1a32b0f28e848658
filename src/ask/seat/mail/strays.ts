// Mail nobody knows the thread of: read at the desk, settled with what was done; its words are erased then.
import { z } from 'zod'
import { type Db, notFound, sealJson, type Tx, unsealJson } from '../../../kit/index.ts'
import './threads.ts'

const body = z.object({ from: z.string(), subject: z.string(), text: z.string(), attachments: z.int() })

export interface StrayMail extends z.infer<typeof body> {
  readonly id: string
  readonly at: Date
  readonly why: 'no-thread' | 'other-sender'
}

/** Those to be looked at, oldest first; reads one more than `limit`. */
export async function listStrays(
  db: Db,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<StrayMail[]> {
  const rows = await db
    .selectFrom('ask_stray_mails')
    .select(['id', 'at', 'why', 'body'])
    .where('settledAt', 'is', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(({ body: sealed, ...rest }) => ({ ...rest, ...body.parse(unsealJson(sealed)) }))
}

/** Raises 404. */
export async function settleStray(tx: Tx, id: string, by: string): Promise<void> {
  const nothing = sealJson({ from: '', subject: '', text: '', attachments: 0 })
  const done = await tx.db
    .updateTable('ask_stray_mails')
    .set({ settledAt: tx.at, settledBy: by, body: nothing })
    .where('id', '=', id)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}
