// A request's row and the state that follows from what has happened to it.
import type { Agent } from '../customers/index.ts'
import type { Day, Json, Text } from '../kit/index.ts'
import type { Decision, Outcome, Preview } from './define.ts'

export interface ConsentAsked {
  readonly taskId: string
  readonly customerId: string
  readonly step: string
  readonly agreed?: boolean
}

/** A step that a relative was asked to do. */
export interface ErrandAsked {
  readonly id: string
  readonly customerId: string
  /** Masked, as the family name and a star. */
  readonly name: string
  readonly step: string
  readonly untilOn: Day
  readonly state: 'waiting' | 'done' | 'withdrawn'
}

export interface Decided {
  /** `terms`: an underwriter offers other terms, and the draft opens again for the customer to agree by signing. */
  readonly outcome: Decision['outcome'] | 'refuse' | 'supplement' | 'terms'
  readonly because: readonly Text[]
  readonly articles?: readonly string[]
  readonly by: string
}

export interface Stopped {
  readonly kind: 'refused' | 'payment' | 'not-agreed' | 'changed' | 'lapsed'
  readonly because: readonly Text[]
  readonly articles?: readonly string[]
}

/** What was shown and decided: it names people, numbers and what happened to them, and is stored sealed. */
export interface Told {
  readonly preview: Preview | null
  readonly decision: Decided | null
  readonly outcome: Outcome | null
  readonly stoppedBecause: Stopped | null
}

export interface RequestTable {
  customerId: string
  id: string
  serviceId: string
  serviceVersion: number
  channel: string
  /** Who acts for the customer in it; null when they do. */
  agent: Json<Agent> | null
  policyOwnerId: string | null
  policyId: string | null
  answers: Buffer
  answered: string[]
  consents: Json<ConsentAsked[]>
  errands: Json<ErrandAsked[]>
  revision: number
  openedAt: Date
  touchedAt: Date
  submittedAt: Date | null
  signatureId: string | null
  documentSha256: string | null
  /** `Told`, sealed. */
  told: Buffer | null
  /** The decision's outcome alone, for the queue. */
  decided: Decided['outcome'] | null
  decidedAt: Date | null
  supplementAskedAt: Date | null
  paymentId: string | null
  amountFen: number | null
  paidAt: Date | null
  appliedAt: Date | null
  stoppedAt: Date | null
  cancelledAt: Date | null
  letterId: string | null
  /** Who served at the counter, as `staff:<id>`: they do not decide it. */
  attendedBy: string[]
  basketId: string | null
  /** The applied request that this one puts right. */
  correctsId: string | null
}

export const requestStates = [
  'draft',
  'awaiting-consent',
  'in-review',
  'awaiting-payment',
  'done',
  'stopped',
  'cancelled',
] as const
export type RequestState = (typeof requestStates)[number]

type Happened = {
  readonly cancelledAt: Date | null
  readonly stoppedAt: Date | null
  readonly appliedAt: Date | null
  readonly submittedAt: Date | null
  readonly consents: readonly ConsentAsked[]
  readonly decision: Decided | null
}

export function stateOf(request: Happened): RequestState {
  if (request.cancelledAt) return 'cancelled'
  if (request.stoppedAt) return 'stopped'
  if (request.appliedAt) return 'done'
  if (!request.submittedAt) return 'draft'
  if (request.consents.some((asked) => asked.agreed === undefined)) return 'awaiting-consent'
  return request.decision?.outcome === 'accept' ? 'awaiting-payment' : 'in-review'
}
