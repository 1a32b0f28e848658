// Compact signed tokens (RFC 7515) as far as the door needs them: read, check a signature, make one.
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'
import type { PublicKey } from './client.ts'

/** Signatures that SMART Backend Services asks servers to take. */
export const algorithms = ['ES384', 'RS384'] as const
export type Algorithm = (typeof algorithms)[number]

const head = z.object({ alg: z.enum(algorithms), kid: z.string() })
const body = z.record(z.string(), z.unknown())

export interface Jwt {
  readonly alg: Algorithm
  readonly kid: string
  readonly claims: Readonly<Record<string, unknown>>
  readonly signed: string
  readonly signature: Buffer
}

/** The parts of a token; undefined for anything else, or another algorithm. Nothing is checked yet. */
export function readJwt(token: string): Jwt | undefined {
  const [first, second, third, ...more] = token.split('.')
  if (!first || !second || !third || more.length > 0) return undefined
  const [header, claims] = [head.safeParse(parsed(first)).data, body.safeParse(parsed(second)).data]
  if (!header || !claims) return undefined
  return { ...header, claims, signed: `${first}.${second}`, signature: Buffer.from(third, 'base64url') }
}

/** Whether a key of the set made the signature; a key of another kind than the algorithm's made none. */
export function isSignedBy({ alg, kid, signed, signature }: Jwt, keys: readonly PublicKey[]): boolean {
  const key = keys.find((one) => one.kid === kid && one.kty === (alg === 'ES384' ? 'EC' : 'RSA'))
  if (!key) return false
  try {
    const { kid: _, ...jwk } = key
    const made = createPublicKey({ key: z.record(z.string(), z.string()).parse(onlyTexts(jwk)), format: 'jwk' })
    if (alg === 'ES384' && made.asymmetricKeyDetails?.namedCurve !== 'secp384r1') return false
    return verify('sha384', Buffer.from(signed), { key: made, dsaEncoding: 'ieee-p1363' }, signature)
  } catch {
    return false // no key that could be read
  }
}

/** A token signed by a private key: how a hospital's side makes its assertion. */
export function makeJwt(
  claims: Readonly<Record<string, unknown>>,
  { key, kid, alg }: { key: KeyObject; kid: string; alg: Algorithm },
): string {
  const signed = [{ alg, kid, typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${signed}.${sign('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

function onlyTexts(jwk: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(jwk).filter(([, value]) => typeof value === 'string'))
}

function parsed(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
