// The end of an endowment: its maturity benefit, with what was left until then, to the payee's account — or kept until they say where.
import type { Text, Tx } from '../../kit/index.ts'
import { getAccount } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import { payeeOf } from '../payee.ts'
import { lastEvent, type Policy } from '../policy.ts'
import { accountNeeded, notPossible } from '../problems.ts'
import { type BenefitKind, holdersKinds, payeesKinds } from './benefit.ts'
import { type CertainAnnuity, certainAnnuityFor } from './certain-annuity.ts'
import { creditBenefit } from './credit-benefit.ts'
import { dividendAccountOf } from './dividend-option.ts'
import { allLeftOn, sumLeft } from './left.ts'
import type { BenefitDue } from './schedule.ts'
import { takeLeft } from './take-left.ts'

export const maturityWays = ['lump-sum', 'leave-to-accumulate', 'annuity-certain'] as const
export type MaturityWay = (typeof maturityWays)[number]

export const maturityWayWords: Readonly<Record<MaturityWay, Text>> = {
  'lump-sum': { zh: '一次领取', en: 'All at once' },
  'leave-to-accumulate': { zh: '留存累积生息', en: 'Left to grow with interest' },
  'annuity-certain': { zh: '转为确定年金，每年领', en: 'As an annuity certain, year by year' },
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

/** For how many years the payee wants an annuity; undefined when they want none. */
export function annuityYearsOf(policy: Pick<Policy, 'events'>): number | undefined {
  const years = lastEvent(policy, 'maturity-arranged')?.new?.years
  return maturityWayOf(policy) === 'annuity-certain' && typeof years === 'number' ? years : undefined
}

/** The years of an annuity certain that may be chosen. */
export function annuityYearsFor({ maturityOptions }: Product): readonly number[] {
  return maturityOptions?.options.includes('annuity-certain') ? maturityOptions.annuityYears : []
}

export interface MaturityArranging {
  readonly policy: Policy
  readonly product: Product
  readonly way: MaturityWay
  /** Of an annuity certain. */
  readonly years?: number | undefined
  /** The payee's own; needed unless all is left. */
  readonly accountId?: string | undefined
}

/** Keeps how the benefit is to be taken when the contract matures. Raises `change-not-possible`, `payout-account-needed`, `account-unknown`. */
export async function arrangeMaturity(
  tx: Tx,
  { policy, product, way, years, accountId }: MaturityArranging,
): Promise<Policy> {
  if (!maturityWaysOf(product).includes(way)) throw notPossible()
  if ((way === 'annuity-certain') !== (years !== undefined && annuityYearsFor(product).includes(years)))
    throw notPossible()
  if (way !== 'leave-to-accumulate' && !accountId) throw accountNeeded()
  if (accountId) await getAccount(tx.db, payeeOf(policy, tx.today), accountId)
  const changed = await change(tx, policy, {
    kind: 'maturity-arranged',
    new: { way, ...(years === undefined ? {} : { years }) },
    set: accountId ? { payoutAccountId: accountId } : {},
  })
  tell(tx, policy, 'policy.maturity-arranged', { policyNo: policy.policyNo, what: maturityWayWords[way] })
  return changed
}

/** Ends a contract that has reached its term: the benefit is credited and paid with all that is left, or left as arranged. */
export async function mature(tx: Tx, policy: Policy, product: Product, due: BenefitDue): Promise<Policy> {
  const way = maturityWayOf(policy) ?? 'lump-sum'
  const credited = await creditBenefit(tx, policy, product, due, way === 'lump-sum')
  const benefit = credited.benefits.at(-1)
  const annuity = annuityOf(credited, product, due)
  const emptied = benefit?.used === 'paid' || annuity ? await payRest(tx, credited, product, annuity) : credited
  tell(tx, policy, 'policy.matured', { policyNo: policy.policyNo, amountFen: due.amountFen })
  return change(tx, emptied, {
    kind: 'ended',
    new: { because: 'matured', benefitFen: due.amountFen, ...(annuity ? { annuity } : {}) },
  })
}

// Of what is left of the benefit once debt is set off; the parts are paid by the day's run, the first the same day.
function annuityOf(credited: Policy, product: Product, { dueOn, amountFen }: BenefitDue): CertainAnnuity | undefined {
  const years = annuityYearsOf(credited)
  const netFen = amountFen - (credited.benefits.at(-1)?.debtFen ?? 0)
  return years === undefined || netFen === 0
    ? undefined
    : certainAnnuityFor(product, { amountFen: netFen, years, on: dueOn })
}

// What was left before goes the same way: the payee's to their account, dividends to the policyholder's when one is known.
async function payRest(tx: Tx, policy: Policy, product: Product, annuity: CertainAnnuity | undefined): Promise<Policy> {
  const kinds = payeesKinds.filter((kind) => !annuity || kind !== 'maturity')
  const payeeId = payeeOf(policy, tx.today)
  const { customerId, payoutAccountId } = policy
  const own = payeeId === customerId ? payoutAccountId : null
  const paid = await payKinds(tx, policy, product, { kinds, payeeId, accountId: payoutAccountId })
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
