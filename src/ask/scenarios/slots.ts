// What a sentence states exactly, beside what it wants.
import { z } from 'zod'

export const slotNames = ['policy', 'person', 'date', 'period', 'amount', 'disease', 'hospital', 'service'] as const
export type SlotName = (typeof slotNames)[number]

export const slots = z.strictObject({
  /** A kind of product, `life`, a product's name as it was said, or the digits of a policy's number. */
  policy: z.string().optional(),
  /** `self`, `spouse`, `child`, `parent`, or whoever else was named, as it was said. */
  person: z.string().optional(),
  /** A day, a month or a year: 2026-11-26, 2026-11, 2026. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  /** ISO 8601: P3M, P60D. */
  period: z
    .string()
    .regex(/^P\d+[DWMY]$/)
    .optional(),
  /** In fen. */
  amount: z.int().optional(),
  disease: z.string().optional(),
  hospital: z.string().optional(),
  /** Another service than the one the scenario is about. */
  service: z.string().optional(),
})
export type Slots = z.infer<typeof slots>
