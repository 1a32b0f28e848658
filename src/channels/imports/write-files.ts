// Files for people: the template to fill in, and the rejected rows to correct and load again.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { stringify } from 'yaml'
import type { Rejected } from './book.ts'
import { fields, type Kind, kinds } from './fields.ts'
import { type Mapping, mappingFor } from './mapping.ts'
import { readTable } from './read-table.ts'

const mark = '\u{feff}' // so that a spreadsheet, and the import itself, reads it as UTF-8

/** Writes a file for each kind with its headings and one example row, and a mapping that names every field. Returns the paths. */
export async function writeTemplate(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files = kinds.map((kind) => ({ path: join(folder, `${kind}.csv`), text: templateOf(kind) }))
  const mapping = { path: join(folder, 'mapping.yaml'), text: mappingTemplate() }
  for (const { path, text } of [...files, mapping]) await writeFile(path, text)
  return [...files, mapping].map(({ path }) => path)
}

function templateOf(kind: Kind): string {
  const entries = Object.entries(fields[kind])
  const rows = [entries.map(([name]) => name), entries.map(([, { example }]) => example)]
  const second = seconds[kind]
  if (second) rows.push(entries.map(([name]) => second[name] ?? ''))
  return mark + csv(rows, ',')
}

// The example family has a second person, and a second contract, whose account is opened.
const seconds: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  customers: { ref: 'C0002', name: '示例孩子', sex: 'M', birthDate: '2017-09-01' },
  policies: {
    policyNo: 'P2024000001',
    owner: 'C0001',
    product: 'universal-life',
    sumInsured: '400000',
    premium: '40000',
    frequency: 'yearly',
    payYears: '10',
    term: 'regular',
    effectiveOn: '2024-11-10',
    paidToOn: '2025-11-10',
  },
}

function mappingTemplate(): string {
  const lines = kinds.flatMap((kind) => [
    `  - kind: ${kind}`,
    `    file: ${kind}.csv`,
    '    dates: YYYY-MM-DD',
    '    money: yuan',
    '    columns:',
    ...Object.entries(fields[kind]).map(
      ([name, { title, needed }]) =>
        `      ${stringify({ [name]: name }).trim()} # ${needed ? '必填 needed · ' : ''}${title.zh} · ${title.en}`,
    ),
  ])
  return `${mappingHead}files:\n${lines.join('\n')}\ncheck:\n  rating: false # true：保费须与产品费率一致 · each premium must be what the table gives\n`
}

const mappingHead = `# 导入映射：左边是字段，右边是文件里的列名 · left our field, right the heading in the file
# file: 可用 * · may hold *        sheet: 工作表 · a workbook's sheet      encoding: utf-8, gbk, gb18030
# dates: YYYY-MM-DD, YYYYMMDD, YYYY/MM/DD, YYYY年MM月DD日, DD.MM.YYYY, MM/DD/YYYY      money: yuan, fen
# constants: { tier: standard } 每行同值 · the same in every row
# codes: { sex: { 女: F, 男: M } } 代码对照 · their code to ours
`

/**
 * Writes the rejected rows of each file with their reasons, headed as the file was: corrected, they load with the same mapping.
 * Returns the paths.
 */
export async function writeRejected(
  folder: string,
  paths: readonly string[],
  mapping: Mapping,
  rejected: readonly Rejected[],
): Promise<string[]> {
  const written: string[] = []
  for (const path of paths) {
    const reasons = reasonsOf(rejected.filter(({ file }) => file === basename(path)))
    if (reasons.size === 0) continue
    const file = mappingFor(path, mapping)
    const rows: string[][] = []
    await readTable(path, file, (row, cells) => {
      if (row === 1) rows.push([...cells, '原因', 'reason'])
      const why = reasons.get(row)
      const width = rows[0]?.length ?? 0
      if (row > 1 && why) rows.push([...cells, ...Array.from({ length: width - 2 - cells.length }, () => ''), ...why])
    })
    await mkdir(folder, { recursive: true })
    const to = join(folder, `${basename(path, extname(path))}.csv`)
    await writeFile(to, mark + csv(rows, file.delimiter))
    written.push(to)
  }
  return written
}

function reasonsOf(rejected: readonly Rejected[]): Map<number, [string, string]> {
  const reasons = new Map<number, [string, string]>()
  for (const { row, field, reason } of rejected) {
    const [zh, en] = reasons.get(row) ?? ['', '']
    const named = (words: string) => (field === '' ? words : `${field}: ${words}`)
    reasons.set(row, [joined(zh, named(reason.zh)), joined(en, named(reason.en))])
  }
  return reasons
}

function joined(before: string, more: string): string {
  return before === '' ? more : `${before}; ${more}`
}

function csv(rows: readonly (readonly string[])[], delimiter: string): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('')
}
