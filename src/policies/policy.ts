// A contract as it stands: its facts and what happened to it. Everything else is computed from these for a day.
import { addMonths, addYears, type Day, type Text } from '../kit/index.ts'
import { type Frequency, instalmentsInYear, type Sex } from '../products/index.ts'
import type { Move } from './account/move.ts'
import type { Serving } from './agents/agent.ts'
import type { Benefit, Taking } from './benefits/benefit.ts'
import type { EventKind } from './event-kinds.ts'
import type { Rider } from './riders/rider.ts'
import type { Pledge, SecondHolder } from './ties.ts'
import { wholeMonths } from './whole-months.ts'

export type { EventKind } from './event-kinds.ts'
export { lastDay, wholeMonths, wholeYears } from './whole-months.ts'

export type Relation = 'self' | 'spouse' | 'child' | 'parent' | 'other'

export interface Insured {
  readonly customerId: string
  readonly name: string
  /** What the insured is to the policyholder. */
  readonly relation: Relation
  readonly birthDate: Day
  readonly sex: Sex
}

export interface Beneficiary {
  /** 1 is asked first; the next order only when nobody of the earlier is left. */
  readonly order: number
  readonly name: string
  readonly idNumber?: string | undefined
  /** Whole hundredths; the shares of one order sum to 100. */
  readonly share: number
  /** What the beneficiary is to the insured. */
  readonly relation: BeneficiaryRelation
  readonly customerId?: string | undefined
  /** Only the relation was written, no person (`name` says it): who it means is settled by date (司法解释三 §9). */
  readonly byRelation?: boolean | undefined
}

export const beneficiaryRelations = [
  'self',
  'spouse',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'other',
] as const
export type BeneficiaryRelation = (typeof beneficiaryRelations)[number]

export interface Loan {
  readonly id: string
  readonly principalFen: number
  readonly lentOn: Day
  readonly dueOn: Day
  readonly yearlyRateBp: number
  /** In order of day. */
  readonly repayments: readonly Repayment[]
}

export interface Repayment {
  readonly on: Day
  readonly interestFen: number
  readonly principalFen: number
}

export interface Premium {
  readonly dueOn: Day
  /** The day to which it pays. */
  readonly toOn: Day
  /** The whole instalment, riders with it. */
  readonly amountFen: number
  /** Of it, what is for riders; nothing when not said. */
  readonly ridersFen?: number
  readonly interestFen: number
  readonly paidOn: Day
  /** The payment that brought it in. */
  readonly paymentId: string | null
}

/** What a change may move in the contract's row. */
export const settable = [
  'sumInsuredFen',
  'premiumFen',
  'premiumFrequency',
  'paymentTermYears',
  'term',
  'termYears',
  'endsOn',
  'receiptOn',
  'paidToOn',
  'premiumAccountId',
  'payoutAccountId',
  'rated',
  'insureds',
  'statutoryHeirs',
  'riders',
  'effectiveOn',
  'productVersion',
] as const
export type Settable = (typeof settable)[number]

export interface PolicyEvent {
  /** The version of the policy it made. */
  readonly version: number
  readonly kind: EventKind
  readonly at: Date
  readonly on: Day
  /** What it changed: an endorsement shows both sides. */
  readonly old: Readonly<Record<string, unknown>> | null
  readonly new: Readonly<Record<string, unknown>> | null
}

export interface Policy {
  /** The policyholder. */
  readonly customerId: string
  readonly id: string
  readonly policyNo: string
  readonly productCode: string
  readonly productVersion: string
  readonly insureds: readonly Insured[]
  readonly beneficiaries: readonly Beneficiary[]
  /** Nobody is named because 法定 was chosen: the heirs are the beneficiaries (司法解释三 §9). */
  readonly statutoryHeirs?: boolean
  /** Bought by the employer of the insured (保险法 §39). */
  readonly employerBought?: boolean
  /** Who takes the contract over when the policyholder dies, as the policyholder named them. */
  readonly secondHolder?: SecondHolder | null
  /** Who serves it; none when it was bought without an agent. */
  readonly agent?: Serving | null
  /** While it stands nothing that touches the cash value is done without the pledgee. */
  readonly pledge?: Pledge | null
  readonly sumInsuredFen: number
  /** One instalment of the main contract; riders add theirs (`instalmentOn`). */
  readonly premiumFen: number
  readonly premiumFrequency: Frequency
  readonly paymentTermYears: number
  /** The product's code for how long cover lasts. */
  readonly term: string
  /** Null for life. */
  readonly termYears: number | null
  /** What the premium is rated on; the age is that of the first day. */
  readonly rated: Rated
  readonly appliedOn: Day
  readonly issuedOn: Day
  readonly effectiveOn: Day
  /** When the customer signed for the contract: cooling-off runs from the day after. */
  readonly receiptOn: Day | null
  /** Cover without a gap since then, when it is a rider told as a contract. */
  readonly coveredSince?: Day
  /** The last covered day; null for life. */
  readonly endsOn: Day | null
  /** The next premium's due day; the end of the payment term once all is paid. */
  readonly paidToOn: Day
  readonly premiumAccountId: string | null
  /** An account of the payee's (`payeeOf`) to which benefits of survival go. */
  readonly payoutAccountId: string | null
  /** Every period of every rider, ended ones too. */
  readonly riders: readonly Rider[]
  readonly loans: readonly Loan[]
  readonly premiums: readonly Premium[]
  /** In order of day; of those that were paid on their day, the last ones only. */
  readonly benefits: readonly Benefit[]
  readonly takings: readonly Taking[]
  /** What moved its account, oldest first; empty for a contract without one. */
  readonly account: readonly Move[]
  readonly events: readonly PolicyEvent[]
  /** Bumped by each change. */
  readonly version: number
}

export interface Rated {
  readonly sex: Sex
  readonly age: number
  readonly occupationClass: number
  readonly insuredPublicly: boolean
}

/** An amount with how it came about, in a sentence. */
export interface Value {
  readonly amountFen: number
  readonly basis: Text
}

/** Months between two premiums; a single premium is a year's. */
export function instalmentMonths(policy: Pick<Policy, 'premiumFrequency'>): number {
  return 12 / instalmentsInYear[policy.premiumFrequency]
}

/** The day from which no premium is due any more. */
export function premiumsEndOn(policy: Pick<Policy, 'effectiveOn' | 'paymentTermYears'>): Day {
  return addYears(policy.effectiveOn, policy.paymentTermYears)
}

export function isPaidUp(policy: Policy): boolean {
  return policy.paidToOn >= premiumsEndOn(policy)
}

/** The due day after one; counted from the first so that the 31st does not drift. */
export function nextDueOn(policy: Pick<Policy, 'effectiveOn' | 'premiumFrequency'>, dueOn: Day): Day {
  return addMonths(policy.effectiveOn, wholeMonths(policy.effectiveOn, dueOn) + instalmentMonths(policy))
}

export function lastEvent(policy: Pick<Policy, 'events'>, kind: EventKind): PolicyEvent | undefined {
  return policy.events.findLast((event) => event.kind === kind)
}
