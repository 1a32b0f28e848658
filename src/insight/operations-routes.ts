// The operator's doors: what waits in the outbox, what has died there, and the sandbox's clock.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import {
  type App,
  type Context,
  day,
  id,
  idempotencyKey,
  listOutbox,
  notFound,
  pageOf,
  pageQuery,
  pageSchema,
  replay,
  startOf,
  text,
  writeAs,
} from '../kit/index.ts'
import { topicWords } from './topics.ts'

const tags = ['operations']
const message = z
  .object({
    id,
    topic: z.string(),
    about: text.describe('what the topic is, in words'),
    dueAt: z.iso.datetime(),
    attempts: z.int(),
    lastError: z.string().nullable(),
    deadAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OutboxMessage' })
const clockView = z
  .object({ now: z.iso.datetime(), today: day, movable: z.boolean(), aheadMs: z.number() })
  .meta({ id: 'Clock' })

export function operationsRoutes(app: App, context: Context): void {
  outboxRoutes(app, context)
  clockRoutes(app, context)
}

function outboxRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/outbox',
    {
      schema: {
        tags,
        operationId: 'listOutbox',
        summary: 'Messages that wait, or that died after eight tries',
        querystring: pageQuery.extend({ state: z.enum(['waiting', 'dead']).default('dead') }),
        response: { 200: pageSchema(message) },
      },
    },
    async (request) => {
      requireStaff(request, 'outbox.replay')
      const { state, limit, after } = request.query
      const page = pageOf(await listOutbox(context.db, { state, limit: limit + 1, after }), limit)
      return {
        ...page,
        items: page.items.map((row) => ({
          ...row,
          about: topicWords(row.topic),
          dueAt: row.dueAt.toISOString(),
          deadAt: row.deadAt?.toISOString() ?? null,
        })),
      }
    },
  )
  app.post(
    '/api/desk/outbox/:messageId/replay',
    {
      schema: {
        tags,
        operationId: 'replayMessage',
        summary: 'Give a dead message eight more tries',
        params: z.object({ messageId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'outbox.replay')
      const { messageId } = request.params
      return writeAs(context, by, { key: idempotencyKey(request), input: { messageId } }, async (tx) => {
        if (!(await replay(tx, messageId))) throw notFound()
        return { ok: true as const }
      })
    },
  )
}

function clockRoutes(app: App, context: Context): void {
  const view = () => ({
    now: context.clock.now().toISOString(),
    today: context.clock.today(),
    movable: context.config.MENDIAN_DEMO,
    aheadMs: context.clock.offsetMs(),
  })
  app.get(
    '/api/clock',
    { schema: { tags, operationId: 'getClock', summary: 'The business date', response: { 200: clockView } } },
    async () => view(),
  )
  app.post(
    '/api/desk/clock',
    {
      schema: {
        tags,
        operationId: 'moveClock',
        summary: 'Move the sandbox clock forward to the morning of a day',
        body: z.object({ to: day }),
        response: { 200: clockView },
      },
    },
    async (request) => {
      requireStaff(request, 'clock.move')
      await context.clock.moveTo(new Date(startOf(request.body.to).getTime() + 9 * 3_600_000))
      return view()
    },
  )
}
