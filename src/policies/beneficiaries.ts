// Who may be named, in what orders and shares (保险法 §39-41), and their rows.
import { findCustomerByIdNumber } from '../customers/index.ts'
import { append, type Db, type ProblemError, seal, type Tx } from '../kit/index.ts'
import { coveragesOf, type Product } from '../products/index.ts'
import type { Beneficiary, Policy } from './policy.ts'
import { noDeathBenefit, ordersWrong, sharesWrong } from './problems.ts'

/** The problem with a list of beneficiaries, or undefined: one order at least, without gaps, each summing to 100, nobody twice. */
export function beneficiaryFaultOf(
  product: Product,
  beneficiaries: readonly Beneficiary[],
): (() => ProblemError) | undefined {
  if (coveragesOf(product, 'death').length === 0) return noDeathBenefit
  const orders = new Map<number, number>()
  for (const { order, share } of beneficiaries) orders.set(order, (orders.get(order) ?? 0) + share)
  const people = new Set(beneficiaries.map(({ idNumber, name }) => idNumber ?? name))
  const gapless = orders.size > 0 && Array.from(orders.keys()).every((order) => order >= 1 && order <= orders.size)
  if (!gapless || people.size !== beneficiaries.length) return ordersWrong
  const whole = beneficiaries.every(({ share }) => Number.isInteger(share) && share > 0)
  return whole && [...orders.values()].every((sum) => sum === 100) ? undefined : sharesWrong
}

/** Equal shares of an order nobody gave shares for (保险法 §40); what does not divide goes to the first. */
export function equalShares(count: number): number[] {
  const each = Math.trunc(100 / count)
  return Array.from({ length: count }, (_, index) => (index === 0 ? 100 - each * (count - 1) : each))
}

/** Who is a customer is tied to the contract as one: deaths and guardians are then known. */
export async function beneficiaryOnRecord(db: Db, one: Beneficiary): Promise<Beneficiary> {
  const found = one.idNumber === undefined ? undefined : await findCustomerByIdNumber(db, one.idNumber)
  return found?.name === one.name ? { ...one, customerId: found.customerId } : one
}

export function keepBeneficiaries(
  tx: Tx,
  { customerId, id: policyId }: Pick<Policy, 'customerId' | 'id'>,
  beneficiaries: readonly Beneficiary[],
): void {
  for (const [index, one] of beneficiaries.entries())
    append(tx, 'policy_beneficiaries', {
      customerId,
      policyId,
      place: index + 1,
      orderNo: one.order,
      name: seal(one.name),
      idNumber: one.idNumber === undefined ? null : seal(one.idNumber),
      share: one.share,
      relation: one.relation,
      beneficiaryId: one.customerId ?? null,
      byRelation: one.byRelation ?? false,
    })
}
