// The desk's part in what comes after: who has a claim, answers to its customer, notes among colleagues.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, writeAs } from '../kit/index.ts'
import { messageWords } from './conversation-view.ts'
import { colleaguesFor, holdClaim } from './hold-claim.ts'
import { namePayees, payeeOrKept } from './name-payees.ts'
import { getClaim } from './store.ts'
import { writeAsStaff } from './write-message.ts'

const tags = ['claims']
const params = z.object({ customerId: id, id })
const done = z.object({ ok: z.literal(true) })
const ok: z.infer<typeof done> = { ok: true }

export function deskAfterRoutes(app: App, context: Context): void {
  holderRoutes(app, context)
  payeesRoute(app, context)
  app.post(
    '/api/desk/claims/:customerId/:id/messages',
    {
      schema: {
        operationId: 'answerAboutClaim',
        tags,
        summary: '回复客户，或写内部备注 | Answer the customer, or leave a note for colleagues',
        params,
        body: z.strictObject({
          words: messageWords,
          note: z.boolean().default(false),
          settles: z.boolean().default(false).describe('with a note: no answer is needed'),
        }),
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, ...request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        writeAsStaff(tx, { ...input, staff }),
      )
      return ok
    },
  )
}

function holderRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/claims/:customerId/:id/colleagues',
    {
      schema: {
        operationId: 'listClaimColleagues',
        tags,
        summary: '可以接手的同事 | Colleagues who may take it on',
        params,
        response: {
          200: z.object({
            items: z.array(
              z.object({ staffId: id, name: z.string(), involved: z.boolean() }).meta({ id: 'ClaimColleague' }),
            ),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'claim.decide')
      const claim = await getClaim(context.db, request.params.customerId, request.params.id)
      return { items: await colleaguesFor(context.db, claim) }
    },
  )
  app.post(
    '/api/desk/claims/:customerId/:id/holder',
    {
      schema: {
        operationId: 'holdClaim',
        tags,
        summary: '接手，或交给同事 | Take it on, or hand it to a colleague',
        params,
        body: z.strictObject({ staffId: id.optional().describe('oneself when nobody is named') }),
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, staffId: request.body.staffId ?? staff.staffId }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) => holdClaim(tx, input))
      return ok
    },
  )
}

function payeesRoute(app: App, context: Context): void {
  app.post(
    '/api/desk/claims/:customerId/:id/payees',
    {
      schema: {
        operationId: 'nameClaimPayees',
        tags,
        summary:
          '登记收款人：本人账户，未成年人由监护人代收 | Name who is paid: own accounts, a guardian’s for a minor',
        params,
        body: z.strictObject({ seenSeq: z.int(), payees: z.array(payeeOrKept).min(1).max(20) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.decide')
      const { customerId, id: claimId } = request.params
      const input = { customerId, claimId, ...request.body }
      await writeAs(context, staff, { key: idempotencyKey(request), input }, (tx) =>
        namePayees(tx, { ...input, staff }),
      )
      return ok
    },
  )
}
