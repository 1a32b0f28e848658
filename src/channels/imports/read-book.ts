// Reads every file into a book: each row typed, or rejected with the field at fault.
import { basename } from 'node:path'
import { badInput } from '../../kit/index.ts'
import { type Book, openBook } from './book.ts'
import { cellsOf } from './cells.ts'
import { fields, type Kind } from './fields.ts'
import { type FileMapping, type Mapping, mappingFor } from './mapping.ts'
import { readTable } from './read-table.ts'
import { type Row, readers } from './rows.ts'

/** Raises `bad-input` when a file cannot be read, is named by no mapping, or lacks a column that is needed. */
export async function readBook(paths: readonly string[], mapping: Mapping): Promise<Book> {
  const book = openBook()
  for (const path of paths) {
    const file = mappingFor(path, mapping)
    await readInto(book, path, file, file.kind)
  }
  return book
}

async function readInto<K extends Kind>(book: Book, path: string, mapping: FileMapping, kind: K): Promise<void> {
  const into: Pick<Book['rows'], K> = book.rows
  const read: (cells: ReturnType<typeof cellsOf>) => unknown = readers[kind]
  const name = basename(path)
  let cells: ReturnType<typeof cellsOf> | undefined
  await readTable(path, mapping, (row, written) => {
    if (!cells) {
      checkHeadings(name, mapping, written)
      cells = cellsOf(mapping, written)
      return
    }
    const place = { kind, file: name, row, index: book.read[kind] }
    book.read[kind] += 1
    cells.turnTo(written)
    const value = Object.assign(Object(read(cells)), place)
    for (const { field, value: stood, reason } of cells.faults()) book.reject(place, field, stood, reason)
    if (isRow<K>(value)) into[kind].push(value)
  })
}

// The reader of a kind makes its row; the compiler does not follow a kind through two tables at once.
function isRow<K extends Kind>(value: unknown): value is Row<K> {
  return value !== null
}

function checkHeadings(name: string, mapping: FileMapping, headings: readonly string[]): void {
  const there = new Set(headings.map((heading) => heading.trim()))
  const faults = Object.entries(fields[mapping.kind]).flatMap(([field, { needed, title }]) => {
    const heading = mapping.columns[field]
    const isThere = there.has(heading ?? field) || mapping.constants[field] !== undefined
    if (isThere || (heading === undefined && !needed)) return []
    return [
      {
        pointer: `/${mapping.kind}/1/${field}`,
        detail: {
          zh: `${name} 没有“${heading ?? field}”这一列（${title.zh}）`,
          en: `${name} has no column “${heading ?? field}” (${title.en})`,
        },
      },
    ]
  })
  if (faults.length > 0) throw badInput({ detail: faults[0]?.detail ?? { zh: name, en: name }, faults })
}
