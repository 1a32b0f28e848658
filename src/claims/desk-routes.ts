import { z } from 'zod'
import { maySee, requireStaff } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, maskName, pageQuery, pageSchema, writeAs } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { correction, correctValue } from './correct-value.ts'
import { decideClaim, personDecision } from './decide-claim.ts'
import { deskAfterRoutes } from './desk-after-routes.ts'
import { decidedRoute, queueRoute } from './desk-list-routes.ts'
import { deskDoor, taking } from './doors.ts'
import { judgeAgain } from './judge-again.ts'
import { wantedPaper } from './notice.ts'
import { advance, payAdvance } from './pay-advance.ts'
import { refusalSettled, settleRefusal } from './settle-refusal.ts'
import { getClaim } from './store.ts'
import { askSupplement } from './supplement.ts'
import type { AtDesk } from './take-in-hand.ts'
import { briefsOf, claimBrief } from './view.ts'
import { proposalOf, proposalView, workbenchOf, workbenchView } from './workbench.ts'

const tags = ['claims']
const params = z.object({ customerId: id, id })

export function deskClaimsRoutes(app: App, context: Context & Judging): void {
  queueRoute(app, context)
  decidedRoute(app, context)
  customerRoute(app, context)
  workbenchRoutes(app, context)
  decisionRoutes(app, context)
  deskAfterRoutes(app, context)
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
  deskDoor(app, context, {
    path: 'decision',
    operationId: 'decideClaim',
    summary: '核定：逐项赔付，或说明理由拒付 | Decide: pay item by item, or refuse with reasons',
    ...taking(personDecision, (tx, claim: AtDesk, decision) => decideClaim(tx, context, { ...claim, decision })),
  })
  deskDoor(app, context, {
    path: 'advance',
    operationId: 'advanceClaim',
    summary: '能确定的部分先付（保险法 §25），案件继续 | Pay what is certain now; the claim goes on',
    ...taking(advance, (tx, claim: AtDesk, asked) => payAdvance(tx, context, { ...claim, advance: asked })),
  })
  deskDoor(app, context, {
    path: 'refusal',
    operationId: 'settleClaimRefusal',
    summary: '确认或退回同事的拒付建议 | Confirm a colleague’s refusal, or send it back',
    ...taking(refusalSettled, (tx, claim: AtDesk, settled) => settleRefusal(tx, context, { ...claim, settled })),
  })
  deskDoor(app, context, {
    path: 'supplement-notice',
    operationId: 'askClaimSupplement',
    summary: '一次性补充材料通知（保险法 §22）| The one notice of what is missing',
    ...taking(
      z.strictObject({ seenSeq: z.int(), wanted: z.array(wantedPaper).min(1).max(20) }),
      (tx, claim: AtDesk, asked) => askSupplement(tx, { ...claim, ...asked }),
    ),
  })
}
