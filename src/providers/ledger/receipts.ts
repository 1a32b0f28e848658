// What each side keeps of an exchange besides its bytes: the salt of its leaf. Erased with the person's data, the leaf stays.
import type { Db, Tx } from '../../kit/index.ts'
import './tables.ts'

/** Hexadecimal; undefined once it is erased. */
export async function saltOf(db: Db, messageId: string): Promise<string | undefined> {
  const row = await db.selectFrom('provider_messages').select('salt').where('id', '=', messageId).executeTakeFirst()
  return row?.salt?.toString('hex')
}

/** From here on nobody in this house can tell what these leaves were of. */
export async function eraseSalts(tx: Tx, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  await tx.db
    .updateTable('provider_messages')
    .set({ salt: null, digest: null })
    .where('id', 'in', [...messageIds])
    .execute()
}
