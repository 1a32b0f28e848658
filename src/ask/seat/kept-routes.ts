// What is kept at the desk for the seat: answers ready to be filled, hours, and calls that were asked for.
import { z } from 'zod'
import { findCustomer } from '../../customers/index.ts'
import { requireStaff } from '../../identity/index.ts'
import {
  type App,
  id,
  maskName,
  maskNumber,
  notFound,
  pageOf,
  pageQuery,
  pageSchema,
  text,
  writeAs,
} from '../../kit/index.ts'
import { type CallBack, listCallBacks, settleCallBack } from './call-backs.ts'
import { fillCanned, keepCanned, listCanned, variableNames } from './canned.ts'
import type { SeatCounter } from './counter.ts'
import { hours } from './hours.ts'
import { findHours, setHours } from './hours-store.ts'
import { handedOver, place } from './place.ts'
import { skill } from './skills.ts'

const tags = ['desk']
const name = z.string().trim().min(1).max(60)
const cannedView = z
  .object({ name, version: z.int(), skill: skill.nullable(), words: text, at: z.date(), byName: z.string() })
  .meta({ id: 'CannedAnswer' })
const cannedList = z.object({ items: z.array(cannedView), variables: z.array(z.string()) })
const callView = z
  .object({
    id,
    customerId: id,
    conversationId: id,
    customerName: z.string(),
    phone: z.string().nullable().describe('masked'),
    skill,
    from: z.date(),
    to: z.date(),
    isLate: z.boolean(),
  })
  .meta({ id: 'CallBackTask' })

export function keptRoutes(app: App, counter: SeatCounter): void {
  cannedRoutes(app, counter)
  hoursRoutes(app, counter)
  callBackRoutes(app, counter)
}

function cannedRoutes(app: App, counter: SeatCounter): void {
  const all = async () => ({ items: await listCanned(counter.db), variables: [...variableNames] })
  app.get(
    '/api/desk/canned',
    { schema: { tags, operationId: 'listCanned', summary: 'Answers kept ready', response: { 200: cannedList } } },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return all()
    },
  )
  app.post(
    '/api/desk/canned',
    {
      schema: {
        tags,
        operationId: 'keepCanned',
        summary: 'A new answer, or a new version of one; an unknown variable is an error',
        body: z.object({
          name,
          skill: skill.nullable(),
          words: z.object({ zh: z.string().trim().min(1).max(2_000), en: z.string().trim().min(1).max(2_000) }),
          isRetired: z.boolean().default(false),
        }),
        response: { 200: cannedList },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      await writeAs(counter, by, {}, (tx) => keepCanned(tx, by, request.body))
      return all()
    },
  )
  app.get(
    '/api/desk/conversations/:customerId/:conversationId/canned/:name',
    {
      schema: {
        tags,
        operationId: 'fillCanned',
        summary: 'An answer filled with this customer’s facts, to be looked at before it is sent',
        params: place.extend({ name }),
        response: { 200: z.object({ words: text }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId } = await handedOver(counter.db, request.params)
      const found = (await listCanned(counter.db)).find((one) => one.name === request.params.name)
      if (!found) throw notFound()
      return { words: await fillCanned(counter, { customerId, staffName: by.name, words: found.words }) }
    },
  )
}

function hoursRoutes(app: App, counter: SeatCounter): void {
  const response = { 200: z.object({ hours: hours.nullable() }) }
  app.get(
    '/api/desk/seat-hours',
    {
      schema: {
        tags,
        operationId: 'getSeatHours',
        summary: 'When persons answer; null when it was never set',
        response,
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return { hours: (await findHours(counter.db)) ?? null }
    },
  )
  app.put(
    '/api/desk/seat-hours',
    { schema: { tags, operationId: 'setSeatHours', summary: 'Set when persons answer', body: hours, response } },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      await writeAs(counter, by, {}, (tx) => setHours(tx, by, request.body))
      return { hours: request.body }
    },
  )
}

function callBackRoutes(app: App, counter: SeatCounter): void {
  app.get(
    '/api/desk/call-backs',
    {
      schema: {
        tags,
        operationId: 'listCallBacks',
        summary: 'Calls customers asked for, oldest first',
        querystring: pageQuery,
        response: { 200: pageSchema(callView) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const page = pageOf(await listCallBacks(counter.db, request.query), request.query.limit)
      return { ...page, items: await Promise.all(page.items.map((one) => shown(counter, one))) }
    },
  )
  app.post(
    '/api/desk/call-backs/:customerId/:callId/outcome',
    {
      schema: {
        tags,
        operationId: 'settleCallBack',
        summary: 'The call was made; whether the customer was there',
        params: z.object({ customerId: id, callId: id }),
        body: z.object({ isReached: z.boolean() }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { customerId, callId } = request.params
      await writeAs(counter, by, {}, (tx) => settleCallBack(tx, by, { customerId, id: callId, ...request.body }))
      return { ok: true as const }
    },
  )
}

async function shown({ db, clock }: SeatCounter, row: CallBack): Promise<z.input<typeof callView>> {
  const customer = await findCustomer(db, row.customerId)
  const { id: callId, customerId, conversationId, skill: needed, fromAt, toAt } = row
  return {
    id: callId,
    customerId,
    conversationId,
    customerName: maskName(customer?.name ?? ''),
    phone: customer?.phone ? maskNumber(customer.phone) : null,
    skill: needed,
    from: fromAt,
    to: toAt,
    isLate: clock.now() > toAt,
  }
}
