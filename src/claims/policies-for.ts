// The policies a claim may draw on, through whoever files it.
import { type FamilyMember, familyOf } from '../customers/index.ts'
import type { Day, Db } from '../kit/index.ts'
import {
  contractOn,
  contractProduct,
  isPaidUp,
  listPolicies,
  type Policy,
  type PolicyStatus,
  partsOn,
  statusOf,
  waivedSince,
} from '../policies/index.ts'
import type { Product, Products } from '../products/index.ts'
import type { ClaimKind, ClaimReport } from './claim.ts'
import { isMedicalClaim } from './judge/index.ts'
import { fits, insures } from './needed-papers.ts'
import { insuredNotFamily } from './problems.ts'

/** A contract, or a rider of it told as one, as it stood on the day of the event. */
export interface PolicyAndProduct {
  readonly policy: Policy
  readonly product: Product
  readonly status: PolicyStatus
  readonly ofRider: boolean
  /** Premiums that are not waived are still to come. */
  readonly owesPremiums: boolean
}

/** The contract of a day and each rider that covered it; a rider stands as its contract does. */
export function coversOfContract(products: Products, now: Policy, on: Day): PolicyAndProduct[] {
  const policy = contractOn(now, on)
  const product = contractProduct(products, policy)
  const status = statusOf(policy, product, on)
  const riders = partsOn(policy, product, on).filter(({ rider }) => rider.effectiveOn <= on)
  const owesPremiums = !isPaidUp(now) && waivedSince(now) === undefined
  const parts = [{ policy, product, ofRider: false }, ...riders.map((part) => ({ ...part, ofRider: true }))]
  return parts.map(({ policy, product, ofRider }) => ({ policy, product, ofRider, status, owesPremiums }))
}

/** The member of the filer's family who is insured; raises `insured-not-family`. */
export async function insuredOf(db: Db, customerId: string, insuredId: string, on: Day): Promise<FamilyMember> {
  const member = (await familyOf(db, customerId, on)).find((one) => one.customerId === insuredId)
  if (!member) throw insuredNotFamily()
  return member
}

/**
 * Policies that insure the person and have a coverage for such a claim: the filer's own, the person's when the filer is
 * that person or the guardian, and of somebody who has died those that name the filer as a beneficiary. Deductibles an accident come before deductibles a year, smaller before larger.
 */
export async function policiesFor(
  db: Db,
  products: Products,
  asked: {
    customerId: string
    insured: FamilyMember
    kind: ClaimKind
    report: Pick<ClaimReport, 'cause' | 'visitKind'>
    happenedOn: Day
    policyIds?: readonly string[]
  },
): Promise<PolicyAndProduct[]> {
  const { customerId, insured, kind, report, happenedOn, policyIds = [] } = asked
  const speaksFor = insured.relation === 'self' || insured.guardian
  const own = await listPolicies(db, customerId)
  const others = (speaksFor || kind === 'death') && insured.customerId !== customerId
  const theirs = others ? await listPolicies(db, insured.customerId) : []
  const seen = new Map([...own, ...theirs].map(({ policy }) => [policy.id, policy]))
  const all = [...seen.values()]
    .filter((policy) => speaksFor || policy.customerId === customerId || isNamed(policy, { kind, customerId }))
    .flatMap((policy) => coversOfContract(products, policy, happenedOn))
  const paying = all.filter(
    ({ policy, product }) => insures(policy, insured.customerId) && fits(product, { kind, ...report }),
  )
  const waiving = isMedicalClaim(kind) || paying.length === 0 ? [] : all.filter((one) => mayWaive(one, insured))
  const fitting = [...new Set([...paying, ...waiving])]
  if (policyIds.length === 0)
    return fitting.sort((a, b) => weight(a.product) - weight(b.product) || (a.policy.id < b.policy.id ? -1 : 1))
  return policyIds.flatMap((id) => fitting.filter(({ policy }) => policy.id === id))
}

function isNamed({ beneficiaries }: Policy, { kind, customerId }: { kind: ClaimKind; customerId: string }): boolean {
  return kind === 'death' && beneficiaries.some((one) => one.customerId === customerId)
}

// Its premiums are waived by what happens to the person, who need not be an insured of it.
function mayWaive({ policy, product }: PolicyAndProduct, { customerId }: FamilyMember): boolean {
  return product.coverages.some(
    (one) =>
      one.kind === 'premium-waiver' &&
      (one.of === 'policyholder' ? policy.customerId === customerId : insures(policy, customerId)),
  )
}

function weight(product: Product): number {
  const deductibles = product.coverages.flatMap((coverage) =>
    coverage.kind === 'medical-expense'
      ? [coverage.deductible.fen + (coverage.deductible.per === 'year' ? 1e9 : 0)]
      : [],
  )
  return Math.min(Number.MAX_SAFE_INTEGER, ...deductibles)
}
