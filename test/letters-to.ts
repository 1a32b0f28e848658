// What was written to a customer: letters before they are printed, text messages before they are sent.
import { z } from 'zod'
import { letterContent } from '../src/documents/letters/letter.ts'
import { type Db, unsealJson } from '../src/kit/index.ts'

/** What stands in the letters, the last first. */
export async function lettersTo(db: Db, customerId: string) {
  const rows = await db
    .selectFrom('letters')
    .select('content')
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ content }) => letterContent.parse(unsealJson(content)))
}

const due = z.object({ sealed: z.string() })
const sms = z.object({ customerId: z.string().optional(), text: z.object({ zh: z.string(), en: z.string() }) })

/** The words in Chinese, in the order in which they were written. */
export async function textsTo(db: Db, customerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('kit_outbox')
    .select('payload')
    .where('topic', '=', 'identity.sms-due')
    .orderBy('id')
    .limit(1_000)
    .execute()
  return rows
    .map(({ payload }) => sms.parse(unsealJson(Buffer.from(due.parse(payload).sealed, 'base64'))))
    .filter((one) => one.customerId === customerId)
    .map(({ text }) => text.zh)
}
