// What a request says of its caller besides who: the channel, and how surely we know them.
import type { FastifyRequest } from 'fastify'
import { type Level, levelOf } from '../identity/index.ts'
import type { Engine } from './engine.ts'

/** `web` unless the channel says its own name: `chat`, `phone`, `agent`, `branch`. */
export function channelOf(request: FastifyRequest): string {
  const said = request.headers['x-channel']
  return typeof said === 'string' && /^[a-z]{2,12}$/.test(said) ? said : 'web'
}

export function levelIn(request: FastifyRequest, { clock }: Pick<Engine, 'clock'>): Level {
  return levelOf(request.session, clock.now())
}
