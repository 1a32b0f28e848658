// The figures as files: a workbook to reckon with, a table for any program.
import writeWorkbook from 'write-excel-file/node'
import type { Language, Text } from '../../kit/index.ts'
import type { FigureRow } from './figures.ts'
import type { Share } from './share.ts'

interface Column {
  readonly title: Text
  readonly value: (row: FigureRow, language: Language) => string | number | null
}

const part = (title: Text, of: (row: FigureRow) => Share): Column[] => [
  { title, value: (row) => of(row).count },
  { title: { zh: `${title.zh}（分母）`, en: `${title.en} (out of)` }, value: (row) => of(row).of },
]

const columns: readonly Column[] = [
  { title: { zh: '事项', en: 'Matter' }, value: ({ key }) => key },
  { title: { zh: '名称', en: 'Title' }, value: ({ title }, language) => title[language] },
  { title: { zh: '咨询量', en: 'Contacts' }, value: ({ contacts }) => contacts },
  ...part({ zh: '已解决', en: 'Solved' }, ({ solved }) => solved),
  ...part({ zh: '72 小时内再问', en: 'Back within 72 hours' }, ({ again }) => again),
  ...part({ zh: '转人工', en: 'Handed over' }, ({ handedOver }) => handedOver),
  ...part({ zh: '没答上', en: 'Not known' }, ({ unknown }) => unknown),
  ...part({ zh: '抽检答错', en: 'Wrong when judged' }, ({ wrong }) => wrong),
  { title: { zh: '抽检说不准', en: 'Unclear' }, value: ({ unclear }) => unclear },
  { title: { zh: '抽检数', en: 'Drawn' }, value: ({ drawn }) => drawn },
  { title: { zh: '用时中位数（毫秒）', en: 'Median time (ms)' }, value: ({ medianMs }) => medianMs },
]

interface Sheet {
  readonly name: Text
  readonly rows: readonly FigureRow[]
}

export async function workbookOf(sheets: readonly Sheet[], language: Language): Promise<Buffer> {
  const pages = sheets.map(({ name, rows }) => ({
    sheet: name[language],
    data: [
      columns.map(({ title }) => ({ value: title[language], fontWeight: 'bold' as const })),
      ...rows.map((row) => columns.map(({ value }) => written(value(row, language)))),
    ],
  }))
  return writeWorkbook(pages).toBuffer()
}

function written(value: string | number | null) {
  if (typeof value === 'number') return { value, type: Number }
  return { value: value ?? '', type: String }
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is kept from it. */
export function csvOf(rows: readonly FigureRow[], language: Language): string {
  const lines = [
    columns.map(({ title }) => title[language]),
    ...rows.map((row) => columns.map(({ value }) => value(row, language))),
  ]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number | null): string {
  const written = value === null ? '' : String(value)
  const plain = typeof value === 'string' && /^[=+\-@\t]/.test(written) ? `'${written}` : written
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
