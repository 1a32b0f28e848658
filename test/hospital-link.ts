// A hospital beside the small insurer of the claims desk: it speaks the real protocol into the app in process.
import { z } from 'zod'
import { askToken, assertionOf, type Call, type Hospital, makeHospitalKey, send } from '../demo/hospital/player.ts'
import { type PlayedVisit, visitBundle } from '../demo/hospital/visit-bundle.ts'
import { claimsRoutes } from '../src/claims/index.ts'
import type { Role } from '../src/identity/index.ts'
import { addDays, newId, system, writeAs } from '../src/kit/index.ts'
import { providersRoutes, registerClient, scopes } from '../src/providers/index.ts'
import { openClaimsDesk } from './claims-desk.ts'
import { callerOf, newStaff, openApp, tokenOf } from './sessions.ts'

const by = system('test')

export type Linked = Awaited<ReturnType<typeof openHospitalLink>>

export async function openHospitalLink() {
  const desk = await openClaimsDesk()
  const app = await openApp(desk, (app) => {
    providersRoutes(app, desk)
    claimsRoutes(app, desk)
  })

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
    const token = await tokenOf(desk, { customerId })
    await desk.db
      .updateTable('identity_sessions')
      .set({ level: 'id', levelHow: 'id', levelUntil: new Date(Date.now() + 600_000) })
      .where('customerId', '=', customerId)
      .execute()
    return token
  }

  const ask = callerOf(app)
  const staff = async (role: Role) => (await newStaff(desk, { roles: [role] })).token

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
