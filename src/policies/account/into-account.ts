import type { Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Policy, Premium } from '../policy.ts'
import { keepMoves } from './keep-moves.ts'
import { movesIn } from './pay-in.ts'

/** Puts paid premiums into the contract's account, where it has one; the same write has booked them as income. */
export function intoAccount(tx: Tx, policy: Policy, product: Product, premiums: readonly Premium[]): Policy {
  if (!product.account) return policy
  const moves = premiums.flatMap(({ dueOn, amountFen, paymentId }) =>
    movesIn(policy, product, { kind: 'premium', on: tx.today, forOn: dueOn, amountFen, paymentId }),
  )
  return keepMoves(tx, policy, moves)
}
