// One entry of a customer's timeline: who did what when. Kinds are a typed union that each folder extends.

import { sql } from 'kysely'
import {
  actorKey,
  append,
  type Db,
  type Json,
  newId,
  notFound,
  type Page,
  type PageQuery,
  pageOf,
  type Tx,
} from '../kit/index.ts'

/** Kinds and the facts each carries; a folder adds its own with `declare module '../timeline/entry.ts'`. */
// biome-ignore lint/suspicious/noEmptyInterface: each folder adds its own kinds
export interface TimelineKinds {}
export type TimelineKind = keyof TimelineKinds & string

export interface Subject {
  /** The noun, e.g. `policy`, `claim`, `request`. */
  readonly type: string
  readonly id: string
}

export interface TimelineEntry {
  readonly id: string
  readonly customerId: string
  readonly at: Date
  /** `customer:<id>`, `staff:<id>` or `system:<name>`. */
  readonly by: string
  readonly kind: string
  readonly subject: Subject | null
  readonly body: Readonly<Record<string, unknown>>
}

interface EntryTable {
  customerId: string
  at: Date
  id: string
  by: string
  kind: string
  subjectType: string | null
  subjectId: string | null
  body: Json<Record<string, unknown>>
}

declare module '../kit/database.ts' {
  interface Tables {
    timeline_entries: EntryTable
  }
}

/** What `record` is given; `body` carries no sensitive value, for it is stored in the clear. */
export type Recording<K extends TimelineKind> = {
  readonly customerId: string
  readonly kind: K
  readonly subject?: Subject
  readonly body: TimelineKinds[K]
}

/** Adds an entry with this write; it costs no round trip of its own. */
export function record<K extends TimelineKind>(tx: Tx, { customerId, kind, subject, body }: Recording<K>): void {
  append(tx, 'timeline_entries', {
    customerId,
    at: tx.at,
    id: newId(),
    by: actorKey(tx.by),
    kind,
    subjectType: subject?.type ?? null,
    subjectId: subject?.id ?? null,
    body: JSON.stringify(body),
  })
}

/** A customer's entries, newest first, of one subject or of all. */
export async function listTimeline(
  db: Db,
  { customerId, subject, page }: { customerId: string; subject?: Subject; page: PageQuery },
): Promise<Page<TimelineEntry>> {
  const after = page.after === undefined ? undefined : await placeOf(db, customerId, page.after)
  const rows = await db
    .selectFrom('timeline_entries')
    .selectAll()
    .where('customerId', '=', customerId)
    .$if(subject !== undefined, (query) =>
      query.where('subjectType', '=', subject?.type ?? '').where('subjectId', '=', subject?.id ?? ''),
    )
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(at, id) < (${after?.at}, ${after?.id})`))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows.map(toEntry), page.limit)
}

async function placeOf(db: Db, customerId: string, id: string): Promise<{ at: Date; id: string }> {
  const row = await db
    .selectFrom('timeline_entries')
    .select(['at', 'id'])
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

function toEntry(row: Omit<EntryTable, 'body'> & { body: Record<string, unknown> }): TimelineEntry {
  const { subjectType, subjectId, ...rest } = row
  return { ...rest, subject: subjectType && subjectId ? { type: subjectType, id: subjectId } : null }
}
