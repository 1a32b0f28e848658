import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { actorKey, amend, type Db, fixed, notFound, sealJson, type Tx, unsealJson } from '../kit/index.ts'
import type { Subject } from './facts.ts'
import type { RequestTable, Told } from './request.ts'

interface ConsentTable {
  customerId: string
  id: string
  ownerId: string
  requestId: string
  step: string
  role: string
  askedAt: Date
  answeredAt: Date | null
  agreed: boolean | null
  signatureId: string | null
  withdrawnAt: Date | null
  untilOn: string | null
  remindedOn: string | null
}

interface ErrandTable {
  customerId: string
  id: string
  ownerId: string
  requestId: string
  step: string
  askedAt: Date
  untilOn: string
  doneAt: Date | null
  withdrawnAt: Date | null
}

interface ClockTable {
  customerId: string
  requestId: string
  basis: string
  days: number
  unit: 'workdays' | 'days'
  startedOn: string
  pausedOn: string | null
  pausedDays: number
  endedOn: string | null
}

interface FunnelTable {
  customerId: string
  at: Date
  id: string
  requestId: string
  serviceId: string
  serviceVersion: number
  channel: string
  step: string
  event: string
  spentMs: number | null
}

interface SurveyTable {
  customerId: string
  requestId: string
  serviceId: string
  score: number
  comment: Buffer | null
  at: Date
}

declare module '../kit/database.ts' {
  interface Tables {
    catalogue_requests: RequestTable
    catalogue_consents: ConsentTable
    catalogue_errands: ErrandTable
    catalogue_clocks: ClockTable
    catalogue_funnel: FunnelTable
    catalogue_surveys: SurveyTable
  }
}

export type RequestRow = Omit<Selectable<RequestTable>, 'told' | 'decided'> & Told
export type ConsentRow = Selectable<ConsentTable>
export type ErrandRow = Selectable<ErrandTable>
export type ClockRow = Selectable<ClockTable>

const requestsOf = fixed((db, value) =>
  db
    .selectFrom('catalogue_requests')
    .selectAll()
    .where('customerId', '=', value(0))
    .where('id', '=', value(1))
    .limit(1),
)

/** Loading through the customer is the authorisation. */
export async function getRequest(db: Db, customerId: string, id: string): Promise<RequestRow> {
  const [row] = await requestsOf(db, customerId, id)
  if (!row) throw notFound()
  return opened(row)
}

const toldShape = z.custom<Told>()
const nothingTold: Told = { preview: null, decision: null, outcome: null, stoppedBecause: null }

/** A row as it is used: what stands sealed in it opened. */
export function opened({ told, decided: _decided, ...row }: Selectable<RequestTable>): RequestRow {
  return Object.assign(row, told ? toldShape.parse(unsealJson(told)) : nothingTold)
}

/** An open draft of the same service about the same thing begun by the same person, to go on with. */
export async function findDraft(
  db: Db,
  { customerId, policyId, agent }: Subject,
  serviceId: string,
): Promise<RequestRow | undefined> {
  const row = await db
    .selectFrom('catalogue_requests')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('serviceId', '=', serviceId)
    .where('policyId', policyId === undefined ? 'is' : '=', policyId ?? null)
    .where(sql`agent ->> 'customerId'`, 'is not distinct from', agent?.customerId ?? null)
    .where('submittedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .orderBy('touchedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && opened(row)
}

/** What may change of a request. */
export type RequestChanges = Partial<
  Omit<RequestRow, 'customerId' | 'id' | 'revision' | 'touchedAt' | 'decided' | 'agent'>
>

/**
 * Saves what changed of a row read in this transaction and returns it as it then stands; it is written with the last statement.
 * Who changed it meanwhile makes this write start anew.
 */
export function saveRequest(tx: Tx, row: RequestRow, changes: RequestChanges): RequestRow {
  const attendedBy = attendants(tx, row)
  const saved = { ...row, ...changes, attendedBy, revision: row.revision + 1, touchedAt: tx.at }
  const { preview, decision, outcome, stoppedBecause, consents, errands, ...plain } = changes
  const told = [preview, decision, outcome, stoppedBecause].some((value) => value !== undefined)
  amend(tx, 'catalogue_requests', {
    key: { customerId: row.customerId, id: row.id },
    set: {
      ...plain,
      ...(consents ? { consents: JSON.stringify(consents) } : {}),
      ...(errands ? { errands: JSON.stringify(errands) } : {}),
      // sealed whole when any of it changes
      ...(told ? { told: sealJson(toldOf(saved)), decided: saved.decision?.outcome ?? null } : {}),
      ...(attendedBy === row.attendedBy ? {} : { attendedBy }),
      revision: saved.revision,
      touchedAt: saved.touchedAt,
    },
  })
  return saved
}

/** Those who served at the counter, with whoever does now. */
export function attendants({ by }: Pick<Tx, 'by'>, row?: Pick<RequestRow, 'attendedBy'>): string[] {
  const before = row?.attendedBy ?? []
  const now = by.kind === 'customer' && by.attendedBy ? actorKey(by) : undefined
  return now === undefined || before.includes(now) ? before : [...before, now]
}

function toldOf({ preview, decision, outcome, stoppedBecause }: Told): Told {
  return { preview, decision, outcome, stoppedBecause }
}

/** How other folders' rows point at a request. */
export function requestSubject(row: Pick<RequestRow, 'id'>): { type: string; id: string } {
  return { type: 'request', id: row.id }
}

const answersShape = z.custom<Record<string, unknown>>()

/** The answers given so far, by step. */
export function answersOf(row: Pick<RequestRow, 'answers'>): Record<string, unknown> {
  return answersShape.parse(unsealJson(row.answers))
}

export function subjectOf({
  customerId,
  policyId,
  agent,
}: Pick<RequestRow, 'customerId' | 'policyId' | 'agent'>): Subject {
  return { customerId, ...(policyId ? { policyId } : {}), ...(agent ? { agent } : {}) }
}

export interface Listed {
  readonly state: 'open' | 'ended' | 'all'
  readonly limit: number
  readonly after?: string | undefined
  /** Only what this person began for the customer. */
  readonly agentId?: string | undefined
}

/** A customer's requests, newest first, one more than `limit` when there are more. */
export async function listRequests(
  db: Db,
  customerId: string,
  { state, limit, after, agentId }: Listed,
): Promise<RequestRow[]> {
  const rows = await db
    .selectFrom('catalogue_requests')
    .selectAll()
    .where('customerId', '=', customerId)
    .$if(agentId !== undefined, (query) => query.where(sql`agent ->> 'customerId'`, '=', agentId ?? ''))
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .$if(state !== 'all', (query) =>
      query.where((eb) => {
        const ended = eb.or([
          eb('appliedAt', 'is not', null),
          eb('stoppedAt', 'is not', null),
          eb('cancelledAt', 'is not', null),
        ])
        return state === 'ended' ? ended : eb.not(ended)
      }),
    )
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(opened)
}

/** Submitted requests that a person at the desk has to decide, oldest first. */
export async function listForReview(
  db: Db,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<RequestRow[]> {
  const rows = await db
    .selectFrom('catalogue_requests')
    .selectAll()
    .where('submittedAt', 'is not', null)
    .where('appliedAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('decided', '=', 'review')
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(opened)
}
