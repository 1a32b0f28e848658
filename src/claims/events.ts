// Adding to what happened to a claim. The claim's row counts its events, so that writers stand in line there.
import { actorKey, append, type Db, emit, type Tx } from '../kit/index.ts'
import { type Claim, type ClaimState, type EventBody, type EventKind, eventBodies, isClosed, stateOf } from './claim.ts'
import { tellListeners } from './live.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    /** A claim has ended, with the event of this number: paid, refused, or nothing more is due. */
    'claim.closed': { customerId: string; claimId: string; seq: number }
  }
}

export interface ClaimEvent {
  readonly seq: number
  readonly kind: EventKind
  readonly at: Date
  readonly by: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What is added in one write: `happen` numbers events from the claim's last and `close` moves the claim's row. */
export interface Happening {
  happen<K extends EventKind>(kind: K, body: EventBody<K>): void
  close(): Promise<void>
}

/** Begins adding events to a locked claim; call `close` once at the end of the write. */
export function happening(tx: Tx, claim: Claim): Happening {
  const { customerId, id: claimId } = claim
  let seq = claim.lastSeq
  return {
    happen(kind, body) {
      seq += 1
      append(tx, 'claim_events', {
        customerId,
        claimId,
        seq,
        kind,
        at: tx.at,
        by: actorKey(tx.by),
        body: JSON.stringify(body),
      })
      if (isClosed(stateOf([{ kind }]))) emit(tx, 'claim.closed', { customerId, claimId, seq })
    },
    async close() {
      await tx.db
        .updateTable('claims')
        .set({ lastSeq: seq })
        .where('customerId', '=', customerId)
        .where('id', '=', claimId)
        .execute()
      tellListeners(claimId)
    },
  }
}

const eventsMax = 500

export async function eventsOf(db: Db, claim: Pick<Claim, 'customerId' | 'id'>, afterSeq = 0): Promise<ClaimEvent[]> {
  const rows = await db
    .selectFrom('claim_events')
    .select(['seq', 'kind', 'at', 'by', 'body'])
    .where('customerId', '=', claim.customerId)
    .where('claimId', '=', claim.id)
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(eventsMax)
    .execute()
  return rows.flatMap(({ kind, body, ...row }) => (isEventKind(kind) ? [{ ...row, kind, body: parts(body) }] : []))
}

/** How each of a customer's claims stands, by id: asked at once. */
export async function statesOf(
  db: Db,
  customerId: string,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, ClaimState>> {
  if (claimIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('claim_events')
    .select(['claimId', 'kind'])
    .where('customerId', '=', customerId)
    .where('claimId', 'in', [...claimIds])
    .orderBy('seq')
    .limit(eventsMax * claimIds.length)
    .execute()
  return new Map(claimIds.map((id) => [id, stateOf(rows.filter(({ claimId }) => claimId === id))]))
}

function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(eventBodies, kind)
}

function parts(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
