// Serving agents at the desk: who there is, who has left, and the contracts that need another.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, day, id, idempotencyKey, writeAs } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { lockPolicy } from '../store.ts'
import { changeAgent } from './change-agent.ts'
import { enrolAgent } from './enrol-agent.ts'
import { markLeft } from './leave.ts'
import { agentsInTurn, listAgents, listOrphans, type Orphan } from './list-agents.ts'

const tags = ['agents']
const agentsShown = 50
const orphansShown = 50
const done = z.object({ done: z.literal(true) })

const agentView = z
  .object({ id, name: z.string(), licenceNo: z.string(), phone: z.string(), leftOn: day.nullable() })
  .meta({ id: 'Agent', description: 'somebody who serves policies for the insurer' })

const orphanView = z
  .object({
    customerId: id,
    policyId: id,
    policyNo: z.string(),
    name: z.string().describe('the agent who left'),
    leftOn: day,
    tellBy: day.describe('the last day to tell the holder'),
    toldOn: day.nullable(),
  })
  .meta({ id: 'OrphanPolicy', description: 'a policy whose agent has left' })

export function agentsRoutes(app: App, context: Context): void {
  const { db, clock } = context
  app.get(
    '/api/desk/agents',
    {
      schema: {
        tags,
        operationId: 'listAgents',
        summary: '服务人员和孤儿单 | Serving agents, and policies without one',
        description:
          'Policies whose agent left come in the order they lost them, the first 50; those given to another make room.',
        querystring: z.object({ after: id.optional() }),
        response: {
          200: z.object({
            items: z.array(agentView),
            next: id.nullable(),
            inTurn: z.array(agentView).describe('who can take on a policy, the next one first'),
            orphans: z.array(orphanView),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      const [rows, inTurn, orphans] = await Promise.all([
        listAgents(db, agentsShown + 1, request.query.after),
        agentsInTurn(db),
        listOrphans(db, clock.today(), orphansShown),
      ])
      const items = rows.slice(0, agentsShown)
      const next = rows.length > agentsShown ? (items.at(-1)?.id ?? null) : null
      return { items, next, inTurn, orphans: orphans.map(orphanShown) }
    },
  )
  agentRoutes(app, context)
  orphanRoutes(app, context)
}

function orphanShown(orphan: Orphan): z.infer<typeof orphanView> {
  return { ...orphan, tellBy: law.agentLeaves.dueOn(orphan.leftOn) }
}

function agentRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/agents',
    {
      schema: {
        tags,
        operationId: 'enrolAgent',
        summary: '登记服务人员 | Put an agent on record',
        body: z.object({
          name: z.string().trim().min(2).max(40),
          licenceNo: z.string().trim().min(6).max(40),
          phone: z.string().trim().min(5).max(20),
        }),
        response: { 200: z.object({ agentId: id }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'agents.manage')
      const claim = { key: idempotencyKey(request), input: { route: 'enrolAgent', ...request.body } }
      return writeAs(context, by, claim, (tx) => enrolAgent(tx, request.body))
    },
  )
  app.post(
    '/api/desk/agents/:agentId/leaving',
    {
      schema: {
        tags,
        operationId: 'markAgentLeft',
        summary: '服务人员离职 | An agent has left',
        description: 'Every holder they served is told by message and letter.',
        params: z.object({ agentId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'agents.manage')
      const { agentId } = request.params
      const claim = { key: idempotencyKey(request), input: { route: 'markAgentLeft', agentId } }
      await writeAs(context, by, claim, (tx) => markLeft(tx, agentId))
      return { done: true as const }
    },
  )
}

function orphanRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/customers/:customerId/policies/:policyId/agent',
    {
      schema: {
        tags,
        operationId: 'assignAgent',
        summary: '为保单安排服务人员 | Give a policy to an agent',
        params: z.object({ customerId: id, policyId: id }),
        body: z.object({ agentId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'request.decide')
      const { customerId, policyId } = request.params
      const { agentId } = request.body
      const claim = { key: idempotencyKey(request), input: { route: 'assignAgent', customerId, policyId, agentId } }
      await writeAs(context, by, claim, async (tx) => {
        await changeAgent(tx, await lockPolicy(tx, customerId, policyId), agentId)
        return null
      })
      return { done: true as const }
    },
  )
}
