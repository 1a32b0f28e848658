// What the day's run does in an account.
import type { Text, Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { interestDue } from '../account/bring-up.ts'
import { chargeMoves } from '../account/charges.ts'
import { fundTitle } from '../account/funds.ts'
import { keepMoves } from '../account/keep-moves.ts'
import { graceOf, shortOf } from '../account/short.ts'
import { switchMoves, switchOrdered } from '../account/switch-orders.ts'
import { endHoliday } from '../account/take-holiday.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import type { Act, ActKind } from './act.ts'

export type Doing = (tx: Tx, policy: Policy, product: Product, act: Act) => Promise<Policy>

export const accountDoings: Partial<Record<ActKind, Doing>> = {
  async 'account-interest'(tx, policy, product) {
    const due = interestDue(policy, product, tx.today)
    return due ? keepMoves(tx, policy, [due]) : policy
  },
  async 'account-charges'(tx, policy, product, { forOn }) {
    const charged = keepMoves(tx, policy, chargeMoves(policy, product, { forOn, on: tx.today }))
    return shortOf(policy) ? change(tx, charged, { kind: 'account-covered', new: { forOn } }) : charged
  },
  'account-short': (tx, policy, product, { forOn, amountFen }) =>
    change(tx, policy, { kind: 'account-short', new: { ...graceOf(product, forOn), amountFen } }),
  'switch-funds': (tx, policy, product) => switchNow(tx, policy, product),
  'holiday-over': (tx, policy) => endHoliday(tx, policy),
}

async function switchNow(tx: Tx, policy: Policy, product: Product): Promise<Policy> {
  const order = switchOrdered(policy)
  if (!order) return policy
  const switched = keepMoves(tx, policy, switchMoves(policy, product, order, tx.today))
  const { from, to, percent } = order
  tell(tx, policy, 'policy.funds-switched', { policyNo: policy.policyNo, what: switchWords(product, order) })
  return change(tx, switched, { kind: 'funds-switched', new: { from, to, percent, orderedOn: order.on } })
}

function switchWords(product: Product, { from, to, percent }: { from: string; to: string; percent: number }): Text {
  const [left, entered] = [fundTitle(product, from), fundTitle(product, to)]
  return {
    zh: `${left.zh}的 ${percent}% 已转到${entered.zh}`,
    en: `${percent} % of ${left.en} moved to ${entered.en}`,
  }
}
