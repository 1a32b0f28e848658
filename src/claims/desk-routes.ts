import { z } from 'zod'
import { listCustomers } from '../customers/index.ts'
import { maySee, requireStaff, type StaffActor } from '../identity/index.ts'
import {
  type App,
  type Context,
  type Db,
  day,
  fen,
  id,
  idempotencyKey,
  maskName,
  pageOf,
  pageQuery,
  pageSchema,
  writeAs,
} from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { claimKinds } from './claim.ts'
import { correction, correctValue } from './correct-value.ts'
import { decideClaim, personDecision } from './decide-claim.ts'
import { listDecided } from './decided-claims.ts'
import { listQueue } from './desk-queue.ts'
import { judgeAgain } from './judge-again.ts'
import { getClaim } from './store.ts'
import { askSupplement, wantedPaper } from './supplement.ts'
import { briefsOf, claimBrief } from './view.ts'
import { proposalOf, proposalView, workbenchOf, workbenchView } from './workbench.ts'

const tags = ['claims']
const params = z.object({ customerId: id, id })
const reasons = z.enum(['referred', 'review-asked', 'payment-failed'])
const done = z.object({ ok: z.literal(true) })
const ok: z.infer<typeof done> = { ok: true }

const queueItem = z
  .object({
    id,
    customerId: id,
    claimNo: z.string(),
    kind: z.string(),
    insuredName: z.string(),
    happenedOn: day,
    reason: reasons,
    dueOn: day,
    overdue: z.boolean(),
    openedAt: z.date(),
  })
  .meta({ id: 'ClaimQueueItem' })

const decidedItem = z
  .object({
    id,
    customerId: id,
    claimNo: z.string(),
    kind: z.string(),
    insuredName: z.string(),
    happenedOn: day,
    outcome: z.enum(['pay', 'refuse']),
    payFen: fen,
    by: z.enum(['machine', 'person']),
    at: z.date(),
  })
  .meta({ id: 'DecidedClaim' })

export function deskClaimsRoutes(app: App, context: Context & Judging): void {
  queueRoute(app, context)
  decidedRoute(app, context)
  customerRoute(app, context)
  workbenchRoutes(app, context)
  decisionRoutes(app, context)
}

function queueRoute(app: App, { db, clock }: Context): void {
  app.get(
    '/api/desk/claims',
    {
      schema: {
        operationId: 'listClaimQueue',
        tags,
        summary: '待处理理赔，按时限排序 | Claims that wait for a person, by due day',
        querystring: pageQuery.extend({ reason: reasons.optional(), kind: z.enum(claimKinds).optional() }),
        response: { 200: pageSchema(queueItem) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const { limit, ...asked } = request.query
      const { items, next } = pageOf(await listQueue(db, { ...asked, limit: limit + 1 }), limit)
      const nameOf = await namesFor(db, staff, items)
      return {
        items: items.map(({ insuredId, reason, ...row }) => ({
          ...row,
          reason: reasons.parse(reason),
          insuredName: nameOf(insuredId),
          overdue: row.dueOn < clock.today(),
        })),
        next,
      }
    },
  )
}

/** The names of those insured, as this member of staff may see them. */
async function namesFor(db: Db, staff: StaffActor, rows: readonly { readonly insuredId: string }[]) {
  const people = await listCustomers(
    db,
    rows.map(({ insuredId }) => insuredId),
  )
  const names = new Map(people.map(({ customerId, name }) => [customerId, name]))
  const shown = maySee(staff, 'health') ? (name: string) => name : maskName
  return (insuredId: string) => shown(names.get(insuredId) ?? '')
}

function decidedRoute(app: App, { db }: Context): void {
  app.get(
    '/api/desk/decided-claims',
    {
      schema: {
        operationId: 'listDecidedClaims',
        tags,
        summary: '已核定的理赔，新的在前 | Claims that have been decided, the last first',
        querystring: pageQuery.extend({ outcome: z.enum(['pay', 'refuse']).optional() }),
        response: { 200: pageSchema(decidedItem) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const { limit, ...asked } = request.query
      const { items, next } = pageOf(await listDecided(db, { ...asked, limit: limit + 1 }), limit)
      const nameOf = await namesFor(db, staff, items)
      return {
        items: items.map(({ insuredId, outcome, by, ...row }) => ({
          ...row,
          outcome: outcome === 'refuse' ? ('refuse' as const) : ('pay' as const),
          by: by.startsWith('system:') ? ('machine' as const) : ('person' as const),
          insuredName: nameOf(insuredId),
        })),
        next,
      }
    },
  )
}

function customerRoute(app: App, { db }: Context): void {
  app.get(
    '/api/desk/customers/:customerId/claims',
    {
      schema: {
        operationId: 'listCustomerClaims',
        tags,
        summary: '客户的理赔 | A customer’s claims',
        params: z.object({ customerId: id }),
        querystring: pageQuery,
        response: { 200: pageSchema(claimBrief) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const { items, next } = await briefsOf(db, request.params.customerId, request.query)
      if (maySee(staff, 'health')) return { items, next }
      return { items: items.map((one) => ({ ...one, insuredName: maskName(one.insuredName), event: '' })), next }
    },
  )
}

function workbenchRoutes(app: App, context: Context & Judging): void {
  const { db, clock } = context
  app.get(
    '/api/desk/claims/:customerId/:id',
    {
      schema: {
        operationId: 'getClaimWorkbench',
        tags,
        summary: '理赔工作台 | The workbench of a claim',
        params,
        response: { 200: workbenchView },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const claim = await getClaim(db, request.params.customerId, request.params.id)
      return workbenchOf(db, context, claim, { staff, today: clock.today() })
    },
  )
  app.patch(
    '/api/desk/claims/:customerId/:id/readings',
    {
      schema: {
        operationId: 'correctClaimReading',
        tags,
        summary: '更正识别结果并重新计算 | Correct a read value and calculate anew',
        params,
        body: correction,
        response: { 200: proposalView },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, corrected: request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        correctValue(tx, { ...input, staff }),
      )
      const claim = await getClaim(db, customerId, claimId)
      return proposalOf(claim, (await judgeAgain(db, context, claim, clock.today())).result)
    },
  )
}

function decisionRoutes(app: App, context: Context & Judging): void {
  app.post(
    '/api/desk/claims/:customerId/:id/decision',
    {
      schema: {
        operationId: 'decideClaim',
        tags,
        summary: '核定：逐项赔付，或说明理由拒付 | Decide: pay item by item, or refuse with reasons',
        params,
        body: personDecision,
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, decision: request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        decideClaim(tx, context, { ...input, staff }),
      )
      return ok
    },
  )
  app.post(
    '/api/desk/claims/:customerId/:id/supplement-notice',
    {
      schema: {
        operationId: 'askClaimSupplement',
        tags,
        summary: '一次性补充材料通知（保险法 §22）| The one notice of what is missing',
        params,
        body: z.strictObject({ seenSeq: z.int(), wanted: z.array(wantedPaper).min(1).max(20) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, ...request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        askSupplement(tx, { ...input, staff }),
      )
      return ok
    },
  )
}
