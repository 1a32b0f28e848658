// What the consultation does with messages of the outbox.
import { type Handlers, system, writeAs } from '../kit/index.ts'
import { type Importing, readImport } from './articles/index.ts'
import { eraseGaps } from './gaps/index.ts'
import { forgetMemories, memoryPurpose } from './memory/index.ts'
import { closeQuiet, deliverMail, eraseWritten, giveOwner, type MailPort } from './seat/index.ts'
import { eraseConversations } from './store.ts'

export const askHandlers = (context: Importing & { readonly mail: MailPort }) =>
  ({
    'privacy.conversations-erased': [
      async ({ id, payload }) => {
        const key = `erase-conversations|${id}`
        await writeAs(context, system('ask'), { key, input: {} }, async (tx) => {
          await eraseConversations(tx, payload.customerId)
          await eraseWritten(tx, payload.customerId)
          await eraseGaps(tx, payload.customerId)
          await forgetMemories(tx, payload.customerId)
          return null
        })
      },
    ],
    'identity.consent-withdrawn': [
      async ({ id, payload: { customerId, purpose } }) => {
        if (purpose !== memoryPurpose) return
        await writeAs(context, system('ask'), { key: `forget|${id}`, input: {} }, async (tx) => {
          await forgetMemories(tx, customerId)
          return null
        })
      },
    ],
    'mail.due': [({ payload }) => deliverMail(context, payload)],
    'conversation.quiet': [({ id, payload }) => closeQuiet(context, payload, id)],
    'ask.case-opened': [
      async ({ id, payload: { customerId, caseId } }) => {
        await writeAs(context, system('ask'), { key: `case-owner|${id}`, input: {} }, async (tx) => {
          await giveOwner(tx, customerId, caseId)
          return null
        })
      },
    ],
    // nobody of ours waits for it: what went wrong and was mended is for those who look after the whole
    'ask.case-closed': [async () => undefined],
    'knowledge.document-received': [({ payload }) => readImport(context, payload.importId)],
  }) satisfies Handlers
