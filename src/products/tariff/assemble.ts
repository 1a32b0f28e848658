// Cells of all tables into one: the dimensions that tell them apart, cells said twice, and numbers that cannot be right.

import type { Entry } from './read-sheet.ts'
import type { Remark } from './report.ts'
import { knownDimensions, type Point } from './words.ts'

export interface Assembled {
  readonly dimensions: readonly string[]
  /** What is the same for every cell: not a column, but worth saying. */
  readonly constants: Point
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
}

/** Puts the entries of one kind together; what contradicts itself or lacks a dimension is left out and said. */
export function assemble(read: readonly Entry[]): Assembled {
  const sexed = otherSex(read)
  const sound = suspects(sexed.entries)
  const all = [...new Set(sound.entries.flatMap(({ point }) => Object.keys(point)))].sort(byRank)
  const values = new Map(all.map((name) => [name, new Set(sound.entries.map(({ point }) => point[name]))]))
  const dimensions = all.filter((name) => (values.get(name)?.size ?? 0) > 1)
  const constants = Object.fromEntries(
    all.filter((name) => !dimensions.includes(name)).map((name) => [name, sound.entries[0]?.point[name] ?? '']),
  )
  const whole = lacking(sound.entries, dimensions)
  const once = twice(whole.entries, dimensions)
  return {
    dimensions,
    constants,
    entries: once.entries,
    remarks: [...sexed.remarks, ...sound.remarks, ...whole.remarks, ...once.remarks],
  }
}

function byRank(a: string, b: string): number {
  const rank = (name: string) => {
    const found = knownDimensions.indexOf(name)
    return found < 0 ? knownDimensions.length : found
  }
  return rank(a) - rank(b) || a.localeCompare(b)
}

export function keyOf(point: Point, dimensions: readonly string[]): string {
  return dimensions.map((name) => point[name] ?? '').join('|')
}

interface Kept {
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
}

/**
 * A page that says 男性 followed by one like it that says no sex: the same cells twice with other numbers. The second is then
 * the other sex, and the report says that this was taken for granted.
 */
function otherSex(entries: readonly Entry[]): Kept {
  const tables = groupBy(entries, ({ place }) => `${place.file}|${place.table}`)
  const sexes = new Set(entries.flatMap(({ point }) => point.sex ?? []))
  const [sex] = sexes
  if (tables.length !== 2 || sexes.size !== 1 || sex === undefined) return { entries, remarks: [] }
  const [first = [], second = []] = tables
  const names = [...new Set(entries.flatMap(({ point }) => Object.keys(point)))]
  const numbers = new Map(first.map(({ point, number }) => [keyOf(point, names), number]))
  const same = second.filter(({ point }) => numbers.has(keyOf(point, names)))
  const other = same.filter(({ point, number }) => numbers.get(keyOf(point, names)) !== number)
  const [one] = second
  if (!one || same.length < second.length * 0.9 || other.length < same.length / 2) return { entries, remarks: [] }
  const turned = sex === 'M' ? 'F' : 'M'
  return {
    entries: [...first, ...second.map((entry) => ({ ...entry, point: { ...entry.point, sex: turned } }))],
    remarks: [
      {
        kind: 'assumed',
        place: { ...one.place, row: 0, column: 0 },
        stood: '',
        why: {
          zh: `没有写明性别，与前一张表的格子相同而数字不同，按${turned === 'F' ? '女性' : '男性'}读`,
          en: `no sex is stated; the same cells as the table before with other numbers: read as ${turned === 'F' ? 'female' : 'male'}`,
        },
      },
    ],
  }
}

const wild = 5
const runMost = 2

/**
 * One or two numbers five times off the age before them, after which the column ends or goes on as before, are a misreading (a dash
 * read as 1), not rates. A column that stays on a new level has jumped, and is left as it is.
 */
function suspects(entries: readonly Entry[]): Kept {
  const series = groupBy(
    entries.filter(({ kind, point }) => kind === 'rate' && point.age !== undefined),
    ({ point, place }) => `${place.file}|${JSON.stringify({ ...point, age: '' })}`,
  )
  const odd = new Set(
    series.flatMap((cells) => oddAmong(cells.map(({ number }) => Number(number))).flatMap((at) => cells[at] ?? [])),
  )
  return {
    entries: entries.filter((entry) => !odd.has(entry)),
    remarks: [...odd].map(({ place, number }) => ({
      kind: 'unread',
      place,
      stood: number,
      why: { zh: '与前后几岁相差五倍以上，不像费率', en: 'more than five times off its neighbours in age: not a rate' },
    })),
  }
}

/** Places of the numbers that stand out in a column along the ages. */
export function oddAmong(numbers: readonly number[]): number[] {
  const off = (a: number, b: number) => a > b * wild || a * wild < b
  const odd: number[] = []
  const [first = 0, second = 0, third = 0] = numbers
  const startsOdd = numbers.length > runMost + 1 && off(first, second) && !off(second, third)
  if (startsOdd) odd.push(0)
  let last = startsOdd ? second : first
  for (let at = 1; at < numbers.length; at += 1) {
    const own = numbers[at] ?? 0
    if (!off(own, last)) {
      last = own
      continue
    }
    const back = numbers.findIndex((one, index) => index > at && !off(one, last))
    const end = back < 0 ? numbers.length : back
    const known = back < 0 ? at > runMost : true // at the end of a column, what came before must outweigh it
    if (end - at > runMost || !known) last = own
    else {
      for (let index = at; index < end; index += 1) odd.push(index)
      at = end - 1
    }
  }
  return odd
}

function lacking(entries: readonly Entry[], dimensions: readonly string[]): Kept {
  const faulty = entries.filter(({ point }) => dimensions.some((name) => point[name] === undefined))
  const columns = groupBy(faulty, ({ place }) => `${place.file}|${place.table}|${place.column}`)
  const left = new Set(faulty)
  return {
    entries: entries.filter((entry) => !left.has(entry)),
    remarks: columns.flatMap((cells) => {
      const [first] = cells
      if (!first) return []
      const names = dimensions.filter((name) => first.point[name] === undefined).join(', ')
      return [
        {
          kind: 'unread' as const,
          place: first.place,
          stood: cells
            .map(({ number }) => number)
            .slice(0, 3)
            .join(', '),
          why: {
            zh: `这一列的 ${cells.length} 格没有写明 ${names}，而别的表写了`,
            en: `${cells.length} cells of this column do not state ${names}, which other tables do`,
          },
        },
      ]
    }),
  }
}

function twice(entries: readonly Entry[], dimensions: readonly string[]): Kept {
  const remarks: Remark[] = []
  const kept = groupBy(entries, ({ point }) => keyOf(point, dimensions)).flatMap(([first, ...others]) => {
    if (!first) return []
    const other = others.find(({ number }) => Number(number) !== Number(first.number))
    if (!other) return [first]
    for (const { place, number } of [first, ...others])
      remarks.push({
        kind: 'unread',
        place,
        stood: number,
        why: {
          zh: `同一格（${keyOf(first.point, dimensions)}）有两个数字`,
          en: `the cell ${keyOf(first.point, dimensions)} is given two numbers`,
        },
      })
    return []
  })
  return { entries: kept, remarks }
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const name = key(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}
