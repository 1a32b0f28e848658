import type { Policy } from './policy.ts'

/** What a contract has none of when it begins. */
export const atFirst = { payoutAccountId: null } as const satisfies Partial<Policy>
