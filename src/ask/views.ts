// Messages and conversations as every channel sees them.
import { z } from 'zod'
import { id } from '../kit/index.ts'
import { replyView } from './reply.ts'
import { call, mailShown } from './seat/carried.ts'
import type { Message } from './store.ts'

export const messageView = z
  .object({
    id,
    at: z.iso.datetime(),
    by: z.enum(['customer', 'store', 'staff']),
    staffName: z.string().nullable(),
    /** `phone` is what was noted of a call, `mail` came or went as e-mail. */
    channel: z.enum(['chat', 'phone', 'mail']),
    /** What a person wrote. */
    sentence: z.string().optional(),
    /** What the store answered. */
    reply: replyView.optional(),
    /** A call that was logged; the sentence is what was noted of it. */
    call: call.optional(),
    /** A mail; the sentence is what it says. `refused` counts attachments of no kind that is taken. */
    mail: mailShown.optional(),
  })
  .meta({ id: 'Message' })

export function messageOf({ at, mail, ...message }: Message): z.input<typeof messageView> {
  return { ...message, at: at.toISOString(), ...(mail ? { mail: mailShown.parse(mail) } : {}) }
}

/** A conversation as both sides see it. */
export const talkView = z.object({
  id,
  with: z.enum(['store', 'waiting', 'person', 'closed']),
  staffName: z.string().nullable(),
  rating: z.int().nullable(),
  messages: z.array(messageView),
})
