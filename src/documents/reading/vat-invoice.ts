/** VAT invoices: two parties under the same labels, told apart by where they stand, and a table of goods. */
import { fenOfFigures } from './amounts.ts'
import { labelled } from './extract.ts'
import { type Found, foundAs } from './found.ts'
import { isCreditCode } from './identifiers.ts'
import { candidatesFor } from './labels.ts'
import { type Line, middleX, middleY, overlapX, rowsOf, slice, trimmed } from './layout.ts'
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
const ends = ['地址、电话', '地址电话', '开户行及账号', '价税合计(大写)', '备注', '密码区', '收款人', '开票人', '复核']

export function vatFields(lines: Line[], general: Found[], vocabulary: Vocabulary): Found[] {
  const page = labelled(lines, [party, taxId, totals], [...ends, ...vocabulary.others])
  const starts = new Set(page.marks.filter((m) => m.starts).map((m) => m.line))
  const words =
    page.lines.find((l) => l.text.replace(/\s/g, '').includes('价税合计')) ??
    page.lines.find((l) => l.text.includes('小写'))
  const found: Found[] = [...general, ...titleFields(lines), ...headFields(lines, general)]
  for (const rule of [party, taxId]) {
    const [buyer, seller] = rule === party ? ['buyer', 'seller'] : ['buyerTaxId', 'sellerTaxId']
    const candidates = candidatesFor(rule, page.lines, page.marks, starts).map((c) => c.span)
    const sides = sidesOf(candidates, words, lines)
    if (sides.buyer && buyer) found.push(foundAs(buyer, clean(rule, sides.buyer), sides.buyer))
    if (sides.seller && seller) found.push(foundAs(seller, clean(rule, sides.seller), sides.seller))
  }
  return [...found, ...goods(page.lines, words)]
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

/** The title names the kind of invoice; a seal across it may hide a character or two. */
function titleFields(lines: Line[]): Found[] {
  const title = lines
    .filter((l) => /发票$/.test(l.text.replace(/\s/g, '')) && l.text.length >= 5)
    .sort((a, b) => b.h * b.w - a.h * a.w)[0]
  if (!title) return []
  const text = title.text.replace(/\s/g, '')
  const region = /^(\p{Script=Han}{2,3}?)(?=增|电子)/u.exec(text)?.[1] ?? ''
  const kind = kindOfTitle(text)
  const whole = kind ? [foundAs('documentType', kind, title), foundAs('title', region + kind, title)] : []
  return whole
}

const titles = [
  '增值税专用发票',
  '增值税普通发票',
  '增值税电子普通发票',
  '增值税电子专用发票',
  '电子发票(普通发票)',
  '电子发票(增值税专用发票)',
]

function kindOfTitle(text: string): string | undefined {
  const scored = titles.map((title) => ({ title, score: sharedEnd(text, title) })).sort((a, b) => b.score - a.score)
  const [best] = scored
  return best && best.score >= 0.7 ? best.title : undefined
}

/** Share of a title's characters found at the same places from the end. */
function sharedEnd(text: string, title: string): number {
  const tail = text.slice(-title.length)
  if (tail.length < title.length) return 0
  return [...title].filter((c, i) => tail[i] === c).length / title.length
}

/** Paper forms print code and number without labels at the head, the code to the left of the title. */
function headFields(lines: Line[], general: Found[]): Found[] {
  const top = rowsOf(lines)
    .flat()
    .filter((l) => middleY(l) < Math.min(...lines.map((k) => k.y)) + 0.25 * Math.max(...lines.map((k) => k.y + k.h)))
  const found: Found[] = []
  const numbers = (length: RegExp) => top.map((l) => trimmed(l)).filter((l) => length.test(l.text.replace(/\s/g, '')))
  if (!general.some((f) => f.name === 'invoiceCode')) {
    const code = numbers(/^\d{10}(\d{2})?$/)[0]
    if (code)
      found.push(foundAs('invoiceCode', code.text.replace(/\s/g, ''), code, agreement(numbers(/^\d{10}(\d{2})?$/))))
  }
  if (!general.some((f) => f.name === 'invoiceNumber')) {
    const plain = numbers(/^\d{8}$/)
    const behind = top.flatMap((l) => {
      const digits = /^\D{1,4}(\d{8})$/.exec(l.text.replace(/\s/g, ''))?.[1]
      return digits ? [trimmed(slice(l, l.text.search(/\d/)))] : []
    })
    const number = [...plain, ...behind][0]
    if (number)
      found.push(foundAs('invoiceNumber', number.text.replace(/\s/g, ''), number, agreement([...plain, ...behind])))
  }
  return found
}

/** A number printed twice and read alike is certain. */
function agreement(spans: Line[]): number {
  return new Set(spans.map((s) => s.text.replace(/\s/g, ''))).size === 1 ? 1 : 0.8
}

/** First line of goods, and the sums of the amount and tax columns in the row 合计. */
function goods(lines: Line[], total: Line | undefined): Found[] {
  const heading = (text: RegExp) => lines.find((l) => text.test(l.text.replace(/\s/g, '')))
  const item = heading(/^(货物或应税劳务|项目名称|货物或应税)/)
  const amount = heading(/^金额$/)
  const rate = heading(/^税率(\/征收率)?(\(%\))?$/)
  const tax = heading(/^税额$/)
  const inTable = (l: Line) => item !== undefined && middleY(l) > item.y + item.h && (!total || middleY(l) < total.y)
  const under = (head: Line | undefined, text: RegExp) =>
    head === undefined
      ? []
      : lines
          .filter((l) => inTable(l) && text.test(l.text.replace(/\s/g, '')))
          .filter((l) => overlapX(l, head) > 0.3 || Math.abs(middleX(l) - middleX(head)) < 2.5 * head.h)
          .sort((a, b) => a.y - b.y)
  const found: Found[] = []
  const first = lines
    .filter(
      (l) => inTable(l) && item !== undefined && l.x < item.x + item.w && !/^合计?$/.test(l.text.replace(/\s/g, '')),
    )
    .sort((a, b) => a.y - b.y)[0]
  if (first)
    found.push(
      foundAs(
        'item',
        first.text.replace(/\s/g, '').replace(/^\*[^*]+\*/, (m) => m),
        first,
      ),
    )
  const rateCell = under(rate, /^(\d{1,2}(\.\d)?%|免税|不征税|\*+)$/)[0]
  if (rateCell) found.push(foundAs('taxRate', rateCell.text.replace(/\s/g, ''), rateCell))
  for (const [name, head] of [
    ['amountFen', amount],
    ['taxFen', tax],
  ] as const) {
    const cells = under(head, /\d\.\d{2}$/)
    const sum = cells.findLast((c) => /^[¥￥Y半羊]/.test(c.text)) ?? cells.at(-1)
    const fen = sum ? fenOfFigures(sum.text) : undefined
    if (sum && fen !== undefined) found.push(foundAs(name, String(fen), sum))
  }
  return found
}
