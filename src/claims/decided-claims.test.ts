// The desk's list of decided claims: who may read it, what it says of whom, page by page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ClaimsDesk, openClaimsDesk } from '../../test/claims-desk.ts'
import { asCustomer, asStaff, openApp } from '../../test/sessions.ts'
import type { Role } from '../identity/index.ts'
import type { App } from '../kit/index.ts'
import { claimsRoutes } from './index.ts'

let desk: ClaimsDesk
let app: App
beforeAll(async () => {
  desk = await openClaimsDesk()
  app = await openApp(desk, (open) => claimsRoutes(open, desk))
})
afterAll(async () => {
  await app.close()
  await desk.close()
})

const page = z.object({
  items: z.array(
    z.object({ id: z.string(), insuredName: z.string(), outcome: z.string(), payFen: z.number(), by: z.string() }),
  ),
  next: z.string().nullable(),
})
const ask = async (role: Role, query = '') =>
  app.inject({ url: `/api/desk/decided-claims${query}`, headers: await asStaff(desk, [role]) })
const read = async (query = '', role: Role = 'claims-adjuster') => page.parse((await ask(role, query)).json())

/** A claim that the machine pays. */
async function paid(): Promise<string> {
  const family = await desk.family()
  const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
  await desk.deliver()
  return claimId
}

async function refused(): Promise<string> {
  const family = await desk.family()
  const [invoice = ''] = await desk.threePapers(family, 86_000)
  const { claimId } = await desk.file(family, [invoice])
  await desk.deliver()
  const headers = await asStaff(desk, ['claims-adjuster'])
  const url = `/api/desk/claims/${family.parent}/${claimId}`
  const { seq } = z.object({ seq: z.number() }).parse((await app.inject({ url, headers })).json())
  const reasons = [{ zh: '发票经医院核实不存在', en: 'The hospital does not know the invoice' }]
  const payload = { outcome: 'refuse', seenSeq: seq, reasons, articles: ['保险法 §27'] }
  const answer = await app.inject({ method: 'POST', url: `${url}/decision`, headers, payload })
  expect(answer.statusCode).toBe(200)
  return claimId
}

test('before anything is decided it is empty', async () => expect(await read()).toEqual({ items: [], next: null }))

test('the last first, with who decided; by outcome; and each page goes on where the last one ended', async () => {
  const [first, second, third] = [await paid(), await paid(), await refused()]
  const { items } = await read()
  expect(items).toEqual([
    { id: third, insuredName: '李小满', outcome: 'refuse', payFen: 0, by: 'person' },
    { id: second, insuredName: '李小满', outcome: 'pay', payFen: 68_400, by: 'machine' },
    { id: first, insuredName: '李小满', outcome: 'pay', payFen: 68_400, by: 'machine' },
  ])
  expect((await read('?outcome=refuse')).items.map(({ id }) => id)).toEqual([third])
  const top = await read('?limit=2')
  expect(top.items.map(({ id }) => id)).toEqual([third, second])
  const rest = await read(`?limit=2&after=${top.next}`)
  expect(rest).toMatchObject({ items: [{ id: first }], next: null })
  expect((await read(`?outcome=pay&limit=1&after=${second}`)).items.map(({ id }) => id)).toEqual([first])
})

test('the auditor, who may not see health, reads the names masked', async () => {
  const { items } = await read('', 'auditor')
  expect(new Set(items.map(({ insuredName }) => insuredName))).toEqual(new Set(['李*满']))
})

test('it is closed to staff without claims, to customers and to nobody', async () => {
  for (const role of ['service-agent', 'counter-agent', 'underwriter'] as const) {
    const answer = await ask(role)
    expect([answer.statusCode, answer.json().type], role).toEqual([403, '/problems/not-allowed'])
  }
  const { parent } = await desk.family()
  const url = '/api/desk/decided-claims'
  expect((await app.inject({ url, headers: await asCustomer(desk, parent) })).statusCode).toBe(401)
  expect((await app.inject({ url })).statusCode).toBe(401)
  expect((await ask('claims-adjuster', '?outcome=refer')).statusCode).toBe(422)
})
