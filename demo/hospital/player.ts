// Plays a hospital's system: a key pair of its own, a token for a signed assertion, messages over HTTP. Nothing here is a short cut.
import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { makeJwt, type PublicKey, publicKey } from '../../src/providers/index.ts'

export interface HospitalKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicJwk: PublicKey
}

export function makeHospitalKey(kid = 'demo-1'): HospitalKey {
  const { privateKey, publicKey: made } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
  return { kid, privateKey, publicJwk: publicKey.parse({ ...made.export({ format: 'jwk' }), kid }) }
}

/** One HTTP call: over the network, or into an app in process. */
export type Call = (
  path: string,
  sent: { readonly headers: Record<string, string>; readonly body: string },
) => Promise<Answer>
export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
}

export interface Hospital {
  readonly clientId: string
  readonly key: HospitalKey
  /** The store's address as its assertions name it. */
  readonly storeUrl: string
  readonly call: Call
}

export function overHttp(storeUrl: string): Call {
  return async (path, { headers, body }) => {
    const answer = await fetch(storeUrl + path, { method: 'POST', headers, body })
    return { status: answer.status, body: await answer.text(), headers: Object.fromEntries(answer.headers) }
  }
}

/** The claims of an assertion; `changed` plays one that is not right. */
export function assertionOf(
  { clientId, key, storeUrl }: Pick<Hospital, 'clientId' | 'key' | 'storeUrl'>,
  changed: Readonly<Record<string, unknown>> = {},
): string {
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: `${storeUrl}/oauth/token`,
    jti: randomUUID(),
    exp: Math.floor(Date.now() / 1000) + 240,
    ...changed,
  }
  return makeJwt(claims, { key: key.privateKey, kid: key.kid, alg: 'ES384' })
}

export function askToken({ call }: Pick<Hospital, 'call'>, assertion: string, scope = 'system/*.c'): Promise<Answer> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope,
  })
  return call('/oauth/token', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  })
}

/** Raises what the store says when it gives none. */
export async function tokenFor(hospital: Hospital): Promise<string> {
  const { status, body } = await askToken(hospital, assertionOf(hospital))
  if (status !== 200) throw new Error(`no token: ${status} ${body}`)
  return z.object({ access_token: z.string() }).parse(JSON.parse(body)).access_token
}

export function send({ call }: Pick<Hospital, 'call'>, token: string, message: object | string): Promise<Answer> {
  const isHl7 = typeof message === 'string'
  return call(isHl7 ? '/hl7' : '/fhir', {
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': isHl7 ? 'application/hl7-v2' : 'application/fhir+json',
    },
    body: isHl7 ? message : JSON.stringify(message),
  })
}
