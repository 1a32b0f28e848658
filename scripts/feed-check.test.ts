import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { mendian } from './mendian.ts'

async function check(content: string | Buffer, ...options: string[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'mendian-feed-')), 'feed.json')
  await writeFile(file, content)
  const said: string[] = []
  const noted: string[] = []
  const out = { say: (line: string) => said.push(line), note: (line: string) => noted.push(line) }
  const code = await mendian(['feed', 'check', file, ...options], out)
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

const claim = {
  resourceType: 'Claim',
  id: 'c1',
  patient: { reference: 'Patient/p1' },
  item: [{ net: { value: 280, currency: 'CNY' } }, { net: { value: 70, currency: 'CNY' } }],
  total: { value: 300, currency: 'CNY' },
}
const strange = { ...claim, id: 'c2', total: { value: 'much', currency: 'CNY' } }
const lines = (...all: object[]) => all.map((one) => JSON.stringify(one)).join('\n')

test('a feed, compressed: what was read, and the amounts that differ', async () => {
  const { code, said, noted } = await check(gzipSync(lines(claim, { resourceType: 'Goal' })))
  expect(code).toBe(0)
  expect(said).toMatch(/Claim 1 {2}已读入 {2}\| {2}read\n {2}Goal 1 {2}仅列出 {2}\| {2}listed only/)
  expect(said).toMatch(
    /Claim\/c1 .*contradicts itself.*\n.*submitted {2}\/total {2}300\.00 CNY \/ 350\.00 CNY .*相差 50\.00 CNY {2}\| .*50\.00 CNY apart/,
  )
  expect(noted).toMatch(/✓ .*0 faults, 0 of 1 references lead within/)
})

test('what could not be read has its line and place, and is the exit code', async () => {
  const { code, said } = await check(lines(claim, strange))
  expect(code).toBe(1)
  expect(said).toMatch(/✗ 2: \/total\/value {2}金额不是数字："much" {2}\| {2}the amount is no number: "much"/)
})

test('--json', async () => {
  const { code, said } = await check(lines(claim, strange), '--json')
  expect(code).toBe(1)
  expect(JSON.parse(said)).toMatchObject([
    {
      types: [{ type: 'Claim', read: 1, unread: 1 }],
      faults: [{ line: 2, pointer: '/total/value' }],
      accounts: [{ outcome: 'contradicted', rows: [{ statedMinor: 30000, linesMinor: 35000 }] }],
    },
  ])
})

test('half of a compressed file cannot be read, and the line says so', async () => {
  const { code, noted } = await check(gzipSync(lines(claim)).subarray(0, 60))
  expect(code).toBe(2)
  expect(noted).toMatch(/^✗ .*压缩数据不完整 {2}\| .*no whole gzip file$/)
})
