// A contract's own rows: itself, its number, the people it covers, and who may look at it.
import './tables.ts'
import { append, seal, type Tx } from '../kit/index.ts'
import type { Policy } from './policy.ts'

/** Writes a new contract with this write; premiums, beneficiaries and events are kept by those who know them. */
export function keepPolicy(tx: Tx, policy: Policy): void {
  const {
    insureds,
    beneficiaries: _beneficiaries,
    loans: _loans,
    premiums: _premiums,
    benefits: _benefits,
    takings: _takings,
    events: _events,
    secondHolder: _secondHolder,
    pledge: _pledge,
    ...rest
  } = policy
  const { rated, ...row } = rest
  append(tx, 'policies', {
    ...row,
    statutoryHeirs: policy.statutoryHeirs ?? false,
    employerBought: policy.employerBought ?? false,
    ratedSex: rated.sex,
    ratedAge: rated.age,
    ratedClass: rated.occupationClass,
    ratedPublicly: rated.insuredPublicly,
  })
  const [customerId, policyId] = [policy.customerId, policy.id]
  append(tx, 'policy_numbers', { policyNo: policy.policyNo, customerId, policyId })
  for (const { customerId: insuredId, name, relation, birthDate, sex } of insureds)
    append(tx, 'policy_insureds', { customerId, policyId, insuredId, name: seal(name), relation, birthDate, sex })
  keepParties(tx, policy)
}

/** Who may look at it, from each person's side. */
export function keepParties(
  tx: Tx,
  { customerId, id: policyId, insureds }: Pick<Policy, 'customerId' | 'id' | 'insureds'>,
): void {
  for (const partyId of new Set([customerId, ...insureds.map((insured) => insured.customerId)]))
    append(tx, 'policy_parties', {
      customerId: partyId,
      policyId,
      ownerId: customerId,
      role: partyId === customerId ? 'owner' : 'insured',
    })
}
