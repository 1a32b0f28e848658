// A claim after it was filed, for its customer: more papers, a word with the desk, an appeal, how it went.
import { z } from 'zod'
import { requireCustomer } from '../identity/index.ts'
import { type App, type Context, id, pageQuery, pageSchema } from '../kit/index.ts'
import { addEvidence } from './add-evidence.ts'
import { appealClaim } from './appeal-claim.ts'
import { askReview } from './ask-review.ts'
import { messageView, messageWords, viewMessage } from './conversation-view.ts'
import { customerDoor, taking } from './doors.ts'
import { listMessages } from './messages.ts'
import { rateClaim } from './rate-claim.ts'
import { repay } from './recoveries.ts'
import { getClaim } from './store.ts'
import { giveSupplement } from './supplement.ts'
import { writeAsCustomer } from './write-message.ts'

const tags = ['claims']
const params = z.object({ id })
const papers = z.strictObject({ documentIds: z.array(id).max(50) })

export function afterRoutes(app: App, context: Context): void {
  messagesRoute(app, context)
  customerDoor(app, context, {
    path: 'review',
    operationId: 'askClaimReview',
    summary: '要求人工复核（个人信息保护法 §24）| Ask for a review by a person',
    write: askReview,
  })
  customerDoor(app, context, {
    path: 'supplements',
    operationId: 'giveClaimSupplement',
    summary: '补充材料 | Give what was asked for',
    ...taking(papers, (tx, claim, body) => giveSupplement(tx, { ...claim, ...body })),
  })
  customerDoor(app, context, {
    path: 'documents',
    operationId: 'addClaimDocuments',
    summary: '补交材料；已结案的会重新审核 | Hand in more papers; a closed claim is looked at again',
    ...taking(papers, (tx, claim, body) => addEvidence(tx, { ...claim, ...body })),
  })
  customerDoor(app, context, {
    path: 'appeal',
    operationId: 'appealClaim',
    summary: '申诉：由没有办过的人重新审核 | Appeal: somebody who has not had the claim before looks anew',
    ...taking(z.strictObject({ words: messageWords.optional() }), (tx, claim, body) =>
      appealClaim(tx, { ...claim, ...body }),
    ),
  })
  customerDoor(app, context, {
    path: 'repayment',
    operationId: 'repayClaimAdvance',
    summary: '退回先付多了的部分 | Pay back what was advanced beyond what was granted',
    write: repay,
  })
  customerDoor(app, context, {
    path: 'messages',
    operationId: 'writeAboutClaim',
    summary: '给理赔人员留言 | Write to whoever handles the claim',
    ...taking(z.strictObject({ words: messageWords }), (tx, claim, body) => writeAsCustomer(tx, { ...claim, ...body })),
  })
  customerDoor(app, context, {
    path: 'rating',
    operationId: 'rateClaim',
    summary: '评价这次理赔，0-10，一次 | Say how it went, 0-10, once',
    ...taking(
      z.strictObject({ score: z.int().min(0).max(10), comment: z.string().trim().max(1_000).optional() }),
      (tx, claim, body) => rateClaim(tx, { ...claim, ...body }),
    ),
  })
}

function messagesRoute(app: App, { db }: Context): void {
  app.get(
    '/api/claims/:id/messages',
    {
      schema: {
        operationId: 'listClaimMessages',
        tags,
        summary: '和理赔人员说过的话，新的在前 | What was said with the desk, the last first',
        params,
        querystring: pageQuery,
        response: { 200: pageSchema(messageView) },
      },
    },
    async (request) => {
      const claim = await getClaim(db, requireCustomer(request).customerId, request.params.id)
      const { items, next } = await listMessages(db, claim, { ...request.query, notes: false })
      return { items: items.map(viewMessage), next }
    },
  )
}
