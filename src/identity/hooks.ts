// Loads who is signed in once a request, and asks for what a route needs.
import type { FastifyRequest } from 'fastify'
import { type App, blindIndex, type Context, notAllowed, notSignedIn, sha256 } from '../kit/index.ts'
import { type CustomerActor, type Level, type LevelHow, reaches, type StaffActor } from './actors.ts'
import { levelNeeded } from './problems.ts'
import type { Permission } from './roles.ts'
import { type Client, findSession, machineNow } from './sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The customer signed in, if any. */
    session: CustomerActor | undefined
    /** The member of staff signed in, if any: a browser may hold both. */
    staffSession: StaffActor | undefined
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
  })
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

/** The customer signed in; raises 401. */
export function requireCustomer(request: FastifyRequest): CustomerActor {
  if (!request.session) throw notSignedIn()
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
  /** Hexadecimal, keyed: addresses are compared, not read. */
  readonly ipHash: string
  readonly agentHash: string
}

/** The evidence of this request; raises 401. */
export function signingEvidence(request: FastifyRequest): SigningEvidence {
  const { sessionId, level, levelHow } = requireCustomer(request)
  const { agent, ip } = clientOf(request)
  return {
    sessionId,
    level,
    levelHow,
    // hashed where something is signed: most requests sign nothing
    get ipHash() {
      return blindIndex('ip', ip).toString('hex')
    },
    get agentHash() {
      return sha256(agent).toString('hex')
    },
  }
}
