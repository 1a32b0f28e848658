// Messages of HL7 version 2 at the door, over HTTP or MLLP: the same visits, the same consent, the same ledger as FHIR.
import { type Context, ProblemError } from '../../kit/index.ts'
import type { Client } from '../clients/client.ts'
import { takeMessage } from '../feeds/take-message.ts'
import { scopeMissing } from '../problems.ts'
import { hospitalOf } from '../store.ts'
import { type End, endWords } from '../words.ts'
import { acknowledge, placeOf, remarksOf } from './acknowledge.ts'
import { type Hl7Message, readHl7, type Segment } from './message.ts'
import { isRead, visitInHl7 } from './visit-in-hl7.ts'

export interface TakenHl7 {
  readonly messageId?: string
  readonly answer: string
}

const noMessage = { zh: '不是 HL7 v2 消息', en: 'no message of HL7 version 2' }

/** Nothing is raised: whatever is wrong is said in the acknowledgement. */
export async function takeHl7(
  context: Pick<Context, 'db' | 'clock'>,
  client: Client,
  content: string,
): Promise<TakenHl7> {
  const message = readHl7(content)
  if (!message) return { answer: acknowledge(undefined, 'AR', [{ pointer: 'MSH', severity: 'E', text: noMessage }]) }
  try {
    if (!client.scopes.includes('system/hl7.c')) throw scopeMissing()
    return await takeRead(context, client, message, content)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { answer: acknowledge(message, 'AR', [{ pointer: 'MSH', severity: 'E', text: error.kind.title }]) }
  }
}

async function takeRead(
  context: Pick<Context, 'db' | 'clock'>,
  client: Client,
  message: Hl7Message,
  content: string,
): Promise<TakenHl7> {
  const { controlId: messageNo, segments } = message
  const place = (segment: Segment, field: number) => `${messageNo}#${placeOf(segment)}-${field}`
  const { told, left, faults } = visitInHl7(message, place)
  const accepted = faults.length === 0
  const answer = (ends: readonly End[]) =>
    accepted ? acknowledge(message, 'AA', leftRemarks(message, ends)) : acknowledge(message, 'AE', remarksOf(faults))
  const resources = segments.map((segment, no) => {
    const end: End = accepted ? (left.get(no) ?? 'not-used') : 'unreadable'
    return { type: segment.name, pointer: placeOf(segment), end }
  })
  const sent = { kind: 'hl7', messageNo, content, resources, told: accepted ? told : [], accepted, answer } as const
  const { messageId, ends } = await takeMessage(context, client, await hospitalOf(context.db, client.providerId), sent)
  return { messageId, answer: answer(ends) }
}

// What was let go is said once a reason, not once a segment; of segments no message needs nothing is said.
function leftRemarks(message: Hl7Message, ends: readonly End[]) {
  const reasons = new Map<End, string>()
  for (const [no, segment] of message.segments.entries()) {
    const end = ends[no] ?? 'not-used'
    if (end === 'read' || (end === 'not-used' && isRead(message))) continue
    if (!reasons.has(end)) reasons.set(end, placeOf(segment))
  }
  return [...reasons].map(([end, pointer]) => ({ pointer, severity: 'I' as const, text: endWords[end] }))
}
