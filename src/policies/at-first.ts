import type { Policy } from './policy.ts'

/** What a contract has none of when it begins. */
export const atFirst: Pick<Policy, 'payoutAccountId' | 'riders' | 'benefits' | 'takings' | 'account'> = {
  payoutAccountId: null,
  riders: [],
  benefits: [],
  takings: [],
  account: [],
}
