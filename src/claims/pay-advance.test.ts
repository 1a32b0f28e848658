// What is certain is paid while the rest is looked into, over HTTP: the claim goes on, and its end pays the rest.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { trialBalance } from '../payments/index.ts'

let http: ClaimsHttp
let chen: { staffId: string; token: string }

beforeAll(async () => {
  http = await openClaimsHttp()
  chen = await http.staff('陈小洁')
})
afterAll(() => http.close())

type Referred = Awaited<ReturnType<ClaimsHttp['referred']>>

async function post({ url, look }: Referred, path: 'advance' | 'decision', amounts: readonly number[]) {
  const { seq: seenSeq, proposal } = await look()
  const { policyId, coverageId } = proposal?.covers[0] ?? {}
  const rows = amounts.map((amountFen, line) => ({ policyId, coverageId, line, amountFen }))
  const outcome = path === 'decision' ? { outcome: 'pay' } : {}
  const answer = await http.call(chen.token, 'POST', `${url}/${path}`, {
    ...outcome,
    seenSeq,
    amounts: rows,
    reason: '这一部分没有疑问',
  })
  await http.desk.deliver()
  return answer
}

const view = async ({ claimId, token }: Referred) => (await http.call(token, 'GET', `/api/claims/${claimId}`)).body
const kindsOf = ({ events }: Record<string, unknown>) =>
  (Array.isArray(events) ? events : []).map((event: { kind: string }) => event.kind)
const paidFen = async ({ claimId }: Referred) => {
  const rows = await http.desk.db
    .selectFrom('claim_payments')
    .select('amountFen')
    .where('claimId', '=', claimId)
    .limit(9)
    .execute()
  return rows.map(({ amountFen }) => amountFen).sort((a, b) => a - b)
}

test('a part now, the rest with the decision; each is paid once, and the ledger balances', async () => {
  const claim = await http.referred()
  expect((await post(claim, 'advance', [40_000, 0])).status).toBe(200)
  const now = await view(claim)
  expect(now).toMatchObject({ state: 'with-a-person', decision: null })
  expect(kindsOf(now)).toEqual(expect.arrayContaining(['advance-ordered', 'advance-paid']))
  expect(kindsOf(now)).not.toContain('paid')
  expect(now.clocks).toContainEqual(expect.objectContaining({ kind: 'undisputed', stopped: true }))

  expect((await post(claim, 'advance', [40_000, 0])).body.type).toBe('/problems/claim-nothing-certain')
  expect((await post(claim, 'decision', [30_000, 0])).body.type).toBe('/problems/claim-amount-below-paid')
  expect((await post(claim, 'advance', [500_000, 0])).body.type).toBe('/problems/claim-amount-too-high')

  expect((await post(claim, 'decision', [60_000, 2_000])).status).toBe(200)
  expect(await view(claim)).toMatchObject({ state: 'paid', payFen: 62_000 })
  expect(await paidFen(claim)).toEqual([22_000, 40_000])
  expect((await trialBalance(http.desk.db)).differenceFen).toBe(0)
})

test('a decision that grants no more than was paid in advance ends the claim without another payment', async () => {
  const claim = await http.referred()
  expect((await post(claim, 'advance', [40_000, 1_000])).status).toBe(200)
  expect((await post(claim, 'decision', [40_000, 1_000])).status).toBe(200)
  const ended = await view(claim)
  expect(ended).toMatchObject({ state: 'paid', payFen: 41_000 })
  expect(kindsOf(ended)).toContain('nothing-more')
  expect(await paidFen(claim)).toEqual([41_000])
})
