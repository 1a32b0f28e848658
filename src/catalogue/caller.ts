// What a request says of its caller besides who.
import type { FastifyRequest } from 'fastify'

/** `desk` at the counter; else `web` unless the channel says its own name: `chat`, `phone`, `agent`. */
export function channelOf(request: FastifyRequest): string {
  if (request.session?.attendedBy) return 'desk'
  const said = request.headers['x-channel']
  return typeof said === 'string' && /^[a-z]{2,12}$/.test(said) ? said : 'web'
}
