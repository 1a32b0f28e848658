// What names people, numbers or what happened to them is nowhere in the database in the clear.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listEvidence } from '../../src/timeline/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { flowOf, walker } from '../request-flow.ts'

let demo: DemoStore
beforeAll(async () => {
  demo = await openDemoStore()
})
afterAll(() => demo.close())

const secrets = {
  phone: '13700000029',
  email: 'very.secret@example.com',
  address: '杭州市保密路 29 号',
  event: '在浴室滑倒骨折',
  friend: '欧阳不见',
}

async function useServices(): Promise<void> {
  const lin = await walker(demo, 'lin-yue')
  const accountId = await lin.account('林悦', '1234')
  const { phone, email, address, event, friend } = secrets
  let contact = await lin.go(await lin.open('change-contact'), { contact: { phone, email, address } }, 'code')
  contact = await lin.go(contact, { code: { code: await demo.codeFor(phone) } })
  expect(flowOf(await lin.submit(contact)).state).toBe('done')
  const change = { beneficiaries: [{ name: friend, relation: 'child', order: 1, share: 100 }] }
  flowOf(await lin.submit(await lin.go(await lin.open('change-beneficiary', 'whole-life'), { change })))
  flowOf(await lin.submit(await lin.go(await lin.open('change-beneficiary', 'term-life'), { change })))
  const claim = await lin.open('file-claim')
  const report = {
    insuredId: claim.customerId,
    happenedOn: demo.store.clock.today(),
    cause: 'accident',
    event,
    visitKind: 'emergency',
  }
  const documents = { documentIds: [], waived: [{ kind: 'medical-invoice', reason: '还没有' }] }
  const filed = await lin.go(
    claim,
    { said: { sentence: event }, report, documents, account: { accountId } },
    'signature',
  )
  expect(filed.current).toBe('signature')
  const done = await lin.put(filed, 'report', { ...report, hospital: '市一医院' }, 'a-key-of-mine')
  expect(done.status).toBe(200)
  await demo.idle()
}

it('every column of every table, read as text', async () => {
  await useServices()
  const tables = await sql<{ table: string }>`
    select table_name as table from information_schema.tables where table_schema = 'public' limit 500`.execute(
    demo.store.db,
  )
  const found: string[] = []
  for (const { table } of tables.rows)
    for (const [what, value] of Object.entries(secrets)) {
      const hits = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)} as t where strpos(t::text, ${value}) > 0`.execute(
        demo.store.db,
      )
      const hex = Buffer.from(value).toString('hex')
      const bytes = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)} as t where strpos(t::text, ${hex}) > 0`.execute(
        demo.store.db,
      )
      if ((hits.rows[0]?.n ?? 0) + (bytes.rows[0]?.n ?? 0) > 0) found.push(`${table}: ${what}`)
    }
  expect(found).toEqual([])
}, 180_000)

it('and is there for who may open it', async () => {
  const lin = await walker(demo, 'lin-yue')
  const [request] = await demo.store.db
    .selectFrom('catalogue_requests')
    .select(['customerId', 'id'])
    .where('serviceId', '=', 'change-contact')
    .limit(1)
    .execute()
  const records = await listEvidence(demo.store.db, {
    customerId: request?.customerId ?? '',
    chainId: request?.id ?? '',
    limit: 20,
  })
  expect(JSON.stringify(records)).toContain(secrets.phone)
  expect(JSON.stringify((await lin.person.get(`/api/requests/${request?.id}`)).body)).toContain(secrets.address)
})
