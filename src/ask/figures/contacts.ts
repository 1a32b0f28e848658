// Contacts: a customer with one matter, from the first sentence until half an hour passed without it. Re-contact: the same customer
// with the same matter again within 72 hours after that. Figures are counted over contacts, not over messages.
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../kit/index.ts'

export interface Span {
  readonly from: Date
  readonly to: Date
  /** Contacts older than 72 hours at this instant are settled: whether somebody came back is known. */
  readonly now: Date
}

/** Which contacts of the span are meant. */
export interface Which {
  readonly matter?: string | undefined
  readonly outcome?: Outcome | undefined
  readonly trialId?: string | undefined
}

export const outcomes = ['solved', 'again', 'handed-over', 'unknown', 'wrong', 'open'] as const
export type Outcome = (typeof outcomes)[number]

/** Said, but no matter of its own. */
const noMatter = sql`('greeting', 'nothing')`

/** The rows of `contact`, for a SELECT behind it; bound by the span, so that its index is used. */
export function contactsIn({ from, to, now }: Span): RawBuilder<unknown> {
  return sql`
    with asked as (
      select customer_id, conversation_id, id, at, matter, article_version, trial_id, took_ms,
        row_number() over (partition by customer_id, conversation_id order by id) as place
      from ask_messages
      where matter is not null and matter not in ${noMatter}
        and at >= ${from}::timestamptz - interval '30 minutes' and at < ${to}::timestamptz + interval '73 hours'
    ),
    since as (
      select *, at - lag(at) over (partition by customer_id, matter order by at, id) as quiet from asked
      where matter <> 'hand-over' or place = 1 -- what was asked before is what is handed over
    ),
    begun as (
      select *, lead(at) over (partition by customer_id, matter order by at, id) as again_at,
        lead(at) over (partition by customer_id, conversation_id order by at, id) as other_at
      from since where quiet is null or quiet > interval '30 minutes'
    ),
    contact as (
      select b.*, c.rating,
        b.at < ${now}::timestamptz - interval '72 hours' as settled,
        coalesce(b.again_at <= b.at + interval '72 hours', false) as again,
        t.asked_at is not null as handed, t.replied_at, j.verdict, j.message_id is not null as drawn
      from begun b
      join ask_conversations c on c.customer_id = b.customer_id and c.id = b.conversation_id
      left join lateral (
        select asked_at, replied_at from ask_turns
        where customer_id = b.customer_id and conversation_id = b.conversation_id
          and asked_at >= b.at and (b.other_at is null or b.other_at > asked_at)
        order by asked_at limit 1
      ) t on true
      left join ask_judgements j on j.customer_id = b.customer_id and j.message_id = b.id
      where b.at >= ${from} and b.at < ${to}
    )`
}

/** The contacts of one kind. */
export function only({ matter, outcome, trialId }: Which): RawBuilder<boolean> {
  const parts = [
    ...(matter === undefined ? [] : [sql`matter = ${matter}`]),
    ...(trialId === undefined ? [] : [sql`trial_id = ${trialId}::uuid`]),
    ...(outcome === undefined ? [] : [ofOutcome[outcome]]),
  ]
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(parts, sql` and `)}`
}

export const ofOutcome: Readonly<Record<Outcome, RawBuilder<unknown>>> = {
  solved: sql`(settled and matter <> 'unknown' and not again and not handed)`,
  again: sql`(settled and again)`,
  'handed-over': sql`handed`,
  unknown: sql`(matter = 'unknown')`,
  wrong: sql`(verdict = 'wrong')`,
  open: sql`(not settled)`,
}

export interface Contact {
  readonly customerId: string
  readonly conversationId: string
  readonly messageId: string
  readonly at: Date
  readonly matter: string
  readonly handed: boolean
  readonly again: boolean
  readonly settled: boolean
  readonly rating: number | null
  readonly verdict: string | null
}

/** The contacts behind a figure, the newest first; `after` is the id of the last one seen. */
export async function listContacts(
  db: Db,
  span: Span,
  { which, after, limit }: { readonly which: Which; readonly after?: string | undefined; readonly limit: number },
): Promise<Contact[]> {
  const page = after === undefined ? sql`true` : sql`id < ${after}::uuid`
  const { rows } = await sql<Contact>`${contactsIn(span)}
    select customer_id as "customerId", conversation_id as "conversationId", id as "messageId", at, matter, handed, again, settled,
      rating, verdict
    from contact where ${only(which)} and ${page} order by id desc limit ${limit}`.execute(db)
  return rows
}
