// Figures over contacts that were made up to the minute: re-contact, hand-over, judgement, and what is shown behind a number.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import type { Answer, Person } from '../../../test/person.ts'
import { newId, system, writeAs } from '../../kit/index.ts'
import { getArticle } from '../articles/store.ts'
import { insertTrial } from '../articles/trial-store.ts'
import { joinQueue } from '../seat/index.ts'
import { openConversation, say } from '../store.ts'
import { shareOf } from './share.ts'

const share = z.object({ count: z.number(), of: z.number() })
const row = z.object({
  key: z.string(),
  contacts: z.number(),
  solved: share,
  again: share,
  handedOver: share,
  unknown: share,
  wrong: share,
  unclear: z.number(),
  drawn: z.number(),
  medianMs: z.number().nullable(),
})
const figures = z.object({ total: row, matters: z.array(row), weeks: z.array(row) })
const contacts = z.object({
  items: z.array(
    z.object({ id: z.string(), customerId: z.string(), conversationId: z.string(), question: z.string() }),
  ),
})

const hour = 3_600_000
let demo: DemoStore
let staff: Person
let begun: number
beforeAll(async () => {
  demo = await openDemoStore()
  staff = await demo.staff('zhao-min')
  begun = demo.store.clock.now().getTime() - 20 * 24 * hour
})
afterAll(() => demo.close())

interface Told {
  readonly who: string
  readonly matter: string
  /** Hours after the first day of the span. */
  readonly at: number
  readonly handedOverAt?: number
  readonly answeredAt?: number
  readonly trialId?: string
  readonly version?: number
}

async function told({ who, matter, at, handedOverAt, answeredAt, trialId = '', version = 1 }: Told) {
  const sentence = '我叫林悦，等待期多久'
  const about = { matter, articleVersion: version, trialId: trialId || null, tookMs: 40 }
  const { store } = demo
  const customerId = await findDemo(store.db, who)
  const on = (hours: number) => ({ ...store.clock, now: () => new Date(begun + hours * hour) })
  const conversation = await writeAs({ db: store.db, clock: on(at) }, system('test'), {}, async (tx) => {
    const opened = await openConversation(tx, customerId)
    say(tx, opened, { kind: 'customer' }, { sentence }, about)
    say(tx, opened, { kind: 'store' }, { sentence: '三十天' })
    return opened
  })
  if (handedOverAt === undefined) return
  await writeAs({ db: store.db, clock: on(handedOverAt) }, system('test'), {}, (tx) => joinQueue(tx, conversation))
  if (answeredAt !== undefined)
    await store.db
      .updateTable('ask_turns')
      .set({ repliedAt: on(answeredAt).now() })
      .where('conversationId', '=', conversation.id)
      .execute()
}

function ok({ status, body }: Answer): unknown {
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const read = async () => figures.parse(ok(await staff.get('/api/desk/ask-figures')))

test('a customer who comes back with the same matter within 72 hours was not helped; minutes later is the same contact', async () => {
  await told({ who: 'lin-yue', matter: 'entry:waiting', at: 0 })
  await told({ who: 'lin-yue', matter: 'entry:waiting', at: 0.3 }) // the same contact
  await told({ who: 'lin-yue', matter: 'entry:waiting', at: 50 }) // again
  await told({ who: 'lin-yue', matter: 'entry:waiting', at: 200 }) // anew
  await told({ who: 'li-wei', matter: 'entry:waiting', at: 1, handedOverAt: 1.1, answeredAt: 1.2 })
  await told({ who: 'li-wei', matter: 'unknown', at: 2 })
  await told({ who: 'li-wei', matter: 'greeting', at: 3 })
  const fresh = (demo.store.clock.now().getTime() - begun) / hour - 1
  await told({ who: 'li-wei', matter: 'entry:waiting', at: fresh })
  const { total, matters, weeks } = await read()
  const waiting = matters.find(({ key }) => key === 'entry:waiting')
  expect(waiting).toMatchObject({
    contacts: 5,
    solved: { count: 2, of: 4 }, // the one of an hour ago is not settled
    again: { count: 1, of: 4 },
    handedOver: { count: 1, of: 5 },
    medianMs: 40,
  })
  expect(total).toMatchObject({ contacts: 6, unknown: { count: 1, of: 6 } })
  expect(weeks.reduce((sum, week) => sum + week.contacts, 0)).toBe(6)
})

test('from a figure to its conversations: without names, and with a trace of who looked', async () => {
  const path = '/api/desk/ask-figures/contacts?matter=entry:waiting&outcome=again'
  const { items } = contacts.parse(ok(await staff.get(path)))
  expect(items.map(({ question }) => question)).toEqual(['我叫***，等待期多久'])
  const [first] = items
  const whole = ok(await staff.get(`/api/desk/ask-figures/conversations/${first?.customerId}/${first?.conversationId}`))
  expect(JSON.stringify(whole)).not.toContain('林悦')
  const looks = await demo.store.db.selectFrom('ask_looks').selectAll().orderBy('id').limit(10).execute()
  expect(looks.map(({ byName, shown }) => [byName, shown])).toEqual([
    ['赵敏', 1],
    ['赵敏', 2],
  ])
  expect((await (await demo.staff('chen-jie')).get(path)).status).toBe(403)
})

test('answers drawn at random are judged by a person, each once, and counted with their denominator', async () => {
  const { drawn } = z
    .object({ drawn: z.number() })
    .parse(ok(await staff.post('/api/desk/ask-judgements', { count: 3 })))
  expect(drawn).toBe(3)
  ok(await staff.post('/api/desk/ask-judgements', { count: 200 })) // the rest: none is drawn twice
  const { items } = contacts.parse(ok(await staff.get('/api/desk/ask-judgements')))
  expect(items).toHaveLength(5) // what was not known is not judged
  const verdicts = ['right', 'right', 'wrong', 'unclear']
  for (const [place, verdict] of verdicts.entries())
    ok(await staff.put(`/api/desk/ask-judgements/${items[place]?.customerId}/${items[place]?.id}`, { verdict }))
  expect((await read()).total).toMatchObject({ wrong: { count: 1, of: 3 }, unclear: 1, drawn: 5 })
})

test('a trial shows both sides: who came back, and how they rated', async () => {
  const { store } = demo
  const { id: articleId } = await getArticle(store.db, 'claim-how')
  const trialId = newId()
  const at = new Date(begun + 300 * hour)
  const people = { begunAt: at, begunBy: 'staff:a', begunByName: '甲' }
  await writeAs(store, system('test'), {}, (tx) =>
    insertTrial(tx, { id: trialId, articleId, versionA: 1, versionB: 2, shareB: 50, ...people }),
  )
  await told({ who: 'lin-yue', matter: 'entry:claim-how', at: 301, trialId })
  await told({ who: 'lin-yue', matter: 'entry:claim-how', at: 320, trialId })
  await told({ who: 'li-wei', matter: 'entry:claim-how', at: 301, trialId, version: 2 })
  const { sides } = z
    .object({ sides: z.array(z.object({ side: z.string(), contacts: z.number(), again: share })) })
    .parse(ok(await staff.get(`/api/desk/trials/${trialId}/figures`)))
  expect(sides).toEqual([
    { side: 'a', contacts: 2, again: { count: 1, of: 2 } },
    { side: 'b', contacts: 1, again: { count: 0, of: 1 } },
  ])
})

test('as files', async () => {
  const csv = ok(await staff.get('/api/desk/ask-figures/file?format=csv'))
  expect(csv).toMatch(/entry:waiting.*,5,2,4,1,4,1,5/)
  expect((await staff.get('/api/desk/ask-figures/file?format=xlsx')).status).toBe(200)
})

test.each([
  [0, 0, null, null],
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
])('%i of %i lies between %s and %s', (count, of, low, high) =>
  expect(shareOf(count, of)).toEqual({ count, of, low, high }),
)
