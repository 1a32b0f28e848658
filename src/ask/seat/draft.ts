// A draft for the seat: what the store itself would answer to what the customer said last. Nothing sends it but the seat.
import { z } from 'zod'
import { language, text } from '../../kit/index.ts'
import { answer } from '../answer.ts'
import { sourceView } from '../reply.ts'
import { type Conversation, listMessages } from '../store.ts'
import type { SeatCounter } from './counter.ts'

export const draftView = z
  .object({
    says: text,
    language,
    sources: z.array(sourceView),
    isSure: z.boolean().describe('false when the store would not have known'),
  })
  .meta({ id: 'DraftReply' })

/** Nothing where the customer said nothing but that they want a person. */
export async function draftReply(
  counter: SeatCounter,
  conversation: Conversation,
): Promise<z.input<typeof draftView> | null> {
  const said = (await listMessages(counter.db, conversation)).filter(
    ({ by, sentence }) => by === 'customer' && sentence,
  )
  for (const { sentence = '' } of said.toReversed()) {
    const { reply, meaning } = await answer(counter, conversation.customerId, sentence)
    if (meaning.kind === 'hand-over' || meaning.kind === 'greeting') continue
    return { says: reply.says, language: reply.language, sources: reply.sources, isSure: reply.known }
  }
  return null
}
