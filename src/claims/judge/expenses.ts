// From papers to lines of expense: each invoice once, by its bill where the bill adds up to it, else as one line.
import type { Setting } from '../../products/index.ts'
import type { BillPaper, InvoicePaper, ListClass, Paper, PaperLine, Region } from './facts.ts'
import { daysInHospital } from './stay.ts'

export interface ExpenseLine {
  readonly description: string
  readonly claimedFen: number
  readonly listClass: ListClass
  /** The day of treatment, or `stay` for what a stay in hospital cost. */
  readonly visit: string
  readonly region: Region
}

export interface Expenses {
  readonly invoices: readonly InvoicePaper[]
  readonly lines: readonly ExpenseLine[]
  readonly publicPaidFen: number
  readonly otherPaidFen: number
  /** Days of the stay, when the papers tell them. */
  readonly stayDays?: number
  /** Invoices whose own rows or bill add up to something else. */
  readonly uneven: readonly { readonly paper: InvoicePaper | BillPaper; readonly rowsFen: number }[]
  /** Invoices whose total something else on the papers confirms. */
  readonly confirmed: ReadonlySet<string>
  /** Bills that belong to no invoice. */
  readonly strayBills: readonly BillPaper[]
  /** The same invoice given twice: counted once. */
  readonly twice: readonly InvoicePaper[]
  /** Rows without a class although the invoice has a self-funded part: the classes are not sure. */
  readonly unclassed: readonly InvoicePaper[]
}

/** Pure. Amounts in fen; what public insurance and others paid is taken over all invoices together. */
export function expensesOf(papers: readonly Paper[], visitKind: Setting): Expenses {
  const all = papers.filter((paper) => paper.kind === 'medical-invoice')
  const { once, twice } = onlyOnce(all)
  const bills = papers.filter((paper) => paper.kind === 'itemised-bill')
  const matched = matchBills(once, bills)
  const uneven: { paper: InvoicePaper | BillPaper; rowsFen: number }[] = []
  const unclassed: InvoicePaper[] = []
  const confirmed = new Set<string>()
  const stayDays = daysInHospital(papers)
  const lines = once.flatMap((invoice) => {
    const sources = [...(matched.get(invoice) ?? []), invoice]
    for (const paper of sources) if (isUneven(paper, invoice)) uneven.push({ paper, rowsFen: sumOf(paper.lines) })
    const even = sources.find((paper) => paper.lines.length > 0 && sumOf(paper.lines) === invoice.totalFen?.value)
    if (even || (invoice.wordsFen && invoice.wordsFen.value === invoice.totalFen?.value))
      confirmed.add(invoice.documentId)
    const visit = visitOf(invoice, visitKind)
    if (!even) return wholeInvoice(invoice, visit)
    if (isUnclassed(even.lines, invoice)) unclassed.push(invoice)
    return even.lines.map((line) => toLine(line, visit))
  })
  const used = new Set([...matched.values()].flat())
  return {
    invoices: once,
    lines,
    publicPaidFen: add(once.map(({ publicPaidFen }) => publicPaidFen?.value ?? 0)),
    otherPaidFen: add(once.map(({ otherPaidFen }) => otherPaidFen?.value ?? 0)),
    ...(stayDays === undefined ? {} : { stayDays }),
    uneven,
    confirmed,
    strayBills: bills.filter((bill) => !used.has(bill)),
    twice,
    unclassed,
  }
}

export function sumOf(lines: readonly PaperLine[]): number {
  return add(lines.map(({ amountFen }) => amountFen))
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

function onlyOnce(invoices: readonly InvoicePaper[]) {
  const once: InvoicePaper[] = []
  const twice: InvoicePaper[] = []
  for (const invoice of invoices) {
    const isKnown = once.some(
      (other) =>
        invoice.number && other.number?.value === invoice.number.value && other.code?.value === invoice.code?.value,
    )
    ;(isKnown ? twice : once).push(invoice)
  }
  return { once, twice }
}

// A bill belongs to the invoice of the same total; a lone bill to a lone invoice whatever it adds up to; and bills of one
// stay (one a day) to the invoice they add up to together.
function matchBills(invoices: readonly InvoicePaper[], bills: readonly BillPaper[]): Map<InvoicePaper, BillPaper[]> {
  const [first] = invoices
  if (invoices.length === 1 && first) {
    const together = bills.length > 1 && add(bills.map((bill) => sumOf(bill.lines))) === first.totalFen?.value
    return new Map([[first, together ? [joined(bills)] : [...bills]]])
  }
  const left = new Set(bills)
  return new Map(
    invoices.map((invoice) => {
      const own = [...left].find((bill) => (bill.totalFen?.value ?? sumOf(bill.lines)) === invoice.totalFen?.value)
      if (own) left.delete(own)
      return [invoice, own ? [own] : []]
    }),
  )
}

function joined(bills: readonly BillPaper[]): BillPaper {
  const [first] = bills
  if (!first) throw new Error('no bills to join')
  const { totalFen: _, ...rest } = first
  return { ...rest, lines: bills.flatMap(({ lines }) => lines) }
}

function isUneven(paper: InvoicePaper | BillPaper, invoice: InvoicePaper): boolean {
  if (invoice.totalFen === undefined) return false
  const totals = [paper.totalFen?.value, paper.lines.length > 0 ? sumOf(paper.lines) : undefined]
  return totals.some((total) => total !== undefined && total !== invoice.totalFen?.value)
}

function isUnclassed(lines: readonly PaperLine[], { selfFundedFen }: InvoicePaper): boolean {
  const outside = lines.filter(({ listClass }) => listClass === 'out-of-list' || listClass === 'C')
  return lines.some(({ listClass }) => !listClass) && (selfFundedFen?.value ?? 0) > sumOf(outside)
}

function visitOf({ visitKind, visitedOn, issuedOn }: InvoicePaper, reported: Setting): string {
  return (visitKind?.value ?? reported) === 'inpatient' ? 'stay' : ((visitedOn ?? issuedOn)?.value ?? '')
}

function toLine({ name, amountFen, listClass, region }: PaperLine, visit: string): ExpenseLine {
  return { description: name, claimedFen: amountFen, listClass: listClass ?? 'A', visit, region }
}

function wholeInvoice({ totalFen, selfFundedFen, hospital, number }: InvoicePaper, visit: string): ExpenseLine[] {
  if (!totalFen || totalFen.value <= 0) return []
  const outside = Math.min(selfFundedFen?.value ?? 0, totalFen.value)
  const description = [hospital?.value, number?.value].filter(Boolean).join(' ') || '医疗费'
  const parts: ExpenseLine[] = [
    { description, claimedFen: totalFen.value - outside, listClass: 'A', visit, region: totalFen.region },
    {
      description: `${description}（自费）`,
      claimedFen: outside,
      listClass: 'out-of-list',
      visit,
      region: (selfFundedFen ?? totalFen).region,
    },
  ]
  return parts.filter(({ claimedFen }) => claimedFen > 0)
}
