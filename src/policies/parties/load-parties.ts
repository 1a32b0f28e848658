// The parties' facts from the rows: one statement for the standing of everybody a contract names.
import { standingsOf } from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import { coveragesOf, type Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import type { PartyFacts } from './parties.ts'

/** Everybody on record whom the contract names; who is only written by name is not among them. */
export async function loadParties(db: Db, policy: Policy, product: Product, on: Day): Promise<PartyFacts> {
  const ids = [
    policy.customerId,
    ...policy.insureds.map(({ customerId }) => customerId),
    ...policy.beneficiaries.flatMap(({ customerId }) => customerId ?? []),
    ...(policy.secondHolder ? [policy.secondHolder.customerId] : []),
  ]
  return { policy, coversDeath: coveragesOf(product, 'death').length > 0, on, people: await standingsOf(db, ids) }
}
