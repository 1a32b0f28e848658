// Lives a contract through: money collected and settled on its days, issue, renewals, a loan — by the same functions that do it live.
import { addDays, addMonths, type Day, newId, type Tx } from '../../src/kit/index.ts'
import { collect, holdMoney, post, settleInDemoBank } from '../../src/payments/index.ts'
import {
  addRider,
  benefitsBetween,
  bringUp,
  creditPast,
  findPolicy,
  firstInstalmentFen,
  instalmentOn,
  issuePolicy,
  lend,
  lockPolicy,
  type NewPolicy,
  nameSecondHolder,
  nextDueOn,
  type Policy,
  pledgePolicy,
  premiumsEndOn,
  recordPremium,
  riderFrom,
} from '../../src/policies/index.ts'
import type { Product } from '../../src/products/index.ts'
import type { DemoContract } from './contract.ts'
import { type Book, type Known, on } from './on-a-day.ts'

/** Everything that happened to one contract until today. */
export async function liveThrough(book: Book, people: ReadonlyMap<string, Known>, contract: DemoContract, today: Day) {
  const owner = known(people, contract.owner)
  const product = book.products.at(contract.product, addDays(contract.effectiveOn, -1))
  const policyId = await issue(book, people, contract, product)
  await renew(book, owner, contract, product, policyId, today)
  await addRiders(book, owner, contract, product, policyId)
  await creditBenefits(book, owner, contract, product, policyId, today)
  if (contract.loan) await borrow(book, owner, contract, product, policyId)
  if (contract.waiting) await wait(book, owner, contract, policyId)
  await tieOthers(book, people, contract, policyId)
}

async function tieOthers(book: Book, people: ReadonlyMap<string, Known>, contract: DemoContract, policyId: string) {
  const { key, effectiveOn, owner, pledge } = contract
  const { customerId } = known(people, owner)
  const second = contract.secondHolder === undefined ? undefined : known(people, contract.secondHolder)
  if (second)
    await on(book, addDays(effectiveOn, 30), 15, `${key}|second-holder`, async (tx) => {
      await nameSecondHolder(tx, await lockPolicy(tx, customerId, policyId), second)
      return null
    })
  if (pledge)
    await on(book, addDays(effectiveOn, 400), 15, `${key}|pledge`, async (tx) => {
      await pledgePolicy(tx, { policy: await lockPolicy(tx, customerId, policyId), ...pledge })
      return null
    })
}

async function issue(
  book: Book,
  people: ReadonlyMap<string, Known>,
  contract: DemoContract,
  product: Product,
): Promise<string> {
  const owner = known(people, contract.owner)
  const insured = known(people, contract.insured)
  const { key, effectiveOn, term, payYears, frequency, sumInsuredFen, relation, policyNo } = contract
  const { sex, occupationClass, name, customerId } = insured
  const birthDate = contract.statedBirthDate ?? insured.birthDate
  const insuredPublicly = insured.publicInsurance !== 'none'
  const given: Omit<NewPolicy, 'paymentId'> = {
    policyNo,
    customerId: owner.customerId,
    product,
    insureds: [{ customerId, name, relation, birthDate, sex }],
    occupationClass,
    insuredPublicly,
    beneficiaries: beneficiariesOf(people, contract),
    sumInsuredFen,
    term,
    payYears,
    frequency,
    effectiveOn,
    receiptSigned: !contract.unsigned,
    riders: ridersWith(book, owner, contract),
    ...(contract.soldBy ? { soldBy: contract.soldBy } : {}),
    ...(contract.split ? { split: contract.split } : {}),
    premiumAccountId: owner.accountIds[0] ?? null,
  }
  const appliedOn = addDays(effectiveOn, -1)
  const premium = firstInstalmentFen(given, appliedOn)
  const first = await on(book, appliedOn, 10, `${key}|collect`, async (tx) => {
    const policyId = newId()
    return { policyId, paymentId: await collectFor(tx, owner, policyId, policyNo, premium, 'premium') }
  })
  await on(book, appliedOn, 11, `${key}|issue`, async (tx) => {
    await settleInDemoBank(tx, first.paymentId)
    issuePolicy(tx, { ...given, id: first.policyId, paymentId: first.paymentId })
    return null
  })
  return first.policyId
}

function ridersWith({ products }: Book, { birthDate, sex }: Known, { riders = [], effectiveOn }: DemoContract) {
  return riders
    .filter(({ addedAfterDays }) => addedAfterDays === undefined)
    .map(({ product, sumInsuredFen }) => ({
      product: products.at(product, effectiveOn),
      sumInsuredFen,
      person: { birthDate, sex },
    }))
}

async function addRiders(book: Book, owner: Known, contract: DemoContract, main: Product, policyId: string) {
  const { key, policyNo, effectiveOn, riders = [] } = contract
  for (const { product: code, sumInsuredFen, addedAfterDays } of riders) {
    if (addedAfterDays === undefined) continue
    const day = addDays(effectiveOn, addedAfterDays)
    const product = book.products.at(code, day)
    const offerOf = (policy: Policy) =>
      riderFrom({ policy, product, main, sumInsuredFen, loadPermille: 0 }, addDays(day, 1))
    const policy = await findPolicy(book.db, owner.customerId, policyId)
    const firstFen = policy ? (offerOf(policy)?.firstPremiumFen ?? 0) : 0
    const paymentId = await on(book, day, 9, `${key}|${code}|collect`, (tx) =>
      collectFor(tx, owner, policyId, policyNo, firstFen, 'premium'),
    )
    await on(book, day, 10, `${key}|${code}|add`, async (tx) => {
      await settleInDemoBank(tx, paymentId)
      const locked = await lockPolicy(tx, owner.customerId, policyId)
      const offer = offerOf(locked)
      const terms = { loadPermille: 0, exclusions: [] }
      if (offer)
        await addRider(tx, { policy: locked, product: main, offer, terms, paid: { paymentId, amountFen: firstFen } })
      return null
    })
  }
}

function beneficiariesOf(people: ReadonlyMap<string, Known>, { beneficiaries }: DemoContract) {
  return beneficiaries.map(({ key, share, relation }) => {
    const { name, idNumber, customerId } = known(people, key)
    return { order: 1, share, relation, name, idNumber, customerId }
  })
}

async function renew(book: Book, owner: Known, contract: DemoContract, product: Product, policyId: string, today: Day) {
  const policy = await findPolicy(book.db, owner.customerId, policyId)
  if (!policy || contract.frequency === 'once') return
  const until = [contract.unpaidFrom ?? today, premiumsEndOn(policy)].sort()[0] ?? today
  for (let due = nextDueOn(policy, policy.effectiveOn); due < until; due = nextDueOn(policy, due)) {
    await runMonths(book, contract, product, policy, due)
    const paymentId = await on(book, due, 9, `${contract.key}|collect|${due.slice(0, 4)}`, (tx) =>
      collectFor(tx, owner, policyId, policy.policyNo, instalmentOn(policy, due), 'renewal-premium'),
    )
    await on(book, due, 10, `${contract.key}|renew|${due.slice(0, 4)}`, async (tx) => {
      await settleInDemoBank(tx, paymentId)
      const locked = await lockPolicy(tx, owner.customerId, policyId)
      await recordPremium(tx, { policy: locked, product, amountFen: instalmentOn(locked, due), paymentId })
      return null
    })
  }
  await runMonths(book, contract, product, policy, today)
}

/** What an account earned and was charged until a day, month by month. */
async function runMonths(book: Book, { key }: DemoContract, product: Product, policy: Policy, until: Day) {
  if (!product.account) return
  const { customerId, id, effectiveOn } = policy
  for (let month = 0; addMonths(effectiveOn, month) <= until; month += 1) {
    const day = addMonths(effectiveOn, month)
    await on(book, day, 8, `${key}|month|${month}`, async (tx) => {
      bringUp(tx, await lockPolicy(tx, customerId, id), product)
      return null
    })
  }
}

/** Dividends, survival benefits and maturities that fell due, as the day's run would have credited them. */
async function creditBenefits(
  book: Book,
  owner: Known,
  { key }: DemoContract,
  product: Product,
  policyId: string,
  today: Day,
) {
  const policy = await findPolicy(book.db, owner.customerId, policyId)
  // annuities that were paid before are told by what waits of them
  const dues = policy ? benefitsBetween(policy, product, policy.effectiveOn, today) : []
  for (const due of dues.filter(({ kind }) => kind !== 'annuity'))
    await on(book, due.dueOn, 11, `${key}|${due.kind}|${due.dueOn}`, async (tx) => {
      await creditPast(tx, await lockPolicy(tx, owner.customerId, policyId), product, due)
      return null
    })
}

async function borrow(book: Book, owner: Known, { key, loan }: DemoContract, product: Product, policyId: string) {
  if (!loan) return
  const paymentId = await on(book, loan.on, 14, `${key}|lend`, async (tx) => {
    const policy = await lockPolicy(tx, owner.customerId, policyId)
    const accountId = owner.accountIds[0] ?? ''
    return (await lend(tx, { policy, product, amountFen: loan.amountFen, accountId })).paymentId
  })
  await on(book, loan.on, 15, `${key}|lent`, async (tx) => {
    await settleInDemoBank(tx, paymentId)
    return null
  })
}

function collectFor(
  tx: Tx,
  owner: Known,
  policyId: string,
  policyNo: string,
  amountFen: number,
  purpose: 'premium' | 'renewal-premium',
): Promise<string> {
  const [accountId = ''] = owner.accountIds
  const subject = { type: 'policy', id: policyId }
  return collect(tx, { customerId: owner.customerId, accountId, amountFen, purpose, subject, reference: policyNo })
}

function known(people: ReadonlyMap<string, Known>, key: string): Known {
  const person = people.get(key)
  if (!person) throw new Error(`no demo person ${key}`)
  return person
}

async function wait(book: Book, { customerId }: Known, { key, policyNo, waiting }: DemoContract, policyId: string) {
  if (!waiting) return
  const { amountFen } = waiting
  const subject = { type: 'policy', id: policyId }
  await on(book, waiting.on, 9, `waiting|${key}`, async (tx) => {
    const entries = [{ debit: 'benefits-paid', credit: 'customer-funds', amountFen }] as const
    post(tx, { customerId, purpose: 'benefit', subject, entries })
    const held = { amountFen, purpose: 'benefit', subject, reference: policyNo, sourceId: null } as const
    holdMoney(tx, { customerId, cause: 'no-account', ...held })
    return null
  })
}
