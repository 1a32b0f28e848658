// Which conversation a mail belongs to, by the Message-IDs that were sent. They hold sixteen random bytes: who names one has
// the mail before them.
import { randomBytes } from 'node:crypto'
import { blindIndex, type Db, type Tx } from '../../../kit/index.ts'

declare module '../../../kit/database.ts' {
  interface Tables {
    ask_mails: { messageKey: Buffer; customerId: string | null; conversationId: string | null; at: Date }
    ask_stray_mails: {
      id: string
      at: Date
      why: 'no-thread' | 'other-sender'
      body: Buffer
      settledAt: Date | null
      settledBy: string | null
    }
  }
}

export interface Thread {
  readonly customerId: string
  readonly conversationId: string
}

const keyOf = (messageId: string) => blindIndex('mail', messageId)

export function newMessageId(domain: string): string {
  return `<${randomBytes(16).toString('hex')}@${domain}>`
}

/** Keeps a mail; false when it was kept before. */
export async function keepMail(tx: Tx, messageId: string, thread: Thread | undefined): Promise<boolean> {
  const { customerId = null, conversationId = null } = thread ?? {}
  const kept = await tx.db
    .insertInto('ask_mails')
    .values({ messageKey: keyOf(messageId), customerId, conversationId, at: tx.at })
    .onConflict((conflict) => conflict.constraint('ask_mails_pkey').doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

/** The thread of the latest mail named that we know. */
export async function findThread(db: Db, references: readonly string[]): Promise<Thread | undefined> {
  for (const messageId of references.toReversed()) {
    const row = await db
      .selectFrom('ask_mails')
      .select(['customerId', 'conversationId'])
      .where('messageKey', '=', keyOf(messageId))
      .executeTakeFirst()
    if (row?.customerId && row.conversationId) return { customerId: row.customerId, conversationId: row.conversationId }
  }
  return undefined
}
