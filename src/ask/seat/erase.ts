// What seats wrote about somebody who asked for their conversations to be erased (PIPL §47); that it took place stays.
import { seal, type Tx } from '../../kit/index.ts'

export async function eraseWritten(tx: Tx, customerId: string): Promise<void> {
  const nothing = seal('')
  await tx.db.updateTable('ask_notes').set({ words: nothing }).where('customerId', '=', customerId).execute()
  await tx.db
    .updateTable('ask_minutes')
    .set({ wanted: nothing, done: nothing })
    .where('customerId', '=', customerId)
    .execute()
  await tx.db.updateTable('ask_turns').set({ note: null }).where('customerId', '=', customerId).execute()
  await tx.db.updateTable('ask_cases').set({ said: nothing }).where('customerId', '=', customerId).execute()
  await tx.db
    .updateTable('ask_cases')
    .set({ done: nothing })
    .where('customerId', '=', customerId)
    .where('done', 'is not', null)
    .execute()
}
