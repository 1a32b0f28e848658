// ISO 20022 order files: pain.001.001.09 (credit transfers, money out) and pain.008.001.08 (direct debits, money in).
import { XMLBuilder } from 'fast-xml-parser'
import { dayOf } from '../../kit/index.ts'
import type { Order } from '../gateway.ts'
import type { Direction } from '../payment.ts'

export interface Insurer {
  readonly name: string
  readonly account: string
  readonly bic: string
}

export interface Batch {
  readonly id: string
  readonly direction: Direction
  readonly at: Date
  /** At least one. */
  readonly orders: readonly Order[]
}

const builder = new XMLBuilder({ format: true, indentBy: '  ', ignoreAttributes: false, attributeNamePrefix: '@' })

/** The file's text. The same batch gives the same bytes, with the same message id, by which a bank knows a repeat. */
export function orderFile(batch: Batch, insurer: Insurer): string {
  const [name, root, body] =
    batch.direction === 'out'
      ? (['pain.001.001.09', 'CstmrCdtTrfInitn', transfers(batch, insurer)] as const)
      : (['pain.008.001.08', 'CstmrDrctDbtInitn', debits(batch, insurer)] as const)
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    Document: {
      '@xmlns': `urn:iso:std:iso:20022:tech:xsd:${name}`,
      [root]: { GrpHdr: groupHeader(batch, insurer), PmtInf: body },
    },
  })
}

/** ISO identifiers have at most 35 characters: a UUID goes without its dashes. */
export function isoId(id: string): string {
  return id.replaceAll('-', '')
}

/** The UUID of an ISO identifier; undefined when it is not one of ours. */
export function fromIsoId(written: string): string | undefined {
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i.exec(written.trim())
  return parts?.slice(1).join('-').toLowerCase()
}

function groupHeader(batch: Batch, insurer: Insurer) {
  return {
    MsgId: isoId(batch.id),
    CreDtTm: batch.at.toISOString(),
    ...totals(batch),
    InitgPty: { Nm: words(insurer.name, 140) },
  }
}

function totals({ orders }: Batch) {
  return { NbOfTxs: orders.length, CtrlSum: yuan(orders.reduce((sum, { amountFen }) => sum + amountFen, 0)) }
}

function transfers(batch: Batch, insurer: Insurer) {
  return {
    PmtInfId: isoId(batch.id),
    PmtMtd: 'TRF',
    ...totals(batch),
    ReqdExctnDt: { Dt: dayOf(batch.at) },
    Dbtr: { Nm: words(insurer.name, 140) },
    DbtrAcct: account(insurer.account),
    DbtrAgt: { FinInstnId: { BICFI: insurer.bic } },
    CdtTrfTxInf: batch.orders.map((order) => ({
      PmtId: paymentId(order),
      Amt: { InstdAmt: amount(order) },
      CdtrAgt: agent(order),
      Cdtr: { Nm: words(order.account.holder, 140) },
      CdtrAcct: account(order.account.number),
      RmtInf: { Ustrd: words(order.reference, 140) },
    })),
  }
}

function debits(batch: Batch, insurer: Insurer) {
  return {
    PmtInfId: isoId(batch.id),
    PmtMtd: 'DD',
    ...totals(batch),
    ReqdColltnDt: dayOf(batch.at),
    Cdtr: { Nm: words(insurer.name, 140) },
    CdtrAcct: account(insurer.account),
    CdtrAgt: { FinInstnId: { BICFI: insurer.bic } },
    DrctDbtTxInf: batch.orders.map((order) => ({
      PmtId: paymentId(order),
      InstdAmt: amount(order),
      DbtrAgt: agent(order),
      Dbtr: { Nm: words(order.account.holder, 140) },
      DbtrAcct: account(order.account.number),
      RmtInf: { Ustrd: words(order.reference, 140) },
    })),
  }
}

function paymentId(order: Order) {
  return { InstrId: isoId(order.id), EndToEndId: isoId(order.id) }
}

function amount(order: Order) {
  return { '@Ccy': 'CNY', '#text': yuan(order.amountFen) }
}

function agent(order: Order) {
  return { FinInstnId: { Nm: words(order.account.bank, 140) } }
}

function account(number: string) {
  return { Id: { Othr: { Id: number } } }
}

function yuan(amountFen: number): string {
  return `${Math.trunc(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`
}

// Characters that XML 1.0 cannot carry at all would make the whole file unreadable.
function words(text: string, lettersMax: number): string {
  const clean = [...text].filter((letter) => letter >= ' ' && letter !== '\uFFFE' && letter !== '\uFFFF')
  return clean.slice(0, lettersMax).join('')
}
