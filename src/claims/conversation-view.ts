// What was said in a claim, as it goes over the wire.
import { z } from 'zod'
import { id } from '../kit/index.ts'
import type { ClaimMessage } from './messages.ts'

export const messageWords = z.string().trim().min(1).max(2_000)

export const messageView = z
  .object({
    id,
    at: z.date(),
    by: z.enum(['customer', 'staff', 'note']).describe('a note is seen by the desk alone'),
    staffName: z.string().nullable(),
    words: z.string(),
  })
  .meta({ id: 'ClaimMessage' })

export function viewMessage({ staffId: _, ...shown }: ClaimMessage): z.infer<typeof messageView> {
  return shown
}
