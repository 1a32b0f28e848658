// What premiums make of a contract's status: due, in grace, paid up.
import { addDays, type Day, formatFen } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { holidaySince } from './account/holiday.ts'
import { suspendedSince } from './periods.ts'
import { isPaidUp, lastEvent, type Policy } from './policy.ts'
import { premiumDueOn } from './premiums.ts'
import { because, type Reason } from './reason.ts'
import { waivedSince } from './waiver.ts'

const remindDays = 30

export function premiumReasons(policy: Policy, product: Product, on: Day): Reason[] {
  const resting = holidaySince(policy)
  if (resting !== undefined && !isPaidUp(policy))
    return [
      because(
        'premium-holiday',
        '合同约定：缓交保险费',
        `自 ${resting} 起缓交保费，每月费用从账户扣除，可以随时恢复交费`,
        `premiums rest since ${resting}; the monthly charges come out of the account, resume at any time`,
      ),
    ]
  const due = premiumDueOn(policy, product, on)
  const since = isPaidUp(policy) ? undefined : waivedSince(policy)
  if (since !== undefined && !due)
    return [
      because(
        'waived',
        '合同约定：豁免保险费',
        `自 ${since} 起的保费已豁免，不用再交`,
        `premiums due after ${since} are waived`,
      ),
    ]
  if (!due) return paidUpReasons(policy)
  if (suspendedSince(policy, product, on)) return []
  if (on > due.dueOn)
    return [
      because(
        'premium-due',
        '保险法 §36',
        `${due.dueOn} 的保费 ${formatFen(due.amountFen)} 未交`,
        `the premium of ${due.dueOn}, ${formatFen(due.amountFen)}, is unpaid`,
      ),
      because(
        'grace',
        '保险法 §36',
        `宽限期到 ${due.graceEndsOn}，期间保障有效`,
        `grace until ${due.graceEndsOn}, with cover`,
      ),
    ]
  return on >= addDays(due.dueOn, -remindDays)
    ? [
        because(
          'premium-due',
          '人身保险业务基本服务规定 §21',
          `${due.dueOn} 应交保费 ${formatFen(due.amountFen)}`,
          `${formatFen(due.amountFen)} is due on ${due.dueOn}`,
        ),
      ]
    : []
}

function paidUpReasons(policy: Policy): Reason[] {
  const reduced = lastEvent(policy, 'made-paid-up')
  if (reduced)
    return [
      because(
        'paid-up',
        '合同约定：减额交清',
        `已于 ${reduced.on} 减额交清，不用再交保费`,
        `made paid-up on ${reduced.on} for a reduced sum: no more premiums`,
      ),
    ]
  return policy.paymentTermYears > 1
    ? [because('paid-up', '合同约定', '保费已经全部交清', 'all premiums are paid')]
    : []
}
