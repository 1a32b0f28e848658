// The token endpoint and where a hospital's system finds it (SMART App Launch: Backend Services).
import type { FastifyError, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type App, type Context, ProblemError } from '../../kit/index.ts'
import { scopes } from './client.ts'
import { algorithms } from './jwt.ts'
import { OauthError, oauthProblem } from './oauth-problem.ts'
import { grantToken, tokenSeconds } from './token.ts'

const tags = ['hospitals']
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

const tokenForm = z
  .object({
    grant_type: z.string(),
    client_assertion_type: z.literal(assertionType),
    client_assertion: z.string().max(20_000),
    scope: z.string().max(2_000).optional(),
  })
  .meta({ id: 'HospitalTokenForm' })

const tokenAnswer = z
  .object({ access_token: z.string(), token_type: z.literal('bearer'), expires_in: z.int(), scope: z.string() })
  .meta({ id: 'HospitalToken' })

/** Where this store is for whoever asks: the address it is known by, else the one it was asked at. */
export function addressOf({ config }: Pick<Context, 'config'>, request: FastifyRequest): string {
  return (config.PUBLIC_URL ?? `${request.protocol}://${request.host}`).replace(/\/$/, '')
}

export function oauthRoutes(app: App, context: Context): void {
  app.get(
    '/fhir/.well-known/smart-configuration',
    {
      schema: {
        tags,
        operationId: 'getSmartConfiguration',
        summary: '医院直连：在哪里取令牌 | Where a hospital gets its token',
      },
    },
    async (request) => {
      const base = addressOf(context, request)
      return {
        issuer: base,
        token_endpoint: `${base}/oauth/token`,
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: algorithms,
        scopes_supported: scopes,
        capabilities: ['client-confidential-asymmetric', 'permission-v2'],
      }
    },
  )
  app.get(
    '/fhir/metadata',
    {
      schema: { tags, operationId: 'getCapabilityStatement', summary: '医院直连：支持什么 | What the FHIR door takes' },
    },
    async (_request, reply) =>
      reply
        .type('application/fhir+json')
        .serializer(JSON.stringify)
        .send({
          resourceType: 'CapabilityStatement',
          status: 'active',
          kind: 'capability',
          date: '2026-11-26',
          fhirVersion: '4.0.1',
          format: ['application/fhir+json'],
          rest: [
            {
              mode: 'server',
              security: { service: [{ text: 'SMART Backend Services' }] },
              interaction: [{ code: 'transaction' }, { code: 'batch' }],
            },
          ],
        }),
  )
  app.register(async (scope: App) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
    )
    scope.setErrorHandler((error: FastifyError, _request, reply) => {
      if (!(error instanceof OauthError) && !isTheirs(error)) throw error
      const known = error instanceof OauthError ? error : oauthProblem('invalid_request')
      return reply
        .status(known.status)
        .header('cache-control', 'no-store')
        .serializer(JSON.stringify)
        .send({ error: known.word, error_description: `${known.text.zh} | ${known.text.en}` })
    })
    scope.post(
      '/oauth/token',
      {
        schema: {
          tags,
          operationId: 'grantHospitalToken',
          summary: '医院系统凭私钥签名换取短期令牌 | A hospital’s system gets a short token for its signed assertion',
          consumes: ['application/x-www-form-urlencoded'],
          body: tokenForm,
          response: { 200: tokenAnswer },
        },
      },
      async (request, reply) => {
        const { grant_type, client_assertion: assertion, scope: asked } = request.body
        if (grant_type !== 'client_credentials') throw oauthProblem('unsupported_grant_type')
        const audience = `${addressOf(context, request)}/oauth/token`
        const granted = await grantToken(context, { assertion, scope: asked, audience }, new Date())
        reply.header('cache-control', 'no-store')
        return {
          access_token: granted.token,
          token_type: 'bearer' as const,
          expires_in: tokenSeconds,
          scope: granted.scopes.join(' '),
        }
      },
    )
  })
}

function isTheirs(error: FastifyError): boolean {
  return error instanceof ProblemError ? error.kind.status !== 429 : (error.statusCode ?? 500) < 500
}
