// Staff sign-in: password and TOTP together, each code once, locked with back-off after ten failures.
// Single sign-on has its door here: a `Door` turns what an identity provider proved into a login of identity_staff.
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { blindIndex, type Context, type Db, newId, seal, system, type Tx, unseal, writeAs } from '../kit/index.ts'
import { fitsPassword, hashPassword } from './password.ts'
import { staffLocked, staffRefused } from './problems.ts'
import type { Role } from './roles.ts'
import { type Client, machineNow, openSession } from './sessions.ts'

declare module '../kit/database.ts' {
  interface Tables {
    identity_staff: {
      login: string
      staffId: string
      name: string
      passwordHash: string
      totpSecret: Buffer
      totpUsed: number
      roles: string[]
      isDemo: boolean
      leftAt: Date | null
      idNumberIndex: Buffer | null
    }
    identity_failures: { loginIndex: Buffer; failures: number; lockedUntil: Date | null }
  }
}

/** Another way for staff to prove who they are (OpenID Connect, a company's own): the login it vouches for, or undefined. */
export type Door = { readonly name: string; open(proof: unknown): Promise<string | undefined> }

export const staffLimits = { failuresMax: 10, firstLockMs: 60_000, lockMsMax: 86_400_000 } as const

export interface NewStaff {
  readonly login: string
  readonly name: string
  readonly password: string
  /** Base32; made when not given. */
  readonly totpSecret?: string
  readonly roles: readonly Role[]
  /** Their own, normalised: nobody serves themselves at the counter. Only its index is kept. */
  readonly idNumber?: string
  /** The demo's inbox page shows the current code of demo staff only. */
  readonly isDemo?: boolean
}

/** Adds a member of staff, or gives an existing login new secrets and roles. Hash the password first: `hashPassword` is slow on purpose. */
export async function enrolStaff(
  tx: Tx,
  { passwordHash, ...staff }: Omit<NewStaff, 'password'> & { passwordHash: string },
): Promise<{ staffId: string; totpSecret: string }> {
  const totpSecret = staff.totpSecret ?? new Secret({ size: 20 }).base32
  const row = {
    name: staff.name,
    passwordHash,
    totpSecret: seal(totpSecret),
    totpUsed: 0,
    roles: [...staff.roles],
    isDemo: staff.isDemo ?? false,
    leftAt: null,
    idNumberIndex: staff.idNumber === undefined ? null : blindIndex('id-number', staff.idNumber),
  }
  const { staffId } = await tx.db
    .insertInto('identity_staff')
    .values({ login: normaliseLogin(staff.login), staffId: newId(), ...row })
    .onConflict((conflict) => conflict.column('login').doUpdateSet(row))
    .returning('staffId')
    .executeTakeFirstOrThrow()
  return { staffId, totpSecret }
}

/** Hashes the password and enrols in one call. */
export async function addStaff(
  context: Pick<Context, 'db' | 'clock'>,
  { password, ...staff }: NewStaff,
): Promise<{ staffId: string; totpSecret: string }> {
  const passwordHash = await hashPassword(password)
  return writeAs(context, system('staff'), {}, (tx) => enrolStaff(tx, { ...staff, passwordHash }))
}

function normaliseLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}

interface Given {
  readonly login: string
  readonly password: string
  readonly totp: string
}

type SignedIn = { token: string; staffId: string; expiresAt: Date }
type Outcome = { kind: 'in'; session: SignedIn } | { kind: 'refused' } | { kind: 'locked'; until: Date }

/** Signs staff in; raises 401 `staff-refused` or 429 `staff-locked`. Failures are counted whatever is raised. */
export async function signInStaff(
  context: Pick<Context, 'db' | 'clock'>,
  given: Given,
  client: Client,
): Promise<SignedIn> {
  const login = normaliseLogin(given.login)
  const now = machineNow(context.clock)
  const until = await lockedUntil(context.db, blindIndex('login', login), now)
  if (until) throw locked(until)
  const staff = await context.db
    .selectFrom('identity_staff')
    .select('passwordHash')
    .where('login', '=', login)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  const fits = await fitsPassword(given.password, staff?.passwordHash)
  const outcome = await writeAs(context, system('desk-sign-in'), {}, (tx) =>
    judge(tx, { login, fits, totp: given.totp, client, now }),
  )
  if (outcome.kind === 'in') return outcome.session
  if (outcome.kind === 'refused') throw staffRefused()
  throw locked(outcome.until)
}

function locked(at: Date) {
  const until = at.toISOString()
  return staffLocked({ detail: { zh: `请在 ${until} 之后再试`, en: `Please try again after ${until}` } })
}

// Asked before the password is hashed as well: who is locked out must not keep the processor busy.
async function lockedUntil(db: Db, loginIndex: Buffer, now: Date): Promise<Date | undefined> {
  const row = await db
    .selectFrom('identity_failures')
    .select('lockedUntil')
    .where('loginIndex', '=', loginIndex)
    .executeTakeFirst()
  return row?.lockedUntil && row.lockedUntil > now ? row.lockedUntil : undefined
}

async function judge(
  tx: Tx,
  { login, fits, totp, client, now }: { login: string; fits: boolean; totp: string; client: Client; now: Date },
): Promise<Outcome> {
  const loginIndex = blindIndex('login', login)
  const before = await tx.db
    .selectFrom('identity_failures')
    .selectAll()
    .where('loginIndex', '=', loginIndex)
    .executeTakeFirst()
  if (before?.lockedUntil && before.lockedUntil > now) return { kind: 'locked', until: before.lockedUntil }
  const staffId = fits ? await spendTotp(tx, login, { totp, now }) : undefined
  if (!staffId) {
    await countFailure(tx, loginIndex, { failures: (before?.failures ?? 0) + 1, now })
    return { kind: 'refused' }
  }
  if (before) await tx.db.deleteFrom('identity_failures').where('loginIndex', '=', loginIndex).execute()
  const { token, expiresAt } = await openSession(tx, { staffId }, { client, now })
  return { kind: 'in', session: { token, staffId, expiresAt } }
}

// A minute at the tenth failure, then twice as long each time, a day at most.
async function countFailure(tx: Tx, loginIndex: Buffer, { failures, now }: { failures: number; now: Date }) {
  const beyond = failures - staffLimits.failuresMax
  const lockMs = beyond < 0 ? 0 : Math.min(staffLimits.firstLockMs * 2 ** beyond, staffLimits.lockMsMax)
  const counted = { failures, lockedUntil: lockMs > 0 ? new Date(now.getTime() + lockMs) : null }
  await tx.db
    .insertInto('identity_failures')
    .values({ loginIndex, ...counted })
    .onConflict((conflict) => conflict.column('loginIndex').doUpdateSet(counted))
    .execute()
}

const period = 30

// RFC 6238 §5.2: a code is good once. The step it belongs to is remembered, and only later steps are taken.
async function spendTotp(
  tx: Tx,
  login: string,
  { totp, now }: { totp: string; now: Date },
): Promise<string | undefined> {
  const staff = await tx.db
    .selectFrom('identity_staff')
    .select(['staffId', 'totpSecret', 'totpUsed'])
    .where('login', '=', login)
    .executeTakeFirst()
  if (!staff) return undefined
  const token = totp.normalize('NFKC').replace(/\s/g, '')
  const delta = totpOf(unseal(staff.totpSecret)).validate({ token, window: 1, timestamp: now.getTime() })
  if (delta === null) return undefined
  const step = stepAt(now) + delta
  if (step <= staff.totpUsed) return undefined
  await tx.db.updateTable('identity_staff').set({ totpUsed: step }).where('login', '=', login).execute()
  return staff.staffId
}

function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1_000 / period)
}

function totpOf(secret: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period, algorithm: 'SHA1' })
}

/** The code an authenticator app shows at an instant. */
export function currentTotp(secret: string, at: Date): string {
  return totpOf(secret).generate({ timestamp: at.getTime() })
}

/** Members of staff who have not left and hold one of the roles, by login; at most 200. */
export async function listStaff(db: Db, roles: readonly Role[]): Promise<{ staffId: string; name: string }[]> {
  return db
    .selectFrom('identity_staff')
    .select(['staffId', 'name'])
    .where('leftAt', 'is', null)
    .where('roles', '&&', sql<string[]>`${[...roles]}::text[]`)
    .orderBy('login')
    .limit(200)
    .execute()
}

/**
 * Logins of demo staff with a code that signs them in now, for the demo's inbox page; at most 20. When the current code
 * has been used it is the next one, which is taken half a minute early.
 */
export async function listDemoStaff(
  context: Pick<Context, 'db' | 'clock'>,
): Promise<{ login: string; name: string; totp: string }[]> {
  const rows = await context.db
    .selectFrom('identity_staff')
    .select(['login', 'name', 'totpSecret', 'totpUsed'])
    .where('isDemo', '=', true)
    .where('leftAt', 'is', null)
    .orderBy('login')
    .limit(20)
    .execute()
  const now = machineNow(context.clock)
  return rows.map(({ login, name, totpSecret, totpUsed }) => {
    const isUsed = totpUsed >= stepAt(now)
    const at = new Date(now.getTime() + (isUsed ? period * 1_000 : 0))
    return { login, name, totp: currentTotp(unseal(totpSecret), at) }
  })
}
