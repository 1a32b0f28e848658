// The desk's side: requests the rules referred to a person, oldest first, and the person's decision.
import { z } from 'zod'
import { getCustomer } from '../customers/index.ts'
import { type Permission, requireStaff, type StaffActor } from '../identity/index.ts'
import { type App, id, idempotencyKey, maskName, pageOf, pageQuery, pageSchema, text, writeAs } from '../kit/index.ts'
import { clockView, findClock } from './clock.ts'
import { decideRequest } from './decide-request.ts'
import type { Service } from './define.ts'
import type { Engine } from './engine.ts'
import { extendClock } from './extend-clock.ts'
import { guardView } from './guard-view.ts'
import { coverTerms } from './progress.ts'
import { reopenRequest } from './reopen-request.ts'
import { showRequest } from './show-request.ts'
import { getRequest, listForReview, type RequestRow } from './store.ts'
import { requestSummary, summaryOf } from './summary.ts'
import { type RequestView, requestView } from './view.ts'

const tags = ['desk']
const one = z.object({ customerId: id, requestId: id })
const clock = z.object({ basis: z.string(), dueOn: z.string(), paused: z.boolean(), overdue: z.boolean() })
const queued = requestSummary
  .extend({ underwritten: z.boolean(), customerName: z.string(), clock: clock.optional(), because: z.array(text) })
  .meta({ id: 'QueuedRequest' })

export function deskRoutes(app: App, engine: Engine): void {
  app.get(
    '/api/desk/requests',
    {
      schema: {
        tags,
        operationId: 'listQueuedRequests',
        summary: 'Requests that wait for a person',
        querystring: pageQuery,
        response: { 200: pageSchema(queued) },
      },
    },
    async (request) => {
      requireStaff(request, 'queue.read')
      const page = pageOf(await listForReview(engine.db, request.query), request.query.limit)
      return { ...page, items: await Promise.all(page.items.map((row) => queuedOf(engine, row))) }
    },
  )
  app.get(
    '/api/desk/requests/:customerId/:requestId',
    {
      schema: {
        tags,
        operationId: 'getQueuedRequest',
        summary: 'A request with everything it rests on',
        params: one,
        response: { 200: requestView },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'queue.read')
      return viewFor(engine, staff, await getRequest(engine.db, request.params.customerId, request.params.requestId))
    },
  )
  app.post(
    '/api/desk/requests/:customerId/:requestId/decision',
    {
      schema: {
        tags,
        operationId: 'decideRequest',
        summary: 'Accept, refuse with reasons and articles, ask once for what is missing, or offer other terms',
        params: one,
        body: z.object({
          decision: z.enum(['accept', 'refuse', 'supplement', 'terms']),
          terms: coverTerms
            .optional()
            .describe('what an underwriter offers; the customer signs before it takes effect'),
          reasons: z.array(text).max(10).default([]),
          articles: z.array(z.string().min(2).max(200)).max(10).default([]),
        }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const { customerId, requestId } = request.params
      requireStaff(request, 'queue.read')
      const asked = await getRequest(engine.db, customerId, requestId)
      const by = requireStaff(request, decidedBy(engine.services.get(asked.serviceId)))
      await writeAs(
        engine,
        by,
        { key: idempotencyKey(request), input: { ...request.params, ...request.body } },
        async (tx) => {
          const row = await getRequest(tx.db, customerId, requestId)
          await decideRequest(tx, engine, engine.services.get(row.serviceId), row, { ...request.body, by })
        },
      )
      return viewFor(engine, by, await getRequest(engine.db, customerId, requestId))
    },
  )
  extensionRoute(app, engine)
  reopeningRoute(app, engine)
}

/** Who decides what the rules referred: the underwriter where health and occupation are judged. */
function decidedBy({ underwritten }: Service): 'request.underwrite' | 'request.decide' {
  return underwritten ? 'request.underwrite' : 'request.decide'
}

function extensionRoute(app: App, engine: Engine): void {
  app.post(
    '/api/desk/requests/:customerId/:requestId/extension',
    {
      schema: {
        tags,
        operationId: 'extendRequest',
        summary: 'Take more time for a complaint, as the law lets, and tell the customer why in writing',
        params: one,
        body: z.object({ reasons: z.array(text).min(1).max(10) }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'request.decide')
      const { customerId, requestId } = request.params
      const { reasons } = request.body
      const input = { ...request.params, reasons }
      await writeAs(engine, by, { key: idempotencyKey(request), input }, async (tx) => {
        const may = (permission: Permission) => by.permissions.includes(permission)
        await extendClock(tx, await getRequest(tx.db, customerId, requestId), { reasons, may })
      })
      return viewFor(engine, by, await getRequest(engine.db, customerId, requestId))
    },
  )
}

function reopeningRoute(app: App, engine: Engine): void {
  app.post(
    '/api/desk/requests/:customerId/:requestId/reopening',
    {
      schema: {
        tags,
        operationId: 'reopenRequest',
        summary:
          'Open a request again, with a reason the customer is written; what was applied is put right by another request',
        params: one,
        body: z.object({ reason: z.string().trim().min(4).max(500) }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'request.reopen')
      const { customerId, requestId } = request.params
      const input = { ...request.params, reopen: request.body }
      const { draftId } = await writeAs(engine, by, { key: idempotencyKey(request), input }, async (tx) => {
        const row = await getRequest(tx.db, customerId, requestId)
        const service = engine.services.get(row.serviceId)
        const draft = await reopenRequest(tx, engine, service, row, { reason: request.body.reason, by })
        return { draftId: draft.id }
      })
      return viewFor(engine, by, await getRequest(engine.db, customerId, draftId))
    },
  )
}

async function viewFor(engine: Engine, staff: StaffActor, row: RequestRow): Promise<RequestView> {
  const service = engine.services.get(row.serviceId)
  const showing = { db: engine.db, products: engine.products, at: engine.clock.now(), today: engine.clock.today() }
  return guardView(staff, service, await showRequest(showing, service, row))
}

async function queuedOf(engine: Engine, row: RequestRow): Promise<z.input<typeof queued>> {
  const [customer, running] = await Promise.all([getCustomer(engine.db, row.customerId), findClock(engine.db, row)])
  return {
    ...summaryOf(engine.services, row),
    underwritten: engine.services.get(row.serviceId).underwritten ?? false,
    customerName: maskName(customer.name),
    because: [...(row.decision?.because ?? [])],
    ...(running ? { clock: clockView(running, engine.clock.today()) } : {}),
  }
}
