// Benefits that are no bill, claimed in the store and decided at the desk: care, and an illness that waives another contract's premiums.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { getCustomer } from '../../src/customers/index.ts'
import { addDays, addMonths, fixedClock, newId, startOf, system, writeAs } from '../../src/kit/index.ts'
import { collect, listAccounts, listPayments } from '../../src/payments/index.ts'
import { firstInstalmentFen, getPolicy, issuePolicy, type NewPolicy, runDay } from '../../src/policies/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { type Flow, flowOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let linId: string
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  linId = await findDemo(demo.store.db, 'lin-yue')
})
afterAll(() => demo.close())

const today = () => demo.store.clock.today()
const wanted = z.object({
  steps: z.array(z.object({ documents: z.array(z.object({ kind: z.string() })).optional() })),
})
const finished = z.object({ outcome: z.object({ leadsTo: z.object({ type: z.literal('claim'), id: z.string() }) }) })
const workbench = z.object({
  seq: z.int(),
  state: z.string(),
  kind: z.string(),
  proposal: z.object({
    fixed: z.array(
      z.object({
        policyId: z.string(),
        coverageId: z.string(),
        amountFen: z.int().nullable(),
        amountMaxFen: z.int(),
      }),
    ),
    waived: z.array(z.object({ policyId: z.string() })),
  }),
})

/** Tells it, gives a reason for each paper instead of the paper, and submits. The papers that were asked for, and the claim. */
async function file(sentence: string, report: object): Promise<{ papers: string[]; claimId: string; known: unknown }> {
  const told = await lin.go(await lin.open('file-claim'), { said: { sentence } }, 'report')
  const { known } = stepOf(told, 'report')
  const papersFor = async (flow: Flow) =>
    wanted
      .parse((await lin.person.get(`/api/requests/${flow.id}`)).body)
      .steps.flatMap(({ documents = [] }) => documents.map(({ kind }) => kind))
  const asked = await lin.go(told, { report: { insuredId: linId, ...report } }, 'documents')
  const papers = await papersFor(asked)
  const waived = papers.map((kind) => ({ kind, reason: '医院还没有给' }))
  const accountId = (await listAccounts(demo.store.db, linId))[0]?.id
  const ready = await lin.go(asked, { documents: { documentIds: [], waived }, account: { accountId } })
  const done = await lin.settled(flowOf(await lin.submit(ready)))
  const { outcome } = finished.parse((await lin.person.get(`/api/requests/${done.id}`)).body)
  return { papers, claimId: outcome.leadsTo.id, known }
}

async function workOn(claimId: string) {
  const adjuster = await demo.staff('chen-jie')
  const path = `/api/desk/claims/${linId}/${claimId}`
  return { path, adjuster, bench: workbench.parse((await adjuster.get(path)).body) }
}

async function grant(claimId: string, chosen: { policyId: string; coverageId: string; amountFen: number }) {
  const { path, adjuster, bench } = await workOn(claimId)
  const decision = { outcome: 'pay', seenSeq: bench.seq, amounts: [{ ...chosen, line: null }], reason: '材料已核实' }
  const decided = await adjuster.post(`${path}/decision`, decision)
  expect(decided.status, JSON.stringify(decided.body)).toBe(200)
  for (let tries = 0; tries < 100 && (await workOn(claimId)).bench.state !== 'paid'; tries += 1) await demo.idle()
  expect((await workOn(claimId)).bench.state).toBe('paid')
}

/** A care contract of 300,000 yuan on lin herself, in force since 300 days. */
async function careContract(): Promise<string> {
  const { db, products } = demo.store
  const { name, birthDate, sex } = await getCustomer(db, linId)
  const [account] = await listAccounts(db, linId)
  const effectiveOn = addDays(today(), -300)
  const given: Omit<NewPolicy, 'paymentId'> = {
    customerId: linId,
    product: products.at('long-term-care', effectiveOn),
    insureds: [{ customerId: linId, name, relation: 'self', birthDate, sex }],
    occupationClass: 1,
    insuredPublicly: true,
    beneficiaries: [],
    sumInsuredFen: 30_000_000,
    term: 'whole',
    payYears: 20,
    frequency: 'yearly',
    effectiveOn,
    receiptSigned: true,
    premiumAccountId: account?.id ?? null,
  }
  const then = { db, clock: fixedClock(startOf(addDays(effectiveOn, -1))) }
  const id = newId()
  await writeAs(then, system('test'), {}, async (tx) => {
    const amountFen = firstInstalmentFen(given, tx.today)
    const about = { purpose: 'premium', subject: { type: 'policy', id }, reference: '保险费' } as const
    const paymentId = await collect(tx, { customerId: linId, accountId: account?.id ?? '', amountFen, ...about })
    issuePolicy(tx, { ...given, id, paymentId })
  })
  await demo.idle()
  return id
}

it('care is heard in the sentence, asked for with its own papers, prepared as a month’s benefit and paid by a person', async () => {
  const policyId = await careContract()
  const { papers, claimId, known } = await file('我半年前摔伤了腰，一直躺在床上，生活不能自理', {
    happenedOn: addDays(today(), -190),
    cause: 'accident',
    event: '摔伤后生活不能自理',
    visitKind: 'inpatient',
    kind: 'long-term-care',
  })
  expect(known).toMatchObject({ kind: 'long-term-care', cause: 'accident' })
  expect(papers).toEqual(['disability-appraisal', 'diagnosis-certificate', 'discharge-summary', 'accident-proof'])
  const { bench } = await workOn(claimId)
  expect(bench).toMatchObject({ kind: 'long-term-care', state: 'with-a-person' })
  const month = { policyId, coverageId: 'care', amountFen: 600_000 } // 2 % of 300,000 yuan
  expect(bench.proposal.fixed).toMatchObject([{ ...month, amountMaxFen: 60 * 600_000 }])
  await grant(claimId, month)
})

const page = z.object({
  status: z.object({ states: z.array(z.string()), reasons: z.array(z.object({ zh: z.string() })) }),
  cost: z.object({ next: z.unknown().nullable() }),
})

it('an illness granted waives the premiums of the contract whose rider names it; the day’s run asks for none, the page says so', async () => {
  const { db } = demo.store
  const endowmentId = await findDemo(db, 'child-endowment')
  const read = async () => (await getPolicy(db, linId, endowmentId)).policy
  const before = await read()
  const happenedOn = addDays(today(), -1)
  const { papers, claimId } = await file('我昨天出车祸昏迷，要申请重疾理赔', {
    happenedOn,
    cause: 'accident',
    event: '车祸后深度昏迷',
    visitKind: 'inpatient',
    kind: 'critical-illness',
  })
  expect(papers).toContain('pathology-report')
  const { bench } = await workOn(claimId)
  const severe = bench.proposal.fixed.find(({ coverageId }) => coverageId === 'severe')
  await grant(claimId, { policyId: severe?.policyId ?? '', coverageId: 'severe', amountFen: severe?.amountMaxFen ?? 0 })

  const waived = await read()
  expect(waived.events.find(({ kind }) => kind === 'premiums-waived')?.new).toMatchObject({ eventOn: happenedOn })
  const shown = page.parse((await lin.person.get(`/api/policies/${endowmentId}`)).body)
  expect(shown.status.states).toContain('waived')
  expect(shown.status.reasons.map(({ zh }) => zh)).toContain(`自 ${happenedOn} 起的保费已豁免，不用再交`)
  expect(shown.cost.next).toBeNull()
  const paid = () => paymentsOf(endowmentId)
  const paidBefore = await paid()

  const dueOn = before.paidToOn
  const clock = fixedClock(new Date(startOf(dueOn).getTime() + 9 * 3_600_000))
  expect(await runDay({ ...demo.store, clock }, dueOn)).toBe(true)
  await demo.idle()
  expect((await read()).paidToOn).toBe(addMonths(dueOn, 12))
  expect(await paid()).toEqual(paidBefore)
  const acts = await db.selectFrom('policy_acts').selectAll().where('policyId', '=', endowmentId).execute()
  const ofThatDay = acts.filter((act) => act.dueOn === dueOn).map(({ kind }) => kind)
  expect(ofThatDay).toContain('waive')
  expect(acts.filter(({ kind }) => ['due-notice', 'collect', 'grace'].includes(kind))).toEqual([])
})

async function paymentsOf(policyId: string) {
  const all = await listPayments(demo.store.db, { customerId: linId, limit: 100 })
  return all.filter(({ subject }) => subject.id === policyId).map(({ id, state }) => [id, state])
}
