// The covers of a claim as they stood on the day of the event: what they promise, what was used of them, what the contract is owed.
import type { Day, Db, Text } from '../kit/index.ts'
import {
  agreedOf,
  benefitFen,
  coverStartOn,
  forIllness,
  has,
  listPolicies,
  loanBalanceOn,
  type Policy,
  premiumDueOn,
  waitsUntil,
} from '../policies/index.ts'
import { type Coverage, citation, type Product, type Together } from '../products/index.ts'
import type { Claim } from './claim.ts'
import { decisionsOf } from './decisions.ts'
import type { Cover, Debts, Pot } from './judge/index.ts'
import { insures } from './needed-papers.ts'
import type { PolicyAndProduct } from './policies-for.ts'
import { type Use, usedIn, usesOf } from './uses.ts'

/** What the covers are asked for: a claim, or what may become one. */
export interface ForCovers {
  readonly id?: string
  readonly insuredId: string
  readonly happenedOn: Day
  readonly report: Pick<Claim['report'], 'cause'>
}

/** Every coverage of the policies; the uses of this claim itself are left out. */
export async function coversFor(db: Db, claim: ForCovers, policies: readonly PolicyAndProduct[]): Promise<Cover[]> {
  const families = await familyContracts(db, policies)
  const ids = [...policies.map(({ policy }) => policy.id), ...[...families.values()].flat()]
  const uses = ids.length === 0 ? [] : await usesOf(db, [...new Set(ids)], claim.id)
  const covers: Cover[] = []
  for (const one of policies)
    for (const coverage of one.product.coverages) {
      const own = ofPerson(uses, claim, one).filter(({ coverageId }) => coverageId === coverage.id)
      const paidFor = coverage.kind === 'critical' ? await illnessesOf(db, own, coverage.id) : []
      covers.push(coverOf(claim, one, coverage, { uses, own, paidFor, families }))
    }
  return covers
}

interface Known {
  readonly uses: readonly Use[]
  readonly own: readonly Use[]
  readonly paidFor: readonly string[]
  readonly families: ReadonlyMap<string, readonly string[]>
}

function coverOf(claim: ForCovers, one: PolicyAndProduct, coverage: Coverage, known: Known): Cover {
  const { happenedOn, insuredId, report } = claim
  const { policy: whole, product, status, ofRider, owesPremiums } = one
  const policy = report.cause === 'accident' ? whole : forIllness(whole, coverage, happenedOn)
  const waitingUntil = waitsUntil(policy, coverage)
  const year = { happenedOn, effectiveOn: policy.effectiveOn }
  return {
    policyId: policy.id,
    ownerId: policy.customerId,
    policyNo: policy.policyNo,
    productCode: policy.productCode,
    productVersion: policy.productVersion,
    ofRider,
    owesPremiums,
    coverage,
    sumInsuredFen: policy.sumInsuredFen,
    insures: isAbout(coverage, policy, insuredId),
    inForce: has(status, 'in-force'),
    states: status.states,
    reasons: status.reasons.map(({ zh, en }) => ({ zh, en })),
    effectiveOn: policy.effectiveOn,
    ...(policy.endsOn === null ? {} : { endsOn: policy.endsOn }),
    ...(waitingUntil === null ? {} : { waitingUntil }),
    insuredPublicly: policy.rated.insuredPublicly,
    benefitFen: benefitFen(policy, product, coverage, happenedOn),
    used: usedIn(known.own, year, known.paidFor),
    pots: potsOf(claim, one, coverage, known),
    paidByOther: paidByOther(ofPerson(known.uses, claim, one)),
    debts: debtsOf(whole, product, happenedOn),
    beneficiaries: policy.beneficiaries.map(({ name, order, share, byRelation = false }) => ({
      name,
      order,
      share,
      byRelation,
    })),
    suicideFrom: coverStartOn(policy),
    exclusions: product.exclusions,
    agreedOut: agreedOf(policy).exclusions,
    citations: citationsOf(product),
  }
}

function ofPerson(uses: readonly Use[], { insuredId }: ForCovers, { policy }: PolicyAndProduct): Use[] {
  return uses.filter((use) => use.policyId === policy.id && use.insuredId === insuredId)
}

function paidByOther(uses: readonly Use[]): Record<string, number> {
  const paid: Record<string, number> = {}
  for (const { coverageId, paidFen } of uses) paid[coverageId] = (paid[coverageId] ?? 0) + paidFen
  return paid
}

// 保险法 §36: what is in grace may be taken off; a loan is, with interest to the day of the event.
function debtsOf(policy: Policy, product: Product, on: string): Debts {
  const loan = loanBalanceOn(policy, product, on)
  const due = premiumDueOn(policy, product, on)
  const premiumFen = due && due.dueOn <= on ? due.amountFen : 0
  return {
    ...{ loanFen: loan.principalFen, interestFen: loan.interestFen, premiumFen },
    ...{ loanClause: product.loan?.clause ?? product.graceClause, premiumClause: product.graceClause },
  }
}

function potsOf(claim: ForCovers, one: PolicyAndProduct, coverage: Coverage, known: Known): Record<string, Pot> {
  const { policy, product } = one
  const pots = togethersOf(coverage).map(({ name, among }): [string, Pot] => {
    const ids = product.coverages.filter((other) => togethersOf(other).some((own) => own.name === name))
    const counts = (use: Use) => ids.some(({ id }) => id === use.coverageId)
    const contracts = among === 'contracts' ? (known.families.get(policy.customerId) ?? []) : [policy.id]
    const uses = known.uses.filter(
      (use) =>
        counts(use) && contracts.includes(use.policyId) && (among !== 'coverages' || use.insuredId === claim.insuredId),
    )
    const year = { happenedOn: claim.happenedOn, effectiveOn: policy.effectiveOn }
    const of = among === 'contracts' ? policy.customerId : policy.id
    return [name, { key: `${name} of ${of}`, used: usedIn(uses, year) }]
  })
  return Object.fromEntries(pots)
}

function togethersOf(coverage: Coverage): Together[] {
  if (coverage.kind !== 'medical-expense') return []
  return [coverage.deductible, ...coverage.furtherLimits].flatMap(({ together }) => together ?? [])
}

/** The contracts of each policyholder whose products count something together among contracts. */
async function familyContracts(db: Db, policies: readonly PolicyAndProduct[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const { policy, product } of policies) {
    const shares = product.coverages.flatMap(togethersOf).some(({ among }) => among === 'contracts')
    if (!shares || found.has(policy.customerId)) continue
    const held = (await listPolicies(db, policy.customerId)).map((one) => one.policy)
    const own = held.filter(
      ({ customerId, productCode }) => customerId === policy.customerId && productCode === policy.productCode,
    )
    found.set(
      policy.customerId,
      own.map(({ id }) => id),
    )
  }
  return found
}

// What an illness was is told by the sealed decision alone.
async function illnessesOf(db: Db, uses: readonly Use[], coverageId: string): Promise<string[]> {
  const codes: string[] = []
  for (const { customerId, claimId, paidFen } of uses) {
    if (paidFen === 0) continue
    const [last] = await decisionsOf(db, { customerId, id: claimId })
    for (const one of last?.adjudication.fixed ?? [])
      if (one.coverageId === coverageId && one.illness) codes.push(one.illness)
  }
  return codes
}

function isAbout(coverage: Coverage, policy: Pick<Policy, 'customerId' | 'insureds'>, personId: string): boolean {
  const isHolders = coverage.kind === 'premium-waiver' && coverage.of === 'policyholder'
  return isHolders ? policy.customerId === personId : insures(policy, personId)
}

function citationsOf(product: Product): Record<string, Text> {
  return Object.fromEntries(product.clauses.map(({ anchor }) => [anchor, citation(product, anchor)]))
}
