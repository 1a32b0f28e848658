// A customer's requests for the desk, and the evidence behind one: what was shown, answered, signed, decided.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, id, pageOf, pageQuery, pageSchema } from '../kit/index.ts'
import { listEvidence } from '../timeline/index.ts'
import type { Engine } from './engine.ts'
import { byWhom } from './request-history.ts'
import { getRequest, listRequests } from './store.ts'
import { requestSummary, summaryOf } from './summary.ts'

const tags = ['desk']
const recordsMax = 200
const evidenceRecord = z
  .object({
    seq: z.int(),
    at: z.iso.datetime(),
    by: z.enum(['customer', 'staff', 'system']),
    kind: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'EvidenceRecord', description: 'one link of the chain; the record itself stays sealed' })

export function deskCustomerRoutes(app: App, { db, services }: Engine): void {
  app.get(
    '/api/desk/customers/:customerId/requests',
    {
      schema: {
        tags,
        operationId: 'listCustomerRequests',
        summary: "A customer's requests, newest first",
        params: z.object({ customerId: id }),
        querystring: pageQuery,
        response: { 200: pageSchema(requestSummary) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const { limit } = request.query
      const rows = await listRequests(db, request.params.customerId, { state: 'all', ...request.query })
      const page = pageOf(rows, limit)
      return { ...page, items: page.items.map((row) => summaryOf(services, row)) }
    },
  )
  app.get(
    '/api/desk/requests/:customerId/:requestId/evidence',
    {
      schema: {
        tags,
        operationId: 'listRequestEvidence',
        summary: 'The evidence chain of a request',
        params: z.object({ customerId: id, requestId: id }),
        response: { 200: z.object({ items: z.array(evidenceRecord) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'queue.read')
      const { customerId, requestId } = request.params
      await getRequest(db, customerId, requestId)
      const records = await listEvidence(db, { customerId, chainId: requestId, limit: recordsMax })
      const items = records.map(({ seq, at, by, kind, hash }) => ({
        seq,
        at: at.toISOString(),
        by: byWhom(by),
        kind,
        hash,
      }))
      return { items }
    },
  )
}
