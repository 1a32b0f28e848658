// A claim told in the chat: one question at a time, and help before any form where it is urgent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import type { Person } from '../../../test/person.ts'

const answer = z.object({
  conversationId: z.string(),
  says: z.object({ zh: z.string() }),
  suggestions: z.array(z.object({ zh: z.string() })),
  actions: z.array(
    z.object({
      kind: z.string(),
      phone: z.string().optional(),
      serviceId: z.string().optional(),
      prefill: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    }),
  ),
})

let demo: DemoStore
let linYue: Person
beforeAll(async () => {
  demo = await openDemoStore()
  linYue = await demo.customer('lin-yue')
})
afterAll(() => demo.close())

async function ask(sentence: string, conversationId?: string) {
  const { status, body } = await linYue.post('/api/ask', { sentence, ...(conversationId ? { conversationId } : {}) })
  expect(status, JSON.stringify(body)).toBe(200)
  return answer.parse(body)
}

describe('a claim told in the chat', () => {
  test('is asked for one thing at a time, each once, and what is not known is passed over', async () => {
    const began = await ask('孩子住院了，我要理赔，肺炎')
    expect(began.says.zh).toContain('哪一天')
    expect(began.suggestions.map(({ zh }) => zh)).toContain('跳过')
    const { conversationId } = began
    expect((await ask('上周三', conversationId)).says.zh).toMatch(/^去的哪家医院/)
    expect((await ask('不知道', conversationId)).says.zh).toMatch(/^一共花了多少钱/)
    const done = await ask('三千二', conversationId)
    expect(done.says.zh).toMatch(/^要紧的都齐了/)
    const start = done.actions.find(({ serviceId }) => serviceId === 'file-claim')
    const sentence = '孩子住院了，我要理赔，肺炎；出险日期：上周三；花费：三千二'
    expect(start?.prefill).toEqual({ said: { sentence } })
    const { status, body } = await linYue.post('/api/claim-reports', { sentence })
    expect(status).toBe(200)
    expect(body).toMatchObject({ visitKind: 'inpatient', cause: 'illness', amountFen: 320_000, ask: [] })
    expect(body).toMatchObject({ diagnosis: { code: 'J18.9' }, question: { field: 'hospital' } })
  })

  test('something else in between is answered, not taken for the answer', async () => {
    const { conversationId } = await ask('我昨天在公司摔伤了，要报案')
    expect((await ask('我有哪些保单', conversationId)).says.zh).not.toMatch(/急诊|医院/)
  })
})

test('an emergency that goes on is met with whom to call, the claim comes last', async () => {
  const said = await ask('我爸突然昏迷了叫不醒，怎么办')
  expect(said.actions[0]).toMatchObject({ kind: 'call', phone: '120' })
  expect(said.says.zh).toMatch(/^叫不醒：马上打 120/)
  const { body } = await linYue.post('/api/claim-reports', { sentence: '撞车了，人还卡在里面' })
  expect(body).toMatchObject({
    urgent: { kind: 'trapped', calls: [{ number: '122' }, { number: '120' }, { number: '119' }] },
  })
  const { body: calm } = await linYue.post('/api/claim-reports', { sentence: '上周撞车住院，昨天出院了' })
  expect(calm).not.toHaveProperty('urgent')
})
