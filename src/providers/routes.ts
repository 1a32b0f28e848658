import { z } from 'zod'
import { type App, type Context, pageQuery, pageSchema } from '../kit/index.ts'
import { oauthRoutes } from './clients/oauth-routes.ts'
import { consentRoutes } from './consents/routes.ts'
import { feedDeskRoutes } from './feeds/desk-routes.ts'
import { feedRoutes, hl7Routes } from './feeds/routes.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { provider, providerKinds } from './provider.ts'
import { listProviders } from './store.ts'

export function providersRoutes(app: App, context: Context): void {
  listRoute(app, context)
  oauthRoutes(app, context)
  feedRoutes(app, context)
  hl7Routes(app, context)
  feedDeskRoutes(app, context)
  consentRoutes(app, context)
  ledgerRoutes(app, context)
}

/** The published list of hospitals and check-up centres (健康险办法 §42); open to everybody. */
function listRoute(app: App, { db }: Pick<Context, 'db'>): void {
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
