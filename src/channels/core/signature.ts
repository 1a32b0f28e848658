// What goes between the store and the insurer's core system is signed: HMAC-SHA-256 over the instant and the body's bytes.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { coreForged } from './problems.ts'

export const timestampHeader = 'x-mendian-timestamp'
export const signatureHeader = 'x-mendian-signature'
/** How far the clocks of both sides may differ: an older message is one that somebody kept. */
export const skewMs = 5 * 60_000

/** Hexadecimal HMAC-SHA-256 of `<timestamp>.<body>`; the timestamp is in milliseconds since 1970. */
export function signCore(secret: string, timestamp: string, body: string | Buffer): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')
}

/** The headers of a message that goes out. */
export function signedHeaders(secret: string, now: Date, body: string): Record<string, string> {
  const timestamp = String(now.getTime())
  return { [timestampHeader]: timestamp, [signatureHeader]: signCore(secret, timestamp, body) }
}

/** Raises `core-forged` unless the signature is of exactly this body and of now. */
export function checkCore(
  secret: string | undefined,
  given: { readonly body: Buffer; readonly timestamp: unknown; readonly signature: unknown; readonly now: Date },
): void {
  const { body, timestamp, signature, now } = given
  if (secret === undefined || typeof timestamp !== 'string' || typeof signature !== 'string') throw coreForged()
  const expected = Buffer.from(signCore(secret, timestamp, body))
  const stood = Buffer.from(signature)
  if (expected.length !== stood.length || !timingSafeEqual(expected, stood)) throw coreForged()
  if (!(Math.abs(now.getTime() - Number(timestamp)) <= skewMs)) throw coreForged()
}
