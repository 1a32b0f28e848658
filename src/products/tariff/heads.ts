// The head of a table: which columns hold keys, and what each other column's heading says of its cells.
import { type Cell, plainOf } from './sheet.ts'
import { dimensionOf, type Point, readWords } from './words.ts'

export interface CellsColumn {
  readonly kind: 'cells'
  readonly point: Point
  /** Heading words nobody understood. */
  readonly unknown: readonly string[]
  /** What was taken for 趸交. */
  readonly assumedSingle?: string
  /** The heading says that these are cash values. */
  readonly values: boolean
}

export type Column = { readonly kind: 'key'; readonly dimension: string } | CellsColumn

export interface Head {
  readonly columns: readonly Column[]
  /** Whether groups were moved to fit their columns. */
  readonly realigned: boolean
}

/** Reads the rows of a head; undefined when no column is headed as a key, so nothing can be looked up by it. */
export function readHead(rows: readonly (readonly Cell[])[]): Head | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const stacks = Array.from({ length: width }, (_, column) =>
    rows.flatMap((row, level) => (row[column] && row[column].plain !== '' ? [{ level, cell: row[column] }] : [])),
  )
  const keys = stacks.map((stack) => dimensionOf(stack.at(-1)?.cell.plain ?? ''))
  if (keys.every((key) => key === undefined)) return undefined
  const corner = rows.map((row) => cornerDimension(row[0]?.plain ?? ''))
  const columns = stacks.map((stack, column): Column => {
    const key = keys[column]
    return key === undefined ? cellsColumn(stack, corner) : { kind: 'key', dimension: key }
  })
  return realign(ownDimensions(columns, stacks, corner), rows)
}

// Headings nobody knows that stand over every column and tell them apart (标准体, 优选体) are a dimension of the product's own.
function ownDimensions(
  columns: readonly Column[],
  stacks: readonly (readonly { level: number; cell: Cell }[])[],
  corner: readonly (string | undefined)[],
): Column[] {
  const strange = (column: number, level: number) => {
    const text = stacks[column]?.find((one) => one.level === level)?.cell.text
    const own = columns[column]
    return own?.kind === 'cells' && text !== undefined && own.unknown.includes(text) ? text : undefined
  }
  const cells = columns.flatMap(({ kind }, index) => (kind === 'cells' ? [index] : []))
  const levels = [...new Set(stacks.flatMap((stack) => stack.map(({ level }) => level)))]
  const telling = levels.filter((level) => {
    const texts = cells.map((column) => strange(column, level))
    return texts.every((text) => text !== undefined) && new Set(texts).size > 1
  })
  return columns.map((column, index) => {
    if (column.kind === 'key' || telling.length === 0) return column
    const own = telling.map((level) => [corner[level] ?? `heading-${level + 1}`, strange(index, level) ?? ''] as const)
    const named = own.map(
      ([dimension, text]) => [dimension, plainOf(text).toLowerCase().replace(/[,|"]/g, ' ')] as const,
    )
    const taken = own.map(([, text]) => text)
    return {
      ...column,
      point: { ...column.point, ...Object.fromEntries(named) },
      unknown: column.unknown.filter((text) => !taken.includes(text)),
    }
  })
}

// What the corner says of the headings beside it: `性别` of its row, `交费期间年龄` both of its row and of the ages below.
function cornerDimension(plain: string): string | undefined {
  return dimensionOf(plain.replace(/(投保|被保险人)?年龄$/, ''))
}

function cellsColumn(stack: readonly { level: number; cell: Cell }[], corner: readonly (string | undefined)[]): Column {
  let point: Point = {}
  const unknown: string[] = []
  let assumedSingle: string | undefined
  const texts = stack.map(({ cell }) => cell.plain)
  for (const { level, cell } of stack) {
    if (/单位|币元|^(现金价值|费率|保险?费|fen|premium)/i.test(cell.plain) || /现金价值/.test(cell.plain)) continue
    const said = readWords(cell.plain)
    if (said.assumed) assumedSingle = cell.text
    const dimension = corner[level]
    if (said.rest === '') point = { ...point, ...said.point }
    else if (dimension !== undefined && /^[\dA-Za-z]/.test(cell.plain))
      point = { ...point, [dimension]: cell.plain.toLowerCase() }
    else unknown.push(cell.text)
  }
  const values = texts.some((text) => /现金价值|cashvalue/i.test(text))
  return { kind: 'cells', point, unknown, values, ...(assumedSingle === undefined ? {} : { assumedSingle }) }
}

/**
 * A scan may shift the groups of a head against its columns. Years of premium rise within a group: where they fall inside a
 * group of cover terms, and the runs are as many as the groups named, each run is given to the group in its turn.
 */
function realign(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Head {
  const cells = columns.flatMap((column, index) => (column.kind === 'cells' ? [{ column, index }] : []))
  const terms = [...new Set(cells.flatMap(({ column }) => column.point.term ?? []))]
  const pays = cells.map(({ column }) => Number(column.point.pay))
  const sexes = cells.some(({ column }) => column.point.sex !== undefined)
  const lacking = cells.some(({ column }) => column.point.term === undefined)
  const starts = pays.flatMap((pay, index) => (index === 0 || pay <= (pays[index - 1] ?? 0) ? [index] : []))
  const shifted =
    terms.length > 1 && lacking && !sexes && pays.every((pay) => pay > 0) && starts.length === terms.length
  if (!shifted || rows.length === 0) return { columns, realigned: false }
  const termAt = new Map(cells.map(({ index }, at) => [index, terms[starts.findLastIndex((start) => start <= at)]]))
  return {
    realigned: true,
    columns: columns.map((column, index) => {
      const term = termAt.get(index)
      return column.kind === 'cells' && term !== undefined ? { ...column, point: { ...column.point, term } } : column
    }),
  }
}
