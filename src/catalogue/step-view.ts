// Who is asked in a consent step, and what is offered beforehand in an ask step.
import { z } from 'zod'
import type { RequestRow } from './store.ts'

export function peopleOf(
  row: RequestRow,
  toAsk: readonly string[],
  name: string,
): { customerId: string; taskId?: string; agreed?: boolean }[] {
  if (row.consents.length === 0) return toAsk.map((customerId) => ({ customerId }))
  return row.consents
    .filter((asked) => asked.step === name)
    .map(({ customerId, taskId, agreed }) => ({ customerId, taskId, ...(agreed === undefined ? {} : { agreed }) }))
}

const prefill = z.object({ $prefill: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** What a draft was begun with for a step. */
export function prefilled(answers: Readonly<Record<string, unknown>>, step: string): Record<string, unknown> {
  const read = prefill.safeParse(answers)
  return read.success ? (read.data.$prefill[step] ?? {}) : {}
}
