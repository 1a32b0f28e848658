import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openLog, readConfig } from '../../kit/index.ts'
import { isFaithful, rephrase } from './rephrase.ts'

const says = { zh: '宽限期六十日，年利率 5%。', en: 'Sixty days of grace, 5 % a year.' }
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function model(answer: string | undefined): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      asked.push(body)
      response.writeHead(answer === undefined ? 500 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ message: { content: answer } }] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  return { url: `http://127.0.0.1:${portOf(address)}/v1`, asked }
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

function reworded(url: string | undefined) {
  const config = readConfig(url ? { LLM_URL: url } : {})
  return rephrase({ config, log: openLog('silent') }, says, 'zh')
}

test('without a model our own words stand', async () => expect(await reworded(undefined)).toEqual(says))

test('a faithful rewording is used, in the language asked', async () => {
  const { url, asked } = await model('您有六十日的宽限期，年利率是 5%。')
  expect(await reworded(url)).toEqual({ ...says, zh: '您有六十日的宽限期，年利率是 5%。' })
  expect(asked[0]).toContain('宽限期六十日')
})

test.each([
  ['another figure', '您有三十日的宽限期，年利率 5%。'],
  ['a figure more', '宽限期六十日，年利率 5%，最高赔 100 万元。'],
  ['nothing', ''],
  ['an error', undefined],
])('%s: our own words stand', async (_why, answer) => {
  expect(await reworded((await model(answer)).url)).toEqual(says)
})

test('a model that is not there is no reason to fail', async () =>
  expect(await reworded('http://127.0.0.1:9')).toEqual(says))

test('figures decide what is faithful', () => {
  expect(isFaithful('十日内付款 80%', '我们会在十日内付款，80%')).toBe(true)
  expect(isFaithful('十日内付款 80%', '我们会在十日内付款')).toBe(false)
})
