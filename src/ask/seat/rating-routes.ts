// How it went: asked once, one tap each.
import { z } from 'zod'
import { requireCustomer } from '../../identity/index.ts'
import { type App, id } from '../../kit/index.ts'
import { changeConversation } from '../store.ts'
import { caseReason } from './case-reasons.ts'
import { nameReason } from './cases.ts'
import type { SeatCounter } from './counter.ts'
import { changed } from './customer-routes.ts'
import { rateConversation } from './rate.ts'
import { conversationView } from './view.ts'

const tags = ['ask']
const one = z.object({ conversationId: id })
const response = { 200: conversationView }

export function ratingRoutes(app: App, counter: SeatCounter): void {
  app.post(
    '/api/ask/:conversationId/rating',
    {
      schema: {
        tags,
        operationId: 'rateConversation',
        summary: 'How helpful it was, 1 to 5; 1 and 2 are followed up by a person',
        params: one,
        body: z.object({ score: z.int().min(1).max(5), comment: z.string().trim().max(500).optional() }),
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, (tx, conversation) =>
        rateConversation(tx, conversation, request.body),
      ),
  )
  app.delete(
    '/api/ask/:conversationId/rating',
    {
      schema: {
        tags,
        operationId: 'skipRating',
        summary: 'Rather not say; it is not asked again',
        params: one,
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, (tx, conversation) =>
        changeConversation(tx, conversation, { ratingSkippedAt: tx.at }),
      ),
  )
  app.put(
    '/api/ask/:conversationId/rating/reason',
    {
      schema: {
        tags,
        operationId: 'nameRatingReason',
        summary: 'Why the rating was low',
        params: one,
        body: z.object({ reason: caseReason }),
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, (tx, conversation) =>
        nameReason(tx, conversation, request.body.reason),
      ),
  )
  app.post(
    '/api/ask/:conversationId/leaving',
    {
      schema: {
        tags,
        operationId: 'leaveConversation',
        summary: 'Turn to something else; the answer says whether to ask how it went',
        params: one,
        response,
      },
    },
    async (request) =>
      changed(counter, requireCustomer(request), request.params.conversationId, (tx, conversation) =>
        changeConversation(tx, conversation, { leftAt: conversation.leftAt ?? tx.at }),
      ),
  )
}
