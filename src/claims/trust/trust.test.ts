// Money before certainty, over HTTP: who is trusted is paid a part at once; what it is short of follows, what it is over is owed back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsHttp, openClaimsHttp } from '../../../test/claims-http.ts'
import { trialBalance } from '../../payments/index.ts'
import { trustOf } from './levels.ts'

test.each([
  [{ years: 0, paidWithoutDoubt: 9, refused: 0, owedFen: 0 }, null],
  [{ years: 1, paidWithoutDoubt: 1, refused: 0, owedFen: 0 }, 'known'],
  [{ years: 5, paidWithoutDoubt: 2, refused: 0, owedFen: 0 }, 'known'],
  [{ years: 3, paidWithoutDoubt: 3, refused: 0, owedFen: 0 }, 'trusted'],
  [{ years: 9, paidWithoutDoubt: 9, refused: 1, owedFen: 0 }, null],
  [{ years: 9, paidWithoutDoubt: 9, refused: 0, owedFen: 1 }, null],
] as const)('%j: %s, with a reason', (facts, level) => {
  expect(trustOf(facts)).toMatchObject({ level })
  expect(trustOf(facts).because.length).toBeGreaterThan(0)
})

let http: ClaimsHttp
let operator: string
beforeAll(async () => {
  http = await openClaimsHttp()
  operator = await http.staffToken('赵敏', 'operator')
})
afterAll(async () => {
  expect((await trialBalance(http.desk.db)).differenceFen).toBe(0)
  await http.close()
})

const setTrust = (level: string, maxFen: number, percent: number, token = operator) =>
  http.call(token, 'PUT', `/api/desk/claim-settings/trust/${level}`, { maxFen, percent, reason: '试行先付' })

/** A customer of more than a year with a claim paid, and one of 860 whose words are not its figures. */
async function doubtless() {
  const { desk } = http
  const family = await desk.family()
  await desk.earlier(family, 400)
  await desk.file(family, await desk.threePapers(family, 30_000))
  await desk.deliver()
  return http.referred({ of: family })
}
type Referred = Awaited<ReturnType<typeof doubtless>>

const view = async ({ claimId, token }: Referred) => (await http.call(token, 'GET', `/api/claims/${claimId}`)).body
const repay = ({ claimId, token }: Referred) => http.call(token, 'POST', `/api/claims/${claimId}/repayment`)

async function decide({ url, look }: Referred, amounts: readonly number[]) {
  const { seq: seenSeq, proposal } = await look()
  const { policyId, coverageId } = proposal?.covers[0] ?? {}
  const rows = amounts.map((amountFen, line) => ({ policyId, coverageId, line, amountFen }))
  const body =
    rows.length > 0
      ? { outcome: 'pay', amounts: rows, reason: '核对完毕' }
      : { outcome: 'refuse', reasons: [{ zh: '不在保障范围', en: 'Not covered' }], articles: ['保险法 §24'] }
  const answer = await http.call(http.adjuster, 'POST', `${url}/decision`, { seenSeq, ...body })
  await http.desk.deliver()
  return answer.status
}

const receivable = async () =>
  (await trialBalance(http.desk.db)).accounts.find(({ account }) => account === 'claims-recoverable')?.balanceFen ?? 0

test('nothing is advanced until the desk says how much, and not by anybody', async () => {
  expect(await view(await doubtless())).toMatchObject({ state: 'with-a-person', recovery: null })
  expect((await setTrust('known', 30_000, 50, http.adjuster)).status).toBe(403)
  expect((await setTrust('known', 30_000, 101)).status).toBe(422)
  expect((await setTrust('nobody', 30_000, 50)).status).toBe(422)
  expect((await setTrust('known', 30_000, 50)).status).toBe(200)
  expect((await http.call(operator, 'GET', '/api/desk/claim-settings')).body.trust).toMatchObject([
    { level: 'known', setting: { maxFen: 30_000, percent: 50 } },
    { level: 'trusted', setting: { maxFen: 0 } },
  ])
})

test('an advance, and the rest with the decision', async () => {
  const claim = await doubtless()
  const advanced = await view(claim)
  expect(advanced).toMatchObject({ state: 'with-a-person', decision: null })
  expect(advanced.events).toContainEqual(
    expect.objectContaining({
      kind: 'advance-on-trust',
      words: expect.objectContaining({ zh: expect.stringContaining('¥300.00') }),
    }),
  )
  expect((await http.call(http.adjuster, 'GET', claim.url)).body.trust).toMatchObject({ level: 'known' })
  expect(await decide(claim, [60_000, 0])).toBe(200)
  const payments = http.desk.db
    .selectFrom('claim_payments')
    .select(['amountFen', 'onTrust'])
    .where('claimId', '=', claim.claimId)
  expect(await payments.orderBy('decisionNo').limit(9).execute()).toEqual([
    { amountFen: 30_000, onTrust: true },
    { amountFen: 30_000, onTrust: false },
  ])
  expect(await view(claim)).toMatchObject({ state: 'paid', payFen: 60_000, recovery: null })
  expect(await receivable()).toBe(0)
})

test('an advance that was too much is owed back, set off against more that is granted, and repaid', async () => {
  const claim = await doubtless()
  expect(await decide(claim, [10_000, 0])).toBe(200)
  expect(await view(claim)).toMatchObject({
    state: 'paid',
    payFen: 10_000,
    recovery: { owedFen: 20_000, openFen: 20_000 },
  })
  expect(await receivable()).toBe(20_000)

  // nothing more is advanced to who owes
  const second = await http.referred({ of: claim })
  expect((await view(second)).events).not.toContainEqual(expect.objectContaining({ kind: 'advance-on-trust' }))
  expect((await http.call(http.adjuster, 'GET', second.url)).body.trust).toMatchObject({
    level: null,
    because: [{ zh: expect.stringContaining('¥200.00') }],
  })

  expect((await http.call(claim.token, 'POST', `/api/claims/${claim.claimId}/appeal`, {})).status).toBe(200)
  const other = await http.staff('周敏')
  const { seq: seenSeq, proposal } = await claim.look(other.token)
  const { policyId, coverageId } = proposal?.covers[0] ?? {}
  const amounts = [{ policyId, coverageId, line: 0, amountFen: 25_000 }]
  const anew = { outcome: 'pay', seenSeq, amounts, reason: '申诉后改正' }
  expect((await http.call(other.token, 'POST', `${claim.url}/decision`, anew)).status).toBe(200)
  expect(await view(claim)).toMatchObject({
    state: 'paid',
    payFen: 25_000,
    recovery: { owedFen: 5_000, openFen: 5_000 },
  })
  expect(await receivable()).toBe(5_000)

  expect((await repay(claim)).status).toBe(200)
  expect(await view(claim)).toMatchObject({ recovery: { underWayFen: 5_000, openFen: 0 } })
  expect((await repay(claim)).body.type).toBe('/problems/claim-nothing-owed')
  await http.desk.deliver()
  expect(await view(claim)).toMatchObject({ state: 'paid', recovery: { owedFen: 5_000, repaidFen: 5_000, openFen: 0 } })
  expect(await receivable()).toBe(0)
})

test('a refusal asks all of it back', async () => {
  const claim = await doubtless()
  expect(await decide(claim, [])).toBe(200)
  expect(await view(claim)).toMatchObject({ state: 'refused', recovery: { owedFen: 30_000, openFen: 30_000 } })
})
