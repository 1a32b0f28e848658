import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFused, openPassages, openVectors } from './index.ts'

const clause = (of: string, title: string, body: string) => ({ of, name: of, title, body })
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

function opened() {
  const passages = openPassages(new Map([['cooling-off', ['犹豫期', '冷静期', '反悔']]]))
  passages.put('grace', clause('终身寿险', '宽限期', '到期未支付保险费的，自约定支付日的次日零时起六十日为宽限期。'))
  passages.put('cooling', clause('终身寿险', '犹豫期', '自您签收本合同次日起，有十五日的犹豫期，您可以解除合同。'))
  passages.put('drunk', clause('意外险', '责任免除', '被保险人酒后驾驶、无证驾驶的，我们不承担给付保险金的责任。'))
  passages.put('parkinson', clause('重疾险', '帕金森病', '指一种中枢神经系统的退行性疾病，须药物治疗无法控制病情。'))
  return passages
}

describe('passages are found by a question', () => {
  test('by its words, by what an idea is called otherwise, and by the role somebody has', () => {
    const passages = opened()
    expect(ids(passages.find('没按时交保费会怎么样，宽限期几天', { limit: 1 }))).toEqual(['grace'])
    expect(ids(passages.find('买了反悔了怎么办', { limit: 1 }))).toEqual(['cooling'])
    expect(ids(passages.find('酒后驾驶出事，保险公司赔不赔', { limit: 1 }))).toEqual(['drunk'])
    expect(passages.find('今天天气不错', { limit: 3 })).toEqual([])
  })

  test('only within what is asked for', () => {
    const passages = opened()
    expect(ids(passages.find('犹豫期多少天', { limit: 2, within: new Set(['意外险']) }))).not.toContain('cooling')
    expect(passages.has('cooling', new Set(['意外险']))).toBe(false)
  })

  test('a passage is put, replaced and removed without a restart', () => {
    const passages = opened()
    passages.put('hospital', clause('医疗险', '医院', '指二级或二级以上公立医院的普通部。'))
    expect(ids(passages.find('哪些公立医院可以', { limit: 1 }))).toEqual(['hospital'])
    passages.put('hospital', clause('医疗险', '牙科', '洗牙每年两次。'))
    expect(ids(passages.find('哪些公立医院可以', { limit: 1 }))).not.toContain('hospital')
    expect(ids(passages.find('洗牙几次', { limit: 1 }))).toEqual(['hospital'])
    passages.remove('hospital')
    expect(passages.size).toBe(4)
    expect(ids(passages.find('洗牙几次', { limit: 1 }))).not.toContain('hospital')
  })

  test('the same is found after many were replaced and the index was made anew', () => {
    const passages = opened()
    for (let round = 0; round < 3; round += 1)
      for (let at = 0; at < 600; at += 1)
        passages.put(`other-${at}`, clause('财产险', '', `第${at}号设备在第${round}次检修时损坏的，另行约定。`))
    expect(passages.size).toBe(604)
    expect(ids(passages.find('帕金森病怎么定义', { limit: 1 }))).toEqual(['parkinson'])
    expect(ids(passages.find('第599号设备损坏', { limit: 1 }))).toEqual(['other-599'])
  })

  test('standard clauses of several contracts are one, with the others named', () => {
    const passages = opened()
    const standard =
      '订立本合同时，我们应向您说明本合同的内容。您故意不履行如实告知义务的，我们有权解除本合同，并不退还保险费。'
    passages.put('told-a', clause('甲', '', standard))
    passages.put('told-b', clause('乙', '', `${standard.slice(0, -1)}。`))
    const [first, next] = passages.find('没有如实告知会怎么样', { limit: 2 })
    expect([first?.id, ...(first?.same ?? [])].sort()).toEqual(['told-a', 'told-b'])
    expect(next?.id ?? '').not.toMatch(/^told/)
  })
})

describe('an endpoint for embeddings', () => {
  let fails = false
  const heard: { path: string | undefined; token: string | undefined; input: string[] }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const { input }: { input: string[] } = JSON.parse(body)
    heard.push({ path: request.url, token: request.headers.authorization, input })
    if (fails) return response.writeHead(503).end()
    // one direction for driving, another for all else
    const data = input.map((text, index) => ({ index, embedding: /驾|开车/.test(text) ? [1, 0] : [0, 1] }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: data.reverse() }))
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => new Promise((done) => server.close(done)))
  const settings = () => {
    const address: AddressInfo | string | null = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    return { EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1`, EMBEDDINGS_TOKEN: 'secret', EMBEDDINGS_MODEL: 'made-up' }
  }

  test('finds what the words do not say; each text is sent once', async () => {
    const passages = opened()
    const vectors = openVectors(settings())
    vectors?.put('drunk', '被保险人酒后驾驶')
    vectors?.put('grace', '宽限期')
    expect(await vectors?.fill()).toBe(0)
    const question = '喝了点开车撞了'
    expect(ids(await findFused(passages, vectors, question, { limit: 1 }))).toEqual(['drunk'])
    await findFused(passages, vectors, question, { limit: 1 })
    expect(heard.filter(({ input }) => input.includes(question))).toHaveLength(1)
    expect(heard[0]).toMatchObject({ path: '/v1/embeddings', token: 'Bearer secret' })
    expect(ids(await findFused(passages, vectors, '开车', { limit: 9, within: new Set(['终身寿险']) }))).not.toContain(
      'drunk',
    )
  })

  test('without it, or when it fails, words alone', async () => {
    const passages = opened()
    expect(
      openVectors({ EMBEDDINGS_URL: undefined, EMBEDDINGS_TOKEN: undefined, EMBEDDINGS_MODEL: undefined }),
    ).toBeUndefined()
    const vectors = openVectors(settings())
    vectors?.put('drunk', '被保险人酒后驾驶')
    await vectors?.fill()
    fails = true
    expect(ids(await findFused(passages, vectors, '宽限期几天', { limit: 1 }))).toEqual(['grace'])
    vectors?.put('grace', '宽限期')
    expect(await vectors?.fill()).toBe(1)
  })
})
