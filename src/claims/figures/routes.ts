// The desk's cockpit of claims, and the scorecards made public.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, idempotencyKey, writeAs } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { claimFigures, figuresOf, month, publishedScorecard } from './figures.ts'
import { correctScorecard, listScorecards, publishScorecard } from './scorecards.ts'

const tags = ['claims']
const cards = z.object({ items: z.array(publishedScorecard) })

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
        response: { 200: publishedScorecard },
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
  app.post(
    '/api/desk/claim-scorecards/:month/correction',
    {
      schema: {
        operationId: 'correctClaimScorecard',
        tags,
        summary:
          '更正已公布的理赔月报，原来的一版保留 | Correct a published scorecard; the one before stays to be read',
        params: z.object({ month }),
        body: z.strictObject({ reason: z.string().trim().min(2).max(500) }),
        response: { 200: publishedScorecard },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'figures.publish')
      const input = { ...request.params, ...request.body }
      return writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => correctScorecard(tx, by, input))
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
