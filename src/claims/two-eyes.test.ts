// A refusal over the limit needs a second person, over HTTP; the limit here is 800 yuan, and the claims are of 860 and of 700.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingOf } from '../../test/claims-desk.ts'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { listLetters } from '../documents/index.ts'
import { listEvidence } from '../timeline/index.ts'

let http: ClaimsHttp
let chen: { staffId: string; token: string }
let wang: { staffId: string; token: string }

beforeAll(async () => {
  http = await openClaimsHttp({ REFUSE_ALONE_MAX_YUAN: '800' })
  chen = await http.staff('陈小洁')
  wang = await http.staff('王芳')
})

afterAll(() => http.close())

type Referred = Awaited<ReturnType<ClaimsHttp['referred']>>
const reasons = [{ zh: '发票大小写不一致', en: 'Words and figures differ' }]
const articles = ['保险法 §27']

async function refuse({ url, look }: Referred, token: string) {
  const { seq: seenSeq } = await look()
  return http.call(token, 'POST', `${url}/decision`, { outcome: 'refuse', seenSeq, reasons, articles })
}

async function settle({ url, look }: Referred, token: string, how: object) {
  const { seq: seenSeq } = await look()
  return http.call(token, 'POST', `${url}/refusal`, { seenSeq, ...how })
}

const view = async ({ claimId, token }: Referred) => (await http.call(token, 'GET', `/api/claims/${claimId}`)).body
const lettersOf = async ({ parent }: Referred) =>
  (await listLetters(http.desk.db, { customerId: parent, page: { limit: 9 } })).items.map(({ kind }) => kind)
const queued = async ({ claimId }: Referred) => {
  const { body } = await http.call(wang.token, 'GET', '/api/desk/claims?limit=100')
  return (Array.isArray(body.items) ? body.items : []).find(({ id }) => id === claimId)
}

test('one person proposes, the customer hears nothing of it, another confirms', async () => {
  const claim = await http.referred()
  const dueOn = (await queued(claim)).dueOn
  expect((await settle(claim, wang.token, { outcome: 'confirm' })).body.type).toBe('/problems/no-refusal-proposed')
  expect((await refuse(claim, chen.token)).status).toBe(200)
  const waiting = await view(claim)
  expect(waiting).toMatchObject({ state: 'with-a-person', decision: null, payFen: null })
  expect(JSON.stringify(waiting)).not.toMatch(/拒|大小写不一致|refus/)
  expect(await lettersOf(claim)).toEqual([])
  expect(await queued(claim)).toMatchObject({ reason: 'refusal-proposed', dueOn })

  expect(await claim.look(chen.token)).toMatchObject({ refusal: { byName: '陈小洁', mine: true, reasons, articles } })
  expect((await settle(claim, chen.token, { outcome: 'confirm' })).body.type).toBe('/problems/own-refusal')
  expect((await refuse(claim, wang.token)).body.type).toBe('/problems/refusal-waits')
  const { seq: seenSeq } = await claim.look()
  const wanted = [{ kind: 'x', title: { zh: '发票', en: 'Invoice' }, why: { zh: '核对', en: 'check' } }]
  expect((await http.call(wang.token, 'POST', `${claim.url}/supplement-notice`, { seenSeq, wanted })).body.type).toBe(
    '/problems/refusal-waits',
  )
  const relative = await http.staff(claim.parentName)
  expect((await settle(claim, relative.token, { outcome: 'confirm' })).body.type).toBe('/problems/own-claim')

  // papers that come meanwhile are looked at before anybody confirms
  const documentId = await http.desk.paper(claim.parent, readingOf('accident-proof', {}))
  await http.call(claim.token, 'POST', `/api/claims/${claim.claimId}/documents`, { documentIds: [documentId] })
  expect((await http.call(wang.token, 'POST', `${claim.url}/refusal`, { outcome: 'confirm', seenSeq })).body.type).toBe(
    '/problems/claim-moved-on',
  )
  expect((await settle(claim, wang.token, { outcome: 'confirm' })).status).toBe(200)
  const { requestId, ...refused } = await view(claim)
  expect(refused).toMatchObject({ state: 'refused', decision: { outcome: 'refuse', reasons, articles } })
  expect(await lettersOf(claim)).toEqual(['refusal'])
  expect(await queued(claim)).toBeUndefined()
  const chain = await listEvidence(http.desk.db, { customerId: claim.parent, chainId: String(requestId), limit: 20 })
  expect(chain.at(-1)).toMatchObject({ kind: 'claim.decided', body: { outcome: 'refuse', proposedBy: chen.staffId } })

  // an appeal is for neither of the two
  await http.call(claim.token, 'POST', `/api/claims/${claim.claimId}/appeal`, {})
  for (const { token } of [chen, wang]) expect((await refuse(claim, token)).body.type).toBe('/problems/involved-before')
})

test('another sends it back with a word; then it is decided anew', async () => {
  const claim = await http.referred()
  await refuse(claim, chen.token)
  expect((await settle(claim, wang.token, { outcome: 'send-back' })).status).toBe(422)
  expect((await settle(claim, wang.token, { outcome: 'send-back', words: '请先向医院核实发票' })).status).toBe(200)
  const now = await claim.look(chen.token)
  expect(now).toMatchObject({
    state: 'with-a-person',
    refusal: null,
    messages: [{ by: 'note', words: '请先向医院核实发票' }],
  })
  expect(await queued(claim)).toMatchObject({ reason: 'referred' })
  const { policyId, coverageId } = now.proposal?.covers[0] ?? {}
  const amounts = [{ policyId, coverageId, line: 0, amountFen: 60_000 }]
  const pay = { outcome: 'pay', seenSeq: now.seq, amounts, reason: '医院已核实' }
  expect((await http.call(chen.token, 'POST', `${claim.url}/decision`, pay)).status).toBe(200)
})

test('up to the limit one person refuses; a claim of nobody knows how much needs two', async () => {
  const small = await http.referred({ totalFen: 70_000 })
  expect((await refuse(small, chen.token)).status).toBe(200)
  expect(await view(small)).toMatchObject({ state: 'refused' })
  const family = await http.desk.family()
  const { claimId } = await http.desk.file(family, [], { waived: [{ kind: 'medical-invoice', reason: '发票丢了' }] })
  await http.desk.deliver()
  const url = `/api/desk/claims/${family.parent}/${claimId}`
  const { seq: seenSeq } = await http.look(url)
  await http.call(chen.token, 'POST', `${url}/decision`, { outcome: 'refuse', seenSeq, reasons, articles })
  expect(await http.look(url)).toMatchObject({ state: 'with-a-person', refusal: { byName: '陈小洁' } })
})
