// A conversation with a person in which nobody says anything for a day ends by itself; its rating is not asked for.
import { type Context, system, writeAs } from '../../kit/index.ts'
import { changeConversation, getConversation } from '../store.ts'
import { leaveQueue, quietMs, watchQuiet } from './hand-over.ts'

/** Closes it when it was silent since, else looks again a day after the last word. One still waiting for a person waits on. */
export async function closeQuiet(
  context: Pick<Context, 'db' | 'clock'>,
  of: { readonly customerId: string; readonly conversationId: string },
  delivery: string,
): Promise<void> {
  await writeAs(context, system('ask'), { key: `quiet|${delivery}`, input: {} }, async (tx) => {
    const conversation = await getConversation(tx.db, of.customerId, of.conversationId)
    if (conversation.closedAt || !conversation.handedOverAt) return null
    const isQuiet = tx.at.getTime() - conversation.touchedAt.getTime() >= quietMs
    if (!isQuiet || !conversation.takenAt) {
      watchQuiet(tx, of, isQuiet ? tx.at : conversation.touchedAt)
      return null
    }
    await leaveQueue(tx, conversation, 'quiet')
    await changeConversation(tx, conversation, { closedAt: tx.at, closedHow: 'quiet' })
    return null
  })
}
