// What a request says of its caller besides who.
import type { FastifyRequest } from 'fastify'

/** `web` unless the channel says its own name: `chat`, `phone`, `agent`, `branch`. */
export function channelOf(request: FastifyRequest): string {
  const said = request.headers['x-channel']
  return typeof said === 'string' && /^[a-z]{2,12}$/.test(said) ? said : 'web'
}
