// Everything that happened to a request, first to last, by the business clock: who acted, and why it was opened again.
import { z } from 'zod'
import { callerOf } from '../customers/index.ts'
import { requireStaff } from '../identity/index.ts'
import { type App, type Db, id, text } from '../kit/index.ts'
import { describe, listTimeline } from '../timeline/index.ts'
import type { Engine } from './engine.ts'
import { requestThrough } from './mandate.ts'
import { reasonsOf } from './reopen-request.ts'
import { getRequest, type RequestRow, requestSubject } from './store.ts'

const eventsMax = 200
const historyView = z.object({
  items: z.array(
    z
      .object({
        id,
        at: z.iso.datetime().describe('by the business clock'),
        by: z.enum(['customer', 'staff', 'system']),
        kind: z.string(),
        text,
        reason: z.string().optional().describe('why it was opened again, as the customer was written'),
      })
      .meta({ id: 'RequestEvent' }),
  ),
})
type History = z.input<typeof historyView>

export function historyRoutes(app: App, engine: Pick<Engine, 'db' | 'clock' | 'services'>): void {
  const { db } = engine
  app.get(
    '/api/requests/:requestId/history',
    {
      config: { atCounter: true },
      schema: {
        tags: ['catalogue'],
        operationId: 'getRequestHistory',
        summary: 'Everything that happened to a request of mine, in order',
        params: z.object({ requestId: id }),
        response: { 200: historyView },
      },
    },
    async (request) => {
      const caller = await callerOf(request, engine)
      return historyOf(db, await requestThrough(db, engine.services, caller, request.params.requestId))
    },
  )
  app.get(
    '/api/desk/requests/:customerId/:requestId/history',
    {
      schema: {
        tags: ['desk'],
        operationId: 'getCustomerRequestHistory',
        summary: 'Everything that happened to a request, in order',
        params: z.object({ customerId: id, requestId: id }),
        response: { 200: historyView },
      },
    },
    async (request) => {
      requireStaff(request, 'queue.read')
      const { customerId, requestId } = request.params
      return historyOf(db, await getRequest(db, customerId, requestId))
    },
  )
}

async function historyOf(db: Db, row: RequestRow): Promise<History> {
  const [{ items }, reasons] = await Promise.all([
    listTimeline(db, { customerId: row.customerId, subject: requestSubject(row), page: { limit: eventsMax } }),
    reasonsOf(db, row),
  ])
  return {
    items: items.reverse().map(({ id, at, by, kind, body }) => {
      const reason =
        kind === 'request.reopened' || kind === 'request.correcting' ? reasons.get(at.getTime()) : undefined
      return {
        id,
        at: at.toISOString(),
        by: byWhom(by),
        kind,
        text: describe({ kind, body }),
        ...(reason === undefined ? {} : { reason }),
      }
    }),
  }
}

/** Of an actor's key, what a page may tell. */
export function byWhom(by: string): 'customer' | 'staff' | 'system' {
  if (by.startsWith('customer:')) return 'customer'
  return by.startsWith('staff:') ? 'staff' : 'system'
}
