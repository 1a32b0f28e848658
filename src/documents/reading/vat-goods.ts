/** The table of a VAT invoice: the first line of goods, the tax rate, and the two sums in the row 合计. */
import { fenOfFigures } from './amounts.ts'
import { type Found, foundAs } from './found.ts'
import { type Line, middleX, middleY, overlapX, overlapY } from './layout.ts'

/** `total` is the line that names the total with tax; `totalFen` is that total, which picks the sums when it is known. */
export function goodsFields(lines: Line[], total: Line | undefined, totalFen: number | undefined): Found[] {
  const name = heading(lines, /^(货物或应税劳务|应税劳务|项目名称|货物)/)
  if (!name) return []
  const inTable = lines.filter((l) => middleY(l) > name.y + name.h && (!total || middleY(l) < total.y))
  const [item] = inTable
    .filter((l) => l.x < name.x + name.w && !/^(合计?|计)$/.test(bare(l)) && !/^[\d.%¥]+$/.test(bare(l)))
    .sort((a, b) => a.y - b.y)
  const rate = under(inTable, heading(lines, /^税率(\/征收率)?(\(%\))?$/), /^(\d{1,2}(\.\d)?%|免税|不征税|\*+)$/)[0]
  return [
    ...(item ? [foundAs('item', bare(item), item)] : []),
    ...(rate ? [foundAs('taxRate', bare(rate), rate)] : []),
    ...sums(lines, inTable, totalFen),
  ]
}

const bare = (line: Line): string => line.text.replace(/\s/g, '')

function heading(lines: Line[], text: RegExp): Line | undefined {
  return lines.find((l) => text.test(bare(l)))
}

function under(lines: Line[], head: Line | undefined, text: RegExp): Line[] {
  if (!head) return []
  return lines
    .filter(
      (l) => text.test(bare(l)) && (overlapX(l, head) > 0.3 || Math.abs(middleX(l) - middleX(head)) < 2.5 * head.h),
    )
    .sort((a, b) => a.y - b.y)
}

type Sum = { fen: number; line: Line }

/** Of all pairs of the two columns, lowest first, the one that makes the total; else the row 合计, else the lowest. */
function sums(lines: Line[], inTable: Line[], totalFen: number | undefined): Found[] {
  const column = (title: RegExp): Sum[] =>
    under(inTable, heading(lines, title), /\d\.\d{2}$/).flatMap((line) => {
      const fen = fenOfFigures(line.text)
      return fen === undefined ? [] : [{ fen, line }]
    })
  const amounts = column(/^金额(\(元\))?$/).reverse()
  const taxes = column(/^税额(\(元\))?$/).reverse()
  const pair = amounts.flatMap((a) => taxes.map((t) => ({ a, t }))).find(({ a, t }) => a.fen + t.fen === totalFen)
  const sumRow = heading(inTable, /^合计$/)
  const pick = (offers: Sum[]) => offers.find((o) => sumRow && overlapY(o.line, sumRow) > 0.4) ?? offers[0]
  const amount = pair?.a ?? pick(amounts)
  const tax = pair?.t ?? pick(taxes)
  return [
    ...(amount ? [foundAs('amountFen', String(amount.fen), amount.line)] : []),
    ...(tax ? [foundAs('taxFen', String(tax.fen), tax.line)] : []),
  ]
}
