// The claims desk of a test over HTTP: its customers and its adjusters, each through their own sign-in.
import { z } from 'zod'
import { claimsRoutes } from '../src/claims/index.ts'
import { addStaff, identityHooks, openSession, type Role } from '../src/identity/index.ts'
import { newId, openHttp, system, writeAs } from '../src/kit/index.ts'
import { openClaimsDesk, readingOf } from './claims-desk.ts'

export type ClaimsHttp = Awaited<ReturnType<typeof openClaimsHttp>>

const looseBody = z.record(z.string(), z.unknown())

const workbench = z.looseObject({
  seq: z.number(),
  state: z.string(),
  proposal: z
    .object({
      payFen: z.number(),
      covers: z.array(z.object({ policyId: z.string(), coverageId: z.string() })),
      lines: z.array(z.object({ claimedFen: z.number() })),
    })
    .nullable(),
  papers: z.array(
    z.object({
      documentId: z.string(),
      pages: z.array(z.object({ image: z.string() })),
      fields: z.array(z.object({ name: z.string(), region: z.array(z.number()) })),
    }),
  ),
  events: z.array(z.object({ kind: z.string() })),
  clocks: z.array(z.object({ kind: z.string(), paused: z.boolean(), dueOn: z.string() })),
})

const client = { agent: 'test', ip: '127.0.0.1' } as const

export async function openClaimsHttp(settings: Readonly<Record<string, string>> = {}) {
  const desk = await openClaimsDesk(settings)
  const app = await openHttp({ log: desk.log, rateLimitPerMinute: 100_000, version: '0' })
  identityHooks(app, desk)
  claimsRoutes(app, desk)
  await app.ready()

  async function tokenOf(who: { staffId: string } | { customerId: string }): Promise<string> {
    const opened = await writeAs(desk, system('test'), {}, (tx) => openSession(tx, who, { client, now: new Date() }))
    return opened.token
  }

  async function staff(name: string, role: Role = 'claims-adjuster'): Promise<{ staffId: string; token: string }> {
    const { staffId } = await addStaff(desk, { login: newId(), name, password: 'long enough to be one', roles: [role] })
    return { staffId, token: await tokenOf({ staffId }) }
  }

  async function call(token: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH', url: string, payload?: object) {
    const answer = await app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}` },
      ...(payload ? { payload } : {}),
    })
    return { status: answer.statusCode, body: answer.body === '' ? {} : looseBody.parse(answer.json()) }
  }

  const { token: adjuster } = await staff('陈洁')

  /** The workbench of a claim, by its address. */
  async function look(url: string, token = adjuster) {
    return workbench.parse((await call(token, 'GET', url)).body)
  }

  /** A claim that waits for a person: the words on the invoice are not its figures. */
  async function referred({
    totalFen = 86_000,
    of,
    ...options
  }: {
    ending?: string
    totalFen?: number
    of?: Awaited<ReturnType<typeof desk.family>>
  } = {}) {
    const family = of ?? (await desk.family(options))
    const [, bill = '', record = ''] = await desk.threePapers(family, totalFen)
    const about = {
      patientName: '李小满',
      hospital: '示例市第一人民医院',
      invoiceNumber: newId().slice(-10),
      issuedOn: desk.clock.today(),
      totalFen: String(totalFen),
      totalInWords: '陆佰捌拾元整',
    }
    const invoice = await desk.paper(family.parent, readingOf('medical-invoice', about))
    const { claimId } = await desk.file(family, [invoice, bill, record])
    await desk.deliver()
    const url = `/api/desk/claims/${family.parent}/${claimId}`
    return {
      ...family,
      claimId,
      invoice,
      url,
      look: (token?: string) => look(url, token),
      token: await tokenOf({ customerId: family.parent }),
    }
  }

  return {
    desk,
    app,
    adjuster,
    call,
    look,
    referred,
    staff,
    staffToken: async (name: string, role: Role) => (await staff(name, role)).token,
    customerToken: (customerId: string) => tokenOf({ customerId }),
    async close() {
      await app.close()
      await desk.close()
    },
  }
}
