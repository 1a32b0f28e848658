// Conversations as rows; what was said is sealed.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { append, type Db, newId, notFound, sealJson, type Tx, unsealJson } from '../kit/index.ts'
import { type Reply, replyView } from './reply.ts'

interface ConversationTable {
  customerId: string
  id: string
  openedAt: Date
  touchedAt: Date
  handedOverAt: Date | null
  takenAt: Date | null
  takenBy: string | null
  takenByName: string | null
  closedAt: Date | null
  rating: number | null
  ratingComment: Buffer | null
  ratedAt: Date | null
}

interface MessageTable {
  customerId: string
  conversationId: string
  id: string
  at: Date
  by: 'customer' | 'store' | 'staff'
  staffName: string | null
  body: Buffer
  matter: string | null
  articleVersion: number | null
  trialId: string | null
  tookMs: number | null
}

/** What a customer's sentence was about, beside it in the clear: for figures. */
export type About = Pick<MessageTable, 'matter' | 'articleVersion' | 'trialId' | 'tookMs'>

declare module '../kit/database.ts' {
  interface Tables {
    ask_conversations: ConversationTable
    ask_messages: MessageTable
  }
}

export type Conversation = Selectable<ConversationTable>
const body = z.union([z.object({ sentence: z.string() }), z.object({ reply: replyView })])
type Body = z.infer<typeof body>

export interface Message {
  readonly id: string
  readonly at: Date
  readonly by: MessageTable['by']
  readonly staffName: string | null
  /** What a person wrote, or the store's reply. */
  readonly sentence?: string | undefined
  readonly reply?: Reply | undefined
}

const messagesMax = 200

/** Loading through the customer is the authorisation. */
export async function getConversation(db: Db, customerId: string, id: string): Promise<Conversation> {
  const row = await db
    .selectFrom('ask_conversations')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export async function openConversation(tx: Tx, customerId: string): Promise<Conversation> {
  return tx.db
    .insertInto('ask_conversations')
    .values({ customerId, id: newId(), openedAt: tx.at, touchedAt: tx.at })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function changeConversation(
  tx: Tx,
  { customerId, id }: Pick<Conversation, 'customerId' | 'id'>,
  changes: Partial<Omit<Conversation, 'customerId' | 'id'>>,
): Promise<void> {
  await tx.db
    .updateTable('ask_conversations')
    .set({ touchedAt: tx.at, ...changes })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .execute()
}

/** Adds a message; returns its id. Ids sort in the order of the conversation. */
export function say(
  tx: Tx,
  { customerId, id: conversationId }: Pick<Conversation, 'customerId' | 'id'>,
  by: { kind: MessageTable['by']; staffName?: string },
  said: Body,
  about?: About,
): string {
  const id = newId()
  append(tx, 'ask_messages', {
    customerId,
    conversationId,
    id,
    at: tx.at,
    by: by.kind,
    staffName: by.staffName ?? null,
    body: sealJson(said),
    ...about,
  })
  return id
}

/** The latest messages in their order, at most 200; `after` a message's id only those that follow. */
export async function listMessages(
  db: Db,
  { customerId, id }: Pick<Conversation, 'customerId' | 'id'>,
  after?: string,
): Promise<Message[]> {
  const rows = await db
    .selectFrom('ask_messages')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id', 'desc')
    .limit(messagesMax)
    .execute()
  return rows.reverse().map(toMessage)
}

function toMessage({ id, at, by, staffName, body: sealed }: Selectable<MessageTable>): Message {
  return { id, at, by, staffName, ...body.parse(unsealJson(sealed)) }
}

/** The customer's last sentence: what a hand-over or a low rating is about. */
export async function lastSentence(db: Db, conversation: Conversation): Promise<string | undefined> {
  const said = await listMessages(db, conversation)
  return said.findLast(({ by }) => by === 'customer')?.sentence
}

/** The store's last reply. */
export async function lastReply(db: Db, conversation: Conversation): Promise<Reply | undefined> {
  const row = await db
    .selectFrom('ask_messages')
    .selectAll()
    .where('customerId', '=', conversation.customerId)
    .where('conversationId', '=', conversation.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toMessage(row).reply
}

/** With a person, waiting for one (oldest first) or taken. */
export async function listWithPerson(
  db: Db,
  { state, after, limit }: { state: 'waiting' | 'taken'; after?: string | undefined; limit: number },
): Promise<Conversation[]> {
  return db
    .selectFrom('ask_conversations')
    .selectAll()
    .where('handedOverAt', 'is not', null)
    .where('closedAt', 'is', null)
    .where('takenAt', state === 'waiting' ? 'is' : 'is not', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
}

/** Erases what was said in a customer's conversations, by either side; that they took place stays. */
export async function eraseConversations(tx: Tx, customerId: string): Promise<void> {
  const erased = sealJson({ sentence: '' })
  await tx.db
    .updateTable('ask_messages')
    .set({ body: erased, matter: null })
    .where('customerId', '=', customerId)
    .execute()
  await tx.db
    .updateTable('ask_conversations')
    .set({ ratingComment: null })
    .where('customerId', '=', customerId)
    .execute()
}
