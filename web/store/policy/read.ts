// Policies of mine and of my family's.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import type { FamilyPolicies, Policy } from '../../shared/shapes.ts'

export function useFamilyPolicies() {
  return useQuery({ queryKey: ['policies'], queryFn: () => take(api.GET('/api/policies')) })
}

export function usePolicy(policyId: string) {
  return useQuery({
    queryKey: ['policy', policyId],
    queryFn: () => take(api.GET('/api/policies/{policyId}', { params: { path: { policyId } } })),
  })
}

export function usePolicyValues(policyId: string, on: string) {
  return useQuery({
    queryKey: ['policy', policyId, 'values', on],
    queryFn: () => take(api.GET('/api/policies/{policyId}/values', { params: { path: { policyId }, query: { on } } })),
  })
}

/** Each policy once, though it insures several people. */
export function allPolicies({ people }: FamilyPolicies): Policy[] {
  return [...new Map(people.flatMap(({ policies }) => policies).map((policy) => [policy.id, policy])).values()]
}

/** Nothing of somebody else's is shown that runs: they may hold cover that is not shown to this person, and are sold none. */
export function mayBeHidden({ relation, isDead, policies }: FamilyPolicies['people'][number]): boolean {
  return relation !== 'self' && !isDead && policies.every(isEnded)
}

export function isEnded(policy: Policy): boolean {
  return policy.status.states.includes('terminated')
}
