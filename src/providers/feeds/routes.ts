// Where hospitals send: FHIR, and messages of HL7 version 2 over HTTP. Every answer is in the sender's own language.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type App, type Context, ProblemError } from '../../kit/index.ts'
import type { Client } from '../clients/client.ts'
import { holderOf } from '../clients/token.ts'
import { decodeHl7 } from '../hl7/message.ts'
import { takeHl7 } from '../hl7/take-hl7.ts'
import { saltOf } from '../ledger/receipts.ts'
import { hospitalNotKnown } from '../problems.ts'
import { refusal } from './outcome.ts'
import { issueCodeOf, takeFhir } from './take-fhir.ts'

const tags = ['hospitals']
const bytesMax = 20_000_000
const fhirType = 'application/fhir+json'
/** The salt of the exchange's leaf in the ledger, for the sender to keep. */
export const saltHeader = 'x-mendian-exchange-salt'

const anything = z.unknown().meta({ type: 'object', description: 'a FHIR R4 resource or Bundle' })

declare module 'fastify' {
  interface FastifyRequest {
    /** The hospital's system that holds the token, at the doors for such. */
    hospital: Client | undefined
  }
}

// Before the body is let in: twenty megabytes of a stranger are not.
function clientsOnly(scope: App, context: Pick<Context, 'db'>): void {
  scope.decorateRequest('hospital', undefined)
  scope.addHook('onRequest', async (request) => {
    request.hospital = await requireClient(context, request)
  })
}

function clientOf({ hospital }: FastifyRequest): Client {
  if (!hospital) throw hospitalNotKnown()
  return hospital
}

async function requireClient({ db }: Pick<Context, 'db'>, { headers }: FastifyRequest): Promise<Client> {
  const [, token] = /^Bearer (\S{1,4000})$/i.exec(headers.authorization ?? '') ?? []
  const client = token === undefined ? undefined : await holderOf(db, token, new Date())
  if (!client) throw hospitalNotKnown()
  return client
}

export function feedRoutes(app: App, context: Context): void {
  app.register(async (fhir: App) => {
    clientsOnly(fhir, context)
    const whole = { parseAs: 'string', bodyLimit: bytesMax } as const
    fhir.removeContentTypeParser('application/json')
    for (const type of [fhirType, 'application/json', 'application/fhir+ndjson', 'application/x-ndjson'])
      fhir.addContentTypeParser(type, whole, async (_request: FastifyRequest, body: string) => body)
    fhir.setErrorHandler((error: FastifyError, _request, reply) => sendRefusal(error, reply))
    fhir.post(
      '/fhir',
      {
        schema: {
          tags,
          operationId: 'takeFhir',
          summary: '医院直连：FHIR R4 消息 | A hospital tells of visits in FHIR R4',
          consumes: [fhirType],
          produces: [fhirType],
          body: anything,
          response: { 200: anything },
        },
      },
      async (request, reply) => {
        const { messageId, answer } = await takeFhir(context, clientOf(request), String(request.body))
        reply.header(saltHeader, (await saltOf(context.db, messageId)) ?? '')
        return reply.type(fhirType).serializer(same).send(answer)
      },
    )
  })
}

const hl7Type = 'application/hl7-v2'

/** HL7 v2 over HTTP: the acknowledgement says what became of it, whatever the status. */
export function hl7Routes(app: App, context: Context): void {
  app.register(async (hl7: App) => {
    clientsOnly(hl7, context)
    for (const type of [hl7Type, 'x-application/hl7-v2+er7'])
      hl7.addContentTypeParser(
        type,
        { parseAs: 'buffer', bodyLimit: bytesMax },
        async (_request: FastifyRequest, body: Buffer) => decodeHl7(body),
      )
    hl7.post(
      '/hl7',
      {
        schema: {
          tags,
          operationId: 'takeHl7',
          summary: '医院直连：HL7 v2 消息 | A hospital tells of visits in HL7 version 2',
          consumes: [hl7Type],
          produces: [hl7Type],
          body: z.unknown().meta({ type: 'string', description: 'ADT, BAR or DFT' }),
          response: { 200: z.unknown().meta({ type: 'string', description: 'the acknowledgement' }) },
        },
      },
      async (request, reply) => {
        const { messageId, answer } = await takeHl7(context, clientOf(request), String(request.body))
        if (messageId) reply.header(saltHeader, (await saltOf(context.db, messageId)) ?? '')
        return reply.type(hl7Type).serializer(same).send(answer)
      },
    )
  })
}

const same = (written: string) => written

function sendRefusal(error: FastifyError, reply: FastifyReply): FastifyReply {
  const problem = error instanceof ProblemError ? error : undefined
  if (!problem && (error.statusCode ?? 500) >= 500) throw error
  const words = problem ? (problem.more.detail ?? problem.kind.title) : { zh: '请求的格式不对', en: error.message }
  const faults = problem?.more.faults?.map(({ pointer, detail }) => ({ pointer, message: detail }))
  const status = problem?.kind.status ?? error.statusCode ?? 400
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .status(status)
    .type(fhirType)
    .serializer(JSON.stringify)
    .send(refusal(problem ? issueCodeOf(problem) : 'structure', words, faults))
}
