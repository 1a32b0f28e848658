// One page as it will be printed: labels and values in the words of its printer, and what a reader must find on it.

import { type Facts, factsOf, type Row } from './facts.ts'
import { chance } from './random.ts'
import { type Style, styleOf } from './style.ts'
import type { BillColumn, Wording } from './wordings.ts'

export interface Entry {
  readonly label: string
  readonly value: string
  /** Set in paragraphs. */
  readonly long: boolean
}

export interface Spec {
  readonly title: string
  readonly head: readonly string[]
  readonly entries: readonly Entry[]
  readonly table?: { readonly columns: readonly (readonly [BillColumn, string])[]; readonly rows: readonly Row[] }
  readonly totals: readonly Entry[]
  readonly foot: readonly Entry[]
  readonly code?: string
  readonly style: Style
  /** Field → value as a reading writes it. */
  readonly truth: Readonly<Record<string, string>>
  readonly rows: readonly { readonly name: string; readonly amountFen: number }[]
}

const long = new Set([
  'findings',
  'diagnosis',
  'advice',
  'cause',
  'procedure',
  'conclusion',
  'complaint',
  'address',
  'place',
  'deathCause',
])
const repairs = ['更换前保险杠', '右前门钣金', '喷漆', '更换大灯总成', '四轮定位']

export function specOf(wording: Wording, seed: number): Spec {
  const facts = factsOf(seed)
  const style = styleOf(chance(seed * 7 + 1))
  const truth: Record<string, string> = {}
  const print = (from: Readonly<Record<string, string>>): Entry[] =>
    Object.entries(from).map(([key, label]) => {
      if (key.startsWith('=')) return { label: key.slice(1), value: label, long: label.length > 18 }
      const [source = key, field = source] = key.split('=')
      const value = facts.values[source] ?? ''
      if (field !== '-') truth[field] = value
      return { label, value: printed(field, value, style), long: long.has(source) }
    })
  const head = wording.head.map((key) => {
    const [source = key, field = source] = key.split('=')
    truth[field] = facts.values[source] ?? ''
    return facts.values[source] ?? ''
  })
  const entries = print(wording.entries)
  const totals = print(wording.totals)
  const foot = print(wording.foot)
  const visit = wording.page.endsWith('-invoice') && /门诊|住院/.exec(wording.title.replace('门急诊', '门诊'))?.[0]
  if (visit) truth.visitKind = visit
  const table = wording.table && tableOf(wording, facts, seed)
  const priced = table?.columns.some(([column]) => column === 'amount') ? table.rows : []
  return {
    title: wording.title,
    head,
    entries,
    totals,
    foot,
    ...(table ? { table } : {}),
    ...(wording.code ? { code: codeOf(facts.values, truth) } : {}),
    style,
    truth,
    rows: priced.map(({ name, amountFen }) => ({ name, amountFen })),
  }
}

function printed(field: string, value: string, style: Style): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return style.date(value)
  if (field.endsWith('Fen')) return style.yuan(Number(value))
  if (field === 'grade') return `${'零一二三四五六七八九十'[Number(value)]}级`
  if (field === 'age') return `${value}岁`
  return value
}

function tableOf(wording: Wording, facts: Facts, seed: number): Spec['table'] {
  const columns = Object.entries(wording.table ?? {}).flatMap(([column, heading]) =>
    isColumn(column) && heading !== undefined ? [[column, heading] as const] : [],
  )
  return { columns, rows: rowsFor(wording.rows, facts, seed) }
}

function isColumn(name: string): name is BillColumn {
  return ['index', 'category', 'name', 'unit', 'price', 'quantity', 'amount', 'listClass'].includes(name)
}

function rowsFor(kind: Wording['rows'], { rows, sums }: Facts, seed: number): readonly Row[] {
  if (kind === 'sums') return sums
  if (kind === 'drugs') return rows.filter(({ category }) => category.includes('药'))
  if (kind === 'repairs')
    return rows.slice(0, repairs.length).map((row, index) => {
      const whole = index === Math.min(rows.length, repairs.length) - 1
      const rest = rows.slice(index).reduce((sum, { amountFen }) => sum + amountFen, 0)
      const amountFen = whole ? rest : row.amountFen
      return {
        ...row,
        name: repairs[(index + seed) % repairs.length] ?? '',
        quantity: 1,
        priceFen: amountFen,
        amountFen,
      }
    })
  return rows
}

/** What an e-invoice's code says, in the form e-invoices use. */
function codeOf(values: Readonly<Record<string, string>>, truth: Record<string, string>): string {
  for (const field of ['invoiceCode', 'invoiceNumber', 'issuedOn', 'checkCode']) truth[field] = values[field] ?? ''
  const amount = (Number(values.totalFen) / 100).toFixed(2)
  const day = (values.issuedOn ?? '').replaceAll('-', '')
  return ['01', '06', values.invoiceCode, values.invoiceNumber, amount, day, values.checkCode].join(',')
}
