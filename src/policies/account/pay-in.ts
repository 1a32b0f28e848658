// Money that comes into an account: what it costs, and the moves it makes.
import type { Day } from '../../kit/index.ts'
import { bandPercent, type Product } from '../../products/index.ts'
import { lastEvent, type Policy } from '../policy.ts'
import { asMoves, bought, type Split } from './funds.ts'
import { type MoveKind, move, type NewMove } from './move.ts'
import { percentFen, policyYearOn } from './value.ts'

/** How new money is split over the funds: as last chosen, at first all of it in the calmest. */
export function splitOf(policy: Pick<Policy, 'events'>, product: Product): Split {
  const chosen = lastEvent(policy, 'premium-split-set')?.new?.split
  if (isSplit(chosen)) return chosen
  const issued = policy.events.find(({ kind }) => kind === 'issued')?.new?.split
  if (isSplit(issued)) return issued
  const calmest = [...(product.account?.funds?.list ?? [])].sort((a, b) => a.riskGrade - b.riskGrade)[0]
  return calmest ? { [calmest.code]: 100 } : {}
}

function isSplit(value: unknown): value is Split {
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'number')
}

export interface MoneyIn {
  readonly kind: Extract<MoveKind, 'premium' | 'top-up' | 'arrears'>
  readonly on: Day
  /** A premium's due day; the same day otherwise. */
  readonly forOn?: Day
  readonly amountFen: number
  readonly paymentId: string | null
}

/** 初始费用 of money that comes in, in fen: none of what makes up for charges. */
export function initialChargeFen(policy: Policy, product: Product, { kind, on, amountFen }: MoneyIn): number {
  if (!product.account || kind === 'arrears') return 0
  const { initial, topUpPercent } = product.account.fees
  return percentFen(amountFen, kind === 'top-up' ? topUpPercent : bandPercent(initial, policyYearOn(policy, on)))
}

/** The moves money makes: less its initial charge it is in the account from that day; for funds it buys units. */
export function movesIn(policy: Policy, product: Product, money: MoneyIn): readonly NewMove[] {
  if (!product.account) return []
  const { kind, on, forOn = on, paymentId } = money
  const feeFen = initialChargeFen(policy, product, money)
  const amountFen = money.amountFen - feeFen
  if (!product.account.funds) return [move(kind, on, amountFen, { forOn, feeFen, paymentId })]
  const parts = bought(product, splitOf(policy, product), { on, amountFen, feeFen })
  return asMoves(kind, on, parts, { forOn, paymentId })
}
