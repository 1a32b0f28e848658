// The evidence chain on a real database: what is written can be replayed, and no alteration stays unseen.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { newId, system, useKeyring, writeAs } from '../kit/index.ts'
import { anchorEvidence, evidence, listEvidence, verifyEvidence } from './index.ts'

let context: TestContext
beforeAll(async () => {
  context = await openContext()
})
afterAll(() => context.close())

beforeEach(async () => {
  for (const table of ['timeline_evidence', 'timeline_chains', 'timeline_leaves', 'timeline_anchors'])
    await sql`truncate ${sql.table(table)}`.execute(context.db)
})

const by = system('test')

async function chainOf(records: number): Promise<{ customerId: string; chainId: string }> {
  const chain = { customerId: newId(), chainId: newId() }
  for (let step = 1; step <= records; step += 1) await add(chain, step)
  return chain
}

function add(chain: { customerId: string; chainId: string }, step: number): Promise<void> {
  return writeAs(context, by, {}, (tx) =>
    evidence(tx, { ...chain, kind: 'step', body: { step, words: '看到 "条款" ✓' } }),
  )
}

const run = (statement: ReturnType<typeof sql>) => statement.execute(context.db)
const broken = async () => (await verifyEvidence(context.db)).broken

describe('a chain', () => {
  test('is replayed in order and holds', async () => {
    const chain = await chainOf(3)
    const records = await listEvidence(context.db, { ...chain, limit: 10 })
    expect(records.map(({ seq, kind, by: who }) => ({ seq, kind, who }))).toEqual(
      [1, 2, 3].map((seq) => ({ seq, kind: 'step', who: 'system:test' })),
    )
    expect(records[1]?.body).toEqual({ step: 2, words: '看到 "条款" ✓' })
    expect(await verifyEvidence(context.db)).toMatchObject({ chains: 1, records: 3, broken: [] })
  })

  test('takes several records in one write, and none of a write that failed', async () => {
    const chain = { customerId: newId(), chainId: newId() }
    await writeAs(context, by, {}, async (tx) => {
      await evidence(tx, { ...chain, kind: 'a', body: {} })
      await evidence(tx, { ...chain, kind: 'b', body: {} })
    })
    const failing = writeAs(context, by, {}, async (tx) => {
      await evidence(tx, { ...chain, kind: 'c', body: {} })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    const records = await listEvidence(context.db, { ...chain, limit: 10 })
    expect(records.map(({ kind }) => kind)).toEqual(['a', 'b'])
    expect(await broken()).toEqual([])
  })

  test('written at once by many keeps one line', async () => {
    const chain = { customerId: newId(), chainId: newId() }
    await Promise.all([1, 2, 3, 4, 5, 6].map((step) => add(chain, step)))
    const records = await listEvidence(context.db, { ...chain, limit: 10 })
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await broken()).toEqual([])
  })

  test('longer than a page is read whole', async () => {
    const chain = { customerId: newId(), chainId: newId() }
    await writeAs(context, by, {}, async (tx) => {
      for (let step = 0; step < 2_001; step += 1) await evidence(tx, { ...chain, kind: 'step', body: { step } })
    })
    expect(await verifyEvidence(context.db)).toMatchObject({ chains: 1, records: 2_001, broken: [] })
  })
})

describe('verification names the chain and the record', () => {
  test.each([
    [
      'content altered',
      (id: string) =>
        sql`update timeline_evidence set content = replace(content, '"kind":"step"', '"kind":"stop"') where chain_id = ${id} and seq = 2`,
      2,
    ],
    [
      'content and hash altered',
      (id: string) =>
        sql`update timeline_evidence set content = 'x', hash = sha256('x') where chain_id = ${id} and seq = 2`,
      2,
    ],
    [
      'a record in the middle deleted',
      (id: string) => sql`delete from timeline_evidence where chain_id = ${id} and seq = 2`,
      2,
    ],
    ['the tail deleted', (id: string) => sql`delete from timeline_evidence where chain_id = ${id} and seq = 3`, 3],
    ['all records deleted', (id: string) => sql`delete from timeline_evidence where chain_id = ${id}`, 3],
    ['the head deleted', (id: string) => sql`delete from timeline_chains where chain_id = ${id}`, 1],
    ['the head altered', (id: string) => sql`update timeline_chains set hash = sha256('x') where chain_id = ${id}`, 3],
  ])('%s', async (_what, harm, seq) => {
    await chainOf(2)
    const { chainId, customerId } = await chainOf(3)
    await run(harm(chainId))
    expect((await broken())[0]).toMatchObject({ chain: chainId, customerId, seq })
  })

  test('a tail deleted with its head put back, once it was anchored', async () => {
    const { chainId } = await chainOf(3)
    await anchorEvidence(context, { quietMs: 0 })
    await run(sql`delete from timeline_evidence where chain_id = ${chainId} and seq = 3`)
    await run(sql`update timeline_chains c set seq = 2, hash = e.hash, prev_hash = e.prev_hash from timeline_evidence e
      where e.chain_id = c.chain_id and e.seq = 2 and c.chain_id = ${chainId}`)
    expect(await broken()).toMatchObject([{ chain: chainId, seq: 3 }])
  })

  test('a chain rewritten from the start, once it was anchored', async () => {
    const { chainId, customerId } = await chainOf(1)
    await anchorEvidence(context, { quietMs: 0 })
    await run(sql`delete from timeline_evidence where chain_id = ${chainId}`)
    await run(sql`delete from timeline_chains where chain_id = ${chainId}`)
    await add({ chainId, customerId }, 7)
    expect(await broken()).toMatchObject([{ chain: chainId, seq: 1 }])
  })
})

describe('anchors', () => {
  test('take each grown chain once', async () => {
    const chain = await chainOf(2)
    await chainOf(1)
    expect(await anchorEvidence(context, { quietMs: 0 })).toBe(2)
    expect(await anchorEvidence(context, { quietMs: 0 })).toBe(0)
    await add(chain, 3)
    expect(await anchorEvidence(context, { quietMs: 60_000 })).toBe(0)
    expect(await anchorEvidence(context, { quietMs: 0 })).toBe(1)
    expect(await verifyEvidence(context.db)).toMatchObject({ anchors: 2, broken: [] })
  })

  test('of two processes at once are one line', async () => {
    await chainOf(1)
    await Promise.allSettled([anchorEvidence(context, { quietMs: 0 }), anchorEvidence(context, { quietMs: 0 })])
    expect(await verifyEvidence(context.db)).toMatchObject({ anchors: 1, broken: [] })
  })

  test.each([
    ['a leaf altered', sql`update timeline_leaves set seq = 9 where anchor = 1`],
    ['a leaf deleted', sql`delete from timeline_leaves where anchor = 1`],
    ['an anchor altered', sql`update timeline_anchors set root = sha256('x') where seq = 1`],
    ['an anchor deleted', sql`delete from timeline_anchors where seq = 1`],
  ])('%s', async (_what, harm) => {
    await chainOf(1)
    await anchorEvidence(context, { quietMs: 0 })
    await chainOf(1)
    await anchorEvidence(context, { quietMs: 0 })
    await run(harm)
    expect((await broken())[0]?.chain).toMatch(/^anchor [12]$/)
  })

  test('cut off at the end are missed by who noted the newest', async () => {
    await chainOf(1)
    await anchorEvidence(context, { quietMs: 0 })
    const witness = (await verifyEvidence(context.db)).newestAnchor ?? ''
    expect((await verifyEvidence(context.db, { witness })).broken).toEqual([])
    await run(sql`delete from timeline_anchors`)
    await run(sql`delete from timeline_leaves`)
    expect((await verifyEvidence(context.db, { witness })).broken).toMatchObject([{ chain: 'anchors' }])
  })

  test('made with another key are not ours', async () => {
    await chainOf(1)
    useKeyring({ keys: new Map([[1, Buffer.alloc(32, 9)]]), current: 1 })
    await anchorEvidence(context, { quietMs: 0 })
    useKeyring({ keys: new Map([[1, Buffer.alloc(32, 7)]]), current: 1 })
    expect(await broken()).toMatchObject([{ chain: 'anchor 1', because: { en: expect.stringMatching(/not signed/) } }])
  })
})
