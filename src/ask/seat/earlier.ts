// A customer's conversations, and whether a person's words in them wait to be read.
import type { Db } from '../../kit/index.ts'
import type { Conversation } from '../store.ts'

/** The latest first; with `after` (a conversation's id) those before it. */
export function listConversations(
  db: Db,
  customerId: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Conversation[]> {
  return db
    .selectFrom('ask_conversations')
    .selectAll()
    .where('customerId', '=', customerId)
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function isUnread(db: Db, { customerId, id, readTo }: Conversation): Promise<boolean> {
  const row = await db
    .selectFrom('ask_messages')
    .select('id')
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .where('by', '=', 'staff')
    .$if(readTo !== null, (query) => query.where('id', '>', readTo ?? ''))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
