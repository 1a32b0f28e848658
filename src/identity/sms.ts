// Short messages: a port with an HTTP adapter, and an inbox table where none is set.
import type { ColumnType } from 'kysely'
import { z } from 'zod'
import {
  blindIndex,
  type Clock,
  type Config,
  type Db,
  datesIn,
  emit,
  id,
  newId,
  seal,
  sealJson,
  type Text,
  type Tx,
  text,
  unseal,
  unsealJson,
} from '../kit/index.ts'
import { findByPhone, phoneOf } from './people.ts'

export interface Sms {
  /** Sends; throws when the provider did not take it, so that the outbox tries again. */
  send(phone: string, text: Text): Promise<void>
}

declare module '../kit/database.ts' {
  interface Tables {
    identity_inbox: { id: string; phoneIndex: Buffer; phone: Buffer; words: Buffer; at: ColumnType<Date, Date, never> }
  }
}

declare module '../kit/outbox.ts' {
  interface Topics {
    /** `sealed`: base64 of the sealed message, for the outbox is not the place for a phone number or a code. */
    'identity.sms-due': { sealed: string }
  }
}

const message = z.object({
  phone: z.string().optional(),
  customerId: z.string().optional(),
  /** Only when the phone belongs to a customer: a code asked for by a stranger goes nowhere. */
  onlyKnown: z.boolean().optional(),
  text,
})

/** Sends a message to a phone once this write is committed. */
export function sendSms(tx: Tx, phone: string, words: Text, options: { onlyKnown?: boolean } = {}): void {
  emit(tx, 'identity.sms-due', { sealed: sealJson({ phone, ...options, text: words }).toString('base64') })
}

/** Sends a message to a customer's phone, when they have one. */
export function notify(tx: Tx, customerId: string, words: Text): void {
  emit(tx, 'identity.sms-due', { sealed: sealJson({ customerId, text: words }).toString('base64') })
}

export async function deliverSms(db: Db, sms: Sms, sealed: string): Promise<void> {
  const due = message.parse(unsealJson(Buffer.from(sealed, 'base64')))
  const phone = due.phone ?? (due.customerId ? await phoneOf(db, due.customerId) : undefined)
  if (!phone) return
  if (due.onlyKnown && !(await findByPhone(db, phone))) return
  await sms.send(phone, datesIn(due.text))
}

/** The provider at SMS_URL, else the inbox table (the demo's inbox page shows it). */
export function openSms(config: Pick<Config, 'SMS_URL' | 'SMS_TOKEN'>, db: Db, clock: Pick<Clock, 'now'>): Sms {
  const url = config.SMS_URL
  return url === undefined ? inbox(db, clock) : provider(url, config.SMS_TOKEN)
}

function provider(url: string, token: string | undefined): Sms {
  return {
    async send(phone, words) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ phone, text: words.zh, textEn: words.en }),
        signal: AbortSignal.timeout(10_000),
      })
      if (!answer.ok) throw new Error(`the SMS provider answered ${answer.status}`)
    },
  }
}

function inbox(db: Db, clock: Pick<Clock, 'now'>): Sms {
  return {
    async send(phone, words) {
      const row = { id: newId(), phoneIndex: blindIndex('phone', phone), phone: seal(phone), words: sealJson(words) }
      await db
        .insertInto('identity_inbox')
        .values({ ...row, at: clock.now() })
        .execute()
    },
  }
}

export const inboxMessage = z.object({ id, at: z.date(), phone: z.string(), text }).meta({ id: 'InboxMessage' })

export interface InboxMessage {
  readonly id: string
  readonly at: Date
  readonly phone: string
  readonly text: Text
}

/** The newest messages of the inbox, of one phone or of all. */
export async function listInbox(
  db: Db,
  options: { phone?: string | undefined; limit: number },
): Promise<InboxMessage[]> {
  const { phone, limit } = options
  const rows = await db
    .selectFrom('identity_inbox')
    .select(['id', 'at', 'phone', 'words'])
    .$if(phone !== undefined, (query) => query.where('phoneIndex', '=', blindIndex('phone', phone ?? '')))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ words, ...row }) => ({ ...row, phone: unseal(row.phone), text: text.parse(unsealJson(words)) }))
}
