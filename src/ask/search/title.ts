// Where a passage's own title stands: after the number of the clause, up to the first pause or 指.
import { isLetter, isNumber } from './units.ts'

const longest = 24
const code = (letter: string) => letter.charCodeAt(0)
const [ordinal, means] = [code('第'), code('指')]
const closing: ReadonlySet<number> = new Set([...'条章部分节款'].map(code))
const chineseDigits: ReadonlySet<number> = new Set([...'一二三四五六七八九十百零'].map(code))
const definedWithin = 34

/** From and to, in units; the words before 指 or the first pause. */
export function titleIn(units: Uint16Array): readonly [from: number, to: number] {
  let from = 0
  while (from < units.length && isHeading(units, from)) from += 1
  let to = from
  while (to < units.length && to - from < longest && isLetter(units[to] ?? 0) && units[to] !== means) to += 1
  return [from, to]
}

function isHeading(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0
  if (!isLetter(unit) || isNumber(unit) || unit === ordinal) return true
  const before = units[at - 1] ?? 0
  const numbered = chineseDigits.has(before) || isNumber(before)
  if (chineseDigits.has(unit)) return before === ordinal || chineseDigits.has(before) || !isLetter(before)
  return closing.has(unit) && numbered
}

/** Whether it says near its beginning what something means. */
export function definesIn(units: Uint16Array): boolean {
  const at = units.indexOf(means)
  return at >= 0 && at <= definedWithin
}
