// The HTTP edge: schemas in, problems out, security headers, same-site check, rate limits, metrics, OpenAPI.
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import type { z } from 'zod'
import { sha256 } from './crypto.ts'
import { openMetrics } from './metrics.ts'
import { badInput, bodyOf, crossSite, notFound, ProblemError, tooLarge, tooMany } from './problems.ts'
import type { Language } from './text.ts'
import { transforms } from './transforms.ts'
import { parse } from './validate.ts'

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

export interface HttpOptions {
  readonly log: FastifyBaseLogger
  readonly rateLimitPerMinute: number
  readonly version: string
  /** Other sites whose pages may call the doors marked `crossOrigin`. */
  readonly crossOrigins?: readonly string[]
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Knows nobody and changes nothing: pages of the configured origins may call it, without cookies. */
    crossOrigin?: true
  }
}

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=()',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; media-src 'self' blob:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
} as const

/** The app without routes; folders add theirs, then `app.listen`. */
export async function openHttp({ log, rateLimitPerMinute, version, crossOrigins = [] }: HttpOptions): Promise<App> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger, // a logger for each request costs more than it tells: what is logged names its route
    bodyLimit: 1_000_000,
    trustProxy: 'loopback',
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data: unknown) => {
    try {
      return { value: parse(schema, data, httpPart === 'body' ? '' : `/${httpPart ?? ''}`) }
    } catch (error) {
      return { error: error instanceof Error ? error : new Error(String(error)) }
    }
  })
  // read forward, which zod has compiled; the plug-in's own reads backward, which it has not
  app.setSerializerCompiler<z.ZodType>(({ schema, method, url }) => {
    if (transforms(schema)) throw new Error(`${method} ${url} answers with a schema that transforms`)
    return (data) => JSON.stringify(schema.parse(data))
  })
  await app.register(cookie)
  await app.register(rateLimit, {
    max: rateLimitPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => `${request.ip} ${shareOf(request.cookies.mendian ?? request.cookies.mendian_desk)}`,
    allowList: (request) => !/^\/(api|oauth)\//.test(request.url),
    errorResponseBuilder: () => tooMany(),
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mendian API',
        version,
        description: '门店开放接口：网页能做的，接口都能做。 Everything the web does, this API does.',
      },
      servers: [{ url: '/' }],
    },
    transform: createJsonSchemaTransform({ skipList: ['/docs*'] }),
    transformObject: createJsonSchemaTransformObject({}),
  })
  const metrics = openMetrics()
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (isLetIn(request, crossOrigins)) reply.headers(letIn(request.headers.origin ?? ''))
    else if (isCrossSite(request)) throw crossSite()
  })
  app.addHook('onResponse', async (request, reply) => {
    metrics.observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime)
  })
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(error, request, reply))
  app.setNotFoundHandler(() => {
    throw notFound()
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.type(metrics.contentType)
    return metrics.text()
  })
  app.get('/healthz', { schema: { hide: true } }, async () => ({ ok: true }))
  return app
}

const sharesMax = 16

// People behind one address have shares of their own; made-up cookies give nobody more than these.
function shareOf(cookie: string | undefined): number {
  return cookie === undefined ? 0 : 1 + ((sha256(cookie)[0] ?? 0) % sharesMax)
}

/** The language the caller asked for: `?lang=`, the `lang` cookie, Accept-Language; Chinese when nothing is said. */
export function languageOf(request: FastifyRequest): Language {
  const asked = request.cookies?.lang ?? request.headers['accept-language'] ?? ''
  return asked.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** The caller's Idempotency-Key header; raises 422 beyond 128 characters, for to leave it out would be to do things twice. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length === 0) return undefined
  if (key.length > 128) throw badInput({ detail: keyTooLong })
  return key
}

const keyTooLong = {
  zh: '幂等键最多 128 个字符',
  en: 'An Idempotency-Key has at most 128 characters',
}

function isLetIn({ headers: { origin }, routeOptions }: FastifyRequest, origins: readonly string[]): boolean {
  return routeOptions.config.crossOrigin === true && origin !== undefined && origins.includes(origin)
}

const letIn = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'origin',
})

// A browser tells where a request came from; a program that is no browser sends neither header and carries no cookie of ours by accident.
function isCrossSite(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.origin
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host !== request.headers.host
}

function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = toProblem(error)
  if (!known) request.log.error({ err: error, url: request.routeOptions.url }, 'bug')
  const language = languageOf(request)
  const body = known ? bodyOf(known, language) : bug(language)
  return reply.status(body.status).type('application/problem+json').serializer(JSON.stringify).send(body)
}

// What PostgreSQL says to a text with a zero character in it: it is no text.
const notText = '22021'

function toProblem(error: FastifyError | ProblemError): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (error.statusCode === 413) return tooLarge()
  if (error.statusCode === 415 || error.statusCode === 400 || error.code === notText)
    return badInput({ detail: { zh: '请求的格式不对', en: error.message } })
  return undefined
}

function bug(language: Language) {
  const title = {
    zh: '我们这边出错了，已经记录下来。请稍后再试',
    en: 'Something went wrong on our side; it has been recorded. Please try again',
  }
  return { type: '/problems/internal', status: 500, title: title[language], titles: title }
}
