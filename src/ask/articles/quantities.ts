// Figures with their units in a text, so that two texts can be held against each other: 二十日 and 20 days are one.
import { numberOf, numeral } from '../../claims/index.ts'

/** By unit (`day`, `%`, …) the values a text names. */
export type Quantities = ReadonlyMap<string, ReadonlySet<number>>

const chinese: readonly (readonly [RegExp, string, number?])[] = [
  [/个?工作日/y, 'workday'],
  [/[日天](?!历|期)/y, 'day'],
  [/周岁|岁/y, 'age'],
  [/个月/y, 'month'],
  [/年(?!度|龄|金)/y, 'year'],
  [/个?小时/y, 'hour'],
  [/[%％]/y, '%'],
  [/成(?![人年功本为])/y, '%', 10],
  [/万元/y, 'yuan', 10_000],
  [/元/y, 'yuan'],
  [/倍/y, 'times'],
]
const english =
  /(\d[\d,]*(?:\.\d+)?|one|two|three|five|ten|fifteen|twenty|thirty|sixty|ninety)[\s-]*(working days?|days?|months?|years?|hours?|%|yuan)/gi
const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}

export function quantitiesIn(text: string): Quantities {
  const found = new Map<string, Set<number>>()
  const add = (unit: string, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value)) found.set(unit, (found.get(unit) ?? new Set()).add(value))
  }
  const plain = text.normalize('NFKC')
  for (const match of plain.matchAll(new RegExp(`${numeral}\\s*`, 'g'))) {
    const unit = unitAt(plain, match.index + match[0].length)
    if (unit) add(unit.name, scaled(numberOf(match[0].trim()), unit.by))
  }
  for (const [, written = '', unit = ''] of plain.matchAll(english))
    add(unitOf(unit.toLowerCase()), words[written.toLowerCase()] ?? Number(written.replaceAll(',', '')))
  return found
}

function scaled(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value * by
}

function unitAt(text: string, at: number): { readonly name: string; readonly by: number } | undefined {
  for (const [pattern, name, by = 1] of chinese) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { name, by }
  }
  return undefined
}

function unitOf(written: string): string {
  if (written.startsWith('working')) return 'workday'
  return written.replace(/s$/, '')
}

export interface Difference {
  readonly unit: string
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
}

/** Units both texts name, with not one value in common. */
export function differences(mine: Quantities, theirs: Quantities): Difference[] {
  return [...mine].flatMap(([unit, values]) => {
    const others = theirs.get(unit)
    if (!others || [...values].some((value) => others.has(value))) return []
    return [{ unit, mine: [...values], theirs: [...others] }]
  })
}
