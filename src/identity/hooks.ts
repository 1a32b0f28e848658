// Loads who is signed in once a request, and asks for what a route needs.
import type { FastifyRequest } from 'fastify'
import { type App, actorKey, blindIndex, type Context, notAllowed, notSignedIn, sha256 } from '../kit/index.ts'
import { type CustomerActor, type Level, type LevelHow, reaches, type StaffActor } from './actors.ts'
import { levelNeeded, notAtCounter } from './problems.ts'
import type { Permission } from './roles.ts'
import { visitToken } from './session-lives.ts'
import { type Client, findSession, machineNow } from './sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The customer signed in, if any. */
    session: CustomerActor | undefined
    /** The member of staff signed in, if any: a browser may hold both. */
    staffSession: StaffActor | undefined
  }
  interface FastifyContextConfig {
    /** What a member of staff may do for a customer who stands at the counter; every other door stays the customer's own. */
    atCounter?: true
  }
}

export const customerCookie = 'mendian'
export const staffCookie = 'mendian_desk'

/** Call before the routes are registered. */
export function identityHooks(app: App, context: Pick<Context, 'db' | 'clock'>): void {
  app.decorateRequest('session', undefined)
  app.decorateRequest('staffSession', undefined)
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/')) return
    for (const token of tokensOf(request)) {
      const actor = await findSession(context.db, token, machineNow(context.clock))
      if (actor?.kind === 'customer') request.session = actor
      if (actor?.kind === 'staff') request.staffSession = actor
    }
    const visitId = visitOf(request)
    // whoever names a visit means its customer and nobody else, not even themselves when the visit is over
    if (visitId !== undefined) request.session = await attended(context, request.staffSession, visitId)
  })
}

/** In a header; in the address where a page shows a picture, which carries no header. */
function visitOf({ headers, url }: FastifyRequest): string | undefined {
  const asked = url.indexOf('?')
  const said = headers['x-visit'] ?? (asked < 0 ? undefined : new URLSearchParams(url.slice(asked)).get('visit'))
  return typeof said === 'string' ? said : undefined
}

async function attended(
  context: Pick<Context, 'db' | 'clock'>,
  staff: StaffActor | undefined,
  visitId: string,
): Promise<CustomerActor | undefined> {
  if (!staff) return undefined
  const actor = await findSession(context.db, visitToken(visitId), machineNow(context.clock))
  return actor?.kind === 'customer' && actor.attendedBy?.staffId === staff.staffId ? actor : undefined
}

// A bearer token stands alone: a program that says who it is does not mean the cookie as well.
function tokensOf(request: FastifyRequest): string[] {
  const [, bearer] = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '') ?? []
  if (bearer) return [bearer]
  return [request.cookies[customerCookie], request.cookies[staffCookie]].filter(isToken)
}

function isToken(value: string | undefined): value is string {
  return value !== undefined && /^[\w-]{43}$/.test(value)
}

/** The customer signed in, or attended to at the counter where the door lets that; raises 401 or 403 `not-at-counter`. */
export function requireCustomer(request: FastifyRequest): CustomerActor {
  if (!request.session) throw notSignedIn()
  if (request.session.attendedBy && !request.routeOptions.config.atCounter) throw notAtCounter()
  return request.session
}

/** The customer signed in at a level; raises 401 or 403 `level-needed`. */
export function requireLevel(request: FastifyRequest, level: Level): CustomerActor {
  const customer = requireCustomer(request)
  if (!reaches(customer.level, level)) throw levelNeeded()
  return customer
}

/** The member of staff signed in, with a permission; raises 401 or 403. */
export function requireStaff(request: FastifyRequest, permission?: Permission): StaffActor {
  const staff = request.staffSession
  if (!staff) throw notSignedIn()
  if (permission && !staff.permissions.includes(permission)) throw notAllowed()
  return staff
}

export function clientOf(request: FastifyRequest): Client {
  return { agent: request.headers['user-agent'] ?? '', ip: request.ip }
}

/** What a signature keeps of where and how it was made. */
export interface SigningEvidence {
  readonly sessionId: string
  readonly level: Level
  readonly levelHow: LevelHow
  /** Who attended at the counter, as `staff:<id>`. */
  readonly attendedBy?: string
  /** Hexadecimal, keyed: addresses are compared, not read. */
  readonly ipHash: string
  readonly agentHash: string
}

/** The evidence of this request; raises 401. */
export function signingEvidence(request: FastifyRequest): SigningEvidence {
  const by = requireCustomer(request)
  const { sessionId, level, levelHow, attendedBy } = by
  const { agent, ip } = clientOf(request)
  return {
    sessionId,
    level,
    levelHow,
    ...(attendedBy ? { attendedBy: actorKey(by) } : {}),
    // hashed where something is signed: most requests sign nothing
    get ipHash() {
      return blindIndex('ip', ip).toString('hex')
    },
    get agentHash() {
      return sha256(agent).toString('hex')
    },
  }
}
