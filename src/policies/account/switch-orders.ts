// A switch between funds is ordered and done at the next published price (clause of `funds.switching`), so that nobody knows
// the price when ordering.
import type { Day } from '../../kit/index.ts'
import { type Product, unitPriceOn } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { holdingsOn, resultsOn, unitsFor, unitsOf } from './funds.ts'
import { move, type NewMove, numbered } from './move.ts'
import { percentFen, policyYearOn } from './value.ts'

export interface SwitchOrder {
  readonly from: string
  readonly to: string
  /** Of the units of `from`, 1 to 100. */
  readonly percent: number
  readonly on: Day
}

/** The switch that waits for its price; undefined when none does. */
export function switchOrdered({ events }: Pick<Policy, 'events'>): SwitchOrder | undefined {
  const last = events.findLast(({ kind }) => kind === 'switch-ordered' || kind === 'funds-switched')
  const { from, to, percent } = (last?.kind === 'switch-ordered' && last.new) || {}
  if (!last || typeof from !== 'string' || typeof to !== 'string' || typeof percent !== 'number') return undefined
  return { from, to, percent, on: last.on }
}

/** Whether both funds have a price that is newer than the order. */
export function isPriced({ from, to, on }: SwitchOrder, product: Product, day: Day): boolean {
  return [from, to].every((fund) => (unitPriceOn(product, fund, day)?.day ?? on) > on)
}

/** The fee of a switch ordered on a day: the first of a policy year are free. */
export function switchFeeFen(policy: Policy, product: Product, on: Day): number {
  const switching = product.account?.funds?.switching
  if (!switching) return 0
  const year = policyYearOn(policy, on)
  const earlier = policy.events.filter(
    (event) => event.kind === 'switch-ordered' && policyYearOn(policy, event.on) === year && event.on < on,
  )
  return earlier.length < switching.freeTimes ? 0 : switching.feeFen
}

/** The moves of a switch on the day it is done, at the last prices published by then. */
export function switchMoves(policy: Policy, product: Product, order: SwitchOrder, on: Day): readonly NewMove[] {
  const results = resultsOn(policy.account, product, on)
  const from = holdingsOn(numbered(policy.account, results), product, on).find(({ fund }) => fund === order.from)
  if (!from || from.amountFen === 0) return results
  const amountFen = percentFen(from.amountFen, order.percent)
  const feeFen = Math.min(amountFen, switchFeeFen(policy, product, order.on))
  return [
    ...results,
    move('switch-out', on, -amountFen, { fund: order.from, microUnits: -unitsOf(from, amountFen) }),
    move('switch-in', on, amountFen, {
      fund: order.to,
      microUnits: unitsFor(product, order.to, on, amountFen - feeFen),
    }),
    ...(feeFen > 0 ? [move('switch-fee', on, -feeFen, { fund: order.to })] : []),
  ]
}
