// A rider: cover of its own beside the main contract's, on the same bill, ending with it at the latest.
import { addYears, type Day } from '../../kit/index.ts'
import type { Policy, Rated } from '../policy.ts'

/** One period of a rider; a rider of a year has one a year, all under the same id. */
export interface Rider {
  readonly id: string
  readonly productCode: string
  readonly productVersion: string
  /** Whom it covers: an insured of the contract, or its policyholder (premium waiver). */
  readonly insuredId: string
  readonly sumInsuredFen: number
  /** Its part of one instalment of the contract, fen. */
  readonly premiumFen: number
  readonly paymentTermYears: number
  /** Its product's code for how long cover lasts. */
  readonly term: string
  /** The age is that of the period's first day. */
  readonly rated: Rated
  /** Cover without a gap since then: waiting periods count from it. */
  readonly sinceOn: Day
  /** The period's first covered day. */
  readonly effectiveOn: Day
  /** The period's last covered day; null for life. */
  readonly endsOn: Day | null
  /** The day it ended before its time; not covered any more from that day on. */
  readonly endedOn: Day | null
  /** What was paid from its first day to the contract's next due day, fen; zero when it began on a due day. */
  readonly firstPremiumFen: number
  readonly firstPaymentId: string | null
}

type Holding = Pick<Policy, 'riders'>

/** Whether a period of a rider covers a day. */
export function coversOn({ effectiveOn, endsOn, endedOn }: Rider, on: Day): boolean {
  return effectiveOn <= on && (endsOn === null || on <= endsOn) && (endedOn === null || on < endedOn)
}

/** The periods that cover a day, one a rider. */
export function ridersOn({ riders }: Holding, on: Day): Rider[] {
  return riders.filter((rider) => coversOn(rider, on))
}

/** The periods that cover a day, and of riders still to begin the first. */
export function ridersFrom(policy: Holding, on: Day): Rider[] {
  const now = ridersOn(policy, on)
  const later = policy.riders.filter(
    (rider) =>
      rider.effectiveOn > on &&
      rider.sinceOn === rider.effectiveOn &&
      (rider.endedOn === null || rider.endedOn > rider.effectiveOn),
  )
  return [...now, ...later]
}

/** What riders add to the instalment of a due day, fen: those that cover it and still have premiums to pay. */
export function ridersFen(policy: Holding, dueOn: Day): number {
  return ridersOn(policy, dueOn)
    .filter(({ effectiveOn, paymentTermYears }) => dueOn < addYears(effectiveOn, paymentTermYears))
    .reduce((all, { premiumFen }) => all + premiumFen, 0)
}

/** The whole instalment of a due day, fen: the main contract's and its riders'. */
export function instalmentOn(policy: Holding & Pick<Policy, 'premiumFen'>, dueOn: Day): number {
  return policy.premiumFen + ridersFen(policy, dueOn)
}
