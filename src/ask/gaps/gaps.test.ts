import { expect, test } from 'vitest'
import { clustersOf } from './cluster.ts'
import { maskPersonal } from './mask.ts'
import type { Gap } from './store.ts'

test.each([
  ['我叫林悦，电话13800138000', '我叫***，电话***'],
  ['林悦的保单还有效吗', '***的保单还有效吗'],
  ['小满今天发烧了', '***今天发烧了'],
  ['身份证11010519491231002X能用吗', '身份证***能用吗'],
  ['卡号 6222 0212 3456 7890 123 丢了', '卡号 *** 丢了'],
  ['发到 lin.yue@example.com', '发到 ***'],
  ['保单 MD20261234567 在哪', '保单 *** 在哪'],
  ['电话一三八零零一三八零零零', '电话***'],
  ['王先生让我问的', '***先生让我问的'],
  ['保险经理怎么说', '保险经理怎么说'],
  ['花了1234567元能赔吗', '花了1234567元能赔吗'],
  ['2026年11月26日住院', '2026年11月26日住院'],
  ['2026-11-26 住院，尾号 2026-1126-0001', '2026-11-26 住院，尾号 ***'],
  ['我是投保人，我是张小山，怎么改', '我是投保人，我是***，怎么改'],
  ['我是高血压，能买吗', '我是高血压，能买吗'],
  ['My name is Lin Yue and I lost my card', 'My name is *** and I lost my card'],
])('%s', (sentence, masked) => expect(maskPersonal(sentence, ['林悦', '李小满'])).toBe(masked))

const gap = (sentence: string, place: number, customerId = 'a'): Gap => ({
  customerId,
  id: `${place}`.padStart(4, '0'),
  conversationId: 'c',
  at: new Date(place * 1_000),
  because: 'unknown',
  sentence,
})
const synonyms = new Map([['pet', ['宠物', '猫', '狗']]])
const asked = [
  '宠物保险有吗',
  '你们能不能推荐一部电影',
  '有没有宠物保险',
  '推荐一部电影吧',
  '宠物保险有没有卖',
  '今天股市怎么样',
].map((sentence, place) => gap(sentence, place, `${place % 2}`))

test('the same question in other words is one cluster, the largest first', () => {
  const clusters = clustersOf(asked, synonyms)
  expect(clusters.map(({ sentence, gaps }) => [sentence, gaps.length])).toEqual([
    ['宠物保险有吗', 3],
    ['你们能不能推荐一部电影', 2],
    ['今天股市怎么样', 1],
  ])
  expect(clusters[0]).toMatchObject({
    customers: 1,
    reasons: { unknown: 3 },
    firstAt: new Date(0),
    lastAt: new Date(4_000),
  })
})

test('the same questions give the same clusters, and one that comes later moves none', () => {
  const before = clustersOf(asked, synonyms)
  expect(clustersOf([...asked], synonyms)).toEqual(before)
  const after = clustersOf([...asked, gap('怎么学游泳', 9)], synonyms)
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
})

test('three thousand questions are clustered in about a second', () => {
  const many = Array.from({ length: 3_000 }, (_, place) =>
    gap(`第${place % 700}个关于${asked[place % 6]?.sentence}的问题`, place),
  )
  const begun = performance.now()
  expect(clustersOf(many, synonyms).length).toBeGreaterThan(1)
  expect(performance.now() - begun).toBeLessThan(3_000)
})
