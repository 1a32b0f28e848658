// A contract of a year is one contract however often it is renewed; what happened in an earlier year is judged by that year.
import type { Day } from '../kit/index.ts'
import { asOf } from './as-of.ts'
import type { Policy } from './policy.ts'

/**
 * The contract with the year a day lies in: its dates, price, sum and product version. Everything that happened since stays known,
 * also what happened after that year.
 */
export function contractOn(policy: Policy, on: Day): Policy {
  if (on >= policy.effectiveOn) return policy
  const renewal = policy.events.find(({ kind, new: body }) => kind === 'renewed' && String(body?.effectiveOn) > on)
  if (!renewal) return policy
  const before = asOf({ ...policy, events: policy.events.filter(({ version }) => version >= renewal.version) }, '')
  const { effectiveOn, endsOn, paidToOn, productVersion, rated, premiumFen, sumInsuredFen } = before
  return {
    ...policy,
    effectiveOn,
    endsOn,
    paidToOn,
    productVersion,
    rated,
    premiumFen,
    sumInsuredFen,
    events: policy.events.filter(({ kind, version }) => kind !== 'renewed' || version < renewal.version),
  }
}
