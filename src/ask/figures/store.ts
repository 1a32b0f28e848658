// Answers drawn for judgement, and who looked into which conversations, as rows.
import { type Selectable, sql } from 'kysely'
import { type Actor, actorKey, append, type Db, type Json, newId, notFound, type Tx } from '../../kit/index.ts'
import { contactsIn, only, type Span, type Which } from './contacts.ts'

export const verdicts = ['right', 'wrong', 'unclear'] as const
export type Verdict = (typeof verdicts)[number]

interface JudgementTable {
  customerId: string
  messageId: string
  conversationId: string
  matter: string
  askedAt: Date
  drawnAt: Date
  verdict: Verdict | null
  judgedAt: Date | null
  judgedBy: string | null
  judgedByName: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_judgements: JudgementTable
    ask_looks: { id: string; at: Date; by: string; byName: string; asked: Json<unknown>; shown: number }
  }
}

export type Judgement = Selectable<JudgementTable>

interface Drawing {
  readonly span: Span
  readonly which: Which
  readonly count: number
  /** Decides who is drawn: the same word draws the same. */
  readonly seed: string
}

/** Draws contacts that the store answered, at random, none twice; gives how many. */
export async function drawContacts(tx: Tx, { span, which, count, seed }: Drawing): Promise<number> {
  const { rows } = await sql<Pick<Judgement, 'customerId' | 'messageId' | 'conversationId' | 'matter' | 'askedAt'>>`
    ${contactsIn(span)}
    select customer_id as "customerId", id as "messageId", conversation_id as "conversationId", matter, at as "askedAt"
    from contact
    where not drawn and matter not in ('unknown', 'hand-over') and ${only(which)}
    order by md5(id::text || ${seed}) limit ${count}`.execute(tx.db)
  for (const row of rows) append(tx, 'ask_judgements', { ...row, drawnAt: tx.at })
  return rows.length
}

/** What waits for a judgement, the first drawn first. */
export async function listOpenJudgements(db: Db, limit: number): Promise<Judgement[]> {
  return db
    .selectFrom('ask_judgements')
    .selectAll()
    .where('verdict', 'is', null)
    .orderBy('drawnAt')
    .orderBy('messageId')
    .limit(limit)
    .execute()
}

export async function judge(
  tx: Tx,
  { customerId, messageId }: Pick<Judgement, 'customerId' | 'messageId'>,
  verdict: Verdict,
): Promise<void> {
  const done = await tx.db
    .updateTable('ask_judgements')
    .set({ verdict, judgedAt: tx.at, judgedBy: actorKey(tx.by), judgedByName: nameOf(tx.by) })
    .where('customerId', '=', customerId)
    .where('messageId', '=', messageId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw notFound()
}

function nameOf(by: Actor): string {
  return by.kind === 'customer' ? by.customerId : by.name
}

/** Keeps that somebody of the staff was shown conversations: what was asked for, and how many were shown. */
export function noteLook(tx: Tx, asked: unknown, shown: number): void {
  append(tx, 'ask_looks', {
    id: newId(),
    at: tx.at,
    by: actorKey(tx.by),
    byName: nameOf(tx.by),
    asked: JSON.stringify(asked),
    shown,
  })
}
