// What a person's words may carry on other channels than the chat: the call they sum up, the mail they came with.
import { z } from 'zod'
import { id } from '../../kit/index.ts'

/** When a call began and how many minutes it took. */
export const call = z.object({ at: z.iso.datetime(), minutes: z.int() })

export const mailShown = z.object({
  subject: z.string(),
  documentIds: z.array(id),
  /** Attachments that were of no kind we take. */
  refused: z.int(),
})

/** A sentence; what was noted of a call, or what a mail says. */
export const spoken = z.object({
  sentence: z.string(),
  call: call.optional(),
  mail: mailShown.extend({ messageId: z.string() }).optional(),
})
export type Spoken = z.infer<typeof spoken>
