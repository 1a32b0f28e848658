// Whether a rider of a year on a contract of many goes on by itself: its holder's wish, rider by rider (互联网办法 §21).
import { addDays, type Day, type Text, type Tx } from '../../kit/index.ts'
import { isShort, type Product } from '../../products/index.ts'
import { wantsRenewal } from '../administer.ts'
import { earliestDays } from '../billing/apply-premium.ts'
import { change, tell } from '../change.ts'
import { endingOf } from '../ending.ts'
import type { Policy } from '../policy.ts'
import { notPossible, policyEnded } from '../problems.ts'
import { type Part, partsOn } from '../riders/parts.ts'
import type { Rider } from '../riders/rider.ts'
import { isRenewable, nextYear } from './renewal.ts'

/** So long before its end a rider's next year is told and stands on the bill: before the next instalment can be paid. */
export const riderNoticeDays = earliestDays

/** The riders of a year whose holder says whether they go on; none on a contract of a year, with which they go on. */
export function renewableRiders(policy: Policy, product: Product, on: Day): Part[] {
  if (isRenewable(policy, product)) return []
  return partsOn(policy, product, on).filter(
    ({ product: own, rider }) => isShort(own) && own.renewal !== 'not-applicable' && rider.endsOn !== null,
  )
}

interface Wish {
  readonly riderId: string
  readonly renews: boolean
}

/** The next year of a rider of those that may be renewed, as it is on the bill or would be; or why there is none, in words. */
export function nextYearOf(policy: Policy, product: Product, part: Part): Rider | Text {
  const { rider } = part
  const from = addDays(rider.endsOn ?? rider.effectiveOn, 1)
  const known = policy.riders.find(({ id, effectiveOn }) => id === rider.id && effectiveOn === from)
  if (known) return { ...known, endedOn: null }
  return nextYear(policy, product, part, from)
}

/** What stands against a wish on a day, in words. The instalment that follows is paid as the bill was. */
export function riderRenewalFault(
  policy: Policy,
  product: Product,
  { riderId, renews, today }: Wish & { readonly today: Day },
): Text | undefined {
  const part = renewableRiders(policy, product, today).find(({ rider }) => rider.id === riderId)
  if (!part) return { zh: '这个附加险没有续保', en: 'This rider is not renewed' }
  if (wantsRenewal(policy, riderId) === renews) return { zh: '现在就是这样设置的', en: 'It is set so already' }
  const next = nextYearOf(policy, product, part)
  if (renews && 'zh' in next) return next
  if (policy.paidToOn <= addDays(part.rider.endsOn ?? today, 1)) return undefined
  return renews
    ? {
        zh: '下一期保费已经交了，里面没有它；期满后可以新增附加险',
        en: 'The next instalment is paid without it; it can be added anew once it has ended',
      }
    : { zh: '下一年的保费已经交了；不想要可以解除附加险', en: 'Its next year is paid for; the rider can be dropped' }
}

/** Keeps the wish; a next year that stands on the bill already comes off it, or on to it. Raises `policy-ended`, `change-not-possible`. */
export async function setRiderRenewal(
  tx: Tx,
  { policy, product, riderId, renews }: Wish & { readonly policy: Policy; readonly product: Product },
): Promise<Policy> {
  if (endingOf(policy)) throw policyEnded()
  const fault = riderRenewalFault(policy, product, { riderId, renews, today: tx.today })
  if (fault) throw notPossible({ detail: fault })
  const changed = await change(tx, policy, {
    kind: 'auto-renewal-set',
    old: { riderId, renews: wantsRenewal(policy, riderId) ?? null },
    new: { riderId, renews },
    set: { riders: ridersWhen(policy, product, { riderId, renews, today: tx.today }) },
  })
  const what = { zh: '附加险自动续保设置已变更', en: 'automatic renewal of a rider set' }
  tell(tx, policy, 'policy.administered', { policyNo: policy.policyNo, what })
  return changed
}

function ridersWhen(
  policy: Policy,
  product: Product,
  { riderId, renews, today }: Wish & { readonly today: Day },
): readonly Rider[] {
  const part = renewableRiders(policy, product, today).find(({ rider }) => rider.id === riderId)
  const endsOn = part?.rider.endsOn
  if (!part || !endsOn || today < addDays(endsOn, -riderNoticeDays)) return policy.riders
  const from = addDays(endsOn, 1)
  const others = policy.riders.filter(({ id, effectiveOn }) => id !== riderId || effectiveOn !== from)
  const next = nextYearOf(policy, product, part)
  if (renews) return 'zh' in next ? policy.riders : [...others, next]
  return policy.riders.map((one) => (others.includes(one) ? one : { ...one, endedOn: from }))
}
