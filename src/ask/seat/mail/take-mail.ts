// A mail comes in: from the customer's own address, in answer to one of ours, it joins the conversation; anything else is for a
// person to look at.

import { getCustomer } from '../../../customers/index.ts'
import { attach } from '../../../documents/index.ts'
import { append, type Context, newId, ProblemError, sealJson, system, type Tx, writeAs } from '../../../kit/index.ts'
import { changeConversation, getConversation, say } from '../../store.ts'
import { joinQueue } from '../hand-over.ts'
import { tellWatchers } from '../live.ts'
import type { MailPort } from './port.ts'
import { type IncomingMail, readMail } from './read-mail.ts'
import { findThread, keepMail, type Thread } from './threads.ts'

type Where = { readonly thread: Thread } | { readonly stray: 'no-thread' | 'other-sender' }

export type Taking = Pick<Context, 'db' | 'clock' | 'files' | 'config' | 'log'>

/** Takes one mail in; a second time it does nothing. */
export async function takeMail(context: Taking, raw: Buffer): Promise<void> {
  const mail = await readMail(raw)
  const where = await whereTo(context, mail)
  const isNew = await writeAs(context, system('mail'), {}, async (tx) => {
    const thread = 'thread' in where ? where.thread : undefined
    if (!(await keepMail(tx, mail.messageId, thread))) return false
    if ('thread' in where) await join(tx, context, where.thread, mail)
    else {
      const { from, subject, text, attachments } = mail
      const body = sealJson({ from, subject, text, attachments: attachments.length })
      append(tx, 'ask_stray_mails', { id: newId(), at: tx.at, why: where.stray, body })
    }
    return true
  })
  if (isNew && 'thread' in where) tellWatchers(where.thread.conversationId)
}

async function whereTo({ db }: Pick<Context, 'db'>, { from, references }: IncomingMail): Promise<Where> {
  const thread = await findThread(db, references)
  if (!thread) return { stray: 'no-thread' }
  const { email } = await getCustomer(db, thread.customerId)
  return email?.toLowerCase() === from ? { thread } : { stray: 'other-sender' }
}

async function join(
  tx: Tx,
  context: Taking,
  { customerId, conversationId }: Thread,
  mail: IncomingMail,
): Promise<void> {
  const conversation = await getConversation(tx.db, customerId, conversationId)
  const received = await receiveAll(tx, context, customerId, mail)
  const { subject, messageId, text: sentence } = mail
  say(tx, conversation, { kind: 'customer', channel: 'mail' }, { sentence, mail: { subject, messageId, ...received } })
  if (conversation.handedOverAt && !conversation.closedAt) return changeConversation(tx, conversation, {})
  // whoever answers a mail of ours wants a person, and says more about the same matter
  await changeConversation(tx, conversation, { closedAt: null, closedHow: null })
  await joinQueue(tx, { ...conversation, closedAt: null, closedHow: null }, sentence)
}

/** Attachments become papers of the customer by the same checks as an upload; those that are refused are counted. */
async function receiveAll(tx: Tx, { files, config }: Taking, customerId: string, { attachments }: IncomingMail) {
  const documentIds: string[] = []
  let refused = 0
  for (const { content } of attachments) {
    try {
      const { id } = await attach(tx, files, { customerId, content, bytesMax: config.UPLOAD_BYTES_MAX })
      documentIds.push(id)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      refused += 1
    }
  }
  return { documentIds, refused }
}

/** Takes in what lies in the mailbox; a mail that cannot be taken stays unseen there and is tried again. */
export async function collectMail(context: Taking & { readonly mail: MailPort }): Promise<void> {
  await context.mail.collect(async (raw) => {
    try {
      await takeMail(context, raw)
      return true
    } catch (error) {
      context.log.error({ err: error }, 'a mail was not taken in')
      return false
    }
  })
}

const lookEveryMs = 30_000

/** Looks into the mailbox every half minute, where there is one. */
export function runMail(context: Taking & { readonly mail: MailPort }): { close(): Promise<void> } {
  let looking: Promise<void> | undefined
  const look = () => {
    looking ??= collectMail(context)
      .catch((error: unknown) => context.log.warn({ err: error }, 'the mailbox cannot be read'))
      .finally(() => {
        looking = undefined
      })
  }
  const timer = context.mail.receives ? setInterval(look, lookEveryMs) : undefined
  return {
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}
