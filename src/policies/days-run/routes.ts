// The day's run at the desk: how far it is, what it did, what it could not do, and catastrophe mode.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, day, fen, id, idempotencyKey, text, writeAs } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { actKinds } from './act.ts'
import { type DayReport, listDays } from './days.ts'
import { listFaults, resolveFaults } from './faults.ts'
import { liftHold, listHolds, placeHold } from './holds.ts'
import { runOne } from './sweep.ts'
import { actWords } from './words.ts'

const tags = ['days']
const daysShown = 14
const done = z.object({ done: z.literal(true) })

const dayView = z
  .object({
    day,
    toDo: z.int(),
    left: z.int(),
    startedAt: z.date(),
    finishedAt: z.date().nullable(),
    acts: z.array(z.object({ kind: z.enum(actKinds), words: text, count: z.int(), amountFen: fen })),
  })
  .meta({ id: 'BusinessDay', description: 'a business day’s run: how far it is, and what it did' })

const faultView = z.object({ customerId: id, policyId: id, onDay: day, message: z.string() }).meta({ id: 'DayFault' })

const holdView = z
  .object({
    id,
    region: z.string(),
    fromOn: day,
    untilOn: day,
    because: z.string(),
    placedAt: z.date(),
    liftedOn: day.nullable(),
  })
  .meta({ id: 'CatastropheHold', description: 'nothing is collected and nothing lapses in a region between two days' })

export function daysRoutes(app: App, context: Context & { readonly products: Products }): void {
  const { db, clock } = context
  app.get(
    '/api/desk/days',
    {
      schema: {
        tags,
        operationId: 'listDays',
        summary: '日终处理 | The runs of the last days',
        querystring: z.object({ before: day.optional() }),
        response: {
          200: z.object({
            today: day,
            days: z.array(dayView),
            /** Pass as `before` for the days before these; null when there are none. */
            next: day.nullable(),
            faults: z.array(faultView),
            holds: z.array(holdView),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      const today = clock.today()
      const [days, faults, holds] = await Promise.all([
        listDays(db, daysShown + 1, request.query.before),
        listFaults(db),
        listHolds(db, today),
      ])
      const shown = days.slice(0, daysShown)
      const next = days.length > daysShown ? (shown.at(-1)?.day ?? null) : null
      return { today, days: shown.map(worded), next, faults, holds }
    },
  )
  app.post(
    '/api/desk/days/faults/:customerId/:policyId/retry',
    {
      schema: {
        tags,
        operationId: 'retryPolicyDay',
        summary: '重新处理一份保单 | Try a policy again',
        params: z.object({ customerId: id, policyId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'days.run')
      const place = request.params
      await runOne(context, place, clock.today())
      const claim = { key: idempotencyKey(request), input: { route: 'retryPolicyDay', ...place } }
      await writeAs(context, by, claim, (tx) => resolveFaults(tx, place))
      return { done: true as const }
    },
  )
  holdRoutes(app, context)
}

function worded({ acts, ...row }: DayReport) {
  return { ...row, acts: acts.map((act) => ({ ...act, words: actWords[act.kind] })) }
}

function holdRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/days/holds',
    {
      schema: {
        tags,
        operationId: 'placeHold',
        summary: '灾害模式：一个地区暂停扣款和中止 | Hold collections and lapses in a region',
        body: z.object({
          region: z.string().trim().min(2).max(60),
          fromOn: day,
          untilOn: day,
          because: z.string().trim().min(2).max(200),
        }),
        response: { 200: z.object({ id }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'days.run')
      const claim = { key: idempotencyKey(request), input: { route: 'placeHold', body: request.body } }
      return { id: await writeAs(context, by, claim, (tx) => placeHold(tx, request.body)) }
    },
  )
  app.post(
    '/api/desk/days/holds/:holdId/lifting',
    {
      schema: {
        tags,
        operationId: 'liftHold',
        summary: '结束灾害模式 | Lift it',
        params: z.object({ holdId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'days.run')
      const { holdId } = request.params
      const claim = { key: idempotencyKey(request), input: { route: 'liftHold', holdId } }
      await writeAs(context, by, claim, (tx) => liftHold(tx, holdId))
      return { done: true as const }
    },
  )
}
