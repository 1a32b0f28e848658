// The desk's view of the model's calls, and the switch by scenario.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, actorKey, type Context, id, pageOf, pageQuery, pageSchema, writeAs } from '../../kit/index.ts'
import { listCalls, listSettings, purposes, setModel } from './calls.ts'

const tags = ['desk']
const callView = z
  .object({
    id,
    customerId: id,
    at: z.date(),
    purpose: z.enum(purposes),
    scenario: z.string(),
    model: z.string(),
    tokensIn: z.int(),
    tokensOut: z.int(),
    costMicroYuan: z.number().describe('millionths of a yuan, by the configured price'),
    tookMs: z.int(),
    accepted: z.boolean(),
    because: z.string().nullable().describe('why its words were not shown'),
  })
  .meta({ id: 'ModelCall' })
const settingView = z
  .object({ scenario: z.string(), isOff: z.boolean(), setAt: z.date(), setByName: z.string() })
  .meta({ id: 'ModelSetting' })
const settings = z.object({ items: z.array(settingView) })

export function modelRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/model-calls',
    {
      schema: {
        tags,
        operationId: 'listModelCalls',
        summary:
          'Calls of the outside language model, newest first: what for, what they cost, whether their words were shown',
        querystring: pageQuery,
        response: { 200: pageSchema(callView) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const page = pageOf(await listCalls(context.db, request.query), request.query.limit)
      return { ...page, items: page.items.map((call) => ({ ...call, costMicroYuan: Number(call.costMicroYuan) })) }
    },
  )
  app.get(
    '/api/desk/model-settings',
    {
      schema: {
        tags,
        operationId: 'listModelSettings',
        summary: 'Where the language model is switched off, by scenario',
        response: { 200: settings },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return { items: await listSettings(context.db) }
    },
  )
  app.put(
    '/api/desk/model-settings',
    {
      schema: {
        tags,
        operationId: 'setModel',
        summary: 'Switch the language model off or on for a scenario; * is everywhere',
        body: z.object({ scenario: z.string().trim().min(1).max(80), isOff: z.boolean() }),
        response: { 200: settings },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'values.declare')
      const { scenario, isOff } = request.body
      await writeAs(context, by, {}, async (tx) => {
        setModel(tx, { scenario, isOff, by: actorKey(by), byName: by.name })
      })
      return { items: await listSettings(context.db) }
    },
  )
}
