import { Readable } from 'node:stream'
import { z } from 'zod'
import { familyOf, listCustomers } from '../customers/index.ts'
import { requireCustomer } from '../identity/index.ts'
import { type App, type Context, day, fen, id, pageQuery, pageSchema, text } from '../kit/index.ts'
import { afterRoutes } from './after-routes.ts'
import { findAlike, type OpenClaim, openClaimsOf } from './alike.ts'
import type { Judging } from './assemble.ts'
import { claimKinds, isClosed, stateOf, visitKinds } from './claim.ts'
import { toldIn } from './covers.ts'
import { deskClaimsRoutes } from './desk-routes.ts'
import { estimateRoute } from './estimate/index.ts'
import { eventStream } from './event-stream.ts'
import { eventsOf } from './events.ts'
import { figuresRoutes } from './figures/index.ts'
import { linkRoutes } from './link/index.ts'
import { tooManyListeners } from './problems.ts'
import {
  condolence,
  isPlanned,
  nextQuestion,
  questionAbout,
  reportFields,
  reportFromSentence,
} from './sentence/index.ts'
import { getClaim } from './store.ts'
import { straightRoutes } from './straight/index.ts'
import { urgentHelp, urgentKinds } from './urgent/index.ts'
import { briefsOf, claimBrief, claimView, viewOf } from './view.ts'

const tags = ['claims']
const params = z.object({ id })
const fields = z.enum(reportFields)

const urgentView = z
  .object({
    kind: z.enum(urgentKinds),
    title: text,
    calls: z.array(z.object({ number: z.string(), name: text })),
    steps: z.array(text),
    later: text,
  })
  .meta({ id: 'UrgentHelp' })
  .describe('what to do now, before any form')

const questionView = z
  .object({ field: fields, asks: text, choices: z.array(text), label: text })
  .meta({ id: 'ReportQuestion' })

const sentenceReport = z
  .object({
    insured: id.optional(),
    candidates: z.array(id).describe('who it may be, when more than one of the family fits'),
    happenedOn: day.optional(),
    happenedTime: z.string().optional(),
    place: z.string().optional(),
    cause: z.enum(['accident', 'illness']).optional(),
    event: z.string().optional(),
    diagnosis: z.object({ code: z.string().describe('ICD-10'), name: z.string() }).optional(),
    hospital: z.string().optional(),
    visitKind: z.enum(visitKinds).optional(),
    amountFen: fen.optional(),
    reimbursedFen: fen.optional(),
    thirdParty: z.literal(true).optional(),
    benefit: z.enum(claimKinds).optional().describe('asked for beyond the cost of a treatment'),
    condolence: text.optional().describe('said before anything is asked'),
    planned: z.literal(true).optional().describe('a treatment still to come: it can be worked out beforehand'),
    understood: z
      .array(z.object({ field: fields, from: z.int(), to: z.int() }))
      .describe('UTF-16 offsets into the sentence'),
    ask: z.array(fields).describe('what is still needed'),
    question: questionView.optional().describe('the next thing to ask'),
    urgent: urgentView.optional(),
    alike: z
      .object({ claimId: id, claimNo: z.string(), event: z.string(), happenedOn: day })
      .optional()
      .describe('an open claim that may be of the same event'),
  })
  .meta({ id: 'SentenceReport' })

export function claimsRoutes(app: App, context: Context & Judging): void {
  reportRoute(app, context)
  estimateRoute(app, context)
  straightRoutes(app, context)
  readRoutes(app, context)
  afterRoutes(app, context)
  streamRoute(app, context)
  deskClaimsRoutes(app, context)
  figuresRoutes(app, context)
  linkRoutes(app, context)
}

function reportRoute(app: App, { db, clock }: Context): void {
  app.post(
    '/api/claim-reports',
    {
      schema: {
        operationId: 'reportFromSentence',
        tags,
        summary: '一句话报案：读出来，给您核对 | A claim report from one sentence, for you to check',
        body: z.strictObject({
          sentence: z.string().min(1).max(100_000),
          skipped: z.array(fields).max(reportFields.length).optional().describe('not to be asked again'),
          about: fields.optional().describe('ask about this, to put it right'),
        }),
        response: { 200: sentenceReport },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const members = await familyOf(db, customerId, clock.today())
      const sexes = new Map(
        (
          await listCustomers(
            db,
            members.map((member) => member.customerId),
          )
        ).map((one) => [one.customerId, one.sex]),
      )
      const family = members.map((member) => {
        const sex = sexes.get(member.customerId)
        return { ...member, ...(sex ? { sex } : {}) }
      })
      const report = reportFromSentence(request.body.sentence, { today: clock.today(), family })
      const { about, skipped } = request.body
      const asking = { today: clock.today(), family, skipped }
      const urgent = urgentHelp(request.body.sentence)
      const planned = isPlanned(request.body.sentence)
      // nobody in despair is asked which member of the family it is about
      const asks = urgent?.kind !== 'self-harm' && !planned
      const next = asks ? nextQuestion(report, asking) : undefined
      const question = about ? questionAbout(about, report, asking) : next
      const alike = findAlike(await openClaimsOf(db, customerId), toldIn(report))
      return {
        ...report,
        ...(report.benefit === 'death' ? { condolence } : {}),
        ...(planned ? { planned } : {}),
        ...(question ? { question } : {}),
        ...(urgent ? { urgent } : {}),
        ...(alike ? { alike: briefly(alike) } : {}),
      }
    },
  )
}

function briefly({ id: claimId, claimNo, happenedOn, report: { event } }: OpenClaim) {
  return { claimId, claimNo, happenedOn, event }
}

function readRoutes(app: App, { db }: Context): void {
  app.get(
    '/api/claims',
    {
      schema: {
        operationId: 'listClaims',
        tags,
        summary: '我的理赔 | My claims',
        querystring: pageQuery,
        response: { 200: pageSchema(claimBrief) },
      },
    },
    async (request) => {
      return briefsOf(db, requireCustomer(request).customerId, request.query)
    },
  )
  app.get(
    '/api/claims/:id',
    {
      schema: {
        operationId: 'getClaim',
        tags,
        summary: '理赔进度与计算过程 | A claim: progress, and how the amount came about',
        params,
        response: { 200: claimView },
      },
    },
    async (request) => viewOf(db, await getClaim(db, requireCustomer(request).customerId, request.params.id)),
  )
}

const streamsMax = 6

function streamRoute(app: App, { db }: Context): void {
  const closing = new AbortController()
  const open = new Map<string, number>()
  app.addHook('preClose', async () => closing.abort())
  app.get(
    '/api/claims/:id/events',
    {
      schema: {
        operationId: 'followClaim',
        tags,
        summary: '实时进度（SSE，可用 Last-Event-ID 续传）| Live progress; goes on after Last-Event-ID',
        params,
        headers: z.object({ 'last-event-id': z.coerce.number().int().min(0).catch(0).optional() }).loose(),
        produces: ['text/event-stream'],
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      const claim = await getClaim(db, customerId, request.params.id)
      const afterSeq = request.headers['last-event-id'] ?? 0
      // 204 tells an EventSource that there is nothing more to come.
      if (afterSeq >= claim.lastSeq && isClosed(stateOf(await eventsOf(db, claim)))) return reply.status(204).send()
      const listening = open.get(customerId) ?? 0
      if (listening >= streamsMax) throw tooManyListeners()
      open.set(customerId, listening + 1)
      const stream = Readable.from(eventStream({ db, claim, afterSeq, signal: closing.signal }))
      stream.once('close', () => {
        const left = (open.get(customerId) ?? 1) - 1
        if (left > 0) open.set(customerId, left)
        else open.delete(customerId)
      })
      return reply
        .type('text/event-stream')
        .headers({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' })
        .send(stream)
    },
  )
}
