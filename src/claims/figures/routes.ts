// The desk's cockpit of claims, and the scorecards made public.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, idempotencyKey, writeAs } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { claimFigures, figuresOf, month, scorecard } from './figures.ts'
import { listScorecards, publishScorecard } from './scorecards.ts'

const tags = ['claims']
const cards = z.object({ items: z.array(scorecard) })

export function figuresRoutes(app: App, context: Context & { readonly products: Products }): void {
  const { db, clock, products } = context
  const titleOf = (code: string) =>
    products.list().find((product) => product.code === code)?.shortName ?? { zh: code, en: code }
  app.get(
    '/api/desk/claim-figures',
    {
      schema: {
        operationId: 'getClaimFigures',
        tags,
        summary: '理赔驾驶舱：一个月的数字 | The figures of claims of a month',
        querystring: z.object({ month: month.optional() }),
        response: { 200: claimFigures },
      },
    },
    async (request) => {
      requireStaff(request, 'claim.read')
      return figuresOf(db, request.query.month ?? clock.today().slice(0, 7), titleOf)
    },
  )
  app.put(
    '/api/desk/claim-scorecards/:month',
    {
      schema: {
        operationId: 'publishClaimScorecard',
        tags,
        summary: '公布一个月的理赔月报 | Publish the scorecard of a month',
        params: z.object({ month }),
        response: { 200: scorecard },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'figures.publish')
      const { params } = request
      return writeAs(context, by, { key: idempotencyKey(request), input: params }, (tx) =>
        publishScorecard(tx, by, params.month),
      )
    },
  )
  app.get(
    '/api/claim-scorecards',
    {
      schema: {
        operationId: 'listClaimScorecards',
        tags,
        summary: '已公布的理赔月报 | Scorecards made public',
        response: { 200: cards },
      },
    },
    async () => ({ items: await listScorecards(db) }),
  )
}
