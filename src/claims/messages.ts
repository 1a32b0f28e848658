// What is said inside a claim: between its customer and the desk, and the desk's own notes. What is said is sealed.
import {
  append,
  type Db,
  newId,
  type Page,
  type PageQuery,
  pageOf,
  seal,
  startOf,
  type Tx,
  unseal,
} from '../kit/index.ts'
import type { Claim } from './claim.ts'
import { tooManyMessages } from './problems.ts'
import './tables.ts'

type Key = Pick<Claim, 'customerId' | 'id'>
export type Speaker = 'customer' | 'staff' | 'note'

export interface ClaimMessage {
  readonly id: string
  readonly at: Date
  readonly by: Speaker
  readonly staffId: string | null
  readonly staffName: string | null
  readonly words: string
}

const perDayMax = 50

export function say(
  tx: Tx,
  { customerId, id: claimId }: Key,
  { by, words, staff }: { by: Speaker; words: string; staff?: { staffId: string; name: string } },
): void {
  append(tx, 'claim_messages', {
    customerId,
    claimId,
    id: newId(),
    at: tx.at,
    by,
    staffId: staff?.staffId ?? null,
    staffName: staff?.name ?? null,
    words: seal(words),
  })
}

/** Raises `claim-too-many-messages`: people ask again, machines ask for ever. */
export async function checkPatience(tx: Tx, { customerId, id }: Key): Promise<void> {
  const { count } = await tx.db
    .selectFrom('claim_messages')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('by', '=', 'customer')
    .where('at', '>=', startOf(tx.today))
    .executeTakeFirstOrThrow()
  if (count >= perDayMax) throw tooManyMessages()
}

function select(db: Db, { customerId, id }: Key) {
  return db
    .selectFrom('claim_messages')
    .select(['id', 'at', 'by', 'staffId', 'staffName', 'words'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
}

/** Newest first, a page at a time; notes only where they are asked for. */
export async function listMessages(
  db: Db,
  claim: Key,
  { after, limit, notes }: PageQuery & { notes: boolean },
): Promise<Page<ClaimMessage>> {
  const rows = await select(db, claim)
    .$if(!notes, (query) => query.where('by', '<>', 'note'))
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(
    rows.map(({ words, ...row }) => ({ ...row, words: unseal(words) })),
    limit,
  )
}

/** Members of staff who wrote to the customer. */
export async function writersTo(db: Db, { customerId, id }: Key, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_messages')
    .select('staffId')
    .distinct()
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .where('by', '=', 'staff')
    .where('at', '<', before)
    .limit(100)
    .execute()
  return rows.flatMap(({ staffId }) => (staffId ? [staffId] : []))
}
