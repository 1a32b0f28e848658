// The days on which something about a contract begins or ends.
import { addDays, addMonths, addYears, type Day } from '../kit/index.ts'
import type { Coverage, Product } from '../products/index.ts'
import { holidaySince } from './account/holiday.ts'
import { shortLapseOn } from './account/short.ts'
import { type EventKind, isPaidUp, lastEvent, type Policy } from './policy.ts'
import type { Rider } from './riders/rider.ts'

/** The last day of cooling-off; undefined when the receipt is not signed yet. */
export function coolingOffEndsOn(policy: Policy, product: Product): Day | undefined {
  return policy.receiptOn === null ? undefined : addDays(policy.receiptOn, product.coolingOffDays)
}

/** The last day on which a rider can be given back for all that was paid for it: its product's days from its first covered day. */
export function riderCoolingOffEndsOn(
  { sinceOn }: Pick<Rider, 'sinceOn'>,
  { coolingOffDays }: Pick<Product, 'coolingOffDays'>,
): Day {
  return addDays(sinceOn, coolingOffDays - 1)
}

/** The last day of grace, whether or not anything is unpaid then; undefined once paid up and while premiums rest. */
export function graceEndsOn(policy: Policy, product: Product): Day | undefined {
  return isPaidUp(policy) || holidaySince(policy) !== undefined ? undefined : graceLastOn(policy, product)
}

/** The last day of grace of the next premium: by the contract, which may give a renewal other days, or later when a catastrophe extended it. */
export function graceLastOn({ paidToOn, effectiveOn, events }: Policy, { graceDays, renewalTerms }: Product): Day {
  const isRenewed = paidToOn === effectiveOn
  const given = events.findLast(({ kind, new: body }) => kind === 'grace-extended' && body?.dueOn === paidToOn)
  const last = addDays(paidToOn, isRenewed ? (renewalTerms?.graceDays ?? graceDays) : graceDays)
  const until = given?.new?.until
  return typeof until === 'string' && until > last ? until : last
}

/**
 * Since when the contract is suspended: for unpaid premium, for an account that cannot bear its charges, or because its
 * policyholder asked for it; the earliest of them.
 */
export function suspendedSince(policy: Policy, product: Product, on: Day): Day | undefined {
  const grace = graceEndsOn(policy, product)
  const lapsed = grace !== undefined && on > grace ? addDays(grace, 1) : undefined
  const asked = suspensionAsked(policy)
  const began = [asked, shortLapseOn(policy)].filter((day) => day !== undefined && day <= on)
  return [lapsed, ...began].filter((day) => day !== undefined).sort()[0]
}

/** The day from which the policyholder asked for suspension, unless it has been reinstated or its time was over since. */
export function suspensionAsked({ events }: Pick<Policy, 'events'>): Day | undefined {
  const last = events.findLast(({ kind }) => suspending.has(kind))
  const from = last?.kind === 'suspended' ? last.new?.from : undefined
  return typeof from === 'string' ? from : undefined
}

const suspending: ReadonlySet<EventKind> = new Set(['suspended', 'reinstated', 'suspension-over'])

/**
 * When cover began to count for waiting periods and suicide: the first day of all, however often it was renewed since, or the
 * last reinstatement.
 */
export function coverStartOn(policy: Policy): Day {
  return lastEvent(policy, 'reinstated')?.on ?? policy.coveredSince ?? firstEffectiveOn(policy)
}

/** The first day of cover without a gap: of a contract that was renewed or came out of another, that one's; else its effective day. */
export function firstEffectiveOn({ events, effectiveOn }: Pick<Policy, 'events' | 'effectiveOn'>): Day {
  const issued = events.find(({ kind }) => kind === 'issued')?.new?.coveredSince
  const first = issued ?? events.find(({ kind }) => kind === 'renewed')?.old?.effectiveOn
  return typeof first === 'string' ? first : effectiveOn
}

/** The day of the first annuity payment; undefined for other products. */
export function annuityStartOn(policy: Policy, product: Product): Day | undefined {
  const age = product.sale.terms.find(({ code }) => code === policy.term)?.annuityFromAge
  return age === undefined ? undefined : addYears(policy.effectiveOn, age - policy.rated.age)
}

/** The day on which a suspension at request is over: the product's longest; undefined when none runs. */
export function suspensionEndsOn(policy: Pick<Policy, 'events'>, { suspension }: Product): Day | undefined {
  const from = suspensionAsked(policy)
  return from === undefined || !suspension ? undefined : addMonths(from, suspension.monthsMax)
}

type Annuity = Extract<Coverage, { kind: 'annuity' }>

/** Months between two instalments of the annuity: as arranged before it began, or as the terms say. */
export function annuityMonths(policy: Pick<Policy, 'events'>, { every }: Pick<Annuity, 'every'>): 1 | 12 {
  const arranged = lastEvent(policy, 'annuity-arranged')?.new?.every ?? every
  return arranged === 'month' ? 1 : 12
}
