// A contract taken apart: the main contract and each rider, every part looking like a contract of its own to the rules of values,
// cover and claims.
import { addYears, type Day } from '../../kit/index.ts'
import type { Product, Products } from '../../products/index.ts'
import type { Insured, Policy, PolicyEvent } from '../policy.ts'
import { type Rider, ridersFrom } from './rider.ts'

/** The product of a contract as it holds it: with those of its riders, so that one pair tells everything. Raises 404. */
export function contractProduct(
  products: Pick<Products, 'get'>,
  policy: Pick<Policy, 'productCode' | 'productVersion' | 'riders'>,
): Product {
  const product = products.get(policy.productCode, policy.productVersion)
  if (policy.riders.length === 0) return product
  return { ...product, attached: policy.riders.map((one) => products.get(one.productCode, one.productVersion)) }
}

export interface Part {
  readonly policy: Policy
  readonly product: Product
  readonly rider: Rider
  /** The contract it is a part of. */
  readonly whole: Policy
}

/** The riders that cover a day, and those still to begin, each as a contract of its own. */
export function partsOn(policy: Policy, product: Product, on: Day): Part[] {
  return ridersFrom(policy, on).flatMap((rider) => {
    const own = product.attached?.find(
      ({ code, version }) => code === rider.productCode && version === rider.productVersion,
    )
    return own ? [{ rider, policy: asContract(policy, rider), product: named(own), whole: policy }] : []
  })
}

// Coverages of a rider bear its product's name, so that they are never taken for the main contract's.
function named(product: Product): Product {
  const coverages = product.coverages.map((one) => ({ ...one, id: `${product.code}.${one.id}` }))
  return { ...product, coverages }
}

/** Whether a coverage is a rider's, now or once: by its name. */
export function isOfRider(coverageId: string): boolean {
  return coverageId.includes('.')
}

/** The rider a coverage belongs to; undefined for the main contract's own. */
export function riderOfCoverage(policy: Policy, coverageId: string, on: Day): Rider | undefined {
  return ridersFrom(policy, on).find(({ productCode }) => coverageId.startsWith(`${productCode}.`))
}

function asContract(policy: Policy, rider: Rider): Policy {
  const { productCode, productVersion, sumInsuredFen, premiumFen, paymentTermYears, term, rated } = rider
  const ends = [rider.endsOn, policy.endsOn].filter((day) => day !== null).sort()
  return {
    ...policy,
    productCode,
    productVersion,
    sumInsuredFen,
    premiumFen: rider.firstPremiumFen > 0 ? rider.firstPremiumFen : premiumFen,
    paymentTermYears,
    term,
    rated,
    insureds: insuredsOf(policy, rider),
    effectiveOn: rider.effectiveOn,
    coveredSince: rider.sinceOn,
    endsOn: ends[0] ?? null,
    loans: [],
    premiums: [],
    benefits: [],
    takings: [],
    riders: [],
    events: policy.events.filter((event) => concerns(event, rider)).map(withTerms),
  }
}

// The policyholder of a waiver need not be an insured of the contract.
function insuredsOf(policy: Policy, { insuredId, rated, effectiveOn }: Rider): readonly Insured[] {
  const insured = policy.insureds.filter(({ customerId }) => customerId === insuredId)
  if (insured.length > 0) return insured
  const birthDate = addYears(effectiveOn, -rated.age)
  return [{ customerId: insuredId, name: '', relation: 'self', birthDate, sex: rated.sex }]
}

const shared: ReadonlySet<PolicyEvent['kind']> = new Set([
  'issued',
  'receipt-signed',
  'reinstated',
  'suspended',
  'lapsed',
  'cancelled',
  'surrendered',
  'ended',
  'grace-extended',
  'frozen',
  'unfrozen',
  'made-paid-up',
  'frequency-changed',
])

// Terms agreed for the rider are those of the contract it is told as.
function withTerms(event: PolicyEvent): PolicyEvent {
  const terms = event.kind === 'rider-added' ? event.new?.terms : undefined
  return typeof terms === 'object' && terms !== null
    ? { ...event, new: { agreed: { ...terms, smoker: false } } }
    : event
}

function concerns({ kind, on, new: body }: PolicyEvent, rider: Rider): boolean {
  if (kind === 'claim-paid') return String(body?.coverageId).startsWith(`${rider.productCode}.`)
  if (body?.riderId !== undefined) return body.riderId === rider.id
  return shared.has(kind) && (kind !== 'reinstated' || on >= rider.sinceOn)
}
