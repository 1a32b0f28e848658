// Cases of low ratings at the desk.
import { z } from 'zod'
import { findCustomer } from '../../customers/index.ts'
import { requireStaff } from '../../identity/index.ts'
import { type App, id, maskName, pageOf, pageQuery, pageSchema, writeAs } from '../../kit/index.ts'
import { caseReason } from './case-reasons.ts'
import { type Case, caseStates, getCase, listCases, stateOf, takeStep } from './cases.ts'
import type { SeatCounter } from './counter.ts'
import { tellWatchers } from './live.ts'

const tags = ['desk']
const words = z.string().trim().min(1).max(2_000)
const caseView = z
  .object({
    id,
    customerId: id,
    customerName: z.string(),
    conversationId: id,
    state: z.enum(caseStates),
    score: z.int(),
    reason: caseReason.nullable(),
    said: z.string().describe('what the customer said last, and their comment'),
    openedAt: z.date(),
    dueAt: z.date(),
    isLate: z.boolean(),
    ownerName: z.string().nullable(),
    done: z.string().nullable(),
  })
  .meta({ id: 'RatingCase' })

export function caseRoutes(app: App, counter: SeatCounter): void {
  app.get(
    '/api/desk/cases',
    {
      schema: {
        tags,
        operationId: 'listRatingCases',
        summary: 'Low ratings to be mended, or those that were, oldest first',
        querystring: pageQuery.extend({ state: z.enum(['open', 'closed']).default('open') }),
        response: { 200: pageSchema(caseView) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const { state, ...paging } = request.query
      const page = pageOf(await listCases(counter.db, { ...paging, isClosed: state === 'closed' }), paging.limit)
      return { ...page, items: await Promise.all(page.items.map((one) => shown(counter, one))) }
    },
  )
  app.post(
    '/api/desk/cases/:customerId/:caseId/steps',
    {
      schema: {
        tags,
        operationId: 'stepRatingCase',
        summary: 'Take a case, write to the customer, say that it is mended, close it with what was done',
        params: z.object({ customerId: id, caseId: id }),
        body: z.discriminatedUnion('step', [
          z.object({ step: z.enum(['take', 'mended']) }),
          z.object({ step: z.enum(['contacted', 'closed']), words }),
        ]),
        response: { 200: caseView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, caseId } = request.params
      await writeAs(counter, by, {}, (tx) => takeStep(tx, by, { customerId, id: caseId }, request.body))
      const found = await getCase(counter.db, customerId, caseId)
      tellWatchers(found.conversationId)
      return shown(counter, found)
    },
  )
}

async function shown({ db, clock }: SeatCounter, found: Case): Promise<z.input<typeof caseView>> {
  const customer = await findCustomer(db, found.customerId)
  return {
    id: found.id,
    customerId: found.customerId,
    customerName: maskName(customer?.name ?? ''),
    conversationId: found.conversationId,
    state: stateOf(found),
    score: found.score,
    reason: found.reason,
    said: found.said,
    openedAt: found.openedAt,
    dueAt: found.dueAt,
    isLate: found.closedAt === null && found.contactedAt === null && clock.now() > found.dueAt,
    ownerName: found.ownerName,
    done: found.done,
  }
}
