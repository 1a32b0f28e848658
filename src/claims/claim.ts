// A claim: what was reported, what happened to it since, and the state that follows from that.
import { z } from 'zod'
import { day, id, positiveFen } from '../kit/index.ts'

export const claimKinds = [
  'accident-medical',
  'illness-medical',
  'critical-illness',
  'disability',
  'death',
  'long-term-care',
] as const
export const visitKinds = ['outpatient', 'emergency', 'inpatient'] as const
const short = z.string().trim().max(200)

export const claimReport = z
  .object({
    /** Medical expense by the cause unless another benefit is asked for. */
    kind: z.enum(claimKinds).optional(),
    happenedOn: day,
    happenedTime: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
    place: short.optional(),
    cause: z.enum(['accident', 'illness']),
    event: short,
    /** What was diagnosed, in words, and its code in ICD-10 when they name one. */
    diagnosis: short.optional(),
    diagnosisCode: z
      .string()
      .regex(/^[A-Z]\d\d(?:\.\d)?$/)
      .optional(),
    hospital: short.optional(),
    visitKind: z.enum(visitKinds),
    amountFen: positiveFen.optional(),
    /** The sentence as it was said. */
    said: z.string().max(2_000).optional(),
    /** Another insurer has been or will be asked for the same expense. */
    otherInsurer: z.boolean().optional(),
    /** Paid back by others already: public insurance, another insurer, whoever is liable. */
    reimbursedFen: positiveFen.optional(),
    /** Somebody else answers for what happened. */
    thirdParty: z.boolean().optional(),
    /** Why a paper cannot be given (保险法 §22 asks for what one can provide). */
    waived: z
      .array(z.object({ kind: z.string().max(40), reason: short }))
      .max(20)
      .optional(),
  })
  .meta({ id: 'ClaimReport' })
export type ClaimReport = z.infer<typeof claimReport>
export type ClaimKind = (typeof claimKinds)[number]

/** Medical expense by the cause unless another benefit is asked for. */
export function kindOf({ kind, cause }: Pick<ClaimReport, 'kind' | 'cause'>): ClaimKind {
  return kind ?? (cause === 'accident' ? 'accident-medical' : 'illness-medical')
}

export interface Claim {
  readonly customerId: string
  readonly id: string
  readonly claimNo: string
  readonly requestId: string
  readonly insuredId: string
  readonly kind: ClaimKind
  readonly happenedOn: string
  readonly report: ClaimReport
  /** Policies the customer chose, in the order to use them; none chosen means all that fit. */
  readonly policyIds: readonly string[]
  readonly accountId: string
  readonly openedAt: Date
  readonly lastSeq: number
}

const counts = z.int().min(0)
const paperKinds = z.string().max(40)

/** What each kind of event carries; nothing sensitive. */
export const eventBodies = {
  registered: z.object({ documents: counts }),
  'document-read': z.object({ documentId: id, kind: paperKinds.optional(), done: counts, of: counts }),
  judged: z.object({ no: counts, decision: z.enum(['pay', 'refer']), payFen: counts, findings: counts }),
  referred: z.object({ rules: z.array(z.string()) }),
  decided: z.object({ no: counts, outcome: z.enum(['pay', 'refuse']), payFen: counts }),
  'payment-ordered': z.object({ paymentId: id, amountFen: counts }),
  paid: z.object({ paymentId: id, amountFen: counts }),
  'part-paid': z.object({ paymentId: id, amountFen: counts }),
  'payees-named': z.object({ payees: counts }),
  'advance-ordered': z.object({ paymentId: id, amountFen: counts }),
  'advance-paid': z.object({ paymentId: id, amountFen: counts }),
  'advance-on-trust': z.object({ paymentId: id, amountFen: counts }),
  'recovery-opened': z.object({ amountFen: counts }),
  'recovery-less': z.object({ amountFen: counts }),
  'repayment-ordered': z.object({ paymentId: id, amountFen: counts }),
  repaid: z.object({ paymentId: id, amountFen: counts }),
  'repayment-failed': z.object({ paymentId: id, amountFen: counts }),
  'payment-failed': z.object({ paymentId: id, amountFen: counts }),
  'nothing-more': z.object({ no: counts }),
  refused: z.object({ no: counts }),
  'supplement-asked': z.object({ wanted: counts }),
  'supplement-given': z.object({ documents: counts }),
  'review-asked': z.object({}),
  appealed: z.object({}),
  'second-look-asked': z.object({}),
  'second-look-over': z.object({}),
  'evidence-added': z.object({ documents: counts }),
  reopened: z.object({ documents: counts }),
  corrected: z.object({ documentId: id, place: z.string() }),
} as const
export type EventKind = keyof typeof eventBodies
export type EventBody<K extends EventKind> = z.infer<(typeof eventBodies)[K]>

export const claimStates = ['reading', 'with-a-person', 'supplement', 'paying', 'paid', 'refused'] as const
export type ClaimState = (typeof claimStates)[number]

const leadsTo: Readonly<Partial<Record<string, ClaimState>>> = {
  registered: 'reading',
  referred: 'with-a-person',
  'review-asked': 'with-a-person',
  appealed: 'with-a-person',
  reopened: 'with-a-person',
  'payment-failed': 'with-a-person',
  'supplement-asked': 'supplement',
  'supplement-given': 'reading',
  'payment-ordered': 'paying',
  paid: 'paid',
  'nothing-more': 'paid',
  refused: 'refused',
} satisfies Partial<Record<EventKind, ClaimState>>

/** The state that a claim's events, in order, amount to. A claim with none is being registered in the same breath. */
export function stateOf(events: readonly { readonly kind: string }[]): ClaimState {
  const last = events.findLast(({ kind }) => leadsTo[kind] !== undefined)
  return (last && leadsTo[last.kind]) ?? 'reading'
}

/** True when nothing more happens by itself. */
export function isClosed(state: ClaimState): boolean {
  return state === 'paid' || state === 'refused'
}
