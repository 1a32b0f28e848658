// The tables of a file into cells with their points. What continues the table before it takes over that table's head and constants.
import type { Text } from '../../kit/index.ts'
import { type Block, blocksOf, type Line } from './blocks.ts'
import { type CellsColumn, type Column, type Head, readHead } from './heads.ts'
import type { Remark } from './report.ts'
import type { Cell, Place, Sheet } from './sheet.ts'
import { constantsOf } from './terms.ts'
import { isNothing, keyValue, numberOf, type Point } from './words.ts'

export interface Entry {
  readonly point: Point
  /** A decimal as published. */
  readonly number: string
  readonly place: Place
  readonly kind: 'rate' | 'value'
}

export interface Reading {
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
}

interface Carried {
  /** What is true of the tables that follow, until said otherwise. */
  constants: Point
  /** Said before a table that turned out to continue the one before: true from the next table on. */
  pending: Point
  head?: Head
  /** The constants of the table that may go on. */
  headConstants: Point
  lastAge?: number
}

interface Known {
  readonly file: string
  readonly table: number
  readonly constants: Point
  readonly sexes: ReadonlyMap<string, string>
}

type Remarking = (kind: Remark['kind'], at: { row: number; column: number }, stood: string, why: Text) => void

/** All tables of one file, in their order. `sexes` gives the meaning of codes. */
export function readTables(sheets: readonly Sheet[], sexes: ReadonlyMap<string, string>): Reading {
  const carried: Carried = { constants: {}, pending: {}, headConstants: {} }
  const remarks: Remark[] = []
  const entries = sheets.flatMap((sheet) => {
    const stated = constantsOf(sheet.before)
    const remark: Remarking = (kind, at, stood, why) =>
      remarks.push({ kind, place: { file: sheet.file, table: sheet.number, ...at }, stood, why })
    return blocksOf(sheet).flatMap((block, index) => {
      const head = takeHead(sheet, block, index === 0 ? stated : {}, carried, remark)
      if (!head) return []
      const known = { file: sheet.file, table: sheet.number, constants: carried.headConstants, sexes }
      const read = block.body.flatMap((line) => readLine(line, head, known, remark))
      const last = block.body.at(-1)?.cells[0]?.plain ?? ''
      if (/^\d+$/.test(last)) carried.lastAge = Number(last)
      return read
    })
  })
  return { entries, remarks }
}

/** The head that holds for a block: its own, or that of the table it continues; undefined, with a remark, when there is none. */
function takeHead(sheet: Sheet, block: Block, stated: Point, carried: Carried, remark: Remarking): Head | undefined {
  const at = { row: (block.head[0] ?? block.body[0])?.row ?? 0, column: 0 }
  const own = block.head.length > 0 ? readHead(block.head.map(({ cells }) => cells)) : undefined
  const head = own ?? carried.head
  const continues = head !== undefined && goesOn(block, head, carried)
  if (!head || (!own && !continues)) {
    const shown = block.head.length > 0 ? block.head : block.body.slice(0, 1)
    remark('unread', at, shown.map(({ cells }) => rowText(cells)).join(' / '), {
      zh: '看不出这张表按什么查：表头里没有年龄等项目，也接不上前一张表',
      en: 'what these rows are looked up by is not said: no heading names it, and they do not continue the table before',
    })
    return undefined
  }
  if (!continues) {
    carried.constants = { ...carried.constants, ...carried.pending, ...stated }
    carried.pending = {}
    carried.headConstants = carried.constants
  } else if (Object.keys(stated).length > 0) {
    carried.pending = { ...carried.pending, ...stated }
    remark('assumed', at, sheet.before.join(' '), {
      zh: '年龄接着上一张表，按上一张表的续页读；这些字归下一张表',
      en: 'the ages go on from the table before, so it is read as its continuation; these words belong to the next table',
    })
  }
  if (own) {
    carried.head = own
    remarkHead(own, block, remark)
  }
  return head
}

/** Whether the ages begin where those of the last table ended, under the same columns. */
function goesOn(block: Block, head: Head, carried: Carried): boolean {
  if (block.head.length === 0 && isList(head)) return carried.head === head
  const first = Number(/^\d+/.exec(block.body[0]?.cells[0]?.plain ?? '')?.[0])
  if (carried.lastAge === undefined || first !== carried.lastAge + 1 || !carried.head) return false
  return signature(head) === signature(carried.head)
}

/** One number a row, under keys of its own: a page of it needs no head to be read on. */
function isList({ columns }: Head): boolean {
  return (
    columns.filter(({ kind }) => kind === 'key').length >= 3 &&
    columns.filter(({ kind }) => kind === 'cells').length === 1
  )
}

function signature({ columns }: Head): string {
  return JSON.stringify(columns.map((column) => (column.kind === 'key' ? column.dimension : column.point)))
}

function remarkHead(head: Head, block: Block, remark: Remarking): void {
  const row = block.head.at(-1)?.row ?? 0
  if (head.realigned)
    remark('assumed', { row, column: 0 }, block.head.map(({ cells }) => rowText(cells)).join(' / '), {
      zh: '表头与列错位，按交费年数递增重新对齐',
      en: 'the head is shifted against its columns; set right by rising years of premium',
    })
  const seen = new Set<string>()
  const once = (column: number, stood: string, why: Text) => {
    if (!seen.has(stood)) remark('assumed', { row, column }, stood, why)
    seen.add(stood)
  }
  head.columns.forEach((column, index) => {
    if (column.kind === 'key') return
    for (const stood of column.unknown)
      once(index + 1, stood, { zh: '看不懂这个表头，未采用', en: 'this heading is not understood and is not used' })
    if (column.assumedSingle !== undefined)
      once(index + 1, column.assumedSingle, { zh: '按“趸交”读', en: 'read as 趸交 (a single premium)' })
  })
}

function readLine({ row, cells: written }: Line, head: Head, known: Known, remark: Remarking): Entry[] {
  const groups = groupsOf(head.columns)
  const cells = inOrder(written, groups, head.columns.length)
  return groups.flatMap(({ keys, cells: wanted }) => {
    const numbers = wanted.filter(({ index }) => cells[index] && !cells[index].spread && !isNothing(cells[index].plain))
    if (numbers.length === 0) return []
    let point: Point = {}
    for (const { dimension, indexes } of keys) {
      // a heading over two columns: the key stands in either
      const value = indexes.map((index) => keyValue(dimension, cells[index]?.plain ?? '', known.sexes)).find(Boolean)
      if (value === undefined) {
        const [first = 0] = indexes
        remark('unread', { row, column: first + 1 }, rowText(cells), {
          zh: `这一行的${keyWord(dimension)}读不出来`,
          en: `the ${dimension} of this row cannot be read`,
        })
        return []
      }
      point = { ...point, [dimension]: value }
    }
    return numbers.flatMap(({ index, column }): Entry[] => {
      const stood = cells[index]?.text ?? ''
      const number = numberOf(cells[index]?.plain ?? '')
      if (number === undefined || number.endsWith('%')) {
        remark('unread', { row, column: index + 1 }, stood, { zh: '不是金额', en: 'not an amount' })
        return []
      }
      const place = { file: known.file, table: known.table, row, column: index + 1 }
      const kind = column.values || point.year !== undefined ? 'value' : 'rate'
      return [{ point: { ...known.constants, ...column.point, ...point }, number, place, kind }]
    })
  })
}

/** A list whose cells a scan has moved between columns is read in order, where each key and the number are still there. */
function inOrder(cells: readonly Cell[], groups: readonly Group[], width: number): readonly Cell[] {
  const [group, ...others] = groups
  if (!group || others.length > 0 || group.keys.length < 3 || group.cells.length !== 1) return cells
  const filled = cells.filter(({ plain, spread }) => plain !== '' && !spread)
  if (filled.length !== group.keys.length + 1) return cells
  const places = [...group.keys.map(({ indexes }) => indexes[0]), group.cells[0]?.index]
  return Array.from({ length: width }, (_, index) => filled[places.indexOf(index)] ?? nothing)
}

const nothing: Cell = { text: '', plain: '', spread: false }

interface Group {
  readonly keys: readonly { readonly dimension: string; readonly indexes: readonly number[] }[]
  readonly cells: readonly { readonly index: number; readonly column: CellsColumn }[]
}

/** Columns side by side, each run of cells under the keys to its left: a long table may be printed in three parts across. */
function groupsOf(columns: readonly Column[]): Group[] {
  const groups: {
    keys: { dimension: string; indexes: number[] }[]
    cells: { index: number; column: CellsColumn }[]
  }[] = []
  columns.forEach((column, index) => {
    const last = groups.at(-1)
    if (column.kind === 'cells') {
      last?.cells.push({ index, column })
      return
    }
    const group = !last || last.cells.length > 0 ? { keys: [], cells: [] } : last
    if (group !== last) groups.push(group)
    const same = group.keys.find(({ dimension }) => dimension === column.dimension)
    if (same) same.indexes.push(index)
    else group.keys.push({ dimension: column.dimension, indexes: [index] })
  })
  return groups
}

function rowText(cells: readonly Cell[]): string {
  return cells
    .filter(({ spread }) => !spread)
    .map(({ text }) => text)
    .join(' | ')
}

function keyWord(dimension: string): string {
  const words: Readonly<Record<string, string>> = {
    age: '年龄',
    sex: '性别',
    pay: '交费期间',
    term: '保险期间',
    year: '保单年度',
  }
  return words[dimension] ?? dimension
}
