// A form as it goes over the wire.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import type { FormField } from './fields.ts'

export const optionView = z.object({ value: z.string(), label: text, note: text.optional() })

const plain = z.object({
  name: z.string(),
  kind: z.string(),
  title: text,
  hint: text.optional(),
  required: z.boolean(),
  unless: z.string().optional().describe('the yes-or-no field whose yes leaves this one out'),
  long: z.boolean().optional(),
  into: z.string().optional().describe('of recordings: the text they were heard as'),
  options: z.array(optionView).optional(),
})

/** A field; a list carries the fields of its items. */
export const formField = plain.extend({ items: z.array(plain).optional() }).meta({ id: 'FormField' })

export function plainField({ items, options, ...rest }: FormField): z.input<typeof formField> {
  return { ...rest, ...(options ? { options: [...options] } : {}), ...(items ? { items: items.map(plainField) } : {}) }
}
