// Entries of the timeline: typed, worded in both languages, paged by key.
import { afterAll, beforeAll, expect, describe as suite, test } from 'vitest'
import { openContext, type TestContext } from '../../test/context.ts'
import { fixedClock, newId, system, writeAs } from '../kit/index.ts'
import { describe, listTimeline, record, timelineWords } from './index.ts'

declare module './entry.ts' {
  interface TimelineKinds {
    'test.paid': { amountFen: number; title: { zh: string; en: string }; place: string }
  }
}

suite('words', () => {
  timelineWords({ 'test.paid': { zh: '在{place}付 {amountFen}：{title}', en: 'Paid {amountFen} at {place}: {title}' } })

  test('are filled by language, fen as yuan', () => {
    const body = { amountFen: 123_456, place: '上海', title: { zh: '保费', en: 'premium' } }
    expect(describe({ kind: 'test.paid', body })).toEqual({
      zh: '在上海付 ¥1,234.56：保费',
      en: 'Paid ¥1,234.56 at 上海: premium',
    })
  })
  test('that nobody gave show the kind', () =>
    expect(describe({ kind: 'test.unknown', body: {} })).toEqual({ zh: 'test.unknown', en: 'test.unknown' }))
})

suite('a customer', () => {
  let context: TestContext
  beforeAll(async () => {
    context = await openContext()
  })
  afterAll(() => context.close())

  const customerId = newId()
  const policy = { type: 'policy', id: newId() }
  const at = (day: number) => ({ db: context.db, clock: fixedClock(new Date(Date.UTC(2026, 0, day))) })
  const pay = (day: number, amountFen: number, subject?: typeof policy) =>
    writeAs(at(day), system('test'), {}, async (tx) => {
      const body = { amountFen, title: { zh: '保费', en: 'premium' }, place: 'x' }
      record(tx, { customerId, kind: 'test.paid', body, ...(subject ? { subject } : {}) })
    })

  test('sees the newest first, in pages, of one subject or all; and nobody else does', async () => {
    await pay(3, 3)
    await pay(1, 1, policy)
    await pay(5, 5, policy)
    await pay(4, 4)
    const amounts = async (options: { after?: string; subject?: typeof policy }) => {
      const { subject, after } = options
      const page = { limit: 2, ...(after ? { after } : {}) }
      const { items, next } = await listTimeline(context.db, { customerId, ...(subject ? { subject } : {}), page })
      return { amounts: items.map(({ body }) => body.amountFen), next }
    }
    const first = await amounts({})
    expect(first.amounts).toEqual([5, 4])
    expect((await amounts({ after: first.next ?? '' })).amounts).toEqual([3, 1])
    expect(await amounts({ subject: policy })).toEqual({ amounts: [5, 1], next: null })
    const others = await listTimeline(context.db, { customerId: newId(), page: { limit: 5 } })
    expect(others.items).toEqual([])
    await expect(
      listTimeline(context.db, { customerId: newId(), page: { limit: 5, after: first.next ?? '' } }),
    ).rejects.toThrow('not-found')
  })
})
