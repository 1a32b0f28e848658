import { requireCustomer } from '../../identity/index.ts'
import type { App, Context } from '../../kit/index.ts'
import type { Judging } from '../assemble.ts'
import { estimateAsked, estimateClaim, estimateView } from './estimate-claim.ts'

export function estimateRoute(app: App, context: Context & Judging): void {
  app.post(
    '/api/claim-estimates',
    {
      schema: {
        operationId: 'estimateClaim',
        tags: ['claims'],
        summary: '看病之前先试算：能赔多少，为什么 | Before treatment: what would be paid, and why',
        description:
          'The same adjudication as of a claim, on what is expected. Nothing is stored and nothing is decided.',
        body: estimateAsked,
        response: { 200: estimateView },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return estimateClaim(context.db, context, { customerId, asked: request.body, today: context.clock.today() })
    },
  )
}
