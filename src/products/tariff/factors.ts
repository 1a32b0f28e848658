// Tables of factors, printed as a row of keys over a row of numbers, and the formula that multiplies them.
import { Decimal } from 'decimal.js'
import type { Remark } from './report.ts'
import { type Cell, plainOf, type Sheet } from './sheet.ts'
import { dimensionOf, keyValue, numberOf } from './words.ts'

export interface FactorTable {
  /** As the page calls it: 职业因子. */
  readonly name: string
  readonly dimension: string
  readonly factors: readonly { readonly key: string; readonly factor: string }[]
  readonly sheet: Sheet
}

/** Whether a table is of factors: under a row of keys stands 因子. Such a table is no table of rates. */
export function isFactors({ rows }: Sheet): boolean {
  return rows.length >= 2 && rows.some((row) => row[0]?.plain === '因子')
}

export function readFactors(sheet: Sheet): { table?: FactorTable; remarks: readonly Remark[] } {
  const remarks: Remark[] = []
  const remark = (row: number, column: number, stood: string, zh: string, en: string) =>
    remarks.push({
      kind: 'unread',
      place: { file: sheet.file, table: sheet.number, row, column },
      stood,
      why: { zh, en },
    })
  const dimension = dimensionOf(sheet.rows[0]?.[0]?.plain ?? '')
  const name = nameOf(sheet)
  if (dimension === undefined || name === undefined) {
    remark(
      1,
      1,
      sheet.rows[0]?.[0]?.text ?? '',
      '看不出这张因子表叫什么、按什么查',
      'what this table of factors is called or looked up by is not said',
    )
    return { remarks }
  }
  const factors = sheet.rows.flatMap((keys, index) => {
    const numbers = sheet.rows[index + 1]
    if (numbers?.[0]?.plain !== '因子') return []
    return keys.slice(1).flatMap((cell: Cell, at) => {
      const below = numbers[at + 1]
      if (cell.plain === '' && (below?.plain ?? '') === '') return []
      const key = keyValue(dimension, cell.plain, new Map())
      const number = numberOf(below?.plain ?? '')
      if (key === undefined) remark(index + 1, at + 2, cell.text, '看不懂这一格', 'this key is not understood')
      else if (number === undefined) remark(index + 2, at + 2, below?.text ?? '', '不是数字', 'not a number')
      return key === undefined || number === undefined ? [] : [{ key, factor: plainFactor(number) }]
    })
  })
  return { table: { name, dimension, factors, sheet }, remarks }
}

function plainFactor(number: string): string {
  return number.endsWith('%') ? new Decimal(number.slice(0, -1)).div(100).toString() : number
}

// `2．职业因子`, `三、免赔日数因子`: the last line that names one.
function nameOf({ before }: Sheet): string | undefined {
  return before
    .map((line) => /([\p{Script=Han}]+因子)[::]?$/u.exec(plainOf(line))?.[1])
    .findLast((name) => name !== undefined)
}

export interface FoundFormula {
  /** In our language; absent when it cannot be put together, and a remark says why. */
  readonly formula?: string
  readonly remarks: readonly Remark[]
}

/** `基准费率 = 基础费率 × 职业因子 × …` and `基础费率：2.9元` → `2.9 * 职业因子 * …`, when each factor was read. */
export function readFormula(sheets: readonly Sheet[], tables: readonly FactorTable[]): FoundFormula {
  const [first] = sheets
  const lines = sheets.flatMap(({ before, after }) => [...before, ...after]).map(withoutSigns)
  const written = [...new Set(lines.flatMap((line) => /基准费率=?(基础费率[^=]*)$/.exec(line)?.[1] ?? []))]
  const [one] = written
  if (!first || one === undefined) return { remarks: [] }
  const unread = (stood: string, zh: string, en: string): FoundFormula => ({
    remarks: [{ kind: 'unread', place: { file: first.file, table: 0, row: 0, column: 0 }, stood, why: { zh, en } }],
  })
  if (written.length > 1)
    return unread(
      written.join('; '),
      '不同责任各有公式，请分别写成费率',
      'each benefit has a formula of its own: file them apart',
    )
  const base = lines.map((line) => /基础费率:(\d+(?:\.\d+)?)元/.exec(line)?.[1]).find((found) => found !== undefined)
  const parts = one.split('×')
  const missing = parts.filter((part) => part !== '基础费率' && !tables.some(({ name }) => name === part))
  if (base === undefined) return unread(one, '没有读到基础费率', 'the base rate was not read')
  if (missing.length > 0)
    return unread(missing.join(', '), '公式里的这些因子没有读到', 'these factors of the formula were not read')
  const meant: Remark = {
    kind: 'assumed',
    place: { file: first.file, table: 0, row: 0, column: 0 },
    stood: lines.filter((line) => /基础费率:|^\(.*\)$/.test(line)).join(' '),
    why: {
      zh: '公式给出的是这一单位的保费；按保额收取的，请在公式里乘以份数',
      en: 'the formula gives the premium of this unit; where it is charged by sum, multiply in the formula',
    },
  }
  return { formula: parts.map((part) => (part === '基础费率' ? base : part)).join(' * '), remarks: [meant] }
}

// A scan prints signs as formula marks: `$\times$` is ×, and whatever stands for = is lost or kept.
function withoutSigns(line: string): string {
  const signs = line.replace(/\\times/g, '×').replace(/\\[a-z]+|[${}^\\]/gi, '')
  return plainOf(signs).replace(/。$/, '')
}
