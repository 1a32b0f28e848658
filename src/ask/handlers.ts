// What the consultation does with messages of the outbox.
import { type Handlers, system, writeAs } from '../kit/index.ts'
import { type Importing, readImport } from './articles/index.ts'
import { eraseGaps } from './gaps/index.ts'
import { eraseConversations } from './store.ts'

export const askHandlers = (context: Importing) =>
  ({
    'privacy.conversations-erased': [
      async ({ id, payload }) => {
        const key = `erase-conversations|${id}`
        await writeAs(context, system('ask'), { key, input: {} }, async (tx) => {
          await eraseConversations(tx, payload.customerId)
          await eraseGaps(tx, payload.customerId)
          return null
        })
      },
    ],
    'knowledge.document-received': [({ payload }) => readImport(context, payload.importId)],
  }) satisfies Handlers
