// ISO 20022 pain.002 status files: what a bank says about the orders of a file. Parsed as something a stranger wrote.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { parseYuan } from '../../kit/index.ts'
import type { Report } from '../gateway.ts'
import { fromIsoId } from './order-file.ts'

export const statusBytesMax = 10_000_000

export interface StatusFile {
  readonly reports: Report[]
  /** The bank's word on a whole file of ours, which stands for every order of it. */
  readonly whole: { readonly batchId: string; readonly kind: Report['kind']; readonly reason?: string } | undefined
}

const lists = new Set(['OrgnlPmtInfAndSts', 'TxInfAndSts', 'StsRsnInf', 'AddtlInf'])
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  processEntities: true, // the five of XML; a DOCTYPE, which could declare others, is refused below
  isArray: (name) => lists.has(name),
})

const reasons = z
  .array(z.object({ Rsn: z.object({ Cd: z.string(), Prtry: z.string() }).partial().optional() }))
  .optional()
const amount = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])])
const transaction = z.object({
  OrgnlEndToEndId: z.string().optional(),
  OrgnlInstrId: z.string().optional(),
  TxSts: z.string().optional(),
  StsRsnInf: reasons,
  OrgnlTxRef: z.object({ Amt: z.object({ InstdAmt: amount }).partial().optional() }).optional(),
})
// An element without content reads as an empty string.
const part = z.preprocess(
  (node) => (node === '' ? {} : node),
  z.object({ PmtInfSts: z.string().optional(), StsRsnInf: reasons, TxInfAndSts: z.array(transaction).optional() }),
)
const shape = z.object({
  Document: z.object({
    CstmrPmtStsRpt: z.object({
      OrgnlGrpInfAndSts: z.object({
        OrgnlMsgId: z.string(),
        GrpSts: z.string().optional(),
        StsRsnInf: reasons,
      }),
      OrgnlPmtInfAndSts: z.array(part).optional(),
    }),
  }),
})

// Codes of the external list ExternalPaymentTransactionStatus1Code; others (PDNG, RCVD) say nothing yet.
const kinds: Readonly<Record<string, Report['kind']>> = {
  ACTC: 'accepted',
  ACCP: 'accepted',
  ACSP: 'accepted',
  ACWC: 'accepted',
  ACSC: 'settled',
  ACCC: 'settled',
  RJCT: 'declined',
}

/** Reads a status file; throws one line for a file that is none. */
export function readStatusFile(xml: string): StatusFile {
  if (xml.length > statusBytesMax) throw new Error('status file: too large')
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('status file: declares entities')
  const wellFormed = XMLValidator.validate(xml)
  if (wellFormed !== true) throw new Error(`status file: not well-formed: ${wellFormed.err.msg}`)
  const read = shape.safeParse(parser.parse(xml))
  if (!read.success) throw new Error(`status file: ${read.error.issues[0]?.path.join('/')} is missing or wrong`)
  const { OrgnlGrpInfAndSts: group, OrgnlPmtInfAndSts: parts = [] } = read.data.Document.CstmrPmtStsRpt
  const reports = parts.flatMap((part) => (part.TxInfAndSts ?? []).flatMap(reportOf))
  const batchId = fromIsoId(group.OrgnlMsgId)
  const ofPart = parts.length === 1 ? parts[0] : undefined
  const kind = kinds[group.GrpSts ?? ''] ?? kinds[ofPart?.PmtInfSts ?? '']
  const reason = reasonOf(group.StsRsnInf) ?? reasonOf(ofPart?.StsRsnInf)
  return { reports, whole: batchId && kind ? { batchId, kind, ...(reason ? { reason } : {}) } : undefined }
}

function reportOf(said: z.infer<typeof transaction>): Report[] {
  const orderId = fromIsoId(said.OrgnlEndToEndId ?? said.OrgnlInstrId ?? '')
  const kind = kinds[said.TxSts ?? '']
  if (!orderId || !kind) return []
  const written = said.OrgnlTxRef?.Amt?.InstdAmt
  // An amount that cannot be read must not pass for the ordered one.
  const amountFen = written === undefined ? undefined : (parseYuan(written) ?? Number.NaN)
  return [{ orderId, kind, amountFen, reason: reasonOf(said.StsRsnInf) }]
}

function reasonOf(said: z.infer<typeof reasons>): string | undefined {
  const reason = said?.[0]?.Rsn
  return (reason?.Cd ?? reason?.Prtry)?.slice(0, 35)
}
