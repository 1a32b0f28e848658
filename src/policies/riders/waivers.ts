// The waivers a contract holds: its own and those of its riders.
import { addDays, type Day } from '../../kit/index.ts'
import { type Coverage, coveragesOf, type Product } from '../../products/index.ts'
import { coverStartOn } from '../periods.ts'
import type { Policy } from '../policy.ts'
import { paidAfterFen, type Waives } from '../waiver.ts'
import { withoutRider } from './drop-rider.ts'
import { partsOn, riderOfCoverage } from './parts.ts'
import type { Rider } from './rider.ts'

export interface HeldWaiver {
  readonly waiver: Extract<Coverage, { kind: 'premium-waiver' }>
  /** The main contract's product, or the rider's. */
  readonly product: Product
  readonly sinceOn: Day
}

interface Contract {
  readonly policy: Policy
  readonly product: Product
  readonly today: Day
}

/** Those of riders first: what both name is the rider's, which then ends and costs nothing more. */
export function waiversOf({ policy, product, today }: Contract): HeldWaiver[] {
  return [...partsOn(policy, product, today), { policy, product }].flatMap((part) =>
    coveragesOf(part.product, 'premium-waiver').map((waiver) => ({
      waiver,
      product: part.product,
      sinceOn: coverStartOn(part.policy),
    })),
  )
}

export interface WaiverEffect {
  /** The rider that ends, with the day of the event. */
  readonly rider: Rider | undefined
  /** The riders as they then are. */
  readonly riders: readonly Rider[]
  /** What was paid for later due days and goes back. */
  readonly returnedFen: number
}

/** What a waiver brings about, by the event and the coverage it rests on. */
export function waiverEffect(
  policy: Policy,
  { eventOn, coverageId, waives }: { readonly eventOn: Day; readonly coverageId: string; readonly waives: Waives },
): WaiverEffect {
  const rider = riderOfCoverage(policy, coverageId, eventOn)
  const riders = rider ? withoutRider(policy, rider.id, addDays(eventOn, 1)) : policy.riders
  return { rider, riders, returnedFen: paidAfterFen({ ...policy, riders }, eventOn, waives) }
}
