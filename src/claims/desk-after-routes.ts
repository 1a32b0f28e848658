// The desk's part in what comes after: who has a claim, answers to its customer, notes among colleagues.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, id } from '../kit/index.ts'
import { messageWords } from './conversation-view.ts'
import { deskDoor, taking } from './doors.ts'
import { colleaguesFor, holdClaim } from './hold-claim.ts'
import { namePayees, payeeOrKept } from './name-payees.ts'
import { getClaim } from './store.ts'
import type { AtDesk } from './take-in-hand.ts'
import { writeAsStaff } from './write-message.ts'

export function deskAfterRoutes(app: App, context: Context): void {
  colleaguesRoute(app, context)
  deskDoor(app, context, {
    path: 'holder',
    operationId: 'holdClaim',
    summary: '接手，或交给同事 | Take it on, or hand it to a colleague',
    ...taking(
      z.strictObject({ staffId: id.optional().describe('oneself when nobody is named') }),
      (tx, { staff, ...claim }: AtDesk, { staffId = staff.staffId }) => holdClaim(tx, { ...claim, staffId }),
    ),
  })
  deskDoor(app, context, {
    path: 'payees',
    operationId: 'nameClaimPayees',
    summary: '登记收款人：本人账户，未成年人由监护人代收 | Name who is paid: own accounts, a guardian’s for a minor',
    ...taking(
      z.strictObject({ seenSeq: z.int(), payees: z.array(payeeOrKept).min(1).max(20) }),
      (tx, claim: AtDesk, asked) => namePayees(tx, { ...claim, ...asked }),
    ),
  })
  deskDoor(app, context, {
    path: 'messages',
    operationId: 'answerAboutClaim',
    summary: '回复客户，或写内部备注 | Answer the customer, or leave a note for colleagues',
    ...taking(
      z.strictObject({
        words: messageWords,
        note: z.boolean().default(false),
        settles: z.boolean().default(false).describe('with a note: no answer is needed'),
      }),
      (tx, claim: AtDesk, asked) => writeAsStaff(tx, { ...claim, ...asked }),
    ),
  })
}

function colleaguesRoute(app: App, context: Context): void {
  app.get(
    '/api/desk/claims/:customerId/:id/colleagues',
    {
      schema: {
        operationId: 'listClaimColleagues',
        tags: ['claims'],
        summary: '可以接手的同事 | Colleagues who may take it on',
        params: z.object({ customerId: id, id }),
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
}
