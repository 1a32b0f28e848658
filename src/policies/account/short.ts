// The account could not bear its charges: since when, and until when it may be made up for (保险法 §36 by the contract's clause).
import { addDays, type Day } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'

export interface Short {
  /** The day whose charges it could not bear. */
  readonly since: Day
  /** The last day of grace. */
  readonly until: Day
}

/** The account is too small for its charges now; undefined when it is not, or has been made up for. */
export function shortOf({ events }: Pick<Policy, 'events'>): Short | undefined {
  const last = events.findLast(
    ({ kind }) => kind === 'account-short' || kind === 'account-covered' || kind === 'reinstated',
  )
  const { since, until } = (last?.kind === 'account-short' && last.new) || {}
  return typeof since === 'string' && typeof until === 'string' ? { since, until } : undefined
}

/** Grace of charges that could not be borne on a day. */
export function graceOf(product: Pick<Product, 'graceDays'>, since: Day): Short {
  return { since, until: addDays(since, product.graceDays) }
}

/** The day from which the contract is suspended because nobody made up for the charges; undefined while that is not so. */
export function shortLapseOn(policy: Pick<Policy, 'events'>): Day | undefined {
  const short = shortOf(policy)
  return short && addDays(short.until, 1)
}
