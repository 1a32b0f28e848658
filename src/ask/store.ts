// Conversations as rows; what was said is sealed.
import type { ColumnType, Selectable } from 'kysely'
import { z } from 'zod'
import { append, type Db, newId, notFound, sealJson, type Tx, unsealJson } from '../kit/index.ts'
import { answerKind, originView, type Reply, replyView } from './reply.ts'
import { type Spoken, spoken } from './seat/carried.ts'

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
  /** By a person, or by itself after a day without a word. */
  closedHow: 'person' | 'quiet' | null
  /** The customer turned to something else. */
  leftAt: Date | null
  rating: number | null
  ratingComment: Buffer | null
  ratedAt: Date | null
  ratingSkippedAt: Date | null
  /** The customer has read up to this message. */
  readTo: string | null
}

export type Channel = 'chat' | 'phone' | 'mail'

interface MessageTable {
  customerId: string
  conversationId: string
  id: string
  at: Date
  by: 'customer' | 'store' | 'staff'
  staffName: string | null
  channel: ColumnType<Channel, Channel | undefined, never>
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
// What was kept before answers had a kind and origins is read as small talk without them.
const kept = replyView.extend({ kind: answerKind.default('talk'), origins: z.array(originView).default([]) })
const body = z.union([spoken, z.object({ reply: kept })])
type Body = z.infer<typeof body>

export interface Message {
  readonly id: string
  readonly at: Date
  readonly by: MessageTable['by']
  readonly staffName: string | null
  readonly channel: Channel
  /** What a person wrote, or the store's reply. */
  readonly sentence?: string | undefined
  readonly reply?: Reply | undefined
  readonly call?: Spoken['call']
  readonly mail?: Spoken['mail']
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
  by: { kind: MessageTable['by']; staffName?: string; channel?: Channel },
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
    channel: by.channel ?? 'chat',
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

function toMessage({ id, at, by, staffName, channel, body: sealed }: Selectable<MessageTable>): Message {
  return { id, at, by, staffName, channel, ...body.parse(unsealJson(sealed)) }
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
