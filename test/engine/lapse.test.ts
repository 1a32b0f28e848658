// What nobody goes on with ends by itself, after a message: drafts left alone, consents not answered. Twice does nothing twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogueHandlers } from '../../src/catalogue/index.ts'
import { addDays, fixedClock, newId, startOf, unsealJson } from '../../src/kit/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { raiseLevel } from '../raise-level.ts'
import { type Flow, flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let wei: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  wei = await walker(demo, 'li-wei')
})
afterAll(() => demo.close())

const pending = z.array(z.object({ id: z.string(), topic: z.string(), payload: z.unknown(), dueAt: z.date() }))

/** The timers that wait for a request, the next first. */
async function timers(flow: Flow) {
  const rows = await demo.store.db
    .selectFrom('kit_outbox')
    .select(['id', 'topic', 'payload', 'dueAt'])
    .where('topic', 'in', ['draft.left', 'consent.due'])
    .where('doneAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return pending.parse(rows).filter(({ payload }) => JSON.stringify(payload).includes(flow.id))
}

/** The store on a later day handles the newest timer of a topic; `id` again is the same delivery again. */
async function ring(flow: Flow, topic: 'draft.left' | 'consent.due', days: number, id: string = newId()) {
  const timer = (await timers(flow)).find((one) => one.topic === topic)
  const clock = fixedClock(startOf(addDays(demo.store.clock.today(), days)))
  const handle = catalogueHandlers({ ...demo.store, clock })[topic][0]
  const payload = z.custom<never>().parse(timer?.payload)
  await handle?.({ id, payload, attempts: 1 })
  return timer
}

/** What has been said to anybody by text message so far, delivered or not. */
async function said(): Promise<string> {
  const rows = await demo.store.db
    .selectFrom('kit_outbox')
    .select('payload')
    .where('topic', '=', 'identity.sms-due')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const sealed = z.array(z.object({ payload: z.object({ sealed: z.string() }) })).parse(rows)
  return JSON.stringify(sealed.map(({ payload }) => unsealJson(Buffer.from(payload.sealed, 'base64'))))
}

describe('a draft', () => {
  it('left alone is warned of three days before, and ends on the thirtieth day', async () => {
    const draft = await lin.open('set-auto-renewal', 'child-accident')
    const first = await ring(draft, 'draft.left', 27)
    expect(first?.dueAt).toEqual(startOf(addDays(demo.store.clock.today(), 27)))
    expect(await said()).toContain('没有办完')
    expect((await lin.read(draft)).state).toBe('draft')
    await ring(draft, 'draft.left', 30)
    const ended = await lin.read(draft)
    expect([ended.state, ended.because?.[0]?.zh]).toEqual(['stopped', expect.stringContaining('30 天')])
    const anew = await lin.open('set-auto-renewal', 'child-accident')
    expect(anew.id).not.toBe(draft.id)
  })

  it('that somebody goes on with lives on, and one that is done needs no warning', async () => {
    const draft = await lin.open('get-certificate', 'term-life')
    await ring(draft, 'draft.left', 27)
    const before = (await timers(draft)).length
    const done = flowOf(await lin.submit(await lin.go(draft, { which: { kind: 'in-force' } })))
    expect(done.state).toBe('done')
    await ring(draft, 'draft.left', 30)
    expect((await lin.read(draft)).state).toBe('done')
    expect((await timers(draft)).length).toBe(before)
  })
})

describe('a consent', () => {
  const change = { beneficiaries: [{ name: '李小满', relation: 'child', order: 1, share: 100 }] }
  const ask = async () =>
    flowOf(await lin.submit(await lin.go(await lin.open('change-beneficiary', 'whole-life'), { change })))
  const tasks = async () =>
    z
      .object({
        items: z.array(
          z.object({ id: z.string(), state: z.string(), untilOn: z.string(), documentSha256: z.string() }),
        ),
      })
      .parse((await wei.person.get('/api/consent-tasks')).body).items

  it('is waited for as long as the law pack says, with a message before; then the request ends, once', async () => {
    const asked = await ask()
    const today = demo.store.clock.today()
    expect((await tasks())[0]).toMatchObject({ state: 'waiting', untilOn: addDays(today, 15) })
    await ring(asked, 'consent.due', 12)
    expect(await said()).toContain('还在等您答复')
    expect((await lin.read(asked)).state).toBe('awaiting-consent')
    const id = newId()
    await ring(asked, 'consent.due', 16, id)
    await ring(asked, 'consent.due', 16, id)
    const ended = await lin.read(asked)
    expect([ended.state, ended.because?.[0]?.zh]).toEqual(['stopped', expect.stringContaining('没有答复')])
    expect((await tasks())[0]?.state).toBe('lapsed')
    const history = JSON.stringify(
      (await lin.person.get(`/api/me/timeline?subjectType=request&subjectId=${asked.id}`)).body,
    )
    expect(history).toContain('请李*同意')
  })

  it('can be reminded of once a day by who asked, and by nobody else', async () => {
    const asked = await ask()
    const [task] = await tasks()
    const path = `/api/requests/${asked.id}/consents/${task?.id}/reminder`
    expect(problemOf(await wei.person.post(path))).toBe('not-found')
    expect((await lin.person.post(path)).status).toBe(200)
    expect(problemOf(await lin.person.post(path))).toBe('reminded-today')
    await lin.person.delete(`/api/requests/${asked.id}`)
    expect(problemOf(await lin.person.post(path, {}, newId()))).toBe('not-waiting')
  })

  it('is taken back to change the request: the old task is dead, the new one counts', async () => {
    const asked = await ask()
    const [old] = await tasks()
    const draft = flowOf(await lin.person.post(`/api/requests/${asked.id}/consents/withdrawal`))
    expect(draft.state).toBe('draft')
    expect((await tasks())[0]?.state).toBe('withdrawn')
    await raiseLevel(demo, wei.person, 'li-wei', 'id')
    const answer = { agree: true, strokes: 'M0 0L5 5', documentSha256: old?.documentSha256 }
    expect(problemOf(await wei.person.post(`/api/consent-tasks/${old?.id}/answer`, answer))).toBe('not-waiting')
    const again = flowOf(await lin.submit(await lin.read(asked)))
    expect(again.state).toBe('awaiting-consent')
    expect(stepOf(again, 'insuredConsent').people).toHaveLength(1)
    const [now] = await tasks()
    const agreed = await wei.person.post(`/api/consent-tasks/${now?.id}/answer`, {
      ...answer,
      documentSha256: now?.documentSha256,
    })
    expect(agreed.status).toBe(200)
    expect((await lin.read(asked)).state).toBe('done')
    const history = JSON.stringify(
      (await lin.person.get(`/api/me/timeline?subjectType=request&subjectId=${asked.id}`)).body,
    )
    expect(history).toContain('李*同意了')
  })
})
