/** A field as it is found, before its region becomes fractions of the page. */
import type { Line } from './layout.ts'
import type { DocumentKind } from './reading.ts'
import type { FoundLine } from './table.ts'

export type Found = {
  name: string
  value: string
  raw: string
  confidence: number
  span: Line
  /** What was read on the page, where the code on it says otherwise and was believed. */
  printed?: string
}

/** What a code on the page says (an e-invoice's QR), where it could be parsed. */
export type InvoiceCode = { code: string; number: string; amountFen?: number; issuedOn?: string; checkCode?: string }

export type PageCode = InvoiceCode & { page: number }

/** All that was found on the pages of one document. */
export type Findings = { kind: DocumentKind; fields: Found[]; rows: FoundLine[]; code?: InvoiceCode }

export function foundAs(name: string, value: string, span: Line, confidence = span.score): Found {
  return { name, value, raw: span.text, confidence: Math.min(span.score, confidence), span }
}

export function textOf(fields: Found[], name: string): string | undefined {
  return fields.find((f) => f.name === name)?.value
}

export function fenOf(fields: Found[], name: string): number | undefined {
  const value = textOf(fields, name)
  return value === undefined ? undefined : Number(value)
}
