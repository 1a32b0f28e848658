// A table that runs over as many pages as it needs; its head stands on each of them.
import type { Text } from '../../kit/index.ts'
import type { LetterContent } from './letter.ts'
import { accent, both, heightOf, left, need, pale, put, rule, type Sheet, wash, width } from './sheet.ts'

type Table = NonNullable<LetterContent['table']>

interface Column {
  readonly x: number
  readonly w: number
  readonly align: 'left' | 'right'
}

const cell = { size: 9 } as const
const under = { size: 7.5, color: pale } as const
const pad = 5

export function drawTable(sheet: Sheet, table: Table): void {
  const columns = layOut(table)
  const heads = table.columns.map(({ label }) => both(label))
  if (table.caption) {
    const caption = both(table.caption)
    need(sheet, 120) // the head and a row go with it
    put(sheet, caption.zh, left, sheet.y, width, { size: 11, strong: true })
    put(sheet, caption.en, left, sheet.y + 16, width, under)
    sheet.y += caption.en ? 32 : 22
  }
  drawHead(sheet, columns, heads)
  for (const row of table.rows) drawRow(sheet, columns, row.map(both), heads, false)
  if (table.total) drawRow(sheet, columns, table.total.map(both), heads, true)
  rule(sheet, sheet.y, accent, 1)
  sheet.y += 20
}

function layOut({ columns }: Table): Column[] {
  const whole = columns.reduce((sum, { weight = 1 }) => sum + weight, 0)
  let x = left
  return columns.map(({ weight = 1, align = 'left' }) => {
    const w = (width * weight) / whole
    x += w
    return { x: x - w, w, align }
  })
}

function drawHead(sheet: Sheet, columns: readonly Column[], heads: readonly Text[]): void {
  const height = rowHeight(sheet, columns, heads)
  need(sheet, height + 40)
  sheet.doc.rect(left, sheet.y, width, height).fillColor(wash).fill()
  rule(sheet, sheet.y, accent, 1)
  putCells(sheet, columns, heads, true)
  sheet.y += height
}

function drawRow(
  sheet: Sheet,
  columns: readonly Column[],
  cells: readonly Text[],
  heads: readonly Text[],
  strong: boolean,
) {
  const height = rowHeight(sheet, columns, cells)
  if (need(sheet, height)) drawHead(sheet, columns, heads)
  if (strong) sheet.doc.rect(left, sheet.y, width, height).fillColor(wash).fill()
  putCells(sheet, columns, cells, strong)
  sheet.y += height
  rule(sheet, sheet.y)
}

function rowHeight(sheet: Sheet, columns: readonly Column[], cells: readonly Text[]): number {
  const heights = columns.map(({ w }, index) => {
    const { zh = '', en = '' } = cells[index] ?? {}
    return heightOf(sheet, zh, w - 2 * pad, cell) + heightOf(sheet, en, w - 2 * pad, under)
  })
  return Math.max(12, ...heights) + 2 * pad
}

function putCells(sheet: Sheet, columns: readonly Column[], cells: readonly Text[], strong: boolean): void {
  columns.forEach(({ x, w, align }, index) => {
    const { zh = '', en = '' } = cells[index] ?? {}
    const room = w - 2 * pad
    put(sheet, zh, x + pad, sheet.y + pad, room, { ...cell, strong, align })
    put(sheet, en, x + pad, sheet.y + pad + heightOf(sheet, zh, room, cell), room, { ...under, align })
  })
}
