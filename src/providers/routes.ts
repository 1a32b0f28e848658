import { z } from 'zod'
import { type App, type Context, pageQuery, pageSchema } from '../kit/index.ts'
import { provider, providerKinds } from './provider.ts'
import { listProviders } from './store.ts'

/** The published list of hospitals and check-up centres (健康险办法 §42); open to everybody. */
export function providersRoutes(app: App, { db }: Pick<Context, 'db'>): void {
  app.get(
    '/api/providers',
    {
      schema: {
        operationId: 'listProviders',
        tags: ['providers'],
        summary: '医院与体检中心名单 Hospitals and check-up centres',
        querystring: pageQuery.extend({ kind: z.enum(providerKinds), city: z.string().max(20).optional() }),
        response: { 200: pageSchema(provider) },
      },
    },
    async ({ query }) => listProviders(db, { kind: query.kind, city: query.city, page: query }),
  )
}
