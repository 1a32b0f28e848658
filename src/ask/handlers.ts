// What the consultation does with messages of the outbox.
import { type Context, type Handlers, system, writeAs } from '../kit/index.ts'
import { eraseConversations } from './store.ts'

export const askHandlers = (context: Pick<Context, 'db' | 'clock'>) =>
  ({
    'privacy.conversations-erased': [
      async ({ id, payload }) => {
        const key = `erase-conversations|${id}`
        await writeAs(context, system('ask'), { key, input: {} }, async (tx) => {
          await eraseConversations(tx, payload.customerId)
          return null
        })
      },
    ],
  }) satisfies Handlers
