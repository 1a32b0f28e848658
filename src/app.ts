// The route table and the subscribers: what the store is made of, in one place.
import { mkdir } from 'node:fs/promises'
import staticFiles from '@fastify/static'
import swaggerUi from '@fastify/swagger-ui'
import { demoHospitalRoutes } from '../demo/index.ts'
import { askHandlers, askRoutes, type LiveLibrary, type MailPort } from './ask/index.ts'
import { benefitsHandlers, benefitsRoutes } from './benefits/index.ts'
import { catalogueHandlers, catalogueRoutes, type Engine } from './catalogue/index.ts'
import { type Core, channelsHandlers, channelsRoutes } from './channels/index.ts'
import { claimsHandlers, claimsRoutes, linkHandlers } from './claims/index.ts'
import { customersRoutes } from './customers/index.ts'
import { documentsHandlers, documentsRoutes, type Printer, type Reader } from './documents/index.ts'
import { type Faces, identityHandlers, identityHooks, identityRoutes, type Sms } from './identity/index.ts'
import { operationsRoutes } from './insight/index.ts'
import { type App, type Handlers, openHttp } from './kit/index.ts'
import { lawRoutes } from './law/index.ts'
import { type Gateway, paymentsHandlers, paymentsRoutes } from './payments/index.ts'
import {
  agentHandlers,
  agentsRoutes,
  billingHandlers,
  daysRoutes,
  familyRoutes,
  findPolicyOwners,
  policiesRoutes,
} from './policies/index.ts'
import { privacyRoutes } from './privacy/index.ts'
import { type DeclaredProducts, declarationRoutes, productsRoutes } from './products/index.ts'
import { providersHandlers, providersRoutes } from './providers/index.ts'

/** Everything that is open while the store lives. */
export interface Store extends Engine {
  readonly products: DeclaredProducts
  readonly gateway: Gateway
  /** The insurer's own system, when it is the master. */
  readonly core: Core | undefined
  readonly library: LiveLibrary
  readonly sms: Sms
  readonly mail: MailPort
  readonly faces: Faces
  readonly reader: Reader
  readonly printer: Printer
}

export const version = '0.1.0'

/** All doors of the store. `web` is the folder of built pages; without it only the API is served. */
export async function openApp(store: Store, options: { web?: string; isReady?: () => boolean } = {}): Promise<App> {
  const { isReady = () => true } = options
  const { RATE_LIMIT_PER_MINUTE: rateLimitPerMinute, WIDGET_ORIGINS: crossOrigins } = store.config
  const app = await openHttp({ log: store.log, rateLimitPerMinute, crossOrigins, version })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  identityHooks(app, store)
  lawRoutes(app, store)
  identityRoutes(app, store)
  customersRoutes(app, { ...store, findCustomers: findPolicyOwners })
  documentsRoutes(app, store)
  paymentsRoutes(app, store)
  productsRoutes(app, store)
  declarationRoutes(app, store)
  policiesRoutes(app, store)
  familyRoutes(app, store)
  daysRoutes(app, store)
  agentsRoutes(app, store)
  providersRoutes(app, store)
  benefitsRoutes(app, store)
  claimsRoutes(app, store)
  privacyRoutes(app, store)
  catalogueRoutes(app, store)
  askRoutes(app, store)
  channelsRoutes(app, store)
  operationsRoutes(app, store)
  demoHospitalRoutes(app, store)
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const ready = isReady()
    return reply.status(ready ? 200 : 503).send({ ready })
  })
  if (options.web) await webPages(app, options.web)
  await app.ready()
  return app
}

/** Reading and printing take seconds: each has a lane of its own, so that a claim waits for no letter and a payment for neither. */
const slowTopics: readonly string[] = ['document.uploaded', 'letter.written']

/** Who listens to what, in lanes that do not wait for one another. A topic's handlers run in this order. */
export function subscribers(store: Store): readonly Handlers[] {
  const all = Object.entries(
    merge([
      identityHandlers(store),
      documentsHandlers(store),
      paymentsHandlers(store),
      billingHandlers(store),
      agentHandlers(store),
      providersHandlers(store),
      benefitsHandlers(store),
      claimsHandlers(store),
      linkHandlers(store),
      catalogueHandlers(store),
      channelsHandlers(store),
      askHandlers(store),
    ]),
  )
  const lane = (isIn: (topic: string) => boolean) => Object.fromEntries(all.filter(([topic]) => isIn(topic)))
  return [lane((topic) => !slowTopics.includes(topic)), ...slowTopics.map((slow) => lane((topic) => topic === slow))]
}

type Table = { readonly [topic: string]: readonly unknown[] | undefined }

function merge(tables: readonly Handlers[]): Handlers {
  const merged: Record<string, unknown[]> = {}
  for (const table of tables) {
    const rows: Table = table
    for (const [topic, handlers] of Object.entries(rows))
      merged[topic] = [...(merged[topic] ?? []), ...(handlers ?? [])]
  }
  return merged
}

// Pages are files with hashed names, the shell is not: it is asked for again each time.
async function webPages(app: App, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }) // the pages may still be being built
  await app.register(staticFiles, { root: folder, serve: false })
  // the one script other sites may load, and a page that shows it
  app.get('/widget.js', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cross-origin-resource-policy', 'cross-origin').sendFile('widget/widget.js', { maxAge: '10m' }),
  )
  app.get('/widget', { schema: { hide: true } }, async (_request, reply) => reply.sendFile('widget/index.html'))
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const counter = path === '/desk' || path.startsWith('/desk/') ? 'desk' : 'store'
    const file = counter === 'desk' ? path.slice('/desk'.length) : path
    const isFile = /\.[a-z0-9]{2,12}$/i.test(file)
    const hashed = file.startsWith('/assets/')
    return reply.sendFile(isFile ? `${counter}${file}` : `${counter}/index.html`, {
      maxAge: hashed ? '365d' : 0,
      immutable: hashed,
    })
  })
}
