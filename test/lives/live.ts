// Lives a made-up life through the real writers and the real day's run, and holds it against the slow reckoning at every step.
import { expect } from 'vitest'
import { type Day, fixedClock, newId, ProblemError, startOf } from '../../src/kit/index.ts'
import { type PaymentEnd, recordReport, refund } from '../../src/payments/index.ts'
import {
  administer,
  applyPremium,
  arrearsOn,
  billingHandlers,
  cancelInCoolingOff,
  changePremiumAccount,
  chooseAutomaticLoan,
  contractProduct,
  dropRider,
  issuePolicy,
  lend,
  loanBalanceOn,
  loanLimitOn,
  type Policy,
  reinstatePolicy,
  repayLoan,
  runDay,
  signReceipt,
  statusOf,
  surrenderPolicy,
} from '../../src/policies/index.ts'
import { type Product, premiumFen } from '../../src/products/index.ts'
import type { PolicyDesk } from '../policy-desk.ts'
import { checkLife, type Seen } from './check-life.ts'
import { later } from './days.ts'
import type { Life, Step } from './life.ts'
import { holder, riderInstalmentFen } from './reckon-rider.ts'

export interface Lived {
  readonly desk: PolicyDesk
  readonly life: Life
  readonly product: Product
  readonly policyId: string
  readonly effectiveOn: Day
  readonly premiumFen: number
  /** The rider's part of the first premium beside it; zero without one. */
  readonly riderFen: number
  /** Premium money that came in, but for the first premium. */
  broughtFen: number
  /** Collections the bank has answered. */
  answers: number
}

/** Lives a life to its end; throws at the first day on which the store and the reckoning differ. */
export async function live(desk: PolicyDesk, life: Life): Promise<Policy> {
  const lived = await begin(desk, life)
  const seen: Seen[] = []
  let day = lived.effectiveOn
  for (const step of life.steps) {
    day = await runUntil(lived, day, later(day, step.days))
    await attempt(lived, day, step)
    seen.push(await checkLife(lived, day, seen))
  }
  return desk.read(lived.policyId)
}

async function begin(desk: PolicyDesk, life: Life): Promise<Lived> {
  const effectiveOn = later('2020-01-01', life.beginsAfterDays)
  const product = desk.products.get('whole-life')
  const { sex, age, sumInsuredFen, frequency, payYears } = life
  const sold = { term: 'whole', payYears, frequency, sumInsuredFen, occupationClass: 1, insuredPublicly: true }
  const premium = premiumFen(product, { ...sold, sex, age })
  const policyId = newId()
  const day = later(effectiveOn, -1)
  const riderFen = life.rider ? riderInstalmentFen(life, premium, effectiveOn) : 0
  const paymentId = await desk.paidIn(day, premium + riderFen, policyId)
  const birthDate = `${2020 - age}-01-01`
  await desk.on(day, async (tx) =>
    issuePolicy(tx, {
      ...sold,
      id: policyId,
      customerId: desk.owner.customerId,
      product,
      insureds: [{ customerId: desk.insuredId, name: '李伟', relation: 'spouse', birthDate, sex }],
      beneficiaries: [],
      effectiveOn,
      receiptSigned: life.signed,
      premiumAccountId: life.collected ? desk.owner.accountId : null,
      riders: life.rider ? [{ product: desk.products.get('premium-waiver'), sumInsuredFen: 0, person: holder }] : [],
      paymentId,
    }),
  )
  const held = contractProduct(desk.products, await desk.read(policyId))
  return { desk, life, product: held, policyId, effectiveOn, premiumFen: premium, riderFen, broughtFen: 0, answers: 0 }
}

/** What the run needs, in the small hours of a day. */
export function running({ context, products }: PolicyDesk, day: Day) {
  return { db: context.db, products, clock: fixedClock(new Date(startOf(day).getTime() + 7_200_000)) }
}

// The run's own word for when it must look again is believed: a day it passes over is a day on which it did nothing.
async function runUntil(lived: Lived, after: Day, until: Day): Promise<Day> {
  const { db } = lived.desk.context
  for (let day = after; day < until; ) {
    const { nextActOn } = await db.selectFrom('policies').select('nextActOn').executeTakeFirstOrThrow()
    const next = nextActOn > day ? nextActOn : later(day, 1)
    if (next > until) return until
    day = next
    await answerBank(lived, day)
    expect(await runDay(running(lived.desk, day), day), `${day} is run`).toBe(true)
  }
  return until
}

/** The bank answers a collection when its days are over. */
async function answerBank(lived: Lived, day: Day): Promise<void> {
  const { desk, life, policyId } = lived
  const open = await desk.context.db
    .selectFrom('policy_collections')
    .selectAll()
    .where('policyId', '=', policyId)
    .where('ended', 'is', null)
    .limit(1)
    .executeTakeFirst()
  const answer = life.bank[lived.answers % life.bank.length]
  if (!open || !answer || later(open.orderedOn, answer.days) > day) return
  const { paymentId, amountFen, customerId } = open
  const kind = answer.settles ? 'settled' : 'declined'
  await desk.on(day, (tx) => recordReport(tx, { orderId: paymentId, kind, amountFen }))
  const payload: PaymentEnd = {
    customerId,
    paymentId,
    direction: 'in',
    amountFen,
    purpose: 'renewal-premium',
    subject: { type: 'policy', id: policyId },
    refundOf: null,
  }
  const handlers = billingHandlers(running(desk, day))[answer.settles ? 'payment.settled' : 'payment.failed']
  for (const handle of handlers) await handle({ id: paymentId, payload, attempts: 1 })
  lived.answers += 1
  if (answer.settles) lived.broughtFen += amountFen
}

/** Does what the customer wants that day. What is refused changes nothing, and its money goes back. */
async function attempt(lived: Lived, day: Day, step: Step): Promise<void> {
  const before = await lived.desk.read(lived.policyId)
  const amountFen = moneyFor(lived, before, day, step)
  const paymentId = amountFen > 0 ? await lived.desk.paidIn(day, amountFen, lived.policyId) : ''
  try {
    await act(lived, day, { ...step, amountFen, paymentId })
  } catch (error) {
    if (!(error instanceof ProblemError) || error.kind.status >= 500) throw error
    expect(await lived.desk.read(lived.policyId), `${step.deed} was refused on ${day}`).toEqual(before)
    const { states } = statusOf(before, lived.product, day)
    const isGivenBack = step.deed === 'cancel' && states.includes('cooling-off') && !states.includes('frozen')
    expect(isGivenBack, `giving back within cooling-off was refused on ${day}`).toBe(false)
    const { customerId } = lived.desk.owner
    if (paymentId)
      await lived.desk.on(day, (tx) => refund(tx, { customerId, paymentId, amountFen, reference: before.policyNo }))
  }
}

function moneyFor(lived: Lived, policy: Policy, day: Day, { deed, percent }: Step): number {
  const { product } = lived
  const premiumFen = lived.premiumFen + lived.riderFen
  if (deed === 'pay') return premiumFen * (1 + (percent % 3))
  if (deed === 'pay-oddly') return Math.ceil((premiumFen * percent) / 37)
  if (deed === 'repay') return Math.ceil((loanBalanceOn(policy, product, day).amountFen * percent) / 90)
  return deed === 'reinstate' ? arrearsOn(policy, product, day).amountFen : 0
}

type Doing = Step & { readonly amountFen: number; readonly paymentId: string }

async function act(lived: Lived, day: Day, { deed, percent, amountFen, paymentId }: Doing): Promise<void> {
  const { desk, policyId } = lived
  const { accountId } = desk.owner
  await desk.change(day, await desk.read(policyId), async (tx, policy, product) => {
    const money = { policy, product, amountFen, paymentId }
    if (deed === 'pay' || deed === 'pay-oddly') {
      await applyPremium(tx, money)
      lived.broughtFen += amountFen
    } else if (deed === 'borrow') {
      const most = loanLimitOn(policy, product, day).amountFen
      await lend(tx, { policy, product, amountFen: Math.ceil((most * percent) / 98), accountId })
    } else if (deed === 'repay') await repayLoan(tx, money)
    else if (deed === 'reinstate') await reinstatePolicy(tx, money)
    else if (deed === 'lend-premiums' || deed === 'lend-no-premiums')
      await chooseAutomaticLoan(tx, policy, deed === 'lend-premiums')
    else if (deed === 'name-account') await changePremiumAccount(tx, { policy, accountId })
    else if (deed === 'name-no-account') await changePremiumAccount(tx, { policy, accountId: null })
    else if (deed === 'sign') await signReceipt(tx, { policy })
    else if (deed === 'freeze') await administer(tx, { policy, kind: 'frozen' })
    else if (deed === 'unfreeze') await administer(tx, { policy, kind: 'unfrozen' })
    else if (deed === 'drop-rider')
      await dropRider(tx, { policy, product, riderId: policy.riders[0]?.id ?? '', accountId })
    else if (deed === 'surrender') await surrenderPolicy(tx, { policy, product, accountId })
    else await cancelInCoolingOff(tx, { policy, product, accountId })
  })
}
