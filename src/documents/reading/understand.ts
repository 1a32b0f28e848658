/** From lines of text to a document: kind, fields, rows, checks. Pure: no pixels, no files. */
import { cardFields } from './bank-card.ts'
import { judge, weighed } from './checks.ts'
import { classify } from './classify.ts'
import { extractFields } from './extract.ts'
import { type Found, foundAs, type InvoiceCode, type PageCode } from './found.ts'
import { inOrder, type Line } from './layout.ts'
import type { BillLine, Box, DocumentKind, Reading } from './reading.ts'
import { papersIn } from './split.ts'
import { billLines, type FoundLine } from './table.ts'
import { trainFields } from './train-ticket.ts'
import { vatFields } from './vat-invoice.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Understood = Pick<Reading, 'kind' | 'kindConfidence' | 'papers' | 'fields' | 'billLines' | 'checks'>
type One = Omit<Understood, 'papers'>

/** `sizes` are the pixels of the pages the lines lie on; `codes` is what the QR codes on them say. */
export function understand(
  lines: Line[],
  sizes: { width: number; height: number }[],
  codes: PageCode[],
  vocabulary: Vocabulary,
): Understood {
  const papers = papersIn(
    lines.map((line) => readAgain(line, vocabulary)),
    sizes.length,
    vocabulary,
  )
  const read = papers.map(({ pages, lines: own }) => ({
    pages,
    ...understandOne(
      own,
      pages[0] ?? 0,
      sizes,
      codes.find(({ page }) => pages.includes(page)),
      vocabulary,
    ),
  }))
  const [first] = read
  return {
    kind: first?.kind ?? 'unknown',
    kindConfidence: first?.kindConfidence ?? 0,
    papers: read.map(({ kind, kindConfidence, pages }) => ({ kind, kindConfidence, pages })),
    fields: read.flatMap(({ fields }) => fields),
    billLines: read.flatMap((one) => one.billLines),
    checks: read.flatMap(({ checks }) => checks),
  }
}

function understandOne(
  lines: Line[],
  page: number,
  sizes: { width: number; height: number }[],
  code: InvoiceCode | undefined,
  vocabulary: Vocabulary,
): One {
  const ordered = inOrder(lines)
  const { kind, confidence } = classify(ordered, vocabulary)
  const fields = withCode(fieldsOf(kind, ordered, vocabulary), code)
  const rows = vocabulary.kinds[kind]?.table ? billLines(ordered, vocabulary) : []
  const verdicts = judge({ kind, fields, rows, ...(code ? { code } : {}) })
  const region = (span: Line): Box => regionOf(span, sizes)
  return {
    kind,
    kindConfidence: confidence,
    fields: weighed(fields, verdicts).map((f) => ({
      name: f.name,
      value: f.value,
      raw: f.raw,
      confidence: rounded(f.confidence),
      page: f.span.page,
      region: region(f.span),
    })),
    billLines: rows.map((row) => billLine(row, region(row.span), verdicts.find((v) => v.rows)?.passed)),
    checks: verdicts.map(({ id, passed, detail }) => ({ id, passed, detail, page })),
  }
}

/** Words the networks are known to take for others (侥骨 for 桡骨) are put right; a word keeps its length. */
function readAgain(line: Line, { misread }: Vocabulary): Line {
  const text = Object.entries(misread).reduce((read, [wrong, right]) => read.replaceAll(wrong, right), line.text)
  return text === line.text ? line : { ...line, text }
}

function fieldsOf(kind: DocumentKind, lines: Line[], vocabulary: Vocabulary): Found[] {
  const general = extractFields(lines, kind, vocabulary)
  if (kind === 'vat-invoice') return vatFields(lines, general, vocabulary)
  if (kind === 'train-ticket') return trainFields(lines)
  if (kind === 'bank-card') return [...cardFields(lines), ...general]
  return general
}

/**
 * A code corrects its own errors and print does not: it stands in for a number the page did not yield (the region is then
 * the head of the page), and where the two differ it is believed, and the check that compares them fails.
 */
function withCode(fields: Found[], code: InvoiceCode | undefined): Found[] {
  const anchor = fields[0]
  if (!code || !anchor) return fields
  const coded = new Map<string, string | undefined>([
    ['invoiceCode', code.code],
    ['invoiceNumber', code.number],
    ['issuedOn', code.issuedOn],
    ['checkCode', code.checkCode],
  ])
  const missing = [...coded].flatMap(([name, value]) =>
    value && !fields.some((f) => f.name === name)
      ? [foundAs(name, value, { ...anchor.span, text: value, score: 0.99, x: 0, y: 0, w: 0, h: 0 })]
      : [],
  )
  const corrected = fields.map((field) => {
    const value = coded.get(field.name)
    return value && value !== field.value ? { ...field, value, printed: field.value } : field
  })
  return [...corrected, ...missing]
}

function billLine({ span, ...row }: FoundLine, region: Box, proved: boolean | undefined): BillLine {
  const { unitPriceFen, quantity, amountFen } = row
  const multiplies =
    unitPriceFen !== undefined && quantity !== undefined && Math.round(unitPriceFen * quantity) === amountFen
  const confidence =
    proved === true || (proved === undefined && multiplies)
      ? Math.max(span.score, 0.97)
      : proved === false
        ? Math.min(span.score, 0.7)
        : span.score
  return { ...row, region, confidence: rounded(confidence) }
}

function regionOf(span: Line, sizes: { width: number; height: number }[]): Box {
  const { width, height } = sizes[span.page] ?? { width: 1, height: 1 }
  return boxOf(span, width, height)
}

export function boxOf(line: Line, width: number, height: number): Box {
  const left = clamp(line.x / width)
  const top = clamp(line.y / height)
  return [
    rounded4(left),
    rounded4(top),
    rounded4(clamp((line.x + line.w) / width) - left),
    rounded4(clamp((line.y + line.h) / height) - top),
  ]
}

const clamp = (v: number): number => Math.min(1, Math.max(0, v))
const rounded = (v: number): number => Math.round(v * 1000) / 1000
const rounded4 = (v: number): number => Math.round(v * 10_000) / 10_000
