import { addDays, type Day, type Tx } from '../../kit/index.ts'
import { declaredRateBp, type Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { bears, chargeMoves, nextChargeOn } from './charges.ts'
import { accruedFen, creditedTo, monthAfter } from './interest.ts'
import { keepMoves } from './keep-moves.ts'
import { move, type NewMove } from './move.ts'

/** The interest move that is due on a day: of the next month whose rate is declared; undefined while none is. */
export function interestDue(policy: Policy, product: Product, day: Day): NewMove | undefined {
  const credited = creditedTo(policy.account)
  if (!product.account || product.account.funds || credited === undefined) return undefined
  const forOn = monthAfter(credited)
  if (forOn > day || declaredRateBp(product, addDays(forOn, -1)) === undefined) return undefined
  return move('interest', day, accruedFen(policy.account, product, forOn), { forOn })
}

/**
 * Credits interest and takes charges that are due by today, as the day's run does them one by one: for a contract that is
 * lived through outside of it. Stops where the account cannot bear its charges.
 */
export function bringUp(tx: Tx, policy: Policy, product: Product): Policy {
  let now = policy
  for (let due = interestDue(now, product, tx.today); due; due = interestDue(now, product, tx.today))
    now = keepMoves(tx, now, [due])
  for (let on = nextChargeOn(now); product.account && on <= tx.today && bears(now, product, on); on = nextChargeOn(now))
    now = keepMoves(tx, now, chargeMoves(now, product, { forOn: on, on: tx.today }))
  return now
}
