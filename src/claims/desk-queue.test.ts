// The queue as the desk sorts it: by limit, by value, by hospital, by who has taken a claim on.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsDesk, openClaimsDesk } from '../../test/claims-desk.ts'
import { asStaff, openApp } from '../../test/sessions.ts'
import { type App, newId } from '../kit/index.ts'
import { claimsRoutes } from './index.ts'

let desk: ClaimsDesk
let app: App
let adjuster: { authorization: string }
const claims: { customerId: string; id: string }[] = []
const spent = [30_000, 90_000, 60_000]

beforeAll(async () => {
  desk = await openClaimsDesk()
  app = await openApp(desk, (open) => claimsRoutes(open, desk))
  adjuster = await asStaff(desk, ['claims-adjuster'])
  for (const fen of spent) {
    const family = await desk.family()
    const { claimId } = await desk.file(family, await desk.threePapers(family, fen), { otherInsurer: true })
    claims.push({ customerId: family.parent, id: claimId })
  }
  await desk.deliver()
})
afterAll(async () => {
  await app.close()
  await desk.close()
})

interface Item {
  readonly id: string
  readonly valueFen: number | null
  readonly hospital: { readonly id: string; readonly name: string } | null
}

async function queue(query = ''): Promise<{ items: Item[]; next: string | null }> {
  const answer = await app.inject({ url: `/api/desk/claims?${query}`, headers: adjuster })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

test('the largest first, page by page', async () => {
  const { items } = await queue('order=value')
  expect(items.map(({ id }) => id)).toEqual([1, 2, 0].map((at) => claims[at]?.id))
  const values = items.map(({ valueFen }) => valueFen ?? 0)
  expect(values).toEqual([...values].sort((a, b) => b - a))
  expect(values.at(-1)).toBeGreaterThan(0)
  const first = await queue('order=value&limit=2')
  const second = await queue(`order=value&limit=2&after=${first.next}`)
  expect([...first.items, ...second.items]).toEqual(items)
  expect(second.next).toBeNull()
})

test('those of one hospital', async () => {
  const [one] = (await queue()).items
  expect(one?.hospital?.name).toMatch(/医院/)
  expect((await queue(`hospitalId=${one?.hospital?.id}`)).items).toHaveLength(spent.length)
  expect((await queue(`hospitalId=${newId()}`)).items).toEqual([])
})

test('mine, and those nobody has', async () => {
  const [first] = claims
  const held = await app.inject({
    method: 'POST',
    url: `/api/desk/claims/${first?.customerId}/${first?.id}/holder`,
    headers: { ...adjuster, 'idempotency-key': newId() },
    payload: {},
  })
  expect(held.statusCode, held.body).toBe(200)
  expect((await queue('holder=me')).items.map(({ id }) => id)).toEqual([first?.id])
  expect((await queue('holder=nobody')).items).toHaveLength(spent.length - 1)
})

test('the workbench tells how the hospital’s claims of a year ended', async () => {
  const [first] = claims
  const family = await desk.family()
  await desk.file(family, await desk.threePapers(family, 86_000))
  await desk.deliver()
  const bench = (
    await app.inject({ url: `/api/desk/claims/${first?.customerId}/${first?.id}`, headers: adjuster })
  ).json()
  expect(bench.hospital).toMatchObject({ name: expect.stringMatching(/医院/), year: { closed: 1, byMachine: 1 } })
})
