// A contract comes into being: its row, people, first premium and events go out as one statement.
import { randomInt } from 'node:crypto'
import { addDays, addMonths, ageOn, type Day, newId, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { type Frequency, notSold, type Product, premiumFen, saleFaults, termOf } from '../products/index.ts'
import { atFirst } from './at-first.ts'
import { beneficiaryFaultOf, keepBeneficiaries } from './beneficiaries.ts'
import { keepEvent, keepPremium, tell } from './change.ts'
import { keepPolicy } from './keep-policy.ts'
import { type Beneficiary, type Insured, instalmentMonths, lastDay, type Policy } from './policy.ts'
import { unknownTerm } from './problems.ts'

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
  readonly premiumAccountId: string | null
  /** The settled payment that brought the first premium in. */
  readonly paymentId: string
}

/**
 * Issues a policy whose first premium has settled into the customer's funds; books the premium and returns the policy.
 * Raises `not-sold` with the reasons, `not-rated`, or a beneficiary problem.
 */
export function issuePolicy(tx: Tx, given: NewPolicy): Policy {
  const policy = policyOf(tx, given)
  const fault = beneficiaryFaultOf(given.product, given.beneficiaries)
  if (fault && given.beneficiaries.length > 0) throw fault()
  keepPolicy(tx, policy)
  for (const premium of policy.premiums) keepPremium(tx, policy, premium)
  keepBeneficiaries(tx, policy, policy.beneficiaries)
  post(tx, {
    customerId: policy.customerId,
    purpose: 'premium',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen: policy.premiumFen }],
    paymentId: given.paymentId,
  })
  const { policyNo, premiumFen: premium } = policy
  tell(tx, policy, 'policy.issued', { policyNo, premiumFen: premium })
  const issued = keepEvent(tx, policy, 1, { kind: 'issued', new: { policyNo, premiumFen: premium } })
  return { ...policy, events: [issued] }
}

function policyOf(tx: Tx, given: NewPolicy): Policy {
  const { product, insureds } = given
  const [first] = insureds
  const effectiveOn = given.effectiveOn ?? addDays(tx.today, 1)
  const { term, payYears, frequency, sumInsuredFen, occupationClass, insuredPublicly } = given
  const lasts = termOf(product, term)?.lasts
  if (!lasts) throw unknownTerm()
  for (const { birthDate, relation } of insureds) {
    const faults = saleFaults(product, { ...given, birthDate, relation, effectiveOn })
    if (faults[0]) throw notSold({ detail: faults[0] })
  }
  const rated = { sex: first.sex, age: ageOn(first.birthDate, effectiveOn), occupationClass, insuredPublicly }
  const premium = premiumFen(product, { ...rated, term, payYears, frequency, sumInsuredFen })
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
    appliedOn: given.appliedOn ?? tx.today,
    issuedOn: tx.today,
    effectiveOn,
    receiptOn: given.receiptSigned ? tx.today : null,
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
        paidOn: tx.today,
        paymentId: given.paymentId,
      },
    ],
    events: [],
    version: 1,
  }
}

/** `P`, the year, ten random digits: nobody can guess a neighbour's number. */
function newPolicyNo(effectiveOn: Day): string {
  const random = randomInt(10_000_000_000).toString().padStart(10, '0')
  return `P${effectiveOn.slice(0, 4)}${random}`
}
