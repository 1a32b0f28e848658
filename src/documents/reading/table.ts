/** The rows of a bill: columns are found by their headings, rows by their height on the page. */
import { fenOfFigures } from './amounts.ts'
import { joined, type Line, middleX, pagesOf, rowsOf, slice, spaceless, trimmed } from './layout.ts'
import type { BillLine, ListClass } from './reading.ts'
import type { Column, Vocabulary } from './vocabulary.ts'

type Heading = { column: Column; line: Line }
/** One table may stand beside another on the same page: each is a block with its own headings. */
type Block = { left: number; right: number; headings: Heading[] }

export type FoundLine = Omit<BillLine, 'region' | 'confidence'> & { span: Line }

export function billLines(lines: Line[], vocabulary: Vocabulary): FoundLine[] {
  return pagesOf(lines).flatMap((page) => tableOf(rowsOf(page), vocabulary))
}

function tableOf(rows: Line[][], vocabulary: Vocabulary): FoundLine[] {
  const found: FoundLine[] = []
  let blocks: Block[] = []
  for (const row of rows) {
    const headings = row.flatMap((line) => headingsIn(line, vocabulary))
    if (isHeader(headings)) blocks = blocksOf(withNames(headings))
    else if (blocks.length > 0 && endsTable(row, vocabulary)) blocks = []
    else for (const block of blocks) found.push(...rowIn(row, block, vocabulary))
  }
  return found
}

function isHeader(headings: Heading[]): boolean {
  const has = (column: Column) => headings.some((h) => h.column === column)
  return (has('name') || has('category')) && has('amount')
}

/** An invoice lists categories alone: they are then the names. */
function withNames(headings: Heading[]): Heading[] {
  if (headings.some((h) => h.column === 'name')) return headings
  return headings.map((h) => (h.column === 'category' ? { ...h, column: 'name' } : h))
}

/** A box of the header row is one heading, or several the detector ran together. */
function headingsIn(box: Line, vocabulary: Vocabulary): Heading[] {
  const line = spaceless(box)
  const words = vocabulary.table.columns
    .flatMap(({ column, labels }) => labels.map((label) => ({ column, label })))
    .sort((a, b) => b.label.length - a.label.length)
  const found: Heading[] = []
  let at = 0
  while (at < line.text.length) {
    if (/[/:]/.test(line.text[at] ?? '')) {
      at++
      continue
    }
    const word = words.find(({ label }) => line.text.startsWith(label, at))
    if (!word) {
      const ending = headingEnding(slice(line, at), words)
      return ending.length > 0 ? [...found, ...ending] : []
    }
    found.push({ column: word.column, line: slice(line, at, at + word.label.length) })
    at += word.label.length
  }
  return found
}

/** 药品/项目名称 and 应收金额(元) are what they end in. */
function headingEnding(line: Line, words: { column: Column; label: string }[]): Heading[] {
  if (line.text.length > 10 || /[\d:]/.test(line.text)) return []
  const word = words.find(({ label }) => label.length > 1 && line.text.endsWith(label))
  return word && word.column !== 'other' ? [{ column: word.column, line }] : []
}

function blocksOf(headings: Heading[]): Block[] {
  const names = headings.filter((h) => h.column === 'name')
  const starts = names.map((name, i) => {
    const before = headings[headings.indexOf(name) - 1]
    return i === 0 || !before ? 0 : (before.line.x + before.line.w + name.line.x) / 2
  })
  return starts.map((left, i) => {
    const right = starts[i + 1] ?? Infinity
    return { left, right, headings: headings.filter((h) => middleX(h.line) >= left && middleX(h.line) < right) }
  })
}

function endsTable(row: Line[], vocabulary: Vocabulary): boolean {
  const first = row[0]?.text.replace(/\s/g, '').replace(/^[(*]/, '') ?? ''
  const all = row.map((l) => l.text.replace(/\s/g, '')).join('')
  return vocabulary.table.ends.some((word) => first.startsWith(word) || all.startsWith(word))
}

function rowIn(row: Line[], block: Block, vocabulary: Vocabulary): FoundLine[] {
  const cells = row.filter((l) => middleX(l) >= block.left && middleX(l) < block.right)
  const byColumn = new Map<Column, Line[]>()
  for (const cell of cells.flatMap(splitAmount)) {
    const column = columnOf(cell, block)
    byColumn.set(column, [...(byColumn.get(column) ?? []), cell])
  }
  const name = byColumn.get('name')?.[0]
  const amount = byColumn.get('amount')?.find((cell) => fenOfFigures(cell.text) !== undefined)
  if (!name || !amount || !/\p{Script=Han}|[A-Za-z]/u.test(name.text)) return []
  const amountFen = fenOfFigures(amount.text)
  if (amountFen === undefined) return []
  const quantity = quantityIn(byColumn, amountFen)
  const unitPriceFen = fenOfFigures(byColumn.get('price')?.[0]?.text ?? '')
  const unit = byColumn.get('unit')?.[0]?.text.trim()
  const category = byColumn.get('category')?.[0]?.text.trim()
  const listClass = classIn(byColumn.get('listClass'), name.text, vocabulary)
  return [
    {
      name: cleanName(name.text),
      ...(category ? { category } : {}),
      ...(unit ? { unit } : {}),
      ...(unitPriceFen === undefined ? {} : { unitPriceFen }),
      ...(quantity === undefined ? {} : { quantity }),
      amountFen,
      ...(listClass ? { listClass } : {}),
      page: name.page,
      span: joined(cells),
    },
  ]
}

/** A lone digit is easily overlooked; price and amount then say how many. */
function quantityIn(cells: Map<Column, Line[]>, amountFen: number): number | undefined {
  const printed = Number.parseFloat(cells.get('quantity')?.[0]?.text ?? '')
  if (Number.isFinite(printed)) return printed
  const price = fenOfFigures(cells.get('price')?.[0]?.text ?? '')
  return price && amountFen % price === 0 ? amountFen / price : undefined
}

/** A name and its amount read as one box are two cells. */
function splitAmount(cell: Line): Line[] {
  const found = /^(.*\p{Script=Han}\S*?)\s*([¥￥]?\d[\d,]*\.\d{2})$/u.exec(cell.text)
  const name = found?.[1]
  if (name === undefined) return [cell]
  return [slice(cell, 0, name.length), trimmed(slice(cell, name.length))]
}

/** The heading whose column the cell shares most, or stands nearest to; the leftmost text is the name. */
function columnOf(cell: Line, block: Block): Column {
  let best: { column: Column; distance: number } | undefined
  for (const { column, line } of block.headings) {
    const gap = Math.max(line.x, cell.x) - Math.min(line.x + line.w, cell.x + cell.w)
    const distance = gap > 0 ? gap : gap / Math.min(line.w, cell.w)
    if (!best || distance < best.distance) best = { column, distance }
  }
  return best?.column ?? 'other'
}

function classIn(cells: Line[] | undefined, name: string, vocabulary: Vocabulary): ListClass | undefined {
  const words = vocabulary.table.listClasses
  const inCell = cells?.map((cell) => words[cell.text.replace(/[\s()[\]]/g, '')]).find((c) => c !== undefined)
  if (inCell) return inCell
  const mark = /^[[(【](甲|乙|丙|自费|甲类|乙类|丙类)[\])】]/.exec(name)?.[1]
  return mark === undefined ? undefined : words[mark]
}

function cleanName(text: string): string {
  return text
    .replace(/^[[(【](?:甲|乙|丙|自费|甲类|乙类|丙类)[\])】]/, '')
    .replace(/^[\d]+[.、]\s*/, '')
    .replace(/\s+/g, '')
    .replace(/^[*★☆▲△]+/, '')
}
