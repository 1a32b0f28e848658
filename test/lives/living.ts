// Made-up lives of a participating endowment, lived through the real writers and the day's run, against a reckoning day by day
// from the printed tables: what was credited, what is kept with its interest, what the books say.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Day } from '../../src/kit/index.ts'
import { heldPremiums, trialBalance } from '../../src/payments/index.ts'
import {
  allLeftOn,
  applyPremium,
  benefitKinds,
  changePayoutAccount,
  isPaidUp,
  type Policy,
  runDay,
  setDividendOption,
  sumLeft,
  takeLeft,
  valuesOn,
} from '../../src/policies/index.ts'
import type { PolicyDesk } from '../policy-desk.ts'
import { later } from './days.ts'
import { running } from './live.ts'
import { issueOwn } from './own-policy.ts'
import { reckonLiving, type Told, years } from './reckon-living.ts'

const options = ['cash', 'offset-premium', 'accumulate', 'paid-up-additions'] as const
const deeds = [...options, 'take-dividends', 'take-benefits', 'name-account'] as const

export interface LivingLife {
  readonly sex: 'F' | 'M'
  readonly age: number
  readonly sumInsuredFen: number
  readonly payYears: 1 | 5
  readonly beginsAfterDays: number
  readonly steps: readonly { readonly days: number; readonly deed: (typeof deeds)[number]; readonly percent: number }[]
}

export const livingLives: fc.Arbitrary<LivingLife> = fc.record({
  sex: fc.constantFrom('F', 'M'),
  age: fc.integer({ min: 18, max: 55 }),
  sumInsuredFen: fc.integer({ min: 10, max: 300 }).map((steps) => steps * 100_000),
  payYears: fc.constantFrom(1, 5),
  beginsAfterDays: fc.integer({ min: 1, max: 365 }),
  steps: fc.array(
    fc.record({
      days: fc.integer({ min: 20, max: 700 }),
      deed: fc.oneof(
        { arbitrary: fc.constantFrom(...deeds.slice(0, -1)), weight: 12 },
        { arbitrary: fc.constantFrom('name-account' as const), weight: 1 },
      ),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 14, maxLength: 20 },
  ),
})

/** Lives one life to its end; throws at the first step where the store and the reckoning differ. Returns the uses that were seen. */
export async function liveLiving(desk: PolicyDesk, life: LivingLife): Promise<ReadonlySet<string>> {
  const product = desk.products.get('endowment')
  const { customerId, accountId } = desk.owner
  const effectiveOn = later('2010-01-01', life.beginsAfterDays)
  const policyId = await begin(desk, life, effectiveOn)
  const told: Told[] = []
  let day = effectiveOn
  for (const { days, deed, percent } of life.steps) {
    day = await runUntil(desk, policyId, day, later(day, days))
    const policy = await desk.read(policyId)
    const isOver = policy.events.some(({ kind }) => kind === 'ended')
    const on = day
    const takes = { 'take-dividends': ['dividend'], 'take-benefits': ['survival', 'maturity'] } as const
    if (deed === 'take-dividends' || deed === 'take-benefits') {
      for (const kind of takes[deed]) {
        const amountFen = Math.ceil((sumLeft(allLeftOn(policy, product, on, [kind])) * percent) / 100)
        if (amountFen === 0) continue
        const take = { kinds: [kind], amountFen, purpose: 'benefit', payeeId: customerId, accountId } as const
        await desk.change(on, policy, (tx, locked) => takeLeft(tx, { policy: locked, product, ...take }))
        told.push({ on, taken: { kind, amountFen } })
      }
    } else if (!isOver && deed === 'name-account') {
      await desk.change(on, policy, (tx, locked) => changePayoutAccount(tx, { policy: locked, accountId }))
      told.push({ on, account: true })
    } else if (!isOver && deed !== 'name-account') {
      await desk.change(on, policy, (tx, locked) =>
        setDividendOption(tx, { policy: locked, product, option: deed, accountId }),
      )
      told.push({ on, option: deed })
    }
    await check(desk, life, effectiveOn, await desk.read(policyId), told, on)
  }
  return new Set((await desk.read(policyId)).benefits.map(({ kind, used }) => `${kind} ${used}`))
}

async function begin(desk: PolicyDesk, life: LivingLife, effectiveOn: Day): Promise<string> {
  const { sex, age, sumInsuredFen, payYears } = life
  const frequency = payYears === 1 ? 'once' : 'yearly'
  const sold = { term: `${years}y`, payYears, frequency, sumInsuredFen, sex, age, effectiveOn } as const
  return (await issueOwn(desk, desk.products.get('endowment'), sold)).policyId
}

// Every premium is brought on its due day, less what a dividend has paid of it.
async function runUntil(desk: PolicyDesk, policyId: string, after: Day, until: Day): Promise<Day> {
  const { db } = desk.context
  for (let day = after; day < until; ) {
    const { nextActOn, paidToOn } = await db
      .selectFrom('policies')
      .select(['nextActOn', 'paidToOn'])
      .where('id', '=', policyId)
      .executeTakeFirstOrThrow()
    const looks = nextActOn > day ? nextActOn : later(day, 1)
    const pays = paidToOn > day ? paidToOn : until
    day = [looks, pays, until].sort()[0] ?? until
    await runDay(running(desk, day), day)
    await pay(desk, policyId, day)
  }
  return until
}

async function pay(desk: PolicyDesk, policyId: string, day: Day): Promise<void> {
  const policy = await desk.read(policyId)
  if (isPaidUp(policy) || policy.paidToOn !== day) return
  const held = (await heldPremiums(desk.context.db, [policyId])).get(policyId) ?? []
  const amountFen = policy.premiumFen - held.reduce((all, one) => all + one.amountFen, 0)
  if (amountFen <= 0) return
  const paymentId = await desk.paidIn(day, amountFen, policyId)
  await desk.change(day, policy, (tx, locked, product) =>
    applyPremium(tx, { policy: locked, product, amountFen, paymentId }),
  )
}

async function check(
  desk: PolicyDesk,
  life: LivingLife,
  effectiveOn: Day,
  policy: Policy,
  told: readonly Told[],
  on: Day,
) {
  const product = desk.products.get('endowment')
  const reckoned = reckonLiving(life, effectiveOn, told, on)
  const kept = new Map(benefitKinds.map((kind) => [kind, sumLeft(allLeftOn(policy, product, on, [kind]))]))
  expect(Object.fromEntries(kept), `kept on ${on}`).toEqual(reckoned.kept)
  expect(
    policy.benefits.map(({ kind, dueOn, amountFen, used }) => `${dueOn} ${kind} ${amountFen} ${used}`).sort(),
  ).toEqual(reckoned.credited)
  const values = valuesOn(policy, product, on, on)
  expect(values.dividends.amountFen).toBe(reckoned.kept.dividend)
  const { db } = desk.context
  const rows = await db.selectFrom('payment_ledger').selectAll().where('subjectId', '=', policy.id).execute()
  const balance = (account: string) =>
    rows.reduce(
      (all, one) => all + (one.debit === account ? one.amountFen : one.credit === account ? -one.amountFen : 0),
      0,
    )
  expect([balance('benefits-left'), balance('customer-funds')], `books on ${on}`).toEqual([
    0 - reckoned.principalFen,
    0,
  ])
  expect((await trialBalance(db)).differenceFen).toBe(0)
}
