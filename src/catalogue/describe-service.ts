// A service in the catalogue's words: the tile, the search entry, the page in the docs.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { type Service, topics } from './define.ts'
import { formOf } from './fields.ts'
import { formField, plainField } from './form-view.ts'

export const mayView = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), because: text, instead: z.string().optional() }),
])

export const serviceView = z
  .object({
    id: z.string(),
    counter: z.string(),
    topic: z.enum(topics),
    about: z.enum(['person', 'policy']),
    version: z.int(),
    title: text,
    summary: text,
    basis: z.array(z.string()),
    says: z.array(z.string()),
    steps: z.array(
      z.object({ name: z.string(), kind: z.string(), title: text, fields: z.array(formField).optional() }),
    ),
    may: mayView.optional(),
  })
  .meta({ id: 'Service' })

export const serviceList = z.object({ items: z.array(serviceView) })

export function describeService(service: Service): z.input<typeof serviceView> {
  return {
    id: service.id,
    counter: service.counter,
    topic: service.topic ?? 'other',
    about: service.about,
    version: service.version ?? 1,
    title: service.title,
    summary: service.summary,
    basis: [...service.basis],
    says: [...service.says],
    steps: Object.entries(service.steps).map(([name, step]) => ({
      name,
      kind: step.kind,
      title: step.title,
      ...(step.kind === 'ask' ? { fields: formOf(step.answer).map(plainField) } : {}),
    })),
  }
}
