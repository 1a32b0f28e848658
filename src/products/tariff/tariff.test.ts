import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { tariffOf, tariffPremiumFen, tariffSumFen } from '../rating/index.ts'
import { oddAmong } from './assemble.ts'
import { csvSheet, type Imported, importSheets, importTariff, markedSheets, tariffFiles, writeRemark } from './index.ts'

const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`
const wide = (text: string, columns: number) => `<td colspan=${columns} rowspan=1>${text}</td>`
const read = (...lines: string[]) => importSheets([markedSheets('rates.md', lines.join('\n\n'))])
const cells = ({ rates }: Imported) =>
  rates.entries.map(({ point, number }) => [rates.dimensions.map((name) => point[name]).join('|'), number].join(' '))
const said = ({ remarks }: Imported) => remarks.map(writeRemark)

describe('what is printed above and beside the numbers', () => {
  test('two heads of sexes, and a scan that misreads 趸交', () => {
    const found = read(
      '# 某某终身寿险费率表',
      '(每10000元基本保险金额)',
      table(
        row('<td rowspan="2">年龄</td>', wide('男性', 2)),
        row('磊交', '10年交'),
        row('0', '11864', '1411'),
        row('年龄', wide('女性', 2)),
        row('', '趸交', '10年交'),
        row('0', '11485', '-'),
      ),
      '注：月交保险费 $\\ulcorner$ 年交保险费 $^ { * 0 . 0 8 5 }$ ，半年交保费 $= 0 . 5 2 *$ 年交保费',
    )
    expect(found.rates.dimensions).toEqual(['sex', 'pay'])
    expect(cells(found)).toEqual(['M|1 11864', 'M|10 1411', 'F|1 11485'])
    expect(found).toMatchObject({
      title: '某某终身寿险',
      unit: { gives: 'premium', perFen: 1_000_000 },
      frequencies: { monthly: '0.085', 'half-yearly': '0.52' },
    })
    expect(said(found)).toEqual([
      expect.stringMatching(/^rates\.md 表 table 1 行 row 2 列 column 2「磊交」: 按“趸交”读/),
    ])
  })

  test('sums a premium buys; plan, sex and years in three rows; the age of the first payment before the table', () => {
    const found = read(
      '某某年金保险基本保险金额表 (每1000元年交保险费)',
      '养老保险金开始领取年龄：55周岁',
      table(
        row('保障方案', '保障方案一', '保障方案二'),
        row('性别', '女性', '男性'),
        row('交费期间年龄', '3年交', '3年交'),
        row('0', '468', '485'),
        row('1', '457', '475'),
      ),
      '养老保险金开始领取年龄：60周岁',
      table(
        row('保障方案', '保障方案一', '保障方案二'),
        row('性别', '女性', '男性'),
        row('交费期间年龄', '3年交', '3年交'),
        row('0', '400', '500'),
      ),
    )
    expect(found.unit).toEqual({ gives: 'sum', perFen: 100_000 })
    expect(found.rates.dimensions).toEqual(['sex', 'age', 'annuity-from', 'plan'])
    expect(cells(found)).toContain('M|0|60|2 500')
    expect(said(found)).toEqual([])
  })

  test('a page that goes on after a heading of the next one', () => {
    const page = (...rows: string[]) => table(row('年龄', '3年交', '5年交'), ...rows)
    const found = read(
      '每1000元保险费',
      '养老保险金开始领取年龄：55周岁',
      page(row('0', '9', '19'), row('1', '8', '18')),
      '养老保险金开始领取年龄：60周岁',
      page(row('2', '7', '17')),
      page(row('0', '6', '16')),
    )
    expect(cells(found)).toEqual([
      '0|3|55 9',
      '0|5|55 19',
      '1|3|55 8',
      '1|5|55 18',
      '2|3|55 7',
      '2|5|55 17',
      '0|3|60 6',
      '0|5|60 16',
    ])
    expect(said(found)).toEqual([
      expect.stringMatching(/table 2 .*read as its continuation; these words belong to the next table/),
    ])
  })

  test('three parts across, ranges of ages, with and without public insurance', () => {
    expect(
      cells(
        read(
          '每1000元保险费',
          table(row('投保年龄', '男', '女', '投保年龄', '男', '女'), row('0', '1', '2', '24', '3', '4')),
        ),
      ),
    ).toEqual(['M|0 1', 'F|0 2', 'M|24 3', 'F|24 4'])
    const medical = read(
      '首次投保或保险期间届满15日后重新投保的费率：',
      '单位：人民币元/人年',
      table(
        row('年龄', '参加当地基本医疗保险、公费医疗', '未参加当地基本医疗保险、公费医疗'),
        row('0-5', '634', '1710'),
      ),
    )
    expect(medical.unit).toEqual({ gives: 'premium' })
    expect(cells(medical)).toEqual(['yes 634', 'no 1710'])
    expect(medical.rates.constants).toEqual({ age: '0-5', renewal: 'new' })
  })

  test('a head shifted against its columns is set right by the years of premium, and said', () => {
    const found = read(
      '每1000元保额',
      table(
        row('年龄', '', wide('保险期间5年', 2), wide('保险期间10年', 2)),
        row('', '趸交', '5年交', '趸交', '5年交', '10年交'),
        row('18', '34.9', '8.0', '71.3', '16.3', '8.9'),
      ),
    )
    expect(cells(found)).toEqual(['5y|1 34.9', '5y|5 8.0', '10y|1 71.3', '10y|5 16.3', '10y|10 8.9'])
    expect(said(found)).toEqual([expect.stringMatching(/shifted against its columns/)])
  })

  test('a page without its sex after one like it is the other sex, and said', () => {
    const page = (number: string) =>
      table(row('年龄', '3年交', '5年交'), row('18', number, '5'), row('19', '7', number))
    const found = read('每1000元保额', '男性', page('34.9'), '单位：人民币元', page('16.1'))
    expect(cells(found).filter((cell) => cell.startsWith('F|18'))).toEqual(['F|18|3 16.1', 'F|18|5 5'])
    expect(said(found)).toEqual([expect.stringMatching(/no sex is stated.*read as female/)])
  })

  test('cash values as a list, with codes of the sexes and cells moved by the scan', () => {
    const found = read(
      '单位：元',
      table(
        row('交费期间', '保险期间', '性别', '投保年龄', '保单年度', '保单年度末现金价值'),
        row('1', '5年', '0', '18', '1', '22.80'),
        row('1', '5年', '1', '', '18', '1', '16.10'),
      ),
      '注：性别栏中0代表男性，1代表女性。',
    )
    expect(found.values.entries.map(({ point, number }) => [point.sex, point.age, point.year, number])).toEqual([
      ['M', '18', '1', '22.80'],
      ['F', '18', '1', '16.10'],
    ])
  })
})

test.each([
  [
    [340, 341, 342, 1, 1],
    [3, 4],
  ],
  [[340, 1, 342, 343], [1]],
  [[1, 340, 341, 342], [0]],
  [[12, 11, 8, 3, 157, 158, 159], []], // a column that jumps and stays
  [[340, 341], []],
  [[0.5, 2, 9], []],
])('numbers that stand out along the ages: %j at %j', (numbers, odd) => expect(oddAmong(numbers)).toEqual(odd))

test('headings of the product’s own that tell all columns apart are a dimension of their own', () => {
  const found = read('每1000元保额', table(row('年龄', '标准体', '优选体'), row('30', '2', '1'), row('31', '3', '2')))
  expect(found.rates.dimensions).toEqual(['age', 'heading-1'])
  expect(cells(found)).toEqual(['30|标准体 2', '30|优选体 1', '31|标准体 3', '31|优选体 2'])
})

describe('what cannot be read is said, with place and words, and is not written', () => {
  test.each([
    [
      'a number that is none',
      table(row('年龄', '男'), row('1', '11a'), row('2', '12')),
      /行 row 2 列 column 2「11a」.*not an amount/,
    ],
    [
      'a row without age',
      table(row('年龄', '男'), row('', '717'), row('2', '12')),
      /行 row 2 列 column 1「 \| 717」.*the age of this row cannot be read/,
    ],
    ['a table without head', table(row('1', '2'), row('2', '3')), /what these rows are looked up by is not said/],
    [
      'a heading nobody knows',
      table(row('年龄', '平应：节苑', '女'), row('1', '2', '3'), row('2', '2', '3')),
      /「平应：节苑」.*not understood/,
    ],
    ['a cell given twice', table(row('年龄', '男', '男'), row('1', '2', '3'), row('2', '2', '2')), /given two numbers/],
    [
      'a column that does not say what others say',
      table(row('年龄', '男', '3年交'), row('1', '2', '3'), row('2', '3', '4')),
      /do not state/,
    ],
    [
      'a dash read as 1',
      table(
        row('年龄', '男', '女'),
        ...Array.from({ length: 9 }, (_, at) => row(String(at), at === 8 ? '1' : String(340 + at), '9')),
      ),
      /行 row 10 列 column 2「1」.*not a rate/,
    ],
  ])('%s', (_, written, why) => {
    expect(said(read('每1000元保额', written))).toContainEqual(expect.stringMatching(why))
  })

  test('what was refused is not among the rates', () => {
    expect(
      cells(read('每1000元保额', table(row('年龄', '男'), row('1', '11a'), row('2', '12'), row('3', '13')))),
    ).toEqual(['2 12', '3 13'])
  })

  test('a file of another kind, a broken CSV, a broken workbook', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mendian-tariff-'))
    const broken = join(folder, 'a.xlsx')
    await writeFile(broken, 'no zip')
    await writeFile(join(folder, 'a.pdf'), '%PDF')
    await expect(importTariff([join(folder, 'a.pdf')])).rejects.toThrow(/only CSV, XLSX, Markdown and HTML/)
    await expect(importTariff([broken])).rejects.toThrow(/no sound workbook/)
    expect(() => csvSheet('a.csv', 'a,"b\n1,2')).toThrow(/no sound CSV/)
  })
})

test('CSV, Markdown and a workbook say the same', async () => {
  const rows = [
    ['sex', 'age', 'pay', 'premium'],
    ['M', '30', '3', '106.1'],
    ['F', '30', '3', '92.1'],
  ]
  const csv = importSheets([
    [csvSheet('a.csv', `某某保险费率表(每千元基本保险金额)\n${rows.map((cells) => cells.join(',')).join('\n')}\n`)],
  ])
  const markdown = importSheets([
    markedSheets(
      'a.md',
      `每千元基本保险金额\n\n| ${rows.map((cells) => cells.join(' | ')).join(' |\n| ')} |\n`.replace(
        'premium |\n',
        'premium |\n|---|---|---|---|\n',
      ),
    ),
  ])
  const path = join(await mkdtemp(join(tmpdir(), 'mendian-tariff-')), 'a.xlsx')
  await writeXlsx([
    [{ value: '每千元基本保险金额' }],
    ...rows.map((cells, line) =>
      cells.map((cell, at) => (line > 0 && at > 0 ? { value: Number(cell) } : { value: cell })),
    ),
  ]).toFile(path)
  const workbook = await importTariff([path])
  for (const found of [csv, markdown, workbook]) {
    expect(cells(found)).toEqual(['M 106.1', 'F 92.1'])
    expect(found.unit).toEqual({ gives: 'premium', perFen: 100_000 })
    expect(said(found)).toEqual([])
  }
})

test('import, write, load, quote: the same numbers to the fen', () => {
  const found = read(
    '(每1000元年交保险费)',
    table(row('年龄', '男', '女'), row('0', '236.5', '237'), row('1', '239', '240')),
  )
  const files = tariffFiles(found, ['rates.md'])
  expect(files.get('rates.csv')).toBe('sex,age,fen\nM,0,23650\nF,0,23700\nM,1,23900\nF,1,24000\n')
  const { tariff, faults } = tariffOf({ definition: files.get('tariff.yaml') ?? '', tables: files })
  expect(faults).toEqual([])
  if (!tariff) throw new Error('no tariff')
  expect(tariffSumFen(tariff, { sex: 'M', age: 0 }, 100_000)).toBe(23_650)
  expect(tariffPremiumFen(tariff, { sex: 'F', age: 1 }, 48_000)).toBe(200_000)
})

describe('a tariff of factors', () => {
  const pages = (formula: string, base = '1．基础费率：2.9元/人年') => [
    `基准费率 $=$ ${formula}`,
    base,
    '2．职业因子',
    table(row('职业类别', '一类至三类', '四类'), row('因子', '1.00', '2. 50')),
    '3．保险期间因子',
    table(
      row('保险期间（月）', '1', '2'),
      row('因子', '8.33%', '16.67%'),
      row('保险期间（月）', '12', ''),
      row('因子', '100%', ''),
    ),
  ]

  test('its formula and its tables, and a premium by them', () => {
    const found = read(...pages('基础费率 $\\times$ 职业因子 $\\times$ 保险期间因子'))
    expect(found.formula).toBe('2.9 * 职业因子 * 保险期间因子')
    expect(said(found)).toEqual([expect.stringMatching(/the formula gives the premium of this unit/)])
    const files = tariffFiles(found, ['rates.md'])
    expect(files.get('factor-class.csv')).toBe('class,factor\n1-3,1.00\n4,2.50\n')
    const { tariff } = tariffOf({ definition: files.get('tariff.yaml') ?? '', tables: files })
    if (!tariff) throw new Error('no tariff')
    expect(tariffPremiumFen(tariff, { class: 4, months: 2 }, 0)).toBe(121) // 2.9 × 2.5 × 0.1667 = 1.208575
    expect(tariffPremiumFen(tariff, { class: 2, months: 12 }, 0)).toBe(290)
  })

  test.each([
    [
      'a factor without table',
      pages('基础费率 × 年龄段因子'),
      /「年龄段因子」.*these factors of the formula were not read/,
    ],
    ['no base rate', pages('基础费率 × 职业因子', '见下表'), /the base rate was not read/],
    [
      'two formulas',
      [...pages('基础费率 × 职业因子'), '基准费率 = 基础费率 × 保险期间因子'],
      /each benefit has a formula of its own/,
    ],
    [
      'a factor that is no number',
      ['2.给付比例因子', table(row('给付比例', '100%', 'X'), row('因子', '1.00', 'X'))],
      /行 row 2 列 column 3「X」.*not a number/,
    ],
    [
      'a table that says no name',
      [table(row('职业类别', '一类'), row('因子', '1.00'))],
      /what this table of factors is called/,
    ],
  ])('%s is said', (_, lines, why) => {
    expect(said(read(...lines))).toContainEqual(expect.stringMatching(why))
  })
})

test('any table of sex, plan and years of premium is read back as it was printed', () => {
  const some = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 })
  const printed = fc.record({
    sexes: some(['男性', '女性']),
    plans: some(['保障方案一', '保障方案二']),
    pays: some(['趸交', '3年交', '5年交', '20年交']),
    age: fc.integer({ min: 0, max: 60 }),
    rows: fc.integer({ min: 1, max: 30 }),
    first: fc.integer({ min: 1, max: 90_000 }),
    again: fc.boolean(),
  })
  fc.assert(
    fc.property(printed, ({ sexes, plans, pays, age, rows, first, again }) => {
      const columns = sexes.flatMap((sex) => plans.flatMap((plan) => pays.map((pay) => ({ sex, plan, pay }))))
      const heads = [
        row('性别', ...sexes.map((sex) => wide(sex, plans.length * pays.length))),
        row('保障方案', ...sexes.flatMap(() => plans.map((plan) => wide(plan, pays.length)))),
        row('交费期间年龄', ...columns.map(({ pay }) => pay)),
      ]
      const number = (line: number, column: number) => first + line + column * 7
      const lines = Array.from({ length: rows }, (_, line) =>
        row(String(age + line), ...columns.map((_column, at) => String(number(line, at)))),
      )
      const half = Math.ceil(rows / 2)
      const body = again ? [...lines.slice(0, half), ...(half < rows ? heads : []), ...lines.slice(half)] : lines
      const found = read('每1000元保额', table(...heads, ...body))
      const expected = lines.flatMap((_, line) => columns.map((_column, at) => number(line, at)))
      expect(found.rates.entries.map((entry) => Number(entry.number))).toEqual(expected)
      expect(new Set(found.rates.entries.map(({ point }) => JSON.stringify(point))).size).toBe(expected.length)
      expect(said(found)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
