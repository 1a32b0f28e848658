// Files into sheets: HTML and Markdown tables (also mixed, as scanned disclosures are), CSV, and workbooks.
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { clean, layOut, type Sheet, type SpanCell } from './sheet.ts'
import { TariffFileError } from './tariff-file-error.ts'

const tables = /<table[^>]*>([\s\S]*?)<\/table>|(?:^[ \t]*\|.*\|[ \t]*(?:\r?\n|$)){2,}/gim

/** The tables of a file, in order. Raises `TariffFileError` when the file is of no kind it knows or cannot be parsed. */
export async function readSheets(path: string): Promise<Sheet[]> {
  const file = basename(path)
  const kind = extname(path).toLowerCase()
  if (kind === '.xlsx') return readWorkbook(path, file)
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  if (kind === '.csv') return [csvSheet(file, text)]
  if (['.md', '.markdown', '.html', '.htm'].includes(kind)) return markedSheets(file, text)
  throw new TariffFileError(file, {
    zh: `${file}：只读 CSV、XLSX、Markdown 和 HTML 文件`,
    en: `${file}: only CSV, XLSX, Markdown and HTML files are read`,
  })
}

export function markedSheets(file: string, text: string): Sheet[] {
  const found = [...text.matchAll(tables)]
  return found.map((match, index) => {
    const previous = found[index - 1]
    const from = previous ? previous.index + previous[0].length : 0
    const end = match.index + match[0].length
    return {
      file,
      number: index + 1,
      before: linesOf(text.slice(from, match.index)),
      after: index === found.length - 1 ? linesOf(text.slice(end)) : [],
      rows: layOut(match[1] === undefined ? pipeRows(match[0]) : htmlRows(match[1])),
    }
  })
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|<br\s*\/?>|<\/p>|<\/h\d>/i)
    .map(clean)
    .filter((line) => line !== '')
}

function htmlRows(body: string): SpanCell[][] {
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)(?=<\/tr|<tr|$)/gi)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]([^>]*)>([\s\S]*?)(?=<\/t[dh]|<t[dh]|$)/gi)].map(([, marks = '', text = '']) => ({
      text: clean(text),
      columns: span(marks, 'colspan'),
      rows: span(marks, 'rowspan'),
    })),
  )
}

function span(marks: string, name: string): number {
  const found = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(marks)?.[1] ?? 1)
  return Math.min(Math.max(found, 1), 1_000)
}

function pipeRows(block: string): SpanCell[][] {
  return block
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\||\|$/g, ''))
    .filter((line) => line !== '' && !/^[\s|:-]+$/.test(line))
    .map((line) => line.split('|').map((text) => ({ text: clean(text), columns: 1, rows: 1 })))
}

// Lines of a single cell at the head of a CSV or a workbook are its title, not a row.
function sheetOf(file: string, number: number, lines: readonly (readonly string[])[]): Sheet {
  const filled = (line: readonly string[]) => line.filter((cell) => cell.trim() !== '').length
  const start = lines.findIndex((line) => filled(line) > 1 && !line[0]?.startsWith('#'))
  const head = start < 0 ? lines : lines.slice(0, start)
  const blank = lines.slice(0, Math.max(start, 0)).map((): SpanCell[] => [])
  const rows = start < 0 ? [] : lines.slice(start)
  return {
    file,
    number,
    before: head.flatMap((line) => clean(line.filter((cell) => cell.trim() !== '').join(',')) || []),
    after: [],
    rows: layOut([...blank, ...rows.map((line) => line.map((text) => ({ text: text.trim(), columns: 1, rows: 1 })))]),
  }
}

export function csvSheet(file: string, text: string): Sheet {
  try {
    const rows: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: false, bom: true })
    return sheetOf(file, 1, rows)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new TariffFileError(file, { zh: `${file} 不是完好的 CSV：${said}`, en: `${file} is no sound CSV: ${said}` })
  }
}

async function readWorkbook(path: string, file: string): Promise<Sheet[]> {
  try {
    const sheets = await readXlsxFile(path)
    return sheets.map(({ data }, index) =>
      sheetOf(
        file,
        index + 1,
        data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      ),
    )
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new TariffFileError(file, {
      zh: `${file} 不是完好的工作簿：${said}`,
      en: `${file} is no sound workbook: ${said}`,
    })
  }
}
