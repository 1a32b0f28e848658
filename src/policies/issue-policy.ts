// A contract comes into being: its row, people, first premium and events go out as one statement.
import { randomInt } from 'node:crypto'
import { addDays, addMonths, ageOn, type Day, newId, share, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { type Frequency, notSold, type Product, premiumFen, saleFaults, termOf } from '../products/index.ts'
import type { Split } from './account/funds.ts'
import { intoAccount } from './account/into-account.ts'
import { keepSeller } from './agents/change-agent.ts'
import type { Agreed } from './agreed.ts'
import { atFirst } from './at-first.ts'
import { beneficiaryFaultOf, keepBeneficiaries } from './beneficiaries.ts'
import { keepEvent, keepPremium, tell } from './change.ts'
import { keepPolicy } from './keep-policy.ts'
import { type Beneficiary, type Insured, instalmentMonths, lastDay, type Policy } from './policy.ts'
import { unknownTerm } from './problems.ts'
import { keepRider } from './riders/keep-riders.ts'
import { type RiderWanted, riderFrom } from './riders/offer.ts'
import { instalmentOn, ridersFen } from './riders/rider.ts'

export type RiderTaken = Pick<RiderWanted, 'product' | 'sumInsuredFen' | 'person'>

export interface NewPolicy {
  /** Given when money was collected for it beforehand. */
  readonly id?: string
  readonly policyNo?: string
  readonly customerId: string
  readonly product: Product
  /** The first is the one the premium is rated on. */
  readonly insureds: readonly [Insured, ...Insured[]]
  readonly occupationClass: number
  readonly insuredPublicly: boolean
  /** Empty for the statutory heirs. */
  readonly beneficiaries: readonly Beneficiary[]
  readonly sumInsuredFen: number
  readonly term: string
  readonly payYears: number
  readonly frequency: Frequency
  readonly appliedOn?: Day
  /** The first covered day; tomorrow unless said otherwise. */
  readonly effectiveOn?: Day
  /** Whether the customer signs for it now (an electronic policy): cooling-off begins. */
  readonly receiptSigned: boolean
  /** Riders taken with it; the policyholder's birth date and sex for a waiver of theirs. */
  readonly riders?: readonly RiderTaken[]
  readonly premiumAccountId: string | null
  /** The agent who sold it and serves it from then on; none when the customer bought it alone. */
  readonly soldBy?: string
  /** Terms beyond the tariff, agreed in underwriting or brought along from another contract. */
  readonly agreed?: Agreed
  /** Cover without a gap since then, in the contract it comes out of: waiting periods and the suicide clause go on from there. */
  readonly coveredSince?: Day
  /** How premiums are split over the funds of a unit-linked contract, in per cent; all in the calmest when not said. */
  readonly split?: Split
  /** The settled payment that brought the first premium in; null when the value of another contract pays it. */
  readonly paymentId: string | null
}

/**
 * Issues a policy whose first premium has settled into the customer's funds; books the premium and returns the policy.
 * Raises `not-sold` with the reasons, `not-rated`, or a beneficiary problem.
 */
export function issuePolicy(tx: Tx, given: NewPolicy): Policy {
  const policy = withRiders(policyOf(given, tx.today), given)
  const fault = beneficiaryFaultOf(given.product, given.beneficiaries)
  if (fault && given.beneficiaries.length > 0) throw fault()
  keepPolicy(tx, policy)
  for (const rider of policy.riders) keepRider(tx, policy, rider)
  for (const premium of policy.premiums) keepPremium(tx, policy, premium)
  keepBeneficiaries(tx, policy, policy.beneficiaries)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'premium',
    subject: { type: 'policy', id: policy.id },
    entries: [
      { debit: 'customer-funds', credit: 'premium-income', amountFen: instalmentOn(policy, policy.effectiveOn) },
    ],
    ...(given.paymentId === null ? {} : { paymentId: given.paymentId }),
  })
  const { policyNo, premiumFen: premium } = policy
  tell(tx, policy, 'policy.issued', { policyNo, premiumFen: premium })
  const { agreed, coveredSince, split, soldBy } = given
  if (soldBy) keepSeller(tx, policy, soldBy)
  const said = {
    ...(soldBy ? { soldBy } : {}),
    ...(agreed ? { agreed } : {}),
    ...(coveredSince ? { coveredSince } : {}),
    ...(split && Object.keys(split).length > 0 ? { split } : {}),
  }
  const issued = keepEvent(tx, policy, 1, { kind: 'issued', new: { policyNo, premiumFen: premium, ...said } })
  return intoAccount(tx, { ...policy, events: [issued] }, given.product, policy.premiums)
}

/** The first instalment of such a policy, riders with it, fen: what has to be collected before it is issued. Raises as issuing does. */
export function firstInstalmentFen(given: Omit<NewPolicy, 'paymentId'>, today: Day): number {
  const policy = withRiders(policyOf({ ...given, paymentId: '' }, today), { ...given, paymentId: '' })
  return instalmentOn(policy, policy.effectiveOn)
}

function policyOf(given: NewPolicy, today: Day): Policy {
  const { product, insureds } = given
  const [first] = insureds
  const effectiveOn = given.effectiveOn ?? addDays(today, 1)
  const { term, payYears, frequency, sumInsuredFen, occupationClass, insuredPublicly } = given
  const lasts = termOf(product, term)?.lasts
  if (!lasts) throw unknownTerm()
  for (const { birthDate, relation } of insureds) {
    const faults = saleFaults(product, { ...given, birthDate, relation, effectiveOn })
    if (faults[0]) throw notSold({ detail: faults[0] })
  }
  const rated = { sex: first.sex, age: ageOn(first.birthDate, effectiveOn), occupationClass, insuredPublicly }
  const tariff = premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
  const premium = share(tariff, 1_000 + (given.agreed?.loadPermille ?? 0), 1_000)
  const paidToOn = addMonths(effectiveOn, instalmentMonths({ premiumFrequency: frequency }))
  return {
    customerId: given.customerId,
    id: given.id ?? newId(),
    policyNo: given.policyNo ?? newPolicyNo(effectiveOn),
    productCode: product.code,
    productVersion: product.version,
    insureds,
    beneficiaries: given.beneficiaries,
    sumInsuredFen,
    premiumFen: premium,
    premiumFrequency: frequency,
    paymentTermYears: payYears,
    term,
    termYears: lasts === 'whole-life' ? null : lasts.years,
    rated,
    appliedOn: given.appliedOn ?? today,
    issuedOn: today,
    effectiveOn,
    receiptOn: given.receiptSigned ? today : null,
    endsOn: lasts === 'whole-life' ? null : lastDay(effectiveOn, lasts.years),
    paidToOn,
    premiumAccountId: given.premiumAccountId,
    ...atFirst,
    loans: [],
    premiums: [
      {
        dueOn: effectiveOn,
        toOn: paidToOn,
        amountFen: premium,
        interestFen: 0,
        paidOn: today,
        paymentId: given.paymentId,
      },
    ],
    events: [],
    version: 1,
  }
}

// Riders begin with the contract and are paid with its first premium.
function withRiders(policy: Policy, { riders = [], product }: NewPolicy): Policy {
  const taken = riders.map((rider) => {
    const offer = riderFrom({ ...rider, policy, main: product, loadPermille: 0 }, policy.effectiveOn)
    if (!offer || !rider.product.rider?.attachesTo.includes(product.code)) throw unknownTerm()
    return { ...offer, id: newId(), firstPremiumFen: 0, firstPaymentId: null }
  })
  if (taken.length === 0) return policy
  const held = { ...policy, riders: taken }
  const [amountFen, forRiders] = [instalmentOn(held, held.effectiveOn), ridersFen(held, held.effectiveOn)]
  return { ...held, premiums: policy.premiums.map((one) => ({ ...one, amountFen, ridersFen: forRiders })) }
}

/** `P`, the year, ten random digits: nobody can guess a neighbour's number. */
function newPolicyNo(effectiveOn: Day): string {
  const random = randomInt(10_000_000_000).toString().padStart(10, '0')
  return `P${effectiveOn.slice(0, 4)}${random}`
}
