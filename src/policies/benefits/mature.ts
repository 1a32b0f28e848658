// The end of an endowment: its maturity benefit, with what was left until then, to the payee's account — or kept until they say where.
import type { Text, Tx } from '../../kit/index.ts'
import { getAccount } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { payeeOf } from '../payee.ts'
import { lastEvent, type Policy } from '../policy.ts'
import { accountNeeded, notPossible } from '../problems.ts'
import { type BenefitKind, holdersKinds, payeesKinds } from './benefit.ts'
import { creditBenefit } from './credit-benefit.ts'
import { dividendAccountOf } from './dividend-option.ts'
import { allLeftOn, sumLeft } from './left.ts'
import type { BenefitDue } from './schedule.ts'
import { takeLeft } from './take-left.ts'

export const maturityWays = ['lump-sum', 'leave-to-accumulate'] as const
export type MaturityWay = (typeof maturityWays)[number]

export const maturityWayWords: Readonly<Record<MaturityWay, Text>> = {
  'lump-sum': { zh: '一次领取', en: 'All at once' },
  'leave-to-accumulate': { zh: '留存累积生息', en: 'Left to grow with interest' },
}

/** The ways the terms give: at once, always. */
export function maturityWaysOf({ maturityOptions }: Product): MaturityWay[] {
  return maturityWays.filter((way) => way === 'lump-sum' || maturityOptions?.options.includes(way))
}

/** How the benefit is to be taken, as the payee arranged it; undefined when they have said nothing. */
export function maturityWayOf(policy: Pick<Policy, 'events'>): MaturityWay | undefined {
  const way = lastEvent(policy, 'maturity-arranged')?.new?.way
  return maturityWays.find((one) => one === way)
}

export interface MaturityArranging {
  readonly policy: Policy
  readonly product: Product
  readonly way: MaturityWay
  /** The payee's own; needed to be paid at once. */
  readonly accountId?: string | undefined
}

/** Keeps how the benefit is to be taken when the contract matures. Raises `change-not-possible`, `payout-account-needed`, `account-unknown`. */
export async function arrangeMaturity(tx: Tx, { policy, product, way, accountId }: MaturityArranging): Promise<Policy> {
  if (!maturityWaysOf(product).includes(way)) throw notPossible()
  if (way === 'lump-sum' && !accountId) throw accountNeeded()
  if (accountId) await getAccount(tx.db, payeeOf(policy, tx.today), accountId)
  const changed = await change(tx, policy, {
    kind: 'maturity-arranged',
    new: { way },
    set: accountId ? { payoutAccountId: accountId } : {},
  })
  tell(tx, policy, 'policy.maturity-arranged', { policyNo: policy.policyNo, what: maturityWayWords[way] })
  return changed
}

/** Ends a contract that has reached its term: the benefit is credited and paid with all that is left, or left as arranged. */
export async function mature(tx: Tx, policy: Policy, product: Product, due: BenefitDue): Promise<Policy> {
  const credited = await creditBenefit(tx, policy, product, due, maturityWayOf(policy) !== 'leave-to-accumulate')
  const isPaid = credited.benefits.at(-1)?.used === 'paid'
  const emptied = isPaid ? await payRest(tx, credited, product) : credited
  tell(tx, policy, 'policy.matured', { policyNo: policy.policyNo, amountFen: due.amountFen })
  return change(tx, emptied, { kind: 'ended', new: { because: 'matured', benefitFen: due.amountFen } })
}

// What was left before goes the same way: the payee's to their account, dividends to the policyholder's when one is known.
async function payRest(tx: Tx, policy: Policy, product: Product): Promise<Policy> {
  const payeeId = payeeOf(policy, tx.today)
  const { customerId, payoutAccountId } = policy
  const own = payeeId === customerId ? payoutAccountId : null
  const paid = await payKinds(tx, policy, product, { kinds: payeesKinds, payeeId, accountId: payoutAccountId })
  const holders = { kinds: holdersKinds, payeeId: customerId, accountId: dividendAccountOf(policy) ?? own }
  return payKinds(tx, paid, product, holders)
}

interface Paying {
  readonly kinds: readonly BenefitKind[]
  readonly payeeId: string
  readonly accountId: string | null
}

async function payKinds(
  tx: Tx,
  policy: Policy,
  product: Product,
  { kinds, payeeId, accountId }: Paying,
): Promise<Policy> {
  const amountFen = sumLeft(allLeftOn(policy, product, tx.today, kinds))
  if (amountFen === 0 || accountId === null) return policy
  return takeLeft(tx, { policy, product, kinds, amountFen, purpose: 'maturity', payeeId, accountId })
}
