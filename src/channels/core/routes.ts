// The doors the core system comes through, signed; and the desk's look at what it has not confirmed.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, actorKey, badInput, id, idempotencyKey, system, writeAs } from '../../kit/index.ts'
import { answer } from './core.ts'
import type { WithCore } from './handlers.ts'
import { coreItem, listCoreItems, resolveCoreItem, takeAnswer } from './messages.ts'
import { corePolicy, corePremium, postPremium, type Reading, readCorePolicy, upsertPolicy } from './policies.ts'
import { coreKeyNeeded } from './problems.ts'
import { checkCore, signatureHeader, timestampHeader } from './signature.ts'

const by = system('core')
const tags = ['core']
const signed = '签名在 x-mendian-signature | signed in x-mendian-signature; see docs/core-port.md'
const waitMs = 24 * 3_600_000
const itemsMax = 200

export function coreRoutes(app: App, context: WithCore & Reading): void {
  app.register(async (core: App) => {
    core.removeContentTypeParser('application/json')
    core.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (request: FastifyRequest, body: Buffer) => {
        const { [timestampHeader]: timestamp, [signatureHeader]: signature } = request.headers
        checkCore(context.config.CORE_SECRET, { body, timestamp, signature, now: new Date() })
        return readJson(body)
      },
    )
    answerRoute(core, context)
    policyRoutes(core, context)
  })
  deskRoutes(app, context)
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw badInput({ detail: { zh: '正文不是 JSON', en: 'the body is no JSON' } })
  }
}

function answerRoute(app: App, context: WithCore): void {
  app.post(
    '/api/core/confirmations',
    {
      schema: {
        tags,
        operationId: 'takeCoreAnswer',
        summary: '核心系统确认或拒绝一项已办业务 | The core confirms or refuses an applied request',
        description: signed,
        body: answer.extend({ customerId: id, requestId: id }),
        response: { 200: z.object({ outcome: z.enum(['recorded', 'repeated', 'contradicted']) }) },
      },
    },
    async (request) => ({ outcome: await writeAs(context, by, {}, (tx) => takeAnswer(tx, request.body)) }),
  )
}

function policyRoutes(app: App, context: WithCore & Reading): void {
  app.post(
    '/api/core/policies',
    {
      schema: {
        tags,
        operationId: 'upsertCorePolicy',
        summary: '核心系统里的保单现状 | A policy as it stands in the core',
        description: signed,
        body: corePolicy,
        response: { 200: z.object({ outcome: z.enum(['created', 'changed', 'unchanged']) }) },
      },
    },
    async (request) => {
      const key = keyOf(request)
      const fresh = await readCorePolicy(context, request.body)
      const claim = { key, input: request.body }
      const outcome = await writeAs(context, by, claim, (tx) => upsertPolicy(tx, context, request.body, fresh))
      return { outcome }
    },
  )
  app.post(
    '/api/core/premiums',
    {
      schema: {
        tags,
        operationId: 'postCorePremium',
        summary: '核心系统已入账的保费 | A premium the core has posted',
        description: signed,
        body: corePremium,
        response: { 200: z.object({ paidToOn: z.string() }) },
      },
    },
    async (request) =>
      writeAs(context, by, { key: keyOf(request), input: request.body }, (tx) =>
        postPremium(tx, context, request.body),
      ),
  )
}

function keyOf(request: FastifyRequest): string {
  const key = idempotencyKey(request)
  if (key === undefined) throw coreKeyNeeded()
  return key
}

function deskRoutes(app: App, context: WithCore): void {
  app.get(
    '/api/desk/core/items',
    {
      schema: {
        tags: ['desk'],
        operationId: 'listCoreItems',
        summary: 'Requests the core system refused, contradicted, or has not answered for a day',
        response: { 200: z.object({ items: z.array(coreItem) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      const before = new Date(context.clock.now().getTime() - waitMs)
      return { items: await listCoreItems(context.db, { before, limit: itemsMax }) }
    },
  )
  app.post(
    '/api/desk/core/items/:customerId/:requestId/resolution',
    {
      schema: {
        tags: ['desk'],
        operationId: 'resolveCoreItem',
        summary: 'Close what was looked into with the core system',
        params: z.object({ customerId: id, requestId: id }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'ledger.resolve')
      const { customerId, requestId } = request.params
      return writeAs(context, staff, { key: idempotencyKey(request), input: request.params }, async (tx) => {
        await resolveCoreItem(tx, customerId, requestId, actorKey(staff))
        return { ok: true as const }
      })
    },
  )
}
