// The counter's doors: open a visit with the papers seen, look again, end it. What is done in it goes through the customer's own doors.
import { z } from 'zod'
import { type App, type Context, id } from '../kit/index.ts'
import { levels } from './actors.ts'
import { checkPapers, papers } from './check-papers.ts'
import { clientOf, requireStaff } from './hooks.ts'
import { endVisit, getVisit, openVisit } from './visits.ts'

const tags = ['desk']
const visitView = z
  .object({
    id,
    customerId: id,
    level: z.enum(levels),
    levelUntil: z.date().nullable().describe('the papers are looked at again after that'),
  })
  .meta({
    id: 'Visit',
    description: 'send its id as `X-Visit` with the session of the member of staff: the customer’s own doors open',
  })

const seen = z.object({
  paper: z.enum(papers),
  number: z.string().trim().min(4).max(40),
  name: z.string().trim().min(1).max(100),
  isAlike: z.boolean().describe('the person is the one in the picture; else the check reaches `id` only'),
  documentId: id.optional().describe('the paper, photographed'),
})

export function visitRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/customers/:customerId/visits',
    {
      schema: {
        tags,
        operationId: 'openVisit',
        summary: '柜面接待：核对证件后开始 · Serve a customer at the counter, once the papers fit',
        params: z.object({ customerId: id }),
        body: seen,
        response: { 200: visitView },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'counter.serve')
      const { customerId } = request.params
      return openVisit(context, staff, { customerId, seen: request.body, client: clientOf(request) })
    },
  )
  app.get(
    '/api/desk/visits/:visitId',
    {
      schema: {
        tags,
        operationId: 'getVisit',
        summary: '一次接待 · A visit',
        params: z.object({ visitId: id }),
        response: { 200: visitView },
      },
    },
    async (request) => {
      const { sessionId, customerId, level, levelUntil } = await visitAsked(request.params.visitId, request)
      return { id: sessionId, customerId, level, levelUntil }
    },
  )
  app.post(
    '/api/desk/visits/:visitId/identity',
    {
      schema: {
        tags,
        operationId: 'checkVisitor',
        summary: '再次核对证件 · Look at the papers again',
        params: z.object({ visitId: id }),
        body: seen,
        response: { 200: visitView },
      },
    },
    async (request) => {
      const visit = await visitAsked(request.params.visitId, request)
      const raised = await checkPapers(context, visit, request.body)
      return { id: visit.sessionId, customerId: visit.customerId, ...raised }
    },
  )
  app.post(
    '/api/desk/visits/:visitId/end',
    {
      schema: {
        tags,
        operationId: 'endVisit',
        summary: '结束接待 · End a visit',
        params: z.object({ visitId: id }),
        response: { 204: z.null().describe('nothing') },
      },
    },
    async (request, reply) => {
      await endVisit(context, requireStaff(request, 'counter.serve'), request.params.visitId)
      return reply.status(204).send(null)
    },
  )

  function visitAsked(visitId: string, request: Parameters<typeof requireStaff>[0]) {
    return getVisit(context, requireStaff(request, 'counter.serve'), visitId)
  }
}
