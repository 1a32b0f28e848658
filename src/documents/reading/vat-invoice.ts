/** VAT invoices: two parties under the same labels, told apart by where they stand, and a table of goods. */
import { labelled } from './extract.ts'
import { type Found, fenOf, foundAs } from './found.ts'
import { isCreditCode } from './identifiers.ts'
import { candidatesFor } from './labels.ts'
import { type Line, middleY, rowsOf, slice, trimmed } from './layout.ts'
import { goodsFields } from './vat-goods.ts'
import { titleFields } from './vat-title.ts'
import type { FieldRule, Vocabulary } from './vocabulary.ts'

const party: FieldRule = { name: 'party', type: 'text', labels: ['名称'], min: 2, max: 60 }
const taxId: FieldRule = {
  name: 'taxId',
  type: 'code',
  labels: ['统一社会信用代码/纳税人识别号', '纳税人识别号', '税号'],
  min: 15,
  max: 20,
}
const totals: FieldRule = { name: 'total', type: 'money', labels: ['合计', '(小写)', '小写', '价税合计'] }
const ends = [
  '金额',
  '税额',
  '税率',
  '单价',
  '数量',
  '单位',
  '规格型号',
  '地址、电话',
  '地址电话',
  '开户行及账号',
  '价税合计(大写)',
  '备注',
  '密码区',
  '收款人',
  '开票人',
  '复核',
]

export function vatFields(lines: Line[], general: Found[], vocabulary: Vocabulary): Found[] {
  const page = labelled(lines, [party, taxId, totals], [...ends, ...vocabulary.others])
  const starts = new Set(page.marks.filter((m) => m.starts).map((m) => m.line))
  const words =
    page.lines.find((l) => l.text.replace(/\s/g, '').includes('价税合计')) ??
    page.lines.find((l) => l.text.includes('小写'))
  const found: Found[] = [...general, ...titleFields(lines, vocabulary.regions), ...headFields(lines, general)]
  for (const rule of [party, taxId]) {
    const [buyer, seller] = rule === party ? ['buyer', 'seller'] : ['buyerTaxId', 'sellerTaxId']
    const candidates = candidatesFor(rule, page.lines, page.marks, starts).map((c) => c.span)
    const sides = sidesOf(candidates, words, lines)
    if (sides.buyer && buyer) found.push(foundAs(buyer, clean(rule, sides.buyer), sides.buyer))
    if (sides.seller && seller) found.push(foundAs(seller, clean(rule, sides.seller), sides.seller))
  }
  return [...found, ...goodsFields(page.lines, words, fenOf(general, 'totalFen'))]
}

function clean(rule: FieldRule, span: Line): string {
  const text = span.text.replace(/\s/g, '')
  return rule === taxId ? taxIdOf(text) : text
}

/** Letters the alphabet of the code does not have were digits; the check character says whether the repair holds. */
function taxIdOf(text: string): string {
  const upper = text.toUpperCase()
  const repaired = upper.replaceAll('O', '0').replaceAll('I', '1').replaceAll('S', '5').replaceAll('Z', '2')
  return isCreditCode(upper) || !isCreditCode(repaired) ? upper : repaired
}

/** Old forms: buyer above the total, seller below it. New forms: buyer left and seller right, both above. */
function sidesOf(spans: Line[], total: Line | undefined, lines: Line[]): { buyer?: Line; seller?: Line } {
  const sorted = [...spans].sort((a, b) => a.y - b.y)
  const above = sorted.filter((s) => !total || middleY(s) < middleY(total))
  const under = sorted.filter((s) => total && middleY(s) >= middleY(total))
  const [seller] = under
  const middle = (Math.min(...lines.map((l) => l.x)) + Math.max(...lines.map((l) => l.x + l.w))) / 2
  const right = above.find((s) => s.x > middle)
  const left = above.find((s) => s.x <= middle)
  const buyer = seller ? above[0] : left
  const other = seller ?? right
  return { ...(buyer ? { buyer } : {}), ...(other ? { seller: other } : {}) }
}

/** Paper forms print code and number without labels at the head, mostly twice. */
function headFields(lines: Line[], general: Found[]): Found[] {
  const top = Math.min(...lines.map((l) => l.y))
  const bottom = Math.max(...lines.map((l) => l.y + l.h))
  const head = rowsOf(lines.filter((l) => middleY(l) < top + 0.25 * (bottom - top))).flat()
  return [
    ...printedTwice('invoiceCode', head, /^(\d{10}(?:\d{2})?)$/, general),
    ...printedTwice('invoiceNumber', head, /^\D{0,4}(\d{8})$/, general),
  ]
}

/** What most copies say; copies that differ are doubted. */
function printedTwice(name: string, head: Line[], form: RegExp, general: Found[]): Found[] {
  if (general.some((f) => f.name === name)) return []
  const copies = head.flatMap((line) => {
    const digits = form.exec(line.text.replace(/\s/g, ''))?.[1]
    return digits ? [{ digits, span: trimmed(slice(line, line.text.search(/\d/))) }] : []
  })
  const count = (digits: string) => copies.filter((c) => c.digits === digits).length
  const [best] = copies.toSorted((a, b) => count(b.digits) - count(a.digits))
  return best ? [foundAs(name, best.digits, best.span, count(best.digits) === copies.length ? 1 : 0.8)] : []
}
