// What the lines around the tables say: unit and direction, factors of other frequencies, codes of the sexes, what is the same for a table.
import { plainOf, type Sheet } from './sheet.ts'
import { frequencyWords, type Point, readWords } from './words.ts'

/** What a cell is: the premium for a unit of sum insured, the sum a unit of premium buys, or the premium of the policy. */
export interface Unit {
  readonly gives: 'premium' | 'sum'
  /** In fen; absent when the cell is for the whole policy. */
  readonly perFen?: number
}

const powers: Readonly<Record<string, number>> = {
  '': 1,
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
}

/** `每10000元基本保险金额` → a premium per ¥10,000 of sum; `每1000元保险费` → a sum per ¥1,000 of premium. */
export function unitOf(lines: readonly string[]): Unit | undefined {
  for (const line of lines.map(plainOf)) {
    const found = /每(\d*)(百万|十万|百|千|万)?元(.{0,12}?)(基本保险金额|保险金额|保额|保险费|保费)/.exec(line)
    if (!found) continue
    const yuan = Number(found[1] || 1) * (powers[found[2] ?? ''] ?? 1)
    return { gives: /费$/.test(found[4] ?? '') ? 'sum' : 'premium', perFen: yuan * 100 }
  }
  return lines.some((line) => /元\/(人|份)|\/人年|每人每年/.test(plainOf(line))) ? { gives: 'premium' } : undefined
}

/** `月交保险费 = 年交保险费 * 0.085`, however the scan writes the signs → `{ monthly: '0.085' }`. */
export function frequencyFactors(lines: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const line of lines) {
    const plain = plainOf(line.replace(/\$|\\[a-z]+|[{}^\\]/gi, ''))
    for (const [, word = '', before = '', after = ''] of plain.matchAll(
      /(半年|季|月)[交缴]保(?:险)?费[^\d]{0,6}(?:\d{0,2}[^\d.]{0,3})(?:(0\.\d+)\*?年[交缴]保|年[交缴]保(?:险)?费[^\d]{0,4}(0\.\d+))/g,
    ))
      found[frequencyWords[word] ?? word] ??= before || after
  }
  return found
}

/** `0代表男性，1代表女性` → what each code means; M and F mean themselves. */
export function sexCodes(lines: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map([
    ['M', 'M'],
    ['F', 'F'],
    ['MALE', 'M'],
    ['FEMALE', 'F'],
  ])
  for (const line of lines.map(plainOf))
    for (const [, code = '', word] of line.matchAll(/(\d)(?:代表|表示|为|=|-)(男|女)/g))
      codes.set(code, word === '男' ? 'M' : 'F')
  return codes
}

/** What the lines before a table say of the whole table; a line that says more than that is a title or a note and is left alone. */
export function constantsOf(lines: readonly string[]): Point {
  const said = lines
    .map((line) => readWords(plainOf(line).replace(/单位:人民币元.*$/, '')))
    .filter(({ rest }) => rest === '')
  return Object.assign({}, ...said.map(({ point }) => point))
}

/** All the words of a file: what stands around its tables and in their first rows. */
export function linesOfFile(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ before, after, rows }) => [
    ...before,
    ...after,
    ...rows.slice(0, 3).flatMap((row) => row.filter(({ spread }) => !spread).map(({ text }) => text)),
  ])
}
