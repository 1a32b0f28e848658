import { access, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
  const sound = await run('product', 'check', 'demo/products/whole-life')
  expect(sound).toMatchObject({
    code: 0,
    said: expect.stringMatching(/¥[\d.,]+ an instalment, worth ¥[\d.,]+ after five years/),
  })
  const folder = await mkdtemp(join(tmpdir(), 'mendian-check-'))
  for (const name of ['product.yaml', 'rates.csv', 'clauses.md']) await writeFile(join(folder, name), '{}')
  const { code, said, noted } = await run('product', 'check', folder)
  expect(code).toBe(1)
  expect(said).toMatch(/error product\.yaml code: .*\[shape; 产品定义格式\]/)
  expect(noted).toMatch(/✗ .*处错误.*errors/)
})

describe('a published tariff: import, check, quote', () => {
  const folders = async () => mkdtemp(join(tmpdir(), 'mendian-import-'))
  const page =
    '每1000元年交保险费\n\n| 年龄 | 男 | 女 |\n|---|---|---|\n| 0 | 236 | 237 |\n| 1 | 239 | 24o |\n| 2 | 241 | 243 |\n'

  test('what could be read is written and checks; what could not is named, and the exit code says so', async () => {
    const home = await folders()
    await writeFile(join(home, 'rates.md'), page)
    const out = join(home, 'tariff')
    const imported = await run('product', 'import', join(home, 'rates.md'), '--out', out)
    expect(imported).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^✗ rates\.md 表 table 1 行 row 3 列 column 3「24o」: 不是金额/),
    })
    expect(imported.noted).toMatch(/5 格费率.*1 处没读懂.*5 rates.*1 places not read/)
    const checked = await run('product', 'check', out)
    expect(checked.code).toBe(0)
    expect(checked.said).toMatch(/sex M, age 0: ¥1,000\.00 a year buys ¥236\.00/)
    const again = await run('product', 'import', join(home, 'rates.md'), '--out', out)
    expect(again).toMatchObject({ code: 2, noted: expect.stringMatching(/holds a tariff\.yaml already; --force/) })
    expect((await run('product', 'import', join(home, 'rates.md'), '--out', out, '--force')).code).toBe(1)
  })

  test('a tariff spoilt by hand is found with line and column', async () => {
    const home = await folders()
    await writeFile(
      join(home, 'tariff.yaml'),
      'title: t\nbasis: { zh: 一, en: a }\nrates: { file: rates.csv, gives: premium }\n',
    )
    await writeFile(join(home, 'rates.csv'), 'age,fen\n1,2\n2,x\n')
    expect(await run('product', 'check', home)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/error rates\.csv 3:2「x」/),
    })
  })

  test.each([
    [[], /name the files to import/],
    [['a.md'], /name a folder with --out/],
    [['no-such.md', '--out', 'nowhere'], /no-such\.md does not exist/],
    [['package.json', '--out', 'nowhere'], /only CSV, XLSX, Markdown and HTML/],
    [['CHANGELOG.md', '--out', 'nowhere'], /nothing is written/],
  ])('%j writes nothing', async (args, line) => {
    const { code, noted } = await run('product', 'import', ...args)
    expect(code).toBeGreaterThan(0)
    expect(noted).toMatch(line)
    await expect(access('nowhere')).rejects.toThrow()
  })
})
