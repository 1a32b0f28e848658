// 投资账户转换 and the split of premiums to come: the policyholder's choice is written down; the day's run does the switch.
import { formatFen, type Text, type Tx } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import { change } from '../change.ts'
import type { Policy } from '../policy.ts'
import { notPossible } from '../problems.ts'
import type { Split } from './funds.ts'
import { splitOf } from './pay-in.ts'
import { type SwitchOrder, switchOrdered } from './switch-orders.ts'
import { accountOn, percentFen } from './value.ts'

type Wanted = Omit<SwitchOrder, 'on'>

export const switchWaits: Text = {
  zh: '上一笔转换还在等下一个公布价格，成交后再办',
  en: 'An earlier switch still waits for the next price; please try once it is done',
}

/** Why a switch cannot be ordered on a day; nothing when it can. */
export function switchFault(policy: Policy, product: Product, wanted: Wanted, on: string): Text | undefined {
  const funds = product.account?.funds
  if (!funds) return { zh: '这个产品没有投资账户', en: 'This product has no funds' }
  if (switchOrdered(policy)) return switchWaits
  if (wanted.from === wanted.to) return { zh: '转出和转入的账户不能相同', en: 'The two funds must differ' }
  const held = accountOn(policy, product, on).holdings.find(({ fund }) => fund === wanted.from)
  const amountFen = percentFen(held?.amountFen ?? 0, wanted.percent)
  return amountFen < funds.switching.amountMinFen
    ? {
        zh: `约 ${formatFen(amountFen)}，每次最少转 ${formatFen(funds.switching.amountMinFen)}`,
        en: `About ${formatFen(amountFen)}; at least ${formatFen(funds.switching.amountMinFen)} a time`,
      }
    : undefined
}

/** Why premiums cannot be split like this; nothing when they can. */
export function splitFault(product: Product, split: Split): Text | undefined {
  const funds = product.account?.funds
  if (!funds) return { zh: '这个产品没有投资账户', en: 'This product has no funds' }
  if (Object.keys(split).some((fund) => !funds.list.some(({ code }) => code === fund)))
    return { zh: '这个产品没有这样的投资账户', en: 'This product has no such fund' }
  const parts = Object.values(split)
  const step = funds.splitStepPercent
  if (parts.some((percent) => percent % step !== 0))
    return { zh: `比例以 ${step}% 为一档`, en: `Shares go in steps of ${step} %` }
  return parts.reduce((all, percent) => all + percent, 0) === 100
    ? undefined
    : { zh: '各账户的比例合计要等于 100%', en: 'The shares must add up to 100 %' }
}

/** Writes down a switch; it is done at the next published price. Raises `change-not-possible` with why. */
export function orderSwitch(
  tx: Tx,
  { policy, product, wanted }: { policy: Policy; product: Product; wanted: Wanted },
): Promise<Policy> {
  const fault = switchFault(policy, product, wanted, tx.today)
  if (fault) throw notPossible({ detail: fault })
  return change(tx, policy, { kind: 'switch-ordered', new: { ...wanted } })
}

/** From now on premiums are split like this. Raises `change-not-possible` with why. */
export function setSplit(
  tx: Tx,
  { policy, product, split }: { policy: Policy; product: Product; split: Split },
): Promise<Policy> {
  const fault = splitFault(product, split)
  if (fault) throw notPossible({ detail: fault })
  return change(tx, policy, { kind: 'premium-split-set', old: { split: splitOf(policy, product) }, new: { split } })
}
