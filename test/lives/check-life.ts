// What must hold at the end of any day of any life.
import { expect } from 'vitest'
import type { Day } from '../../src/kit/index.ts'
import { trialBalance } from '../../src/payments/index.ts'
import { loanBalanceOn, type Policy, valuesOn } from '../../src/policies/index.ts'
import { later } from './days.ts'
import type { Lived } from './live.ts'
import { type Reckoned, reckon } from './reckon.ts'

export interface Seen {
  readonly day: Day
  readonly reckoned: Reckoned
}

/** Holds the store against the reckoning today, on the day before this step, and in its books. Returns what was seen. */
export async function checkLife(lived: Lived, day: Day, earlier: readonly Seen[]): Promise<Seen> {
  const { desk, product, policyId } = lived
  const policy = await desk.read(policyId)
  const waits = await isWaiting(lived)
  const reckoned = reckon({ ...lived, events: policy.events, waits }, day)
  expect(reckoned.faults).toEqual([])
  expect(told(lived, policy, day, day)).toEqual(asTold(reckoned))
  const { principalFen, interestFen } = loanBalanceOn(policy, product, day)
  if (!reckoned.states.includes('terminated'))
    expect({ principalFen, interestFen }).toEqual({
      principalFen: reckoned.principalFen,
      interestFen: reckoned.interestFen,
    })
  const before = earlier[Math.floor(earlier.length / 2)]
  if (before)
    expect(told(lived, policy, before.day, day), `${before.day} told on ${day}`).toEqual(asTold(before.reckoned))
  neverNegative(lived, policy, day)
  await checkBooks(lived, policy, reckoned)
  return { day, reckoned }
}

function told({ product }: Lived, policy: Policy, on: Day, today: Day) {
  const { status, paidToOn, cashValue } = valuesOn(policy, product, on, today)
  return { paidToOn, states: [...status.states].sort(), cashValueFen: cashValue.amountFen }
}

function asTold({ paidToOn, states, cashValueFen }: Reckoned) {
  return { paidToOn, states, cashValueFen }
}

function neverNegative({ product }: Lived, policy: Policy, day: Day): void {
  for (const on of [later(day, -200), day, later(day, 1), later(day, 400), later(day, 9_000)]) {
    const values = valuesOn(policy, product, on, day)
    const amounts = [values.premiumDue, values.cashValue, values.loanBalance, values.loanLimit, values.surrenderValue]
    const least = Math.min(...[...amounts, ...values.benefits].map((one) => one?.amountFen ?? 0))
    expect(least, `the least of all values on ${on}, asked on ${day}`).toBeGreaterThanOrEqual(0)
  }
  const { principalFen, interestFen } = loanBalanceOn(policy, product, day)
  expect(Math.min(principalFen, interestFen), `a debt on ${day}`).toBeGreaterThanOrEqual(0)
}

/** The ledger's rows, added up one by one. */
async function checkBooks(lived: Lived, policy: Policy, reckoned: Reckoned): Promise<void> {
  const { db } = lived.desk.context
  const rows = await db.selectFrom('payment_ledger').selectAll().where('subjectId', '=', lived.policyId).execute()
  const sums = new Map<string, number>()
  for (const { debit, credit, amountFen } of rows) {
    expect(amountFen).toBeGreaterThan(0)
    sums.set(debit, (sums.get(debit) ?? 0) + amountFen)
    sums.set(credit, (sums.get(credit) ?? 0) - amountFen)
  }
  const balance = (account: string) => sums.get(account) ?? 0
  expect([...sums.values()].reduce((all, one) => all + one, 0)).toBe(0)
  expect((await trialBalance(db)).differenceFen).toBe(0)
  const isCancelled = policy.events.some(({ kind }) => kind === 'cancelled')
  const reinstatements = policy.events.flatMap(({ kind, new: body }) =>
    kind === 'reinstated' && typeof body?.amountFen === 'number' ? [body.amountFen] : [],
  )
  const repaidFen = reinstatements.reduce((all, one) => all + one, 0)
  const appliedFen =
    reckoned.premiumsFen +
    reckoned.riderBackFen -
    lived.premiumFen -
    lived.riderFen -
    reckoned.lentPremiumsFen -
    repaidFen
  expect({
    funds: balance('customer-funds'),
    receivable: balance('loans-receivable'),
    premiums: 0 - balance('premium-income'),
    held: isCancelled ? 0 : heldFor(balance('held-money'), policy),
  }).toEqual({
    funds: 0,
    receivable: reckoned.receivableFen,
    premiums: reckoned.premiumsFen,
    held: isCancelled ? 0 : lived.broughtFen - appliedFen,
  })
  expect(-balance('held-money')).toBeGreaterThanOrEqual(0)
  expect(balance('loan-interest')).toBeLessThanOrEqual(0)
}

// What the end of a contract left without an account waits there too; it is no premium.
function heldFor(heldMoneyFen: number, { events, premiumAccountId }: Policy): number {
  const end = events.find(({ kind }) => kind === 'ended')
  const worthFen = premiumAccountId === null && typeof end?.new?.amountFen === 'number' ? end.new.amountFen : 0
  return 0 - heldMoneyFen - worthFen
}

async function isWaiting({ desk, policyId }: Lived): Promise<boolean> {
  const collections = desk.context.db
    .selectFrom('policy_collections')
    .select('paymentId')
    .where('policyId', '=', policyId)
  return (await collections.where('ended', 'is', null).limit(1).execute()).length > 0
}
