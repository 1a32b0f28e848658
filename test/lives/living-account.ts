// Made-up lives of a universal-life contract: premiums, money paid in and taken out, rates declared month by month, charges each
// month, through the real writers and the real day's run, against a reckoning from what was done.
import fc from 'fast-check'
import { expect } from 'vitest'
import { type Day, ProblemError, type Tx } from '../../src/kit/index.ts'
import { trialBalance } from '../../src/payments/index.ts'
import {
  accountOn,
  applyPremium,
  isPaidUp,
  lockPolicy,
  type Policy,
  runDay,
  surrenderPolicy,
  surrenderValueOn,
  topUp,
  withdraw,
} from '../../src/policies/index.ts'
import type { Product, Products } from '../../src/products/index.ts'
import type { PolicyDesk } from '../policy-desk.ts'
import { later, monthsLater } from './days.ts'
import { running } from './live.ts'
import { issueOwn } from './own-policy.ts'
import { type AccountTold, rateOf, reckonAccount } from './reckon-account.ts'

export interface AccountLife {
  readonly sex: 'F' | 'M'
  readonly age: number
  readonly sumInsuredFen: number
  readonly payYears: 1 | 10
  readonly beginsAfterDays: number
  /** Yearly rates declared for the months, over and over, in hundredths of a per cent. */
  readonly ratesBp: readonly number[]
  readonly steps: readonly {
    readonly days: number
    readonly deed: 'top-up' | 'withdraw' | 'surrender'
    readonly percent: number
  }[]
}

const deed = fc.oneof(
  { arbitrary: fc.constantFrom('top-up' as const, 'withdraw' as const, 'withdraw' as const), weight: 24 },
  { arbitrary: fc.constant('surrender' as const), weight: 1 },
)

/** Lives of some years; with more steps of decades. */
export const accountLives = (stepsMax: number): fc.Arbitrary<AccountLife> =>
  fc.record({
    sex: fc.constantFrom('F', 'M'),
    age: fc.integer({ min: 18, max: 55 }),
    sumInsuredFen: fc.integer({ min: 10, max: 100 }).map((steps) => steps * 400_000),
    payYears: fc.constantFrom(1, 10),
    beginsAfterDays: fc.integer({ min: 0, max: 365 }),
    ratesBp: fc.array(fc.integer({ min: 50, max: 500 }), { minLength: 1, maxLength: 40 }),
    steps: fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 300 }), deed, percent: fc.integer({ min: 1, max: 100 }) }),
      { minLength: 5, maxLength: stepsMax },
    ),
  })

interface Lived {
  readonly desk: PolicyDesk
  readonly life: AccountLife
  readonly effectiveOn: Day
  readonly policyId: string
  readonly products: Products
  readonly product: Product
  readonly told: AccountTold[]
}

/** Lives one life until it ends or its account cannot bear a month; throws at the first step that differs. What was done, by kind. */
export async function liveAccount(desk: PolicyDesk, life: AccountLife): Promise<readonly string[]> {
  const lived = await begin(desk, life)
  // the first month is charged on the day cover begins
  let day = await runUntil(lived, later(lived.effectiveOn, -1), lived.effectiveOn)
  for (const step of life.steps) {
    day = await runUntil(lived, day, later(day, step.days))
    const policy = await desk.read(lived.policyId)
    if (reckonAccount(life, lived.effectiveOn, lived.told, day).shortOn) break
    await attempt(lived, policy, day, step)
    await check(lived, day)
    if (lived.told.some(({ what }) => what === 'surrender')) break
  }
  await check(lived, day)
  return lived.told.map(({ what }) => what)
}

/** The product as it is sold, with the rates of this life declared for forty years. */
function declaring(products: Products, life: AccountLife): { products: Products; product: Product } {
  const sold = products.get('universal-life')
  const months = Array.from({ length: 480 }, (_, month) => monthsLater('2024-10-01', month).slice(0, 7))
  const credited = months.map((month) => ({ month, bp: rateOf(life, `${month}-01`) }))
  const product = { ...sold, tables: { ...sold.tables, credited } }
  return { product, products: { ...products, get: () => product, at: () => product } }
}

async function begin(desk: PolicyDesk, life: AccountLife): Promise<Lived> {
  const effectiveOn = later('2025-01-01', life.beginsAfterDays)
  const { product, products } = declaring(desk.products, life)
  const { sex, age, sumInsuredFen, payYears } = life
  const [term, frequency] = payYears === 1 ? (['single', 'once'] as const) : (['regular', 'yearly'] as const)
  const sold = { term, payYears, frequency, sumInsuredFen, sex, age, effectiveOn }
  const { policyId, amountFen } = await issueOwn(desk, product, sold)
  const told: AccountTold[] = [{ on: later(effectiveOn, -1), what: 'premium', amountFen }]
  return { desk, life, effectiveOn, policyId, products, product, told }
}

function change<T>({ desk, policyId }: Lived, day: Day, effect: (tx: Tx, policy: Policy) => Promise<T>): Promise<T> {
  return desk.on(day, async (tx) => effect(tx, await lockPolicy(tx, desk.owner.customerId, policyId)))
}

// The run's own word for when it must look again is believed. Every premium is brought on its due day.
async function runUntil(lived: Lived, after: Day, until: Day): Promise<Day> {
  const { desk, products, policyId } = lived
  for (let day = after; day < until; ) {
    const { nextActOn, paidToOn } = await desk.context.db
      .selectFrom('policies')
      .select(['nextActOn', 'paidToOn'])
      .where('id', '=', policyId)
      .executeTakeFirstOrThrow()
    const looks = nextActOn > day ? nextActOn : later(day, 1)
    day = [looks, paidToOn > day ? paidToOn : until, until].sort()[0] ?? until
    expect(await runDay({ ...running(desk, day), products }, day), `${day} is run`).toBe(true)
    await pay(lived, day)
  }
  return until
}

async function pay(lived: Lived, day: Day): Promise<void> {
  const { desk, policyId, product, told } = lived
  const policy = await desk.read(policyId)
  if (isPaidUp(policy) || policy.paidToOn !== day) return
  const amountFen = policy.premiumFen
  const paymentId = await desk.paidIn(day, amountFen, policyId)
  await change(lived, day, (tx, locked) => applyPremium(tx, { policy: locked, product, amountFen, paymentId }))
  told.push({ on: day, what: 'premium', amountFen })
}

async function attempt(lived: Lived, policy: Policy, day: Day, { deed, percent }: AccountLife['steps'][number]) {
  const { desk, life, effectiveOn, product, told } = lived
  const { accountId } = desk.owner
  const reckoned = reckonAccount(life, effectiveOn, told, day)
  if (deed === 'top-up') {
    const amountFen = 100_000 + percent * 7_919
    const paymentId = await desk.paidIn(day, amountFen, policy.id)
    await change(lived, day, (tx, locked) => topUp(tx, { policy: locked, product, amountFen, paymentId }))
    told.push({ on: day, what: 'top-up', amountFen })
  } else if (deed === 'withdraw') {
    const amountFen = Math.ceil((reckoned.valueFen * percent) / 150)
    const taking = change(lived, day, (tx, locked) => withdraw(tx, { policy: locked, product, amountFen, accountId }))
    if (!reckoned.mayTake(amountFen)) {
      await expect(taking, `${amountFen} of ${reckoned.valueFen} on ${day}`).rejects.toThrow(ProblemError)
      expect(await desk.read(policy.id)).toEqual(policy)
      return
    }
    expect((await taking).withdrawal.paidFen).toBe(reckoned.paidOf(amountFen))
    told.push({ on: day, what: 'withdrawal', amountFen })
  } else {
    const paid = await change(lived, day, (tx, locked) => surrenderPolicy(tx, { policy: locked, product, accountId }))
    expect(paid.amountFen, `surrendered on ${day}`).toBe(reckoned.surrenderFen)
    told.push({ on: day, what: 'surrender', amountFen: paid.amountFen })
  }
}

async function check({ desk, life, effectiveOn, policyId, product, told }: Lived, day: Day): Promise<void> {
  const { db } = desk.context
  const policy = await desk.read(policyId)
  const reckoned = reckonAccount(life, effectiveOn, told, day)
  const isOver = told.some(({ what }) => what === 'surrender')
  expect(accountOn(policy, product, day).amountFen, `the account on ${day}`).toBe(isOver ? 0 : reckoned.valueFen)
  if (!isOver) expect(surrenderValueOn(policy, product, day).amountFen).toBe(reckoned.surrenderFen)
  expect(policy.events.find(({ kind }) => kind === 'account-short')?.new?.since).toBe(reckoned.shortOn)
  const sums: Record<string, number> = {}
  for (const { kind, amountFen } of policy.account) sums[kind] = (sums[kind] ?? 0) + amountFen
  expect(sums, `moves until ${day}`).toEqual(reckoned.sums)
  const rows = await db.selectFrom('payment_ledger').selectAll().where('subjectId', '=', policyId).execute()
  const balance = (account: string) =>
    rows.reduce(
      (all, row) => all + (row.credit === account ? row.amountFen : row.debit === account ? -row.amountFen : 0),
      0,
    )
  const { interest = 0, 'policy-fee': feesFen = 0, 'risk-charge': risksFen = 0 } = reckoned.sums
  expect({
    accounts: balance('policy-accounts'),
    interest: balance('account-interest'),
    charges: balance('account-charges'),
    premiums: balance('premium-income'),
  }).toEqual({
    accounts: Object.values(reckoned.sums).reduce((all, one) => all + one, 0),
    interest: 0 - interest,
    charges: reckoned.leavingFeesFen - feesFen - risksFen,
    premiums: reckoned.initialFeesFen,
  })
  expect((await trialBalance(db)).differenceFen).toBe(0)
}
