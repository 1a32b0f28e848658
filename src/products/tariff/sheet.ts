// A published table as a grid: every cell where a reader sees it, whatever the file it came from.

export interface Cell {
  /** As it stood, without markup. */
  readonly text: string
  /** For matching: compatible forms folded, no blanks (a scan writes `77. 3`). */
  readonly plain: string
  /** Covered by a cell that begins to the left or above. */
  readonly spread: boolean
}

export interface Sheet {
  readonly file: string
  /** Counted from 1 in its file. */
  readonly number: number
  /** Lines between the table before and this one. */
  readonly before: readonly string[]
  /** Lines after the last table of the file; empty for the others. */
  readonly after: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Where something stood; row and column are counted from 1 as they are seen, 0 when the whole table is meant. */
export interface Place {
  readonly file: string
  readonly table: number
  readonly row: number
  readonly column: number
}

export interface SpanCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' }

/** Text without tags, entities and the formula marks of a scan. */
export function clean(written: string): string {
  return written
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(#?\w+);/g,
      (all, name: string) =>
        entities[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : all),
    )
    .replace(/\\%/g, '%')
    .replace(/^#+\s*/, '')
    .trim()
}

export function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** Lays cells with spans on a grid; a cell that spans is found at each place it covers. */
export function layOut(rows: readonly (readonly SpanCell[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const { text, columns, rows: deep } of cells) {
      while (grid[row]?.[column]) column += 1
      for (let down = 0; down < Math.min(deep, rows.length - row); down += 1)
        for (let right = 0; right < columns; right += 1) {
          const line = grid[row + down]
          if (line) line[column + right] = { text, plain: plainOf(text), spread: down > 0 || right > 0 }
        }
      column += columns
    }
  })
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '', plain: '', spread: false }))
}
