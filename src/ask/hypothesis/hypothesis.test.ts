// "Am I covered if …?" on the demo's own people: the sum is that of the estimate page, open words go to a person, nothing is refused.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDemo } from '../../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../../../test/demo-store.ts'
import { answer } from '../answer.ts'

let demo: DemoStore
let linYue: string
beforeAll(async () => {
  demo = await openDemoStore()
  linYue = await findDemo(demo.store.db, 'lin-yue')
})
afterAll(() => demo.close())

const ask = async (sentence: string) => (await answer(demo.store, linYue, sentence)).reply

test('a sum is worked out as a claim would be, with the clause of each deduction', async () => {
  const said = await ask('如果孩子摔骨折了急诊花八百六能赔多少')
  expect(said.kind).toBe('facts')
  expect(said.says.zh).toMatch(/花 ¥860.00 的话，预计赔 ¥684.00，自己大约承担 ¥176.00/) // (860 − 100) × 90 %
  expect(said.says.zh).toMatch(/\[保\] 平安行意外险（李小满.*2.4 意外医疗免赔额.*2.5 意外医疗给付比例/)
  expect(said.says.zh).toContain('不是核定结果')
  expect(said.sources[0]).toMatchObject({ clause: '2.3', productCode: 'accident' })
  expect(said.sources[0]?.quote?.zh).toContain('必需且合理')
})

test.each([
  [
    'an illness of the terms is for a person: it must meet the definition',
    '如果我得了甲状腺癌，保不保',
    /\[要人看\] 安心重疾险.*恶性肿瘤——重度/,
  ],
  ['an exclusion is never decided here', '如果我打架受伤住院，赔吗', /\[要人看\].*斗殴、犯罪.*责任免除/],
  ['nor of a death', '万一我酒驾撞车身故能赔多少', /\[要人看\].*酒后驾驶.*责任免除/],
  [
    'death is covered by each policy that says so',
    '万一我意外身故能赔多少',
    /\[保\] 安行定期寿险（林悦.*¥1,000,000.00（条款 2.1）/,
  ],
  [
    'another kind of visit than the terms name',
    '如果我得了感冒去门诊，能赔吗',
    /没有写明能赔[\s\S]*\[没有写明\] 康护百万医疗/,
  ],
  ['by grade', '万一我意外残疾了能赔多少', /残疾/],
])('%s', async (_name, sentence, words) => {
  const said = await ask(sentence)
  expect(said.says.zh).toMatch(words)
  expect(said.says.zh).not.toMatch(/拒赔|不予赔付|不赔付/)
  expect(said.says.zh.includes('[要人看]')).toBe(said.says.zh.includes('要请人看'))
  if (!said.says.zh.includes('[保]')) expect(said.actions.map(({ kind }) => kind)).toContain('hand-over')
})

test('in English, too', async () => {
  const said = await ask('If I break my arm, am I covered?')
  expect(said.says.en).toMatch(/covered/)
  expect(said.kind).toBe('facts')
})

test('what is not supposed is none: a report, an order, a question of terms, an animal', async () => {
  for (const sentence of [
    '昨天孩子摔伤去儿童医院急诊花了八百六',
    '用保单借两万',
    '潜水出事意外险赔吗',
    '如果我家猫病了赔不赔',
  ])
    expect((await ask(sentence)).says.zh).not.toContain('不是核定结果')
})
