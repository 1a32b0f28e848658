// A contract's own rows: itself, its number, the people it covers, and who may look at it.
import type { Insertable } from 'kysely'
import { keptName } from '../identity/index.ts'
import { append, type Tx } from '../kit/index.ts'
import type { atFirst } from './at-first.ts'
import type { Policy } from './policy.ts'
import type { PolicyTable } from './tables.ts'

/** A contract that nothing has happened to yet. */
export type NewContract = Omit<Policy, 'events' | 'version' | keyof typeof atFirst>

/** Writes a new contract with this write; premiums, beneficiaries and events are kept by those who know them. */
export function keepPolicy(tx: Tx, policy: NewContract, version = 1): void {
  append(tx, 'policies', rowOf(policy, version))
  const [customerId, policyId] = [policy.customerId, policy.id]
  append(tx, 'policy_numbers', { policyNo: policy.policyNo, customerId, policyId })
  for (const { customerId: insuredId, name, relation, birthDate, sex } of policy.insureds)
    append(tx, 'policy_insureds', {
      customerId,
      policyId,
      insuredId,
      name: keptName(name).name,
      relation,
      birthDate,
      sex,
    })
  keepParties(tx, policy)
}

// Column by column: a book of a million passes here, and to copy an object of thirty by its rest costs ten times as much.
function rowOf(policy: NewContract, version: number): Omit<Insertable<PolicyTable>, 'nextActOn'> {
  const { rated } = policy
  return {
    customerId: policy.customerId,
    id: policy.id,
    policyNo: policy.policyNo,
    productCode: policy.productCode,
    productVersion: policy.productVersion,
    sumInsuredFen: policy.sumInsuredFen,
    premiumFen: policy.premiumFen,
    premiumFrequency: policy.premiumFrequency,
    paymentTermYears: policy.paymentTermYears,
    term: policy.term,
    termYears: policy.termYears,
    ratedSex: rated.sex,
    ratedAge: rated.age,
    ratedClass: rated.occupationClass,
    ratedPublicly: rated.insuredPublicly,
    appliedOn: policy.appliedOn,
    issuedOn: policy.issuedOn,
    effectiveOn: policy.effectiveOn,
    receiptOn: policy.receiptOn,
    endsOn: policy.endsOn,
    paidToOn: policy.paidToOn,
    premiumAccountId: policy.premiumAccountId,
    payoutAccountId: null,
    version,
    statutoryHeirs: policy.statutoryHeirs ?? false,
    employerBought: policy.employerBought ?? false,
  }
}

/** Who may look at it, from each person's side. */
export function keepParties(
  tx: Tx,
  { customerId, id: policyId, insureds }: Pick<Policy, 'customerId' | 'id' | 'insureds'>,
): void {
  append(tx, 'policy_parties', { customerId, policyId, ownerId: customerId, role: 'owner' })
  const others = new Set(insureds.map((insured) => insured.customerId))
  others.delete(customerId)
  for (const partyId of others)
    append(tx, 'policy_parties', { customerId: partyId, policyId, ownerId: customerId, role: 'insured' })
}
