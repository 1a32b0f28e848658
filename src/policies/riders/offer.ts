// What a rider would be for a contract: who may have it, how long it lasts, what it costs from its first day. Pure.
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  type Day,
  daysBetween,
  formatFen,
  share,
  type Text,
} from '../../kit/index.ts'
import { instalmentsInYear, isShort, type Product, premiumFen as tariffFen } from '../../products/index.ts'
import { instalmentMonths, isPaidUp, lastDay, type Policy, premiumsEndOn, type Rated, wholeYears } from '../policy.ts'
import { owedFen } from '../waiver.ts'
import { type Rider, ridersFrom } from './rider.ts'

/** Why no rider can be added to a contract on a day; nothing when one can. */
export function addingFault(policy: Policy, product: Product, today: Day): Text | undefined {
  if (policy.paidToOn <= today)
    return { zh: '有到期的保费还没有交，交清后就可以加', en: 'A premium is due: pay it first' }
  if (!isShort(product) && isPaidUp(policy))
    return {
      zh: '保费已经交清，附加险要和主险一起交费，不能再加；可以看看单独的产品',
      en: 'All premiums are paid and a rider is billed with them; a contract of its own could be bought',
    }
  if (policy.endsOn !== null && policy.endsOn <= addDays(today, 1))
    return { zh: '保单就要到期了，续保后再加', en: 'The contract is about to end; add it after renewal' }
  return undefined
}

/** The riders that may be added to a contract now, of those on sale; held ones and those sold only with the contract are not among them. */
export function ridersToAdd(policy: Policy, onSale: readonly Product[], today: Day): Product[] {
  const held = new Set(ridersFrom(policy, today).map(({ productCode }) => productCode))
  return onSale.filter(
    ({ code, rider }) => rider?.mayBeAddedLater && rider.attachesTo.includes(policy.productCode) && !held.has(code),
  )
}

export interface RiderWanted {
  readonly policy: Policy
  /** The rider's product. */
  readonly product: Product
  /** Ignored where the product takes the main contract's yearly premium. */
  readonly sumInsuredFen: number
  readonly loadPermille: number
  /** Whom it covers, when that is nobody the contract insures: the policyholder of a waiver. */
  readonly person?: { readonly birthDate: Day; readonly sex: Rated['sex'] }
  /** The day whose age is priced, when that is not its first. */
  readonly pricedOn?: Day | undefined
  /** The permille of the main contract's yearly premium that one instalment is. */
  readonly main: Pick<Product, 'sale'>
}

/** The sum a rider is taken for, fen. */
export function riderSumFen({
  policy,
  product,
  sumInsuredFen,
}: Pick<RiderWanted, 'policy' | 'product' | 'sumInsuredFen'>): number {
  return product.rider?.sumIs === 'main-premium'
    ? policy.premiumFen * instalmentsInYear[policy.premiumFrequency]
    : sumInsuredFen
}

/** What stands against the sum, in words; nothing when it is possible. */
export function riderSumFault({ sale, rider }: Product, sumInsuredFen: number): Text | undefined {
  const { sumMinFen, sumMaxFen, sumStepFen } = sale
  const fits =
    sumInsuredFen >= sumMinFen && sumInsuredFen <= sumMaxFen && (sumInsuredFen - sumMinFen) % sumStepFen === 0
  if (rider?.sumIs === 'main-premium' || fits) return undefined
  return {
    zh: `${formatFen(sumMinFen)} 到 ${formatFen(sumMaxFen)}，每 ${formatFen(sumStepFen)} 一档`,
    en: `${formatFen(sumMinFen)} to ${formatFen(sumMaxFen)} in steps of ${formatFen(sumStepFen)}`,
  }
}

/** The sums a rider may be taken for, smallest first; at most fifty. */
export function riderSums({ sale }: Product): number[] {
  const { sumMinFen, sumMaxFen, sumStepFen } = sale
  const steps = Math.min(49, Math.floor((sumMaxFen - sumMinFen) / sumStepFen))
  return Array.from({ length: steps + 1 }, (_, step) => sumMinFen + step * sumStepFen)
}

/** A rider as it would begin on a day; `firstPremiumFen` is what the days until the next due day cost. */
export type RiderOffer = Omit<Rider, 'id' | 'firstPaymentId'>

/**
 * A rider from a day on. Its instalment is the tariff's yearly premium with the loading, at the main contract's share for its
 * frequency; until the next due day, or its own end before it, it costs the instalment × days ÷ days of the interval, each
 * rounded half up to the fen.
 * Raises `not-rated`. Undefined when the product has no term that fits the contract.
 */
export function riderFrom(wanted: RiderWanted, effectiveOn: Day): RiderOffer | undefined {
  const { policy, product } = wanted
  const lasts = lastingOf(policy, product, effectiveOn)
  if (!lasts) return undefined
  const sumInsuredFen = riderSumFen(wanted)
  const rated = ratedOn(wanted, wanted.pricedOn ?? effectiveOn)
  const premiumFen = riderInstalmentFen({ ...wanted, sumInsuredFen }, { ...lasts, rated })
  const began = addMonths(policy.paidToOn, -instalmentMonths(policy))
  const days = daysBetween(began, policy.paidToOn)
  const paid = Math.max(0, daysBetween(effectiveOn, paidUntil(policy, lasts)))
  return {
    productCode: product.code,
    productVersion: product.version,
    insuredId: insuredIdOf(policy, product),
    sumInsuredFen,
    premiumFen,
    paymentTermYears: lasts.payYears,
    term: lasts.term,
    rated,
    sinceOn: effectiveOn,
    effectiveOn,
    endsOn: lasts.endsOn,
    endedOn: null,
    firstPremiumFen: share(premiumFen, paid, days),
  }
}

/** The day from which a rider is billed anew: the contract's next due day, or the day after its own end when that comes first. */
export function paidUntil({ paidToOn }: Pick<Policy, 'paidToOn'>, { endsOn }: Pick<Rider, 'endsOn'>): Day {
  return endsOn !== null && endsOn < paidToOn ? addDays(endsOn, 1) : paidToOn
}

/** What the policyholder would owe of the next instalment with the rider on it: still running, or renewed as it is priced now. */
export function owedWithFen(policy: Policy, offer: RiderOffer): number {
  const isOver = offer.endsOn !== null && offer.endsOn < policy.paidToOn
  const next = isOver ? { effectiveOn: policy.paidToOn, endsOn: null } : {}
  const rider = { ...offer, ...next, id: '', firstPaymentId: null }
  return owedFen({ ...policy, riders: [...policy.riders, rider] }, policy.paidToOn)
}

interface Lasting {
  readonly term: string
  readonly payYears: number
  readonly endsOn: Day | null
}

// A rider of a year ends with the year of its contract; another by its own term, within the years premiums are paid.
function lastingOf(policy: Policy, product: Product, from: Day): Lasting | undefined {
  if (isShort(product)) {
    const term = product.sale.terms[0]
    const next = addYears(policy.effectiveOn, wholeYears(policy.effectiveOn, from) + 1)
    return term && { term: term.code, payYears: 1, endsOn: earlier(addDays(next, -1), policy.endsOn) }
  }
  const left = wholeYears(from, premiumsEndOn(policy))
  const fitting = product.sale.terms.flatMap(({ code, lasts, payYears }) => {
    const years = lasts === 'whole-life' ? 0 : lasts.years
    const pays = payYears.filter((one) => one <= left).sort((a, b) => b - a)[0]
    return years <= left && pays !== undefined ? [{ term: code, payYears: pays, years }] : []
  })
  const best = fitting.sort((a, b) => b.years - a.years)[0]
  return (
    best && {
      term: best.term,
      payYears: best.payYears,
      endsOn: earlier(best.years === 0 ? null : lastDay(from, best.years), policy.endsOn),
    }
  )
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** A rider's part of an instalment, fen. Raises `not-rated`. */
export function riderInstalmentFen(
  { policy, product, main, sumInsuredFen, loadPermille }: RiderWanted,
  { term, payYears, rated }: { readonly term: string; readonly payYears: number; readonly rated: Rated },
): number {
  const frequency = product.sale.frequencyPermille.yearly === undefined ? 'once' : 'yearly'
  const yearly = tariffFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
  const permille = main.sale.frequencyPermille[policy.premiumFrequency] ?? 1_000
  return share(share(yearly, 1_000 + loadPermille, 1_000), permille, 1_000)
}

/** Whom it covers: the policyholder for a waiver of theirs, else the contract's first insured. */
export function insuredIdOf(policy: Policy, product: Product): string {
  const isHolders = product.coverages.some((one) => one.kind === 'premium-waiver' && one.of === 'policyholder')
  return isHolders ? policy.customerId : (policy.insureds[0]?.customerId ?? policy.customerId)
}

/** What a rider of the contract's insured is rated on, a day taken for its first. */
export function ratedOn(
  { policy, product, person }: Pick<RiderWanted, 'policy' | 'product' | 'person'>,
  on: Day,
): Rated {
  const insured = policy.insureds.find(({ customerId }) => customerId === insuredIdOf(policy, product)) ?? person
  return insured ? { ...policy.rated, sex: insured.sex, age: ageOn(insured.birthDate, on) } : policy.rated
}
