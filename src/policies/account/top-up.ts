// 追加保费: more money into the account, when the policyholder likes.
import { formatFen, type Text, type Tx } from '../../kit/index.ts'
import { post } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { notPossible } from '../problems.ts'
import { keepMoves } from './keep-moves.ts'
import { movesIn } from './pay-in.ts'

/** Why an amount cannot be paid in; nothing when it can. */
export function topUpFault(product: Product, amountFen: number): Text | undefined {
  const least = product.account?.topUp?.amountMinFen
  if (least === undefined)
    return { zh: '这个产品不能追加保费', en: 'Nothing can be paid in besides the premiums of this product' }
  return amountFen < least
    ? { zh: `每次最少追加 ${formatFen(least)}`, en: `At least ${formatFen(least)} a time` }
    : undefined
}

/** Puts money that has settled into the account, less its initial charge. Raises `change-not-possible`. */
export async function topUp(
  tx: Tx,
  { policy, product, amountFen, paymentId }: { policy: Policy; product: Product; amountFen: number; paymentId: string },
): Promise<Policy> {
  const fault = topUpFault(product, amountFen)
  if (fault) throw notPossible({ detail: fault })
  const { customerId, policyNo } = policy
  post(tx, {
    customerId,
    purpose: 'top-up',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'customer-funds', credit: 'premium-income', amountFen }],
    paymentId,
  })
  const moves = movesIn(policy, product, { kind: 'top-up', on: tx.today, amountFen, paymentId })
  const changed = await change(tx, keepMoves(tx, policy, moves), { kind: 'topped-up', new: { amountFen } })
  tell(tx, policy, 'policy.topped-up', { policyNo, amountFen })
  return changed
}
