// Whose matters a call is about: the caller's own, or a principal's for whom they act. The one place where a mandate opens a door.
import type { FastifyRequest } from 'fastify'
import { type CustomerActor, requireCustomer } from '../identity/index.ts'
import type { Context, Day } from '../kit/index.ts'
import { type Matter, mayActFor, type Silent, type Speaking, type Standing } from './acting.ts'
import { notTheirAgent } from './problems.ts'
import { standingOf } from './standing.ts'

/** Names the principal, by customer id; without it everybody acts for themselves. */
const header = 'x-acting-for'

export interface Caller {
  /** Who is signed in. */
  readonly by: CustomerActor
  /** Whose matters are loaded. */
  readonly customerId: string
  readonly on: Day
  /** The standing of the one acted for, when that is somebody else. */
  readonly principal?: Standing
}

/** Who acts for a customer, as what, by which article. */
export interface Agent {
  readonly customerId: string
  readonly as: 'guardian' | 'attorney'
  readonly basis: string
  readonly mandateId?: string
}

/** Whether a call is said to be for somebody else; `callerOf` tells whether it may be. */
export function namesPrincipal(request: FastifyRequest): boolean {
  return request.headers[header] !== undefined
}

/** The caller; raises 401, and 403 `not-their-agent` to whoever holds no valid mandate from the person named, known or not. */
export async function callerOf(request: FastifyRequest, { db, clock }: Pick<Context, 'db' | 'clock'>): Promise<Caller> {
  const by = requireCustomer(request)
  const on = clock.today()
  const named = request.headers[header]
  if (named === undefined || named === by.customerId) return { by, customerId: by.customerId, on }
  const principal = isId(named) ? await standingOf(db, named) : undefined
  if (!principal) throw notTheirAgent({ detail: noMandate })
  const caller = { by, customerId: principal.customerId, on, principal }
  const may = speakingIn(caller, { scope: 'look' })
  if (may && 'because' in may) throw notTheirAgent({ detail: may.because })
  return caller
}

// Word for word what somebody hears who holds no mandate from a customer: the answer does not tell whether there is one.
const noMandate = { zh: '没有登记的授权', en: 'No power of attorney is on record' }

/** Whether a matter is open to the caller: their own always, a principal's as the mandate goes. */
export function covers(caller: Caller, matter: Matter): boolean {
  const may = speakingIn(caller, matter)
  return may === undefined || 'as' in may
}

/** As what the caller acts in a matter, or why they may not; nothing when it is their own. */
export function agentIn(caller: Caller, matter: Matter): Agent | Silent | undefined {
  const may = speakingIn(caller, matter)
  if (may === undefined || 'because' in may || may.as === 'self') return may && 'because' in may ? may : undefined
  const { as, basis, mandateId } = may
  return { customerId: caller.by.customerId, as, basis, ...(mandateId ? { mandateId } : {}) }
}

function speakingIn({ by, principal, on }: Caller, matter: Matter): Speaking | Silent | undefined {
  return principal && mayActFor(by.customerId, principal, matter, on)
}

function isId(value: string | readonly string[]): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
}
