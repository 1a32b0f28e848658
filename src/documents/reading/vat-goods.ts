/** The table of a VAT invoice: the first line of goods, the tax rate, and the two sums in the row 合计. */
import { fenOfFigures } from './amounts.ts'
import { type Found, fenOf, foundAs } from './found.ts'
import { type Line, middleX, middleY, overlapX, overlapY } from './layout.ts'

/** `total` is the line that names the total with tax; `totalFen` is that total, which picks the sums when it is known. */
export function goodsFields(lines: Line[], total: Line | undefined, totalFen: number | undefined): Found[] {
  const name = heading(lines, /^(货物或应税劳务|应税劳务|项目名称|货物)/)
  if (!name) return []
  const inTable = lines.filter((l) => middleY(l) > name.y + name.h && (!total || middleY(l) < total.y))
  const [item] = inTable
    .filter((l) => l.x < name.x + name.w && !/^(合计?|计)$/.test(bare(l)) && !/^[\d.%¥]+$/.test(bare(l)))
    .sort((a, b) => a.y - b.y)
  const rateForm = /^(\d{1,2}(\.\d)?%|免税|不征税|\*+)$/
  const rates = inTable.filter((l) => rateForm.test(bare(l))).sort((a, b) => a.y - b.y)
  const rate = under(rates, heading(lines, /^税率(\/征收率)?(\(%\))?$/))[0] ?? rates.find((l) => bare(l).endsWith('%'))
  const found = sums(lines, inTable, totalFen)
  return [
    ...(item ? [foundAs('item', bare(item), item)] : []),
    ...(rate ? [foundAs('taxRate', bare(rate), rate)] : rateOf(found)),
    ...found,
  ]
}

/** Rates there are or were; the sums tell which when its cell could not be read. */
const taxRates = [1, 3, 5, 6, 9, 10, 11, 13, 16, 17]

function rateOf(found: Found[]): Found[] {
  const amount = fenOf(found, 'amountFen')
  const tax = found.find((f) => f.name === 'taxFen')
  const rate = taxRates.find((r) => tax && amount && Math.abs((amount * r) / 100 - Number(tax.value)) <= 2)
  return tax && rate !== undefined ? [foundAs('taxRate', `${rate}%`, tax.span, 0.8)] : []
}

const bare = (line: Line): string => line.text.replace(/\s/g, '')

function heading(lines: Line[], text: RegExp): Line | undefined {
  return lines.find((l) => text.test(bare(l)))
}

function under(lines: Line[], head: Line | undefined): Line[] {
  if (!head) return []
  return lines.filter((l) => overlapX(l, head) > 0.3 || Math.abs(middleX(l) - middleX(head)) < 2.5 * head.h)
}

type Sum = { fen: number; line: Line }

/**
 * Of all pairs of amount and tax, lowest first, the one that makes the total, in the two columns or, where a heading could
 * not be read, anywhere side by side; else what stands in the row 合计; else the lowest.
 */
function sums(lines: Line[], inTable: Line[], totalFen: number | undefined): Found[] {
  const money = inTable
    .flatMap((line): Sum[] => {
      const fen = /\d\.\d{2}$/.test(bare(line)) ? fenOfFigures(line.text) : undefined
      return fen === undefined ? [] : [{ fen, line }]
    })
    .sort((a, b) => b.line.y - a.line.y)
  const column = (title: RegExp) => {
    const cells = under(
      money.map((m) => m.line),
      heading(lines, title),
    )
    return money.filter((m) => cells.includes(m.line))
  }
  const amounts = column(/^金额(\(元\))?$/)
  const taxes = column(/^税额(\(元\))?$/)
  const pair = pairMaking(totalFen, amounts, taxes) ?? pairMaking(totalFen, money, money)
  const sumRow = heading(inTable, /^合计$/)
  const pick = (offers: Sum[]) => offers.find((o) => sumRow && overlapY(o.line, sumRow) > 0.4) ?? offers[0]
  const amount = pair?.a ?? pick(amounts)
  const tax = pair?.t ?? pick(taxes)
  return [
    ...(amount ? [foundAs('amountFen', String(amount.fen), amount.line)] : []),
    ...(tax ? [foundAs('taxFen', String(tax.fen), tax.line)] : []),
  ]
}

function pairMaking(totalFen: number | undefined, amounts: Sum[], taxes: Sum[]): { a: Sum; t: Sum } | undefined {
  return amounts
    .flatMap((a) => taxes.map((t) => ({ a, t })))
    .find(({ a, t }) => a.fen + t.fen === totalFen && a.line.x < t.line.x && overlapY(a.line, t.line) > 0.3)
}
