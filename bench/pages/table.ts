// The table of a bill or an invoice, its columns as wide as what stands in them.
import { type Paper, rule, text } from '../../demo/pages/paper.ts'
import type { Row } from './facts.ts'
import type { Spec } from './spec.ts'
import type { Style } from './style.ts'
import type { BillColumn } from './wordings.ts'

const shares: Readonly<Record<BillColumn, number>> = {
  index: 1,
  category: 2,
  name: 5,
  unit: 1.2,
  price: 2,
  quantity: 1.6,
  amount: 2.2,
  listClass: 1.8,
}
const alignments = {
  index: 'center',
  unit: 'center',
  quantity: 'center',
  listClass: 'center',
  price: 'right',
  amount: 'right',
  category: 'left',
  name: 'left',
} as const

/** Returns the y below the table. */
export function drawTable(
  paper: Paper,
  { columns, rows }: NonNullable<Spec['table']>,
  top: number,
  style: Style,
): number {
  const whole = columns.reduce((sum, [column]) => sum + shares[column], 0)
  const width = paper.width - 200
  const height = style.text.size * 1.9
  let x = 100
  for (const [column, heading] of columns) {
    const wide = (shares[column] / whole) * width
    const align = alignments[column]
    const at = align === 'left' ? x : align === 'right' ? x + wide - 16 : x + wide / 2
    text(paper, heading, at, top, { ...style.label, align })
    for (const [i, row] of rows.entries())
      text(paper, cell(column, row, i, style), at, top + (i + 1) * height, { ...style.text, align })
    x += wide
  }
  rule(paper, 90, top + height / 2, paper.width - 90, top + height / 2, style.rule, 1)
  const below = top + (rows.length + 1) * height
  rule(paper, 90, below - height / 2, paper.width - 90, below - height / 2, style.rule, 1)
  return below + 10
}

function cell(column: BillColumn, row: Row, index: number, style: Style): string {
  if (column === 'index') return String(index + 1)
  if (column === 'price') return style.yuan(row.priceFen).replace(/[¥元]/g, '')
  if (column === 'amount') return style.yuan(row.amountFen).replace(/元$/, '')
  return String(row[column])
}
