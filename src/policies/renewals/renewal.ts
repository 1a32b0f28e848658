// The next year of a contract of a year, and of riders of a year: at the age then reached, by the tariff then on sale. Pure.
import { addDays, addYears, ageOn, type Day, ProblemError, share, type Text } from '../../kit/index.ts'
import { isShort, notRated, type Product, premiumFen } from '../../products/index.ts'
import { wantsRenewal } from '../administer.ts'
import { type Agreed, agreedOf } from '../agreed.ts'
import { firstEffectiveOn } from '../periods.ts'
import { lastDay, type Policy, type Rated } from '../policy.ts'
import { ratedOn, riderInstalmentFen } from '../riders/offer.ts'
import { type Part, partsOn } from '../riders/parts.ts'
import { instalmentOn, type Rider } from '../riders/rider.ts'
import { planOfNextYear } from './plan-wish.ts'

export interface Renewal {
  /** The product version of the next year. */
  readonly product: Product
  readonly effectiveOn: Day
  readonly endsOn: Day
  readonly rated: Rated
  /** As wished when another plan is (`planWishOf`), with the terms then agreed. */
  readonly sumInsuredFen: number
  readonly agreed: Agreed
  readonly planNote?: Text
  readonly premiumFen: number
  /** All periods of all riders, with those of the next year. */
  readonly riders: readonly Rider[]
  /** Riders that do not go on, with why. */
  readonly left: readonly { readonly rider: Rider; readonly because: Text }[]
  /** The first instalment of the next year, riders with it, fen. */
  readonly amountFen: number
}

export type Renewable =
  | { readonly goesOn: true; readonly renewal: Renewal }
  | { readonly goesOn: false; readonly because: Text }

/** Whether the contract is one that can be renewed at all: of a year, and its product says how. */
export function isRenewable(policy: Pick<Policy, 'endsOn'>, product: Product): boolean {
  return policy.endsOn !== null && isShort(product) && product.renewal !== 'not-applicable'
}

/**
 * The next year of a contract whose holder wants it, or why there is none. Within guaranteed years the version and tariff stay
 * those of the contract; after them, and where nothing is guaranteed, they are those on sale, if any.
 */
export function renewalOf(policy: Policy, product: Product, onSale: Product | undefined): Renewable {
  const effectiveOn = addDays(policy.endsOn ?? policy.effectiveOn, 1)
  const isGuaranteed = guaranteedUntil(policy, product) > effectiveOn
  const next = isGuaranteed ? product : onSale && { ...onSale, attached: product.attached ?? [] }
  if (!next) return stop('产品已经停售，到期不能续保', 'the product is no longer sold and cannot be renewed')
  const [insured] = policy.insureds
  const age = insured ? ageOn(insured.birthDate, effectiveOn) : policy.rated.age + 1
  const ageMax = lastRenewalAge(next)
  if (age > ageMax)
    return stop(
      `被保险人 ${age} 岁，超过了最高续保年龄 ${ageMax} 岁`,
      `at ${age} the insured is above the last age of renewal, ${ageMax}`,
    )
  const rated = { ...policy.rated, age }
  const { sumInsuredFen, agreed, planNote } = planOfNextYear(policy, next)
  const premium = instalmentFen({ ...policy, rated, sumInsuredFen }, next, agreed)
  if (premium === undefined) return stop('费率表里没有这样的被保险人', 'the tariff knows no such insured')
  const riders = nextRiders(policy, next, effectiveOn)
  const after = { ...policy, sumInsuredFen, premiumFen: premium, riders: [...policy.riders, ...riders.kept] }
  return {
    goesOn: true,
    renewal: {
      product: next,
      effectiveOn,
      endsOn: lastDay(effectiveOn, 1),
      rated,
      sumInsuredFen,
      agreed,
      ...(planNote ? { planNote } : {}),
      premiumFen: premium,
      riders: after.riders,
      left: riders.left,
      amountFen: instalmentOn(after, effectiveOn),
    },
  }
}

function stop(zh: string, en: string): Renewable {
  return { goesOn: false, because: { zh, en } }
}

/** The oldest age at which the next year may begin; that of a first sale when the product says no other. */
export function lastRenewalAge({ renewalTerms, sale }: Product): number {
  return renewalTerms?.ageMax ?? sale.ageMax
}

/** The day to which renewal cannot be declined; the contract's own first day when nothing is guaranteed. */
export function guaranteedUntil(policy: Policy, { renewal, renewalTerms }: Product): Day {
  return addYears(firstEffectiveOn(policy), renewal === 'guaranteed' ? (renewalTerms?.guaranteedYears ?? 0) : 0)
}

// One instalment by the tariff with the agreed loading, rounded half up to the fen.
function instalmentFen(policy: Policy, product: Product, { loadPermille }: Agreed): number | undefined {
  const { rated, term, paymentTermYears: payYears, premiumFrequency: frequency, sumInsuredFen } = policy
  return ifRated(() => {
    const tariff = premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
    return share(tariff, 1_000 + loadPermille, 1_000)
  })
}

function ifRated(price: () => number): number | undefined {
  try {
    return price()
  } catch (error) {
    if (!(error instanceof ProblemError && error.kind.id === notRated().kind.id)) throw error
    return undefined
  }
}

/** The next year of the riders of a year that end the day before, under the main contract's product. */
export function nextRiders(
  policy: Policy,
  main: Product,
  from: Day,
): { readonly kept: readonly Rider[]; readonly left: readonly { readonly rider: Rider; readonly because: Text }[] } {
  const ending = partsOn(policy, main, addDays(from, -1)).filter(({ rider, product }) => {
    const endsNow =
      rider.endsOn === addDays(from, -1) &&
      !policy.riders.some((one) => one.id === rider.id && one.effectiveOn === from)
    return endsNow && isShort(product) && product.renewal !== 'not-applicable'
  })
  // With a contract of a year its riders go on unless one is said no to; on a contract of many each needs a yes of its own.
  const decided = ending.map((part) => {
    const wanted = wantsRenewal(policy, part.rider.id) ?? isRenewable(policy, main)
    return { rider: part.rider, next: wanted ? nextYear(policy, main, part, from) : notWanted(part.product) }
  })
  return {
    kept: decided.flatMap(({ next }) => ('zh' in next ? [] : [next])),
    left: decided.flatMap(({ rider, next }) => ('zh' in next ? [{ rider, because: next }] : [])),
  }
}

function notWanted({ shortName: { zh, en } }: Product): Text {
  return { zh: `${zh}没有开通自动续保`, en: `automatic renewal of ${en} is off` }
}

function tooOld(product: Product): Text {
  const { zh, en } = product.shortName
  const ageMax = lastRenewalAge(product)
  return { zh: `${zh}最高续到 ${ageMax} 岁`, en: `${en} is renewed up to the age of ${ageMax}` }
}

/** The next year of a rider that may be renewed, at the age then reached; or why there is none. */
export function nextYear(
  policy: Policy,
  main: Product,
  { rider, product, policy: own }: Part,
  from: Day,
): Rider | Text {
  const rated = ratedOn({ policy, product }, from)
  if (rated.age > lastRenewalAge(product)) return tooOld(product)
  const { loadPermille } = agreedOf(own)
  const wanted = { policy, product, main, sumInsuredFen: rider.sumInsuredFen, loadPermille }
  const premium = ifRated(() => riderInstalmentFen(wanted, { term: rider.term, payYears: 1, rated }))
  return premium === undefined
    ? tooOld(product)
    : {
        ...rider,
        rated,
        effectiveOn: from,
        endsOn: addDays(addYears(from, 1), -1),
        premiumFen: premium,
        firstPremiumFen: 0,
        firstPaymentId: null,
      }
}

/** What stands against going on by itself: nobody said yes (互联网办法 §21), or said no. */
export function isWanted(policy: Policy): boolean {
  return wantsRenewal(policy) === true
}
