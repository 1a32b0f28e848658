// Whom I may act for and who may act for me; taken back or given up in place. At the desk: the same of a customer.
import { z } from 'zod'
import { requireCustomer, requireStaff } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, pageOf, pageQuery, pageSchema, writeAs } from '../kit/index.ts'
import { listAttorneys, mandateStates, registeredMandate } from './mandate-register.ts'
import { mandates, mandatesOf } from './mandate-view.ts'
import { endMandate } from './mandates.ts'

export function mandateRoutes(app: App, context: Context): void {
  const { db, clock } = context
  app.get(
    '/api/me/mandates',
    {
      schema: {
        tags: ['customers'],
        summary: '我能代谁办、谁能代我办 · Whom I may act for, who may act for me',
        operationId: 'listMandates',
        response: { 200: mandates },
      },
    },
    async (request) => mandatesOf(db, requireCustomer(request).customerId, clock.today()),
  )
  app.post(
    '/api/me/mandates/:mandateId/end',
    {
      schema: {
        tags: ['customers'],
        summary: '收回或放弃授权 · Take back, or give up, a power of attorney',
        description: 'From today on, without reasons (民法典 §173); both sides are told.',
        operationId: 'endMandate',
        params: z.object({ mandateId: id }),
        response: { 200: mandates },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { mandateId } = request.params
      return writeAs(context, by, { key: idempotencyKey(request), input: { mandateId, end: true } }, async (tx) => {
        await endMandate(tx, by.customerId, mandateId)
        return mandatesOf(tx.db, by.customerId, tx.today)
      })
    },
  )
  app.get(
    '/api/desk/customers/:customerId/mandates',
    {
      schema: {
        tags: ['desk'],
        summary: '客户的授权与监护 · A customer’s powers of attorney and guardianships',
        operationId: 'listCustomerMandates',
        params: z.object({ customerId: id }),
        response: { 200: mandates },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      return mandatesOf(db, request.params.customerId, clock.today())
    },
  )
  registerRoutes(app, context)
}

function registerRoutes(app: App, { db, clock }: Context): void {
  app.get(
    '/api/desk/attorneys',
    {
      schema: {
        tags: ['desk'],
        summary: '授权代办登记簿 · The register of powers of attorney',
        description: 'The newest first; in force (or still to begin), or over.',
        operationId: 'listAttorneys',
        querystring: pageQuery.extend({ state: z.enum(mandateStates).default('current') }),
        response: { 200: pageSchema(registeredMandate) },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const { state, limit, after } = request.query
      return pageOf(await listAttorneys(db, { state, on: clock.today(), limit: limit + 1, after }), limit)
    },
  )
}
