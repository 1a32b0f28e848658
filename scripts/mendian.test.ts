import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendian } from './mendian.ts'

async function run(...args: string[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await mendian(args, { say: (line) => said.push(line), note: (line) => noted.push(line) })
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

test('without a command the usage lists them all, in both languages', async () => {
  const { code, said, noted } = await run()
  expect(code).toBe(2)
  expect(said).toBe('')
  expect(noted).toMatch(/mendian product check <folder…>\n.*检查产品目录.*\|.*checks product folders/)
})

test('--help is no error, for all and for one', async () => {
  expect((await run('--help')).code).toBe(0)
  const one = await run('product', 'check', '--help')
  expect(one.code).toBe(0)
  expect(one.noted).toMatch(/^ {2}mendian product check/)
})

test.each([
  [['product', 'paint'], /没有“product paint”这个命令 {2}\| {2}there is no command/],
  [['product', 'check'], /^✗ 请写明产品目录 {2}\| {2}name at least one product folder$/],
  [['product', 'check', '--loud', 'x'], /^✗ .*参数不对.*Unknown option '--loud'.*mendian product check/],
  [['product', 'check', 'demo/no-such-product'], /^✗ 找不到 .*no-such-product.* {2}\| .*does not exist$/],
])('%j cannot run, and says why in one line', async (args, line) => {
  const { code, said, noted } = await run(...args)
  expect({ code, said }).toEqual({ code: 2, said: '' })
  expect(noted).toMatch(line)
})

test('a sound product is done, one with an error is found, with the article', async () => {
  expect(await run('product', 'check', 'demo/products/whole-life')).toMatchObject({ code: 0 })
  const folder = await mkdtemp(join(tmpdir(), 'mendian-check-'))
  for (const name of ['product.yaml', 'rates.csv', 'clauses.md']) await writeFile(join(folder, name), '{}')
  const { code, said, noted } = await run('product', 'check', folder)
  expect(code).toBe(1)
  expect(said).toMatch(/error product\.yaml code: .*\[shape; 产品定义格式\]/)
  expect(noted).toMatch(/✗ .*处错误.*errors/)
})
