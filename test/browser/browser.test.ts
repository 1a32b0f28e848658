import { createServer } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './index.ts'

const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font:40px sans-serif}span{font-size:80px}</style>
<button onclick="this.textContent='已受理'">报案</button><br><span id="a">险</span><span id="b">赔</span>`

let browser: Awaited<ReturnType<typeof launchBrowser>>
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page))

beforeAll(async () => {
  browser = await launchBrowser()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  await browser.close()
  server.close()
})

test('it clicks, and draws Chinese words and no boxes', async () => {
  const address = server.address()
  const tab = await browser.newPage()
  await tab.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  await tab.getByRole('button', { name: '报案' }).click()
  expect(await tab.getByRole('button').textContent()).toBe('已受理')
  const drawn = async (id: string) =>
    (
      await sharp(await tab.locator(id).screenshot())
        .greyscale()
        .raw()
        .toBuffer()
    ).toString('hex')
  expect(await drawn('#a')).not.toBe(await drawn('#b')) // missing letters are all the same box
})
