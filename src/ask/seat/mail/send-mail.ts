// A mail to a customer, written at the desk: kept in the conversation, sent by the outbox.

import { z } from 'zod'
import { findCustomer, getCustomer } from '../../../customers/index.ts'
import type { StaffActor } from '../../../identity/index.ts'
import { type Context, emit, sealJson, type Tx, unsealJson } from '../../../kit/index.ts'
import { record } from '../../../timeline/index.ts'
import { type Conversation, listMessages, say } from '../../store.ts'
import { customerWithoutEmail } from '../problems.ts'
import { subjectOf } from '../words.ts'
import type { MailPort } from './port.ts'
import { keepMail, newMessageId } from './threads.ts'

declare module '../../../kit/outbox.ts' {
  interface Topics {
    /** `sealed`: base64 of the sealed mail, for the outbox is not the place for what somebody was written. */
    'mail.due': { readonly customerId: string; readonly sealed: string }
  }
}

const due = z.object({ messageId: z.string(), subject: z.string(), text: z.string(), references: z.array(z.string()) })

/** Writes to the address on record; raises `customer-without-email`. */
export async function writeMail(
  tx: Tx,
  by: StaffActor,
  {
    conversation,
    domain,
    subject,
    text,
  }: { conversation: Conversation; domain: string; subject: string; text: string },
): Promise<void> {
  const { customerId, id: conversationId } = conversation
  if (!(await getCustomer(tx.db, customerId)).email) throw customerWithoutEmail()
  const messageId = newMessageId(domain)
  const references = (await listMessages(tx.db, conversation)).flatMap(({ mail }) => mail?.messageId ?? [])
  await keepMail(tx, messageId, { customerId, conversationId })
  const written = { sentence: text, mail: { subject, messageId, documentIds: [], refused: 0 } }
  say(tx, conversation, { kind: 'staff', staffName: by.name, channel: 'mail' }, written)
  const sealed = sealJson({ messageId, subject, text, references }).toString('base64')
  emit(tx, 'mail.due', { customerId, sealed })
  record(tx, { customerId, kind: 'conversation.mailed', subject: subjectOf(conversation), body: { staff: by.name } })
}

/** Sends what is due; a customer who took their address back meanwhile gets none. */
export async function deliverMail(
  { db, mail }: Pick<Context, 'db'> & { readonly mail: MailPort },
  { customerId, sealed }: { readonly customerId: string; readonly sealed: string },
): Promise<void> {
  const { references, ...written } = due.parse(unsealJson(Buffer.from(sealed, 'base64')))
  const customer = await findCustomer(db, customerId)
  if (customer?.email) await mail.send({ ...written, to: customer.email, references })
}
