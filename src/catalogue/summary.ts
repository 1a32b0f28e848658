// A request as one line of a list.
import { z } from 'zod'
import { id, text } from '../kit/index.ts'
import type { Services } from './load.ts'
import { requestStates, stateOf } from './request.ts'
import type { RequestRow } from './store.ts'

export const requestSummary = z
  .object({
    id,
    customerId: id,
    serviceId: z.string(),
    title: text,
    state: z.enum(requestStates),
    policyId: id.nullable(),
    /** A draft that a person sent back: for papers, or for agreement to other terms. */
    sentBack: z.enum(['supplement', 'terms']).nullable(),
    answered: z.int(),
    touchedAt: z.iso.datetime(),
    submittedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'RequestSummary' })

export function summaryOf(services: Services, row: RequestRow): z.input<typeof requestSummary> {
  return {
    id: row.id,
    customerId: row.customerId,
    serviceId: row.serviceId,
    title: services.find(row.serviceId)?.title ?? { zh: row.serviceId, en: row.serviceId },
    state: stateOf(row),
    policyId: row.policyId,
    sentBack: sentBackFor(row),
    answered: row.answered.length,
    touchedAt: row.touchedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
  }
}

function sentBackFor(row: RequestRow): 'supplement' | 'terms' | null {
  const outcome = row.decision?.outcome
  return stateOf(row) === 'draft' && (outcome === 'supplement' || outcome === 'terms') ? outcome : null
}
