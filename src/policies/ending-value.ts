// What ending a contract by its holder's will would give back on a day, whichever way is then open.
import type { Day } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { coolingOffFault } from './cancel-in-cooling-off.ts'
import type { Policy, Value } from './policy.ts'
import { has, statusOf } from './status.ts'
import { coolingOffRefundOn, surrenderValueOn } from './values.ts'

/** Within cooling-off all that was paid, unless something was given that stands against it; else what surrender pays. */
export function endingValueOn(policy: Policy, product: Product, on: Day): Value {
  const { amountFen, basis } = isUndone(policy, product, on)
    ? coolingOffRefundOn(policy, product, on)
    : surrenderValueOn(policy, product, on)
  return { amountFen, basis }
}

/** Whether it would be undone from the start on a day, rather than surrendered. */
export function isUndone(policy: Policy, product: Product, on: Day): boolean {
  return has(statusOf(policy, product, on), 'cooling-off') && coolingOffFault(policy, product, on) === undefined
}
