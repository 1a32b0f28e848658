// A claim after its decision, over HTTP: an appeal to somebody else, more papers, a conversation, a rating that opens a case.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hospital, readingOf } from '../../test/claims-desk.ts'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { lettersTo, textsTo } from '../../test/letters-to.ts'

let http: ClaimsHttp
let chen: { staffId: string; token: string }
let wang: { staffId: string; token: string }

beforeAll(async () => {
  http = await openClaimsHttp()
  chen = await http.staff('陈小洁')
  wang = await http.staff('王芳')
})

afterAll(() => http.close())

type Referred = Awaited<ReturnType<ClaimsHttp['referred']>>

async function refuse({ url, look }: Referred, token: string) {
  const { seq: seenSeq } = await look(token)
  const reasons = [{ zh: '发票大小写不一致', en: 'Words and figures differ' }]
  return http.call(token, 'POST', `${url}/decision`, { outcome: 'refuse', seenSeq, reasons, articles: ['保险法 §27'] })
}

async function pay({ url, look }: Referred, token: string, amounts: readonly number[]) {
  const { seq: seenSeq, proposal } = await look(token)
  const { policyId, coverageId } = proposal?.covers[0] ?? {}
  const rows = amounts.map((amountFen, line) => ({ policyId, coverageId, line, amountFen }))
  return http.call(token, 'POST', `${url}/decision`, { outcome: 'pay', seenSeq, amounts: rows, reason: '重新审核' })
}

const mine = ({ claimId, token }: Referred, path: string, body?: object) =>
  http.call(token, 'POST', `/api/claims/${claimId}/${path}`, body)
const view = async ({ claimId, token }: Referred) => (await http.call(token, 'GET', `/api/claims/${claimId}`)).body
const queued = async ({ claimId }: Referred) => {
  const { body } = await http.call(wang.token, 'GET', '/api/desk/claims?limit=100')
  return (Array.isArray(body.items) ? body.items : []).find(({ id }) => id === claimId)
}
const paperOf = ({ parent }: Referred) => http.desk.paper(parent, readingOf('accident-proof', {}))

describe('an appeal', () => {
  test('goes to somebody who has not had the claim, whatever the desk tries', async () => {
    const claim = await http.referred()
    expect((await textsTo(http.desk.db, claim.parent)).at(-1)).toMatch(/和材料已收到，理赔人员正在看，最晚 /)
    expect(await queued(claim)).toMatchObject({ valueFen: 86_000, hospital: { name: hospital } })
    expect((await mine(claim, 'appeal', {})).body.type).toBe('/problems/nothing-to-appeal')
    expect((await refuse(claim, chen.token)).status).toBe(200)
    expect(await view(claim)).toMatchObject({ state: 'refused', mayAppeal: true, mayAskReview: false })
    expect((await mine(claim, 'appeal', { words: '发票是医院写错的' })).status).toBe(200)
    expect(await view(claim)).toMatchObject({ state: 'with-a-person', mayAppeal: false })
    expect(await queued(claim)).toMatchObject({ reason: 'appeal', unanswered: true, heldByName: null })

    expect(await claim.look(chen.token)).toMatchObject({ isBarred: true })
    const barred = '/problems/involved-before'
    const clock = { kind: 'appeal', basis: '银行业保险业消费投诉处理管理办法 §17–20', stopped: false }
    expect((await view(claim)).clocks).toContainEqual(expect.objectContaining(clock))
    expect((await refuse(claim, chen.token)).body.type).toBe(barred)
    expect((await pay(claim, chen.token, [66_000, 2_400])).body.type).toBe(barred)
    const { url, invoice } = claim
    const at = { field: 'totalInWords', nth: 0 }
    const post = (token: string, path: string, body: object) => http.call(token, 'POST', `${url}/${path}`, body)
    const { seq: seenSeq } = await claim.look()
    const wanted = [{ kind: 'x', title: { zh: '发票', en: 'Invoice' }, why: { zh: '核对', en: 'check' } }]
    expect((await post(chen.token, 'supplement-notice', { seenSeq, wanted })).body.type).toBe(barred)
    const corrected = { documentId: invoice, at, value: '捌佰陆拾元整' }
    expect((await http.call(chen.token, 'PATCH', `${url}/readings`, corrected)).body.type).toBe(barred)
    expect((await post(chen.token, 'messages', { words: '维持原决定' })).body.type).toBe(barred)
    expect((await post(chen.token, 'messages', { words: '发票我核对过', note: true })).status).toBe(200)
    expect((await post(chen.token, 'holder', {})).body.type).toBe(barred)
    expect((await post(wang.token, 'holder', { staffId: chen.staffId })).body.type).toBe(barred)
    const colleagues = await http.call(wang.token, 'GET', `${url}/colleagues`)
    expect(colleagues.body.items).toEqual(
      expect.arrayContaining([
        { staffId: chen.staffId, name: '陈小洁', involved: true },
        { staffId: wang.staffId, name: '王芳', involved: false },
      ]),
    )

    expect((await post(wang.token, 'holder', {})).status).toBe(200)
    expect(await queued(claim)).toMatchObject({ heldByName: '王芳' })
    expect((await pay(claim, wang.token, [66_000, 2_400])).status).toBe(200)
    await http.desk.deliver()
    expect(await view(claim)).toMatchObject({ state: 'paid', payFen: 68_400, mayAppeal: false })
    expect((await mine(claim, 'appeal', {})).body.type).toBe('/problems/appealed-before')
    await mine(claim, 'rating', { score: 9 })
    expect(await queued(claim)).toBeUndefined() // who is content needs no call
  })

  test('who only wrote to the customer has had it, too', async () => {
    const claim = await http.referred()
    await http.call(wang.token, 'POST', `${claim.url}/messages`, { words: '您好，我在看您的材料' })
    await refuse(claim, chen.token)
    await mine(claim, 'appeal', {})
    expect((await refuse(claim, wang.token)).body.type).toBe('/problems/involved-before')
    expect((await refuse(claim, http.adjuster)).status).toBe(200)
    expect(await view(claim)).toMatchObject({ state: 'refused' })
  })

  test('who may not decide cannot be handed a claim', async () => {
    const claim = await http.referred()
    const auditor = await http.staff('赵小敏', 'auditor')
    const hand = (staffId: string) => http.call(wang.token, 'POST', `${claim.url}/holder`, { staffId })
    expect((await hand(auditor.staffId)).body.type).toBe('/problems/not-an-adjuster')
    expect((await hand(chen.staffId)).status).toBe(200)
    expect((await http.call(auditor.token, 'POST', `${claim.url}/holder`, {})).status).toBe(403)
  })
})

describe('papers that come later', () => {
  test('go to whoever looks at an open claim; what they saw is no longer all', async () => {
    const claim = await http.referred()
    const { seq } = await claim.look()
    const documentId = await paperOf(claim)
    expect((await mine(claim, 'documents', { documentIds: [documentId] })).status).toBe(200)
    const now = await claim.look()
    expect(now.state).toBe('with-a-person')
    expect(now.papers.map((paper) => paper.documentId)).toContain(documentId)
    const seen = { outcome: 'refuse', seenSeq: seq, reasons: [{ zh: '不', en: 'no' }], articles: ['保险法 §23'] }
    expect((await http.call(chen.token, 'POST', `${claim.url}/decision`, seen)).body.type).toBe(
      '/problems/claim-moved-on',
    )
    // the same paper again is nothing new
    await mine(claim, 'documents', { documentIds: [documentId] })
    expect((await claim.look()).seq).toBe(now.seq)
  })

  test('make a refused claim one to be looked at again', async () => {
    const claim = await http.referred()
    await refuse(claim, chen.token)
    const stranger = await http.referred()
    const theirs = await paperOf(stranger)
    expect((await mine(claim, 'documents', { documentIds: [theirs] })).body.type).toBe(
      '/problems/claim-documents-unknown',
    )
    await mine(claim, 'documents', { documentIds: [await paperOf(claim)] })
    await http.desk.deliver()
    expect(await view(claim)).toMatchObject({ state: 'with-a-person' })
    expect(await queued(claim)).toMatchObject({ reason: 'more-evidence' })
    expect((await pay(claim, chen.token, [66_000, 2_400])).status).toBe(200) // no appeal: the same person may
    expect((await mine(claim, 'documents', { documentIds: [await paperOf(claim)] })).body.type).toBe(
      '/problems/claim-papers-not-now',
    )
    await http.desk.deliver()
    expect(await view(claim)).toMatchObject({ state: 'paid' })
  })
})

describe('a conversation', () => {
  test('waits for an answer, is answered, and keeps the desk’s notes from the customer', async () => {
    const claim = await http.referred()
    await refuse(claim, chen.token)
    expect(await queued(claim)).toBeUndefined()
    expect((await mine(claim, 'messages', { words: '  为什么不赔？ ' })).status).toBe(200)
    expect(await queued(claim)).toMatchObject({ reason: 'message', unanswered: true })
    const desk = (body: object) => http.call(wang.token, 'POST', `${claim.url}/messages`, body)
    await desk({ words: '先问一下陈洁', note: true })
    expect(await queued(claim)).toMatchObject({ unanswered: true })
    await desk({ words: '发票的大小写金额不一致，请让医院更正' })
    expect(await queued(claim)).toBeUndefined()
    const said = await http.call(claim.token, 'GET', `/api/claims/${claim.claimId}/messages`)
    expect(said.body.items).toMatchObject([
      { by: 'staff', staffName: '王芳', words: '发票的大小写金额不一致，请让医院更正' },
      { by: 'customer', staffName: null, words: '为什么不赔？' },
    ])
    expect((await claim.look()).messages).toMatchObject([{ by: 'staff' }, { by: 'note' }, { by: 'customer' }])
    const stranger = await http.referred()
    expect((await http.call(stranger.token, 'GET', `/api/claims/${claim.claimId}/messages`)).status).toBe(404)
    expect((await mine({ ...claim, token: stranger.token }, 'messages', { words: '你好' })).status).toBe(404)
    const stored = await http.desk.db
      .selectFrom('claim_messages')
      .select('words')
      .where('claimId', '=', claim.claimId)
      .limit(9)
      .execute()
    expect(stored.some(({ words }) => words.includes('不赔'))).toBe(false)
    await mine(claim, 'messages', { words: '知道了，谢谢' })
    expect(await queued(claim)).toMatchObject({ reason: 'message' })
    await desk({ words: '无需回复', note: true, settles: true })
    expect(await queued(claim)).toBeUndefined()
    for (const body of [{ words: ' ' }, { words: '字'.repeat(2_001) }, {}])
      expect((await mine(claim, 'messages', body)).status).toBe(422)
  })
})

test('a review that changes nothing says so: by letter, by text message, to whoever decides', async () => {
  const family = await http.desk.family()
  const { claimId } = await http.desk.file(family, await http.desk.threePapers(family, 86_000), {
    amountFen: 86_000,
    hospital,
  })
  await http.desk.deliver()
  const url = `/api/desk/claims/${family.parent}/${claimId}`
  const token = await http.customerToken(family.parent)
  const claim = { ...family, claimId, url, token, invoice: '', look: (by?: string) => http.look(url, by) }
  expect((await mine(claim, 'review')).status).toBe(200)
  expect(await queued(claim)).toMatchObject({ valueFen: 86_000, hospital: { name: hospital } })
  expect(await claim.look()).toMatchObject({ paidFen: 68_400 })
  expect((await pay(claim, wang.token, [0, 0])).body.type).toBe('/problems/claim-amount-below-paid')
  const { proposal } = await claim.look()
  const rows = proposal?.covers[0]?.rows.map(({ allowedFen }) => allowedFen) ?? []
  expect((await pay(claim, wang.token, rows)).status).toBe(200)
  const [letter] = await lettersTo(http.desk.db, family.parent)
  expect(letter).toMatchObject({ title: { zh: '理赔复核通知书' } })
  expect(JSON.stringify(letter)).toMatch(/核定金额（此前已付）.*¥684\.00.*本次付款.*¥0\.00.*没有新的付款/)
  const texts = await textsTo(http.desk.db, family.parent)
  expect(texts.at(-1)).toContain('复核完毕：金额不变，¥684.00 此前已付，没有新的付款')
})

describe('a rating', () => {
  test('is asked once, when the claim is closed; a low one opens a case', async () => {
    const claim = await http.referred()
    expect(await view(claim)).toMatchObject({ mayRate: false })
    expect((await mine(claim, 'rating', { score: 2 })).body.type).toBe('/problems/claim-rating-closed')
    await refuse(claim, chen.token)
    expect(await view(claim)).toMatchObject({ mayRate: true })
    expect((await mine(claim, 'rating', { score: 2, comment: '等了很久，没人解释' })).status).toBe(200)
    expect(await view(claim)).toMatchObject({ mayRate: false, state: 'refused' })
    expect((await mine(claim, 'rating', { score: 9 })).body.type).toBe('/problems/claim-rating-closed')
    expect(await queued(claim)).toMatchObject({ reason: 'low-score' })
    expect(await claim.look()).toMatchObject({ rating: { score: 2, comment: '等了很久，没人解释' } })
    await http.call(wang.token, 'POST', `${claim.url}/messages`, { words: '对不起，我给您打电话说明' })
    expect(await queued(claim)).toBeUndefined()
  })
})
