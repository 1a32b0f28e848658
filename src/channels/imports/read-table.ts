// Rows out of a file, whatever it is: CSV as it streams by, a workbook's sheet, a JSON list of objects.
import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { readSheet } from 'read-excel-file/node'
import { z } from 'zod'
import { badInput, ProblemError } from '../../kit/index.ts'
import type { FileMapping } from './mapping.ts'

/** Called with the headings first (row 1), then with each row that is not empty, by its number in the file. */
export type SeeRow = (row: number, cells: readonly string[]) => void

/** Reads a file through. Raises `bad-input` when it is not what its name says. */
export async function readTable(path: string, mapping: FileMapping, see: SeeRow): Promise<void> {
  const ending = extname(path).toLowerCase()
  if (ending === '.xlsx') return readWorkbook(path, mapping, see)
  if (ending === '.json') return readJson(path, see)
  if (ending === '.csv' || ending === '.txt' || ending === '.tsv') return readCsv(path, mapping, see)
  throw badInput({
    detail: { zh: `${path}：只能读 .csv、.xlsx 和 .json`, en: `${path}: only .csv, .xlsx and .json can be read` },
  })
}

async function readCsv(path: string, { encoding, delimiter }: FileMapping, see: SeeRow): Promise<void> {
  // A mark at the beginning says UTF-8, whatever the mapping says: a corrected file comes back so.
  const decoder = new TextDecoderStream((await hasMark(path)) ? 'utf-8' : encoding, { fatal: true })
  const text = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 18 })).pipeThrough(decoder)
  let row = 0
  try {
    for await (const records of recordsOf(Readable.fromWeb(text), delimiter))
      for (const cells of records) {
        row += 1
        if (cells.some((cell) => cell !== '')) see(row, cells)
      }
  } catch (error) {
    throw unreadable(path, row + 1, error)
  }
}

type Records = AsyncGenerator<Iterable<readonly string[]>>

const needsParser = /"|\r(?!\n)/

// Lines without quotes are split where the delimiter stands, ten times as fast as a parser reads them; from the first quote on it does.
async function* recordsOf(text: AsyncIterable<unknown>, delimiter: string): Records {
  const chunks = text[Symbol.asyncIterator]()
  let rest = ''
  for (let isOver = false; !isOver; ) {
    const { done, value } = await chunks.next()
    isOver = done === true
    rest += isOver ? '' : String(value)
    const whole = rest.slice(0, isOver ? rest.length : rest.lastIndexOf('\n') + 1)
    if (needsParser.test(whole)) return yield* parsed(rest, chunks, delimiter)
    yield linesOf(whole, delimiter)
    rest = rest.slice(whole.length)
  }
}

function* linesOf(whole: string, delimiter: string): Iterable<readonly string[]> {
  const lines = whole.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) yield line.split(delimiter).map((cell) => cell.trim())
}

async function* parsed(begun: string, chunks: AsyncIterator<unknown>, delimiter: string): Records {
  const text = Readable.from(goingOn(begun, chunks), { objectMode: false })
  const parser = text.pipe(parse({ delimiter, relax_column_count: true, trim: true }))
  text.once('error', (error) => parser.destroy(error))
  const record = z.array(z.string())
  for await (const cells of parser) yield [record.parse(cells)]
}

async function* goingOn(begun: string, chunks: AsyncIterator<unknown>): AsyncGenerator<string> {
  yield begun
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield String(next.value)
}

async function hasMark(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0)
    return buffer.equals(Buffer.from([0xef, 0xbb, 0xbf]))
  } finally {
    await file.close()
  }
}

async function readWorkbook(path: string, { sheet }: FileMapping, see: SeeRow): Promise<void> {
  const rows = await readSheet(path, sheet).catch((error: unknown) => {
    throw unreadable(path, 1, error)
  })
  for (const [index, row] of rows.entries()) {
    const cells = row.map(written)
    if (cells.some((cell) => cell !== '')) see(index + 1, cells)
  }
}

const records = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])))

async function readJson(path: string, see: SeeRow): Promise<void> {
  const rows = await readFile(path, 'utf8')
    .then((text) => records.parse(JSON.parse(text)))
    .catch((error: unknown) => {
      throw unreadable(path, 1, error)
    })
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  see(1, headings)
  for (const [index, row] of rows.entries())
    see(
      index + 2,
      headings.map((heading) => written(row[heading])),
    )
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}

function unreadable(path: string, row: number, error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return badInput({
    detail: { zh: `${path} 第 ${row} 行起读不了（${why}）`, en: `${path} cannot be read from row ${row} (${why})` },
  })
}
