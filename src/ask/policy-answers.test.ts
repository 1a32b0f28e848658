// What is said of one's own policies, on the demo's own people and policies.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../../test/demo-store.ts'

const reply = z.object({
  says: z.object({ zh: z.string(), en: z.string() }),
  actions: z.array(z.object({ kind: z.string() })),
  suggestions: z.array(z.object({ zh: z.string() })),
})

let demo: DemoStore
beforeAll(async () => {
  demo = await openDemoStore()
})
afterAll(() => demo.close())

async function ask(key: string, sentence: string) {
  const person = await demo.customer(key)
  const { status, body } = await person.post('/api/ask', { sentence })
  expect(status, JSON.stringify(body)).toBe(200)
  return reply.parse(body)
}

describe('cover', () => {
  test('of a suspended policy is said to be none, first of all', async () => {
    const [first, ...others] = (await ask('lin-yue', '我的寿险保到什么时候')).says.zh.split('\n')
    expect(first).toMatch(/^福满终身寿险（林悦.*效力中止，期间没有保障.*复效后保终身。$/)
    expect(others.join()).not.toContain('没有保障')
    expect((await ask('lin-yue', '我的终身寿保什么')).says.zh).toContain('效力中止，期间没有保障')
  })

  test('of one kind names every policy of the kind, also of accounts', async () => {
    const { zh } = (await ask('lin-yue', '我的终身寿险保到什么时候')).says
    for (const name of ['福满终身寿险', '金账户', '领航']) expect(zh).toContain(name)
    expect(zh).not.toContain('安行定期寿险')
    expect((await ask('lin-yue', '我的寿险保到什么时候')).says.zh).toMatch(/领航[\s\S]*金账户/)
  })

  test('suspended policies are not counted as in force', async () => {
    expect((await ask('lin-yue', '我有哪些保单')).says.zh).toMatch(
      /^您和家人相关的有效保单 15 份，中止的 1 份：\n福满终身寿险/,
    )
  })
})

describe('people', () => {
  test('who is not on record is said not to be, and nobody else’s policies are told', async () => {
    const said = await ask('lin-yue', '我妈的保单还有效吗')
    expect(said.says.zh).toMatch(/没有登记母亲.*授权代办登记/)
    expect(said.says.zh).not.toContain('尾号')
    expect(said.actions).toEqual([{ kind: 'hand-over' }])
    expect((await ask('wang-fang', 'is the policy of my husband still active')).says.en).toMatch(
      /^No husband is on record/,
    )
  })

  test('of whom no policy is seen is said so by name', async () => {
    const said = await ask('lin-yue', '我爸的保单还有效吗')
    expect(said.says.zh).toMatch(/^您能查看的保单里没有林建国的。.*本人登录/)
    expect(said.says.zh).not.toContain('尾号')
  })

  test('who is on record is answered for, and a beneficiary may be anybody', async () => {
    expect((await ask('lin-yue', '我女儿的保单还有效吗')).says.zh).toMatch(/^平安行意外险（李小满/)
    expect((await ask('lin-yue', '受益人是谁，有没有写我妈')).says.zh).toContain('100%')
  })
})

test('a question that is near to nothing gets things to ask', async () => {
  const { says, suggestions } = await ask('lin-yue', '今天天气怎么样')
  expect(says.zh).toContain('比如下面这些')
  expect(suggestions.map(({ zh }) => zh)).toContain('我有哪些保单')
})
