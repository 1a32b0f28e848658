import { z } from 'zod'
import { share } from '../kit/index.ts'
import type { Policy } from './policy.ts'

/**
 * Premiums as a benefit of "premiums paid" counts them: a later decrease of cover (or another payment term) counts the earlier
 * ones as if the contract had always been so, by the part its event names.
 */
export function premiumsCountedFen({ premiums, events }: Pick<Policy, 'premiums' | 'events'>): number {
  const parts = events.flatMap(({ on, new: body }) => {
    const read = countsAs.safeParse(body)
    return read.success ? [{ on, ...read.data.earlierPremiums }] : []
  })
  return premiums.reduce((all, { amountFen, paidOn }) => {
    const later = parts.filter(({ on }) => on >= paidOn)
    return all + later.reduce((counted, { part, whole }) => share(counted, part, whole), amountFen)
  }, 0)
}

const countsAs = z.object({ earlierPremiums: z.object({ part: z.int(), whole: z.int().positive() }) })
