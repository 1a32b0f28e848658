// A hospital beside the small insurer of the claims desk: it speaks the real protocol into the app in process.
import { z } from 'zod'
import { askToken, assertionOf, type Call, type Hospital, makeHospitalKey, send } from '../demo/hospital/player.ts'
import { type PlayedVisit, visitBundle } from '../demo/hospital/visit-bundle.ts'
import { claimsRoutes } from '../src/claims/index.ts'
import { addStaff, identityHooks, openSession, type Role } from '../src/identity/index.ts'
import { addDays, newId, openHttp, system, writeAs } from '../src/kit/index.ts'
import { providersRoutes, registerClient, scopes } from '../src/providers/index.ts'
import { openClaimsDesk } from './claims-desk.ts'

const by = system('test')
const client = { agent: 'test', ip: '127.0.0.1' } as const
const looseBody = z.record(z.string(), z.unknown())

export type Linked = Awaited<ReturnType<typeof openHospitalLink>>

export async function openHospitalLink() {
  const desk = await openClaimsDesk()
  const app = await openHttp({ log: desk.log, rateLimitPerMinute: 100_000, version: '0' })
  identityHooks(app, desk)
  providersRoutes(app, desk)
  claimsRoutes(app, desk)
  await app.ready()

  const call: Call = async (path, { headers, body }) => {
    const answer = await app.inject({ method: 'POST', url: path, headers, payload: body })
    return { status: answer.statusCode, body: answer.body, headers: answer.headers }
  }
  const hospital: Hospital = {
    clientId: 'first-hospital',
    key: makeHospitalKey(),
    storeUrl: 'http://localhost:80',
    call,
  }
  const register = (id: string, providerId = desk.hospitalId, key = hospital.key, may = scopes) =>
    writeAs(desk, by, {}, (tx) => registerClient(tx, { id, providerId, keys: [key.publicJwk], scopes: [...may] }))
  await register(hospital.clientId)

  async function token(changed: Readonly<Record<string, unknown>> = {}, scope?: string): Promise<string> {
    const { body } = await askToken(hospital, assertionOf(hospital, changed), scope)
    return z.object({ access_token: z.string() }).parse(JSON.parse(body)).access_token
  }

  async function signedIn(customerId: string): Promise<string> {
    const opened = await writeAs(desk, by, {}, (tx) => openSession(tx, { customerId }, { client, now: new Date() }))
    await desk.db
      .updateTable('identity_sessions')
      .set({ level: 'id', levelHow: 'id', levelUntil: new Date(Date.now() + 600_000) })
      .where('customerId', '=', customerId)
      .execute()
    return opened.token
  }

  async function ask(token: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
    return { status: answer.statusCode, body: answer.body === '' ? {} : looseBody.parse(answer.json()) }
  }

  async function staff(role: Role): Promise<string> {
    const made = { login: newId(), name: role, password: 'long enough to be one', roles: [role] }
    const { staffId } = await addStaff(desk, made)
    const opened = await writeAs(desk, by, {}, (tx) => openSession(tx, { staffId }, { client, now: new Date() }))
    return opened.token
  }

  type Family = Awaited<ReturnType<typeof desk.family>>

  /** The child's fall, as the hospital has it: 860 yuan in the emergency room the day before. */
  function fall({ childIdNumber }: Pick<Family, 'childIdNumber'>, changed: Partial<PlayedVisit> = {}): PlayedVisit {
    const on = addDays(desk.clock.today(), -1)
    return {
      messageNo: newId(),
      visitNo: newId(),
      person: { name: '李小满', idNumber: childIdNumber },
      kind: 'EMER',
      startedOn: on,
      endedOn: on,
      diagnoses: [{ code: 'S52.500', name: '左侧桡骨下端骨折' }],
      invoiceNumber: newId().slice(-10),
      lines: [
        { name: '诊察费', fen: 76_000, listClass: '甲' },
        { name: '石膏固定', fen: 10_000, listClass: '甲' },
      ],
      ...changed,
    }
  }

  /** The parent allows this hospital to tell of the child. */
  async function allow(family: Family, asked: { standing?: boolean; untilOn?: string } = {}): Promise<string> {
    const token = await signedIn(family.parent)
    const answer = await ask(token, 'PUT', `/api/hospitals/${desk.hospitalId}/consents/${family.child}`, {
      standing: asked.standing ?? false,
      untilOn: asked.untilOn ?? addDays(desk.clock.today(), 300),
      accountId: family.accountId,
      agreed: true,
    })
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return token
  }

  async function tell(visit: PlayedVisit, held?: string) {
    return send(hospital, held ?? (await token()), visitBundle(visit))
  }

  return {
    ...desk,
    app,
    hospital,
    register,
    token,
    signedIn,
    staff,
    ask,
    fall,
    allow,
    tell,
    async closeAll() {
      await app.close()
      await desk.close()
    },
  }
}
