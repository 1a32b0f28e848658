// Claims over HTTP: what the customer follows and what the desk does, each through their own sign-in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ClaimsDesk, readingOf } from '../../test/claims-desk.ts'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { lettersTo } from '../../test/letters-to.ts'
import { listLetters } from '../documents/index.ts'
import type { Role } from '../identity/index.ts'
import { type App, newId } from '../kit/index.ts'
import { advanceClaim } from './judge-claim.ts'

let http: ClaimsHttp
let desk: ClaimsDesk
let app: App
let adjuster: string
let auditor: string

beforeAll(async () => {
  http = await openClaimsHttp()
  ;({ desk, app, adjuster } = http)
  auditor = await http.staffToken('赵敏', 'auditor')
})

afterAll(() => http.close())

const call = (...asked: Parameters<ClaimsHttp['call']>) => http.call(...asked)
const customerToken = (customerId: string) => http.customerToken(customerId)
const staffToken = (name: string, role: Role) => http.staffToken(name, role)
const referred = (options?: { ending?: string }) => http.referred(options)

describe('one sentence', () => {
  test('fills in the report, for this family', async () => {
    const family = await desk.family()
    const token = await customerToken(family.parent)
    const { status, body } = await call(token, 'POST', '/api/claim-reports', {
      sentence: '昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ insured: family.child, cause: 'accident', place: '学校', amountFen: 86_000, ask: [] })
  })

  test('asks for one thing at a time, and notices an open claim of the same event', async () => {
    const { token, claimId } = await referred()
    const ask = (sentence: string, more = {}) => call(token, 'POST', '/api/claim-reports', { sentence, ...more })
    const { body } = await ask('昨天李小满在学校摔伤了')
    expect(body).toMatchObject({ alike: { claimId, event: '摔伤' }, question: { field: 'visitKind' } })
    const { body: next } = await ask('昨天李小满在学校摔伤了；就诊方式：急诊', { skipped: ['hospital'] })
    expect(next).toMatchObject({ visitKind: 'emergency', question: { field: 'amountFen' } })
    const { body: other } = await ask('上周三李小满摔伤了', { about: 'happenedOn' })
    expect(other).not.toHaveProperty('alike')
    expect(other).toMatchObject({ question: { field: 'happenedOn' } })
  })

  test('of 10,000 characters is told its limit; nobody signed in is told so', async () => {
    const token = await customerToken((await desk.family()).parent)
    const long = await call(token, 'POST', '/api/claim-reports', { sentence: '摔'.repeat(10_000) })
    expect([long.status, long.body.type]).toEqual([422, '/problems/sentence-too-long'])
    expect((await call('nobody', 'POST', '/api/claim-reports', { sentence: '摔' })).status).toBe(401)
  })
})

describe('a customer', () => {
  test('sees their own claims with progress, and nobody else’s', async () => {
    const { parent, claimId, token } = await referred()
    const { body } = await call(token, 'GET', `/api/claims/${claimId}`)
    expect(body).toMatchObject({
      state: 'with-a-person',
      payFen: null,
      turn: { who: { zh: '理赔人员正在审核' } },
    })
    expect(JSON.stringify(body)).not.toContain('68400')
    const list = await call(token, 'GET', '/api/claims')
    expect(list.body).toMatchObject({ items: [{ id: claimId, insuredName: '李小满', payFen: null }], next: null })
    const stranger = await customerToken((await desk.family()).parent)
    expect((await call(stranger, 'GET', `/api/claims/${claimId}`)).status).toBe(404)
    expect((await call(stranger, 'GET', `/api/claims/${claimId}/events`)).status).toBe(404)
    expect((await call(stranger, 'GET', `/api/desk/claims/${parent}/${claimId}`)).status).toBe(401)
  })
})

describe('live progress', () => {
  async function listen(claimId: string, token: string, after?: number): Promise<string> {
    const address = app.server.listening ? addressOf() : await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${address}/api/claims/${claimId}/events`, {
      headers: { authorization: `Bearer ${token}`, ...(after === undefined ? {} : { 'last-event-id': String(after) }) },
    })
    return `${answer.status} ${answer.headers.get('content-type')}\n${await answer.text()}`
  }
  function addressOf(): string {
    const at = app.server.address()
    return typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
  }

  test('comes as it happens, ends with the claim, and goes on after the last one seen', async () => {
    const family = await desk.family()
    const token = await customerToken(family.parent)
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    const heard = listen(claimId, token)
    await desk.deliver()
    const text = await heard
    expect(text).toMatch(/^200 text\/event-stream/)
    expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(text).toContain('"state":"paid"')
    expect(text.trimEnd()).toMatch(/event: closed\ndata: \{"seq":7\}$/)
    expect([...(await listen(claimId, token, 5)).matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))).toEqual([6, 7])
    expect(await listen(claimId, token, 7)).toMatch(/^204/)
  })
})

describe('the desk', () => {
  test('has a queue by due day; roles that may not see health see masked names and no papers', async () => {
    const { claimId, url } = await referred()
    const queue = await call(adjuster, 'GET', '/api/desk/claims?limit=100&reason=referred')
    const items = z
      .array(z.object({ id: z.string(), dueOn: z.string(), insuredName: z.string(), overdue: z.boolean() }))
      .parse(queue.body.items)
    expect(items.map(({ dueOn }) => dueOn)).toEqual(items.map(({ dueOn }) => dueOn).sort())
    expect(items.find(({ id }) => id === claimId)).toMatchObject({ insuredName: '李小满', overdue: false })
    const first = await call(adjuster, 'GET', '/api/desk/claims?limit=1')
    const second = await call(adjuster, 'GET', `/api/desk/claims?limit=1&after=${String(first.body.next)}`)
    expect(second.body.items).not.toEqual(first.body.items)
    const masked = await call(auditor, 'GET', url)
    expect(masked.body).toMatchObject({ insured: { name: '李*满' }, papers: [], proposal: null, report: null })
    const decision = { outcome: 'refuse', seenSeq: 1, reasons: [{ zh: '不', en: 'no' }], articles: ['保险法 §23'] }
    expect((await call(auditor, 'POST', `${url}/decision`, decision)).status).toBe(403)
  })

  test('shows values beside their pages, corrects one, and sees what it changes', async () => {
    const { url, look, invoice } = await referred()
    const before = await look()
    const paper = before.papers.find(({ documentId }) => documentId === invoice)
    expect(paper?.pages[0]?.image).toBe(`/api/desk/documents/${url.split('/')[4]}/${invoice}/pages/0`)
    expect(paper?.fields.find(({ name }) => name === 'totalInWords')?.region).toHaveLength(4)
    const corrected = await call(adjuster, 'PATCH', `${url}/readings`, {
      documentId: invoice,
      at: { field: 'totalInWords' },
      value: '捌佰陆拾元整',
    })
    expect(corrected.body).toMatchObject({ proposal: { decision: 'pay', payFen: 68_400 } })
    expect((await look()).events.at(-1)?.kind).toBe('corrected')
    expect(
      (await call(adjuster, 'PATCH', `${url}/readings`, { documentId: newId(), at: { field: 'totalFen' }, value: '1' }))
        .status,
    ).toBe(404)
  })

  test('pays line by line, never above what was spent, once', async () => {
    const { url, look, claimId, token, parent } = await referred()
    const { seq, proposal } = await look()
    const [cover] = proposal?.covers ?? []
    const at = { policyId: cover?.policyId, coverageId: cover?.coverageId, line: 0 }
    const decide = (amountFen: number, seenSeq = seq) =>
      call(adjuster, 'POST', `${url}/decision`, {
        outcome: 'pay',
        seenSeq,
        reason: '核对无误',
        amounts: [{ ...at, amountFen }],
      })
    expect((await decide(86_001)).body.type).toBe('/problems/claim-amount-too-high')
    expect((await decide(60_000, seq - 1)).body.type).toBe('/problems/claim-moved-on')
    const both = await Promise.all([decide(60_000), decide(60_000)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await desk.deliver()
    expect((await call(token, 'GET', `/api/claims/${claimId}`)).body).toMatchObject({
      state: 'paid',
      payFen: 60_000,
      mayAskReview: false,
      decision: { by: 'person' },
    })
    expect(
      (await listLetters(desk.db, { customerId: parent, page: { limit: 9 } })).items.map(({ kind }) => kind),
    ).toEqual(['claim-decision'])
  })

  test('refuses with reasons and articles, by letter at once', async () => {
    const { url, look, claimId, token, parent, policy } = await referred()
    const { seq, papers } = await look()
    const invoiceNumber = papers.flatMap(({ fields }) => fields).find(({ name }) => name === 'invoiceNumber')?.value
    const decision = {
      outcome: 'refuse',
      seenSeq: seq,
      reasons: [{ zh: '发票经医院核实不存在', en: 'The hospital does not know the invoice' }],
      articles: ['保险法 §27'],
    }
    expect((await call(adjuster, 'POST', `${url}/decision`, { ...decision, articles: [] })).status).toBe(422)
    expect((await call(adjuster, 'POST', `${url}/decision`, decision)).status).toBe(200)
    const { body } = await call(token, 'GET', `/api/claims/${claimId}`)
    expect(body).toMatchObject({
      state: 'refused',
      decision: { outcome: 'refuse', articles: ['保险法 §27'], amounts: null },
    })
    expect(JSON.stringify(body)).not.toContain('68400')
    expect(
      (await listLetters(desk.db, { customerId: parent, page: { limit: 9 } })).items.map(({ kind }) => kind),
    ).toEqual(['refusal'])
    const letter = JSON.stringify((await lettersTo(desk.db, parent))[0])
    for (const said of [policy.policyNo, invoiceNumber, '¥860.00', '不予给付', '没有办过它的另一位理赔人员', '12378'])
      expect(letter).toContain(said)
    expect(letter).not.toContain('不属于保险责任')
    expect(
      (await call(adjuster, 'POST', `${url}/decision`, { ...decision, seenSeq: (await look()).seq })).body.type,
    ).toBe('/problems/claim-not-with-a-person')
  })

  test('asks for papers once; the clocks stand still until they come', async () => {
    const { url, look, claimId, token, parent } = await referred()
    const { seq } = await look()
    const wanted = [
      {
        kind: 'medical-invoice',
        title: { zh: '发票原件照片', en: 'Photo of the invoice' },
        why: { zh: '核对大写金额', en: 'To check the words' },
      },
    ]
    expect((await call(adjuster, 'POST', `${url}/supplement-notice`, { seenSeq: seq, wanted })).status).toBe(200)
    const paused = await look()
    expect(paused).toMatchObject({ state: 'supplement' })
    expect(paused.clocks.every((clock) => clock.paused)).toBe(true)
    expect((await call(token, 'GET', `/api/claims/${claimId}`)).body).toMatchObject({
      wanted,
      turn: { who: { zh: '等您补充材料' } },
    })
    const more = await desk.paper(
      parent,
      readingOf('outpatient-record', { patientName: '李小满', visitedOn: desk.clock.today() }),
    )
    expect((await call(token, 'POST', `/api/claims/${claimId}/supplements`, { documentIds: [more] })).status).toBe(200)
    await desk.deliver()
    const resumed = await look()
    expect(resumed.state).toBe('with-a-person')
    expect(resumed.clocks.some((clock) => clock.paused)).toBe(false)
    expect((await call(adjuster, 'POST', `${url}/supplement-notice`, { seenSeq: resumed.seq, wanted })).body.type).toBe(
      '/problems/supplement-asked-before',
    )
    expect((await call(token, 'POST', `/api/claims/${claimId}/supplements`, { documentIds: [] })).body.type).toBe(
      '/problems/no-supplement-asked',
    )
  })

  test('nobody decides for a family of their own', async () => {
    const { url, look, parentName } = await referred()
    const relative = await staffToken(parentName, 'claims-adjuster')
    const { seq } = await look()
    const decision = { outcome: 'refuse', seenSeq: seq, reasons: [{ zh: '不', en: 'no' }], articles: ['保险法 §23'] }
    expect((await call(relative, 'POST', `${url}/decision`, decision)).body.type).toBe('/problems/own-claim')
  })

  test('a review that grants more pays the difference; one that grants the same pays nothing', async () => {
    const family = await desk.family()
    const token = await customerToken(family.parent)
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    await desk.deliver()
    const url = `/api/desk/claims/${family.parent}/${claimId}`
    const decide = async (amounts: number[]) => {
      const { seq, proposal } = await http.look(url)
      const [cover] = proposal?.covers ?? []
      const rows = amounts.map((amountFen, line) => ({
        policyId: cover?.policyId,
        coverageId: cover?.coverageId,
        line,
        amountFen,
      }))
      return call(adjuster, 'POST', `${url}/decision`, { outcome: 'pay', seenSeq: seq, reason: '复核', amounts: rows })
    }
    expect((await call(token, 'POST', `/api/claims/${claimId}/review`)).status).toBe(200)
    expect((await decide([1_000, 100])).body.type).toBe('/problems/claim-amount-below-paid')
    expect((await decide([66_000, 4_000])).status).toBe(200)
    await desk.deliver()
    const { body } = await call(token, 'GET', `/api/claims/${claimId}`)
    expect(body).toMatchObject({ state: 'paid', payFen: 70_000 })
    const paid = z
      .array(z.object({ kind: z.string(), words: z.object({ zh: z.string() }) }))
      .parse(body.events)
      .filter(({ kind }) => kind === 'paid')
    expect(paid.map(({ words }) => words.zh)).toEqual(['¥684.00 已到账', '¥16.00 已到账'])
    await advanceClaim(desk, { customerId: family.parent, claimId })
    expect((await call(token, 'POST', `/api/claims/${claimId}/review`)).body.type).toBe('/problems/nothing-to-review')
  })
})
