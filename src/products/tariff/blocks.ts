// A grid cut into blocks: rows of a head, then the rows under it, until another head or the end.
import type { Cell, Sheet } from './sheet.ts'
import { dimensionOf, numberOf } from './words.ts'

export interface Line {
  /** Counted from 1 in the table. */
  readonly row: number
  readonly cells: readonly Cell[]
}

export interface Block {
  readonly head: readonly Line[]
  readonly body: readonly Line[]
}

/** Heads and bodies in turn; a table that begins with numbers has a block without head. */
export function blocksOf({ rows }: Sheet): Block[] {
  const blocks: { head: Line[]; body: Line[] }[] = []
  rows.forEach((cells, index) => {
    const line = { row: index + 1, cells }
    if (cells.every(({ plain }) => plain === '')) return
    const last = blocks.at(-1)
    if (isBody(cells)) {
      if (last) last.body.push(line)
      else blocks.push({ head: [], body: [line] })
    } else if (last && last.body.length === 0) last.head.push(line)
    else blocks.push({ head: [line], body: [] })
  })
  return blocks
}

// A row of a body begins with a key and is mostly numbers; a row of a head is words, or begins with the name of a dimension.
function isBody(cells: readonly Cell[]): boolean {
  const [first, ...rest] = cells
  const filled = rest.filter(({ plain, spread }) => plain !== '' && !spread)
  const numbers = filled.filter(({ plain }) => numberOf(plain) !== undefined)
  const key = first?.plain ?? ''
  if (dimensionOf(key) !== undefined) return false
  if (/^\d+(周?岁)?([-~至]\d+(周?岁)?)?$/.test(key)) return true
  const lastFilled = filled.at(-1)
  return (
    numbers.length > 0 &&
    lastFilled !== undefined &&
    (numberOf(lastFilled.plain) !== undefined || numbers.length * 2 >= filled.length)
  )
}
