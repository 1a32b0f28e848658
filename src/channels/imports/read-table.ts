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
  const parser = Readable.fromWeb(text).pipe(parse({ bom: true, delimiter, relax_column_count: true, trim: true }))
  const lines = z.array(z.string())
  let row = 0
  try {
    for await (const record of parser) {
      row += 1
      const cells = row === 1 ? lines.parse(record) : record
      if (cells.some((cell: string) => cell !== '')) see(row, cells)
    }
  } catch (error) {
    throw unreadable(path, row + 1, error)
  }
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
