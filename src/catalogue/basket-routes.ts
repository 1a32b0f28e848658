// Several services done together: put drafts in, identify once, read every preview, sign once, submit each.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CustomerActor, levels, requireCustomer, signingEvidence } from '../identity/index.ts'
import { type App, type Db, id, idempotencyKey, ProblemError, type Text, text, writeAs } from '../kit/index.ts'
import { requireFor, shownTo } from './at-counter.ts'
import { closeBasket, draftsIn, findBasket, putInBasket, takeOutOfBasket } from './basket.ts'
import { type Content, contentOf, type Item } from './basket-content.ts'
import type { Engine } from './engine.ts'
import type { Moment } from './facts.ts'
import { nothingToSign } from './problems.ts'
import { stateOf } from './request.ts'
import { identifyAll, signBasket } from './sign-basket.ts'
import { getRequest, type RequestRow } from './store.ts'
import { submitRequest } from './submit-request.ts'
import { requestView, viewRequest } from './view.ts'

const tags = ['catalogue']
const item = z
  .object({
    request: requestView,
    /** Steps still to be answered in it, but for who it is and the signature. */
    missing: z.array(text),
    toSign: z.boolean().describe('the next signature binds it'),
    canSubmit: z.boolean(),
  })
  .meta({ id: 'BasketItem' })

const basketView = z
  .object({
    id: id.nullable(),
    items: z.array(item),
    clashes: z.array(z.object({ requestIds: z.array(id), because: text })),
    level: z.enum(levels).nullable().describe('what is still asked for, once for all of them'),
    documentSha256: z.string().nullable().describe('of all documents to sign together'),
  })
  .meta({ id: 'Basket' })
type BasketView = z.input<typeof basketView>

const results = z
  .object({
    results: z.array(
      z.object({ requestId: id, title: text, submitted: z.boolean(), state: z.string(), because: text.optional() }),
    ),
    basket: basketView,
  })
  .meta({ id: 'BasketSubmitted' })

const oneRequest = z.object({ requestId: id })

export function basketRoutes(app: App, engine: Engine): void {
  contentRoutes(app, engine)
  signingRoutes(app, engine)
}

function contentRoutes(app: App, engine: Engine): void {
  app.get(
    '/api/basket',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'getBasket',
        summary: 'What I am about to do together: each preview, what clashes, what is still missing',
        response: { 200: basketView },
      },
    },
    async (request) => viewNow(engine, requireCustomer(request)),
  )
  app.put(
    '/api/basket/requests/:requestId',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'putInBasket',
        summary: 'Put a draft in, to be signed with others',
        params: oneRequest,
        response: { 200: basketView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      await writeAs(engine, by, {}, async (tx) => {
        const row = await getRequest(tx.db, by.customerId, request.params.requestId)
        await putInBasket(tx, row)
      })
      await identifyNow(engine, by, request)
      return viewNow(engine, by)
    },
  )
  app.delete(
    '/api/basket/requests/:requestId',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'takeOutOfBasket',
        summary: 'Take a draft out; it stays a draft',
        params: oneRequest,
        response: { 200: basketView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      await writeAs(engine, by, {}, async (tx) => {
        takeOutOfBasket(tx, await getRequest(tx.db, by.customerId, request.params.requestId))
      })
      return viewNow(engine, by)
    },
  )
}

function signingRoutes(app: App, engine: Engine): void {
  app.post(
    '/api/basket/identity',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'identifyBasket',
        summary: 'Answer the identity step of all of them with the level this session has reached',
        response: { 200: basketView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      await identifyNow(engine, by, request)
      return viewNow(engine, by)
    },
  )
  app.post(
    '/api/basket/signature',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'signBasket',
        summary: 'One signature over every document that is filled in',
        body: z.object({
          documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
          strokes: z.string().min(1).max(50_000),
        }),
        response: { 200: basketView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const evidence = signingEvidence(request)
      const input = { basket: true, ...request.body }
      await writeAs(engine, by, { key: idempotencyKey(request), input }, async (tx) => {
        const basket = await findBasket(tx.db, by.customerId)
        if (!basket) throw nothingToSign()
        const content = await contentIn(tx.db, engine, by, { at: tx.at, today: tx.today })
        for (const { service } of content.toSign) requireFor(by, service)
        await signBasket(tx, engine, { basket, content }, { ...request.body, evidence })
      })
      return viewNow(engine, by)
    },
  )
  app.post(
    '/api/basket/submission',
    {
      config: { atCounter: true },
      schema: {
        tags,
        operationId: 'submitBasket',
        summary: 'Submit each of them; one that cannot be submitted stays, and says why',
        response: { 200: results },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const basket = await findBasket(engine.db, by.customerId)
      const rows = basket ? await draftsIn(engine.db, basket) : []
      const submitted: z.input<typeof results>['results'] = []
      for (const row of rows) submitted.push(await submitOne(engine, by, row, idempotencyKey(request)))
      if (basket && submitted.every((one) => one.submitted))
        await writeAs(engine, by, {}, (tx) => closeBasket(tx, basket))
      return { results: submitted, basket: await viewNow(engine, by) }
    },
  )
}

async function submitOne(
  engine: Engine,
  by: CustomerActor,
  { id: requestId, serviceId }: RequestRow,
  key: string | undefined,
) {
  const service = engine.services.get(serviceId)
  const { title } = service
  try {
    const claim = key === undefined ? {} : { key: `${key}|${requestId}`, input: { requestId } }
    const { state } = await writeAs(engine, by, claim, async (tx) => {
      requireFor(by, service)
      const row = await getRequest(tx.db, by.customerId, requestId)
      return { state: stateOf(await submitRequest(tx, engine, service, row)) }
    })
    return { requestId, title, submitted: true, state }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { requestId, title, submitted: false, state: 'draft', because: wordsOf(error) }
  }
}

function wordsOf({ kind, more }: ProblemError): Text {
  const [fault] = more.faults ?? []
  return more.detail ?? fault?.detail ?? kind.title
}

async function identifyNow(engine: Engine, by: CustomerActor, request: FastifyRequest): Promise<void> {
  const evidence = signingEvidence(request)
  await writeAs(engine, by, {}, async (tx) => {
    await identifyAll(tx, engine, await contentIn(tx.db, engine, by, { at: tx.at, today: tx.today }), evidence)
  })
}

async function contentIn(
  db: Db,
  engine: Engine,
  { customerId, level }: CustomerActor,
  moment: Moment,
): Promise<Content> {
  const basket = await findBasket(db, customerId)
  return contentOf(db, engine, basket ? await draftsIn(db, basket) : [], { ...moment, has: level })
}

async function viewNow(engine: Engine, by: CustomerActor): Promise<BasketView> {
  const moment = { at: engine.clock.now(), today: engine.clock.today() }
  const basket = await findBasket(engine.db, by.customerId)
  const { items, clashes, level, toSign, documentSha256 } = await contentIn(engine.db, engine, by, moment)
  return {
    id: basket?.id ?? null,
    items: await Promise.all(items.map((one) => itemView(engine, by, one, toSign.includes(one)))),
    clashes: clashes.map(({ requestIds, because }) => ({ requestIds: [...requestIds], because })),
    level: level ?? null,
    documentSha256: documentSha256 ?? null,
  }
}

async function itemView({ db }: Engine, by: CustomerActor, { row, service, facts, missing }: Item, toSign: boolean) {
  const request = shownTo(by, service, await viewRequest(db, service, row, facts))
  return { request, missing: [...missing], toSign, canSubmit: request.canSubmit }
}
