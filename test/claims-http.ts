// The claims desk of a test over HTTP: its customers and its adjusters, each through their own sign-in.
import { z } from 'zod'
import { claimsRoutes } from '../src/claims/index.ts'
import type { Role } from '../src/identity/index.ts'
import { newId } from '../src/kit/index.ts'
import { openClaimsDesk, readingOf } from './claims-desk.ts'
import { callerOf, newStaff, openApp, tokenOf } from './sessions.ts'

export type ClaimsHttp = Awaited<ReturnType<typeof openClaimsHttp>>

const workbench = z.looseObject({
  seq: z.number(),
  state: z.string(),
  proposal: z
    .object({
      payFen: z.number(),
      covers: z.array(
        z.object({
          policyId: z.string(),
          coverageId: z.string(),
          rows: z.array(z.object({ allowedFen: z.number() })),
        }),
      ),
      lines: z.array(z.object({ claimedFen: z.number() })),
    })
    .nullable(),
  papers: z.array(
    z.object({
      documentId: z.string(),
      pages: z.array(z.object({ image: z.string() })),
      fields: z.array(z.object({ name: z.string(), value: z.string(), region: z.array(z.number()) })),
    }),
  ),
  events: z.array(z.object({ kind: z.string() })),
  clocks: z.array(z.object({ kind: z.string(), paused: z.boolean(), dueOn: z.string() })),
})

export async function openClaimsHttp(settings: Readonly<Record<string, string>> = {}) {
  const desk = await openClaimsDesk(settings)
  const app = await openApp(desk, (app) => claimsRoutes(app, desk))
  const call = callerOf(app)
  const staff = (name: string, role: Role = 'claims-adjuster') => newStaff(desk, { name, roles: [role] })
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
      token: await tokenOf(desk, { customerId: family.parent }),
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
    customerToken: (customerId: string) => tokenOf(desk, { customerId }),
    async close() {
      await app.close()
      await desk.close()
    },
  }
}
