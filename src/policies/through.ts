// Contracts through the caller: their own, or those of the principal that the mandate is for. Loading is the authorisation.
import { type Caller, covers } from '../customers/index.ts'
import { type Db, notFound } from '../kit/index.ts'
import { getPolicy, listPolicies, type Seen } from './store.ts'

/** Raises 404 for a policy that is neither the caller's nor in their mandate. */
export async function policyThrough(db: Db, caller: Caller, policyId: string): Promise<Seen> {
  if (!covers(caller, { scope: 'look', policyId })) throw notFound()
  return getPolicy(db, caller.customerId, policyId)
}

/** As `listPolicies`; of a principal's those in the mandate only. */
export async function policiesThrough(db: Db, caller: Caller): Promise<Seen[]> {
  const seen = await listPolicies(db, caller.customerId)
  return seen.filter(({ policy }) => covers(caller, { scope: 'look', policyId: policy.id }))
}
