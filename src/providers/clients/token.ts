// The client's assertion for a short token (RFC 7523, SMART Backend Services), and the token at the door.
import { z } from 'zod'
import {
  type Context,
  canonicalJson,
  currentKey,
  type Db,
  isSignedByStore,
  sha256,
  signAsStore,
  system,
  writeAs,
} from '../../kit/index.ts'
import { type Client, findClient, type Scope, scopes } from './client.ts'
import { isSignedBy, readJwt } from './jwt.ts'
import { oauthProblem } from './oauth-problem.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    provider_assertions: { clientId: string; jtiHash: Buffer; expiresAt: Date }
  }
}

/** An assertion is good for five minutes at most (SMART Backend Services), and so is a token. */
export const tokenSeconds = 300

const assertionClaims = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  jti: z.string().min(1).max(500),
})

export interface Granted {
  readonly token: string
  readonly scopes: readonly Scope[]
}

/** Checks an assertion made for `audience` and gives a token with the scopes asked for that the client has. Raises OAuth problems. */
export async function grantToken(
  context: Pick<Context, 'db' | 'clock'>,
  { assertion, scope, audience }: { assertion: string; scope: string | undefined; audience: string },
  now: Date,
): Promise<Granted> {
  const client = await clientOfAssertion(context, { assertion, audience }, now)
  const asked = scope?.split(' ').filter((one) => one !== '')
  const granted = client.scopes.filter((one) => !asked || asked.includes(one) || asked.includes('system/*.c'))
  if (granted.length === 0) throw oauthProblem('invalid_scope')
  return { token: makeToken(client.id, granted, now), scopes: granted }
}

async function clientOfAssertion(
  context: Pick<Context, 'db' | 'clock'>,
  { assertion, audience }: { assertion: string; audience: string },
  now: Date,
): Promise<Client> {
  const jwt = readJwt(assertion)
  const claims = assertionClaims.safeParse(jwt?.claims).data
  if (!jwt || !claims || claims.iss !== claims.sub) throw oauthProblem('invalid_client')
  const client = await findClient(context.db, claims.iss)
  const seconds = now.getTime() / 1000
  const isForUs = [claims.aud].flat().includes(audience)
  const isNow = claims.exp > seconds && claims.exp <= seconds + tokenSeconds + 5
  if (!client || !isForUs || !isNow || !isSignedBy(jwt, client.keys)) throw oauthProblem('invalid_client')
  if (!(await isFirstUse(context, client.id, claims, now))) throw oauthProblem('invalid_client')
  return client
}

async function isFirstUse(
  context: Pick<Context, 'db' | 'clock'>,
  clientId: string,
  { jti, exp }: { jti: string; exp: number },
  now: Date,
): Promise<boolean> {
  return writeAs(context, system('hospital-door'), {}, async (tx) => {
    const used = await tx.db
      .insertInto('provider_assertions')
      .values({ clientId, jtiHash: sha256(jti), expiresAt: new Date(exp * 1000) })
      .onConflict((conflict) => conflict.columns(['clientId', 'jtiHash']).doNothing())
      .executeTakeFirst()
    await tx.db
      .deleteFrom('provider_assertions')
      .where('clientId', '=', clientId)
      .where('expiresAt', '<', now)
      .execute()
    return used.numInsertedOrUpdatedRows === 1n
  })
}

const tokenBody = z.object({ client: z.string(), scopes: z.array(z.enum(scopes)), until: z.number(), key: z.number() })

function makeToken(client: string, granted: readonly Scope[], now: Date): string {
  const until = now.getTime() + tokenSeconds * 1000
  const body = Buffer.from(canonicalJson({ client, scopes: granted, until, key: currentKey().keyId }))
  return `${body.toString('base64url')}.${signAsStore(forTokens(body)).signature.toString('base64url')}`
}

// What is signed says what for: no other signature of the store passes as a token.
function forTokens(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from('mendian hospital token\0'), body])
}

/** Who holds this token, with what they may send; undefined when it is not ours, over, or the client was shut out. */
export async function holderOf(db: Db, token: string, now: Date): Promise<Client | undefined> {
  const [written = '', signature = ''] = token.split('.')
  const body = Buffer.from(written, 'base64url')
  const read = tokenBody.safeParse(parsed(body)).data
  if (!read || read.until <= now.getTime()) return undefined
  const signed = { keyId: read.key, signature: Buffer.from(signature, 'base64url') }
  if (!isSignedByStore(forTokens(body), signed)) return undefined
  const client = await findClient(db, read.client)
  return client && { ...client, scopes: client.scopes.filter((one) => read.scopes.includes(one)) }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
