// The contract ends and its account with it: what was in it becomes what is paid, less the fee of leaving where there is one.
import type { Day, Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { asMoves, holdingsOn, resultsOn, sold } from './funds.ts'
import { accruedFen, creditedTo } from './interest.ts'
import { keepMoves } from './keep-moves.ts'
import { type MoveKind, move, type NewMove, numbered, sumFen } from './move.ts'
import { leavingFeeFen } from './value.ts'

/** What an account has earned by a day and nobody has written down: interest since the last month, price changes. */
export function earnedMoves(policy: Policy, product: Product, on: Day): readonly NewMove[] {
  if (product.account?.funds) return resultsOn(policy.account, product, on)
  const interestFen = accruedFen(policy.account, product, on)
  const isCredited = (creditedTo(policy.account) ?? on) >= on
  return isCredited ? [] : [move('interest', on, interestFen, { forOn: on })]
}

/** Writes down what was earned and empties the account, before the event that ends the contract. */
export function closeAccount(
  tx: Tx,
  policy: Policy,
  product: Product,
  kind: Extract<MoveKind, 'surrendered' | 'cancelled'>,
): Policy {
  if (!product.account || policy.account.length === 0) return policy
  const on = tx.today
  const feeFen = kind === 'surrendered' ? leavingFeeFen(policy, product, on) : 0
  const earned = earnedMoves(policy, product, on)
  const all = numbered(policy.account, earned)
  const amountFen = sumFen(all)
  const last = product.account.funds
    ? asMoves(kind, on, sold(holdingsOn(all, product, on), amountFen, feeFen))
    : [move(kind, on, -amountFen, { feeFen })]
  return keepMoves(tx, policy, [...earned, ...last])
}

/** Empties an account whose contract ends with a benefit, or in another system: what the books have of it goes into that. */
export function releaseAccount(tx: Tx, policy: Policy): Policy {
  const funds = [...new Set(policy.account.map(({ fund }) => fund))]
  const moves = funds.map((fund) => {
    const mine = policy.account.filter((one) => one.fund === fund)
    const microUnits = mine.reduce((all, one) => all - one.microUnits, 0)
    return move('ended', tx.today, 0 - sumFen(mine), { fund, microUnits })
  })
  return keepMoves(tx, policy, moves)
}
