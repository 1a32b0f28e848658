// A service done within the conversation, over HTTP: chosen, asked for one thing at a time, interrupted, put right, submitted.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import type { Person } from '../../../test/person.ts'
import { replyView } from '../reply.ts'

const answer = replyView.extend({ conversationId: z.string() })
const request = z.object({ state: z.string(), channel: z.string(), answers: z.unknown().optional() })

let demo: DemoStore
let linYue: Person
beforeAll(async () => {
  demo = await openDemoStore()
  linYue = await demo.customer('lin-yue')
})
afterAll(() => demo.close())

/** A conversation: each call says the next sentence. */
function talk(person: Person) {
  let conversationId: string | undefined
  return async (sentence: string, more: object = {}) => {
    const { status, body } = await person.post('/api/ask', { sentence, conversationId, ...more })
    expect(status, JSON.stringify(body)).toBe(200)
    const said = answer.parse(body)
    conversationId = said.conversationId
    return said
  }
}

async function requestOf(person: Person, id: string | undefined) {
  return request.parse((await person.get(`/api/requests/${id}`)).body)
}

test('a certificate from the list of policies to done, with a question in between', async () => {
  const say = talk(linYue)
  const offered = await say('给我的年金险和定期寿险开个证明')
  const cards = offered.actions.filter(({ kind, inChat }) => kind === 'start-service' && inChat)
  expect(cards.length).toBeGreaterThan(1)
  const begun = await say('第二个')
  expect(begun).toMatchObject({ kind: 'do', filling: { serviceId: 'get-certificate', at: 'field' } })
  expect(begun.suggestions.map(({ zh }) => zh)).toContain('在保证明')

  const between = await say('我的年金险保到什么时候')
  expect(between.kind).toBe('facts')
  expect(between.says.zh).toMatch(/刚才的还在等您：/)
  expect(between.filling).toEqual(begun.filling)

  expect((await say('嗯嗯啊啊')).says.zh).toMatch(/没听明白/)
  const shown = await say('在保证明')
  expect(shown).toMatchObject({ filling: { at: 'confirm' } })
  expect(shown.says.zh).toMatch(/会是这样：/)
  const done = await say('确认提交')
  expect(done.says.zh).toContain('已开好')
  expect(done.filling).toBeUndefined()
  expect(await requestOf(linYue, begun.filling?.requestId)).toMatchObject({ state: 'done', channel: 'chat' })
  expect(cards[1]?.policyId).toBe(done.origins[0]?.policyId)
})

test('a loan: checked as on the screen, put right, and handed to the form for who it is', async () => {
  const say = talk(linYue)
  const offered = await say('用年金险借一千万')
  const [card] = offered.actions
  const begun = await say('就办吧')
  expect(begun.says.zh).toMatch(/收款账户/)
  expect(begun.filling?.serviceId).toBe(card?.serviceId)
  const tooMuch = await say('1')
  expect(tooMuch.says.zh).toMatch(/最多可借 ¥[\d,.]+/)
  expect(tooMuch.filling?.asked?.field).toBe('amountFen')
  const form = await say('那就一万五')
  expect(form.filling?.at).toBe('form')
  expect(form.says.zh).toMatch(/借款金额 ¥15,000/)
  const right = await say('不对，是一万')
  expect(right.says.zh).toMatch(/改过来了[\s\S]*借款金额 ¥10,000/)
  expect(right.actions[0]).toMatchObject({ kind: 'open-request', requestId: right.filling?.requestId })
  const gone = await say('算了')
  expect(gone.says.zh).toContain('什么都没有改变')
  expect((await requestOf(linYue, right.filling?.requestId)).state).toBe('cancelled')
})

test('one service waits for another, and each field is read as what it is', async () => {
  const say = talk(linYue)
  await say('交费前提醒我一下')
  const first = await say('就办吧')
  expect(first.filling?.asked).toEqual({ step: 'wish', field: 'wanted' })
  await say('对')
  const days = await say('短信')
  expect(days.filling?.asked?.field).toBe('daysBefore')
  expect((await say('九十天')).says.zh).toMatch(/30/)
  const other = await say('开个年金险的缴费证明')
  expect(other.filling?.serviceId).toBe('set-reminders')
  const second = await say('就办吧')
  expect(second.filling).toMatchObject({ serviceId: 'get-certificate', paused: [first.filling?.requestId] })
  const back = await say('不办了')
  expect(back.says.zh).toMatch(/不办了[\s\S]*回到/)
  expect(back.filling).toMatchObject({ serviceId: 'set-reminders', at: 'field', paused: [] })
})

test('nobody goes on with what is another’s', async () => {
  const say = talk(linYue)
  await say('开个年金险的在保证明')
  const begun = await say('就办吧')
  const wangFang = talk(await demo.customer('wang-fang'))
  const card = { serviceId: 'get-certificate', policyId: begun.origins[0]?.policyId }
  const refused = await wangFang('开证明', { begin: card })
  expect(refused.filling).toBeUndefined()
  expect(refused.says.zh).toMatch(/没有找到|无权/)
})
