// Messages and conversations as every channel sees them.
import { z } from 'zod'
import { id } from '../kit/index.ts'
import { replyView } from './reply.ts'
import type { Message } from './store.ts'

export const messageView = z
  .object({
    id,
    at: z.iso.datetime(),
    by: z.enum(['customer', 'store', 'staff']),
    staffName: z.string().nullable(),
    /** What a person wrote. */
    sentence: z.string().optional(),
    /** What the store answered. */
    reply: replyView.optional(),
  })
  .meta({ id: 'Message' })

export function messageOf({ at, ...message }: Message): z.input<typeof messageView> {
  return { ...message, at: at.toISOString() }
}

export const conversationView = z
  .object({
    id,
    with: z.enum(['store', 'waiting', 'person', 'closed']),
    staffName: z.string().nullable(),
    rating: z.int().nullable(),
    messages: z.array(messageView),
  })
  .meta({ id: 'Conversation' })
