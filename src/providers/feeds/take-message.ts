// A message of a hospital is taken once: what is told of people who consented is kept, everything else is counted and let go.
import { findCustomerByIdNumber } from '../../customers/index.ts'
import { normaliseName } from '../../identity/index.ts'
import {
  append,
  blindIndex,
  type Context,
  emit,
  keyReused,
  newId,
  ProblemError,
  sealJson,
  sha256,
  system,
  type Tx,
  unsealJson,
  writeAs,
} from '../../kit/index.ts'
import type { Client } from '../clients/client.ts'
import { consentFor } from '../consents/consent.ts'
import { saltedLeaf } from '../ledger/ledger.ts'
import { messageChanged } from '../problems.ts'
import type { End } from '../words.ts'
import './tables.ts'
import { mergeVisit, type ToldVisit, type Visit, visit } from './visit.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    /** A hospital has told of a visit, or more of it. */
    'hospital.visit-told': { customerId: string; visitId: string }
    'hospital.message-kept': { messageId: string }
  }
}

export interface Message {
  readonly kind: 'fhir' | 'hl7'
  readonly messageNo: string
  /** The bytes as they came. */
  readonly content: string
  readonly resources: readonly { readonly type: string; readonly pointer: string; readonly end?: End }[]
  readonly told: readonly ToldVisit[]
  /** Nothing of it is used when something of it could not be read. */
  readonly accepted: boolean
  /** The answer to the sender, by where each resource ended. */
  answer(ends: readonly End[]): string
}

export interface Taken {
  readonly messageId: string
  readonly ends: readonly End[]
}

/** Raises `hospital-message-changed` when its number was used with other content; the same again gives the same answer. */
export async function takeMessage(
  context: Pick<Context, 'db' | 'clock'>,
  client: Client,
  hospital: string,
  message: Message,
): Promise<Taken> {
  const { messageNo, accepted, content } = message
  const hash = blindIndex('hospital message', content).toString('hex')
  // a message that could not be read may be sent anew, put right, under its number
  const key = accepted ? messageNo : `${messageNo} ${hash}`
  try {
    return await writeAs(context, system(`hospital ${client.id}`), { key, input: hash }, (tx) =>
      keep(tx, client, hospital, message),
    )
  } catch (error) {
    throw error instanceof ProblemError && error.kind.id === keyReused().kind.id ? messageChanged() : error
  }
}

async function keep(tx: Tx, client: Client, hospital: string, message: Message): Promise<Taken> {
  const messageId = newId()
  const ends = message.resources.map(({ end }): End => end ?? 'not-used')
  if (message.accepted)
    for (const told of message.told) {
      const end = await keepVisit(tx, { client, hospital, messageId }, told)
      for (const no of told.resources) if (ends[no] !== 'read') ends[no] = end
    }
  const { content, messageNo, kind, accepted } = message
  const leaf = saltedLeaf({
    client: client.id,
    message: messageNo,
    received: sha256(content).toString('hex'),
    answered: sha256(message.answer(ends)).toString('hex'),
  })
  await tx.db
    .insertInto('provider_messages')
    .values({
      id: messageId,
      clientId: client.id,
      messageNo,
      kind,
      at: tx.at,
      accepted,
      ...leaf,
      seq: null,
    })
    .execute()
  for (const [no, { type, pointer }] of message.resources.entries())
    append(tx, 'provider_resources', { messageId, no, type, pointer, ended: ends[no] })
  emit(tx, 'hospital.message-kept', { messageId })
  return { messageId, ends }
}

interface From {
  readonly client: Client
  readonly hospital: string
  readonly messageId: string
}

// By number and name together, never by a name alone; and only for those who allow this hospital to tell.
async function keepVisit(tx: Tx, { client, hospital, messageId }: From, { idNumber, part }: ToldVisit): Promise<End> {
  const person = idNumber === undefined ? undefined : await findCustomerByIdNumber(tx.db, idNumber)
  if (!person || normaliseName(person.name) !== normaliseName(part.patientName.value)) return 'no-consent'
  const { customerId } = person
  const { providerId } = client
  if (!(await consentFor(tx.db, { customerId, providerId }, tx.today))) return 'no-consent'
  const visitIndex = blindIndex('hospital visit', part.visitNo)
  const row = await tx.db
    .selectFrom('provider_visits')
    .select(['id', 'visit'])
    .where('customerId', '=', customerId)
    .where('providerId', '=', providerId)
    .where('visitIndex', '=', visitIndex)
    .executeTakeFirst()
  const merged = mergeVisit(row?.visit ? readVisit(row.visit) : undefined, part, hospital)
  if (!merged) return 'no-visit'
  const id = row?.id ?? newId()
  const told = { toldAt: tx.at, visit: sealJson(merged) }
  await tx.db
    .insertInto('provider_visits')
    .values({ customerId, id, providerId, visitIndex, ...told })
    .onConflict((conflict) => conflict.columns(['customerId', 'providerId', 'visitIndex']).doUpdateSet(told))
    .execute()
  await tx.db.insertInto('provider_visit_messages').values({ customerId, visitId: id, messageId }).execute()
  emit(tx, 'hospital.visit-told', { customerId, visitId: id })
  return 'read'
}

function readVisit(sealed: Buffer): Visit {
  return visit.parse(unsealJson(sealed))
}
