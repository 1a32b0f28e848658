import { z } from 'zod'
import { share } from '../kit/index.ts'
import { paidInFen, withdrawnFen } from './account/move.ts'
import type { Policy } from './policy.ts'

/**
 * Premiums as a benefit of "premiums paid" counts them, without those of riders: a later decrease of cover (or another payment term) counts the earlier
 * ones as if the contract had always been so, by the part its event names. What was paid into an account besides counts too, what was
 * withdrawn from it does not any more.
 */
export function premiumsCountedFen({
  premiums,
  events,
  account,
}: Pick<Policy, 'premiums' | 'events' | 'account'>): number {
  const parts = events.flatMap(({ on, new: body }) => {
    const read = countsAs.safeParse(body)
    return read.success ? [{ on, ...read.data.earlierPremiums }] : []
  })
  const countedFen = premiums.reduce((all, { amountFen, ridersFen = 0, paidOn }) => {
    const later = parts.filter(({ on }) => on >= paidOn)
    return all + later.reduce((counted, { part, whole }) => share(counted, part, whole), amountFen - ridersFen)
  }, 0)
  return Math.max(0, countedFen + paidInFen(account) - withdrawnFen(account))
}

const countsAs = z.object({ earlierPremiums: z.object({ part: z.int(), whole: z.int().positive() }) })

/** Everything paid in premiums, of riders too. */
export function premiumsPaidFen({ premiums, riders }: Pick<Policy, 'premiums' | 'riders'>): number {
  const firstFen = riders.reduce((all, { firstPremiumFen }) => all + firstPremiumFen, 0)
  return premiums.reduce((all, { amountFen }) => all + amountFen, firstFen)
}

const givenBack = z.object({ refundFen: z.int() })

/** What of it, with the interest on late premiums, has not gone back for a rider that was dropped. */
export function premiumsKeptFen(policy: Pick<Policy, 'premiums' | 'riders' | 'events'>): number {
  const backFen = policy.events.reduce((all, { kind, new: body }) => {
    const read = kind === 'rider-dropped' ? givenBack.safeParse(body) : undefined
    return all + (read?.success ? read.data.refundFen : 0)
  }, 0)
  return policy.premiums.reduce((all, { interestFen }) => all + interestFen, premiumsPaidFen(policy) - backFen)
}
