// Hospitals a person can allow to send, what stands, and how it is given and taken back: each by itself, as easily as the other.
import { z } from 'zod'
import { familyOf } from '../../customers/index.ts'
import { requireCustomer, requireLevel } from '../../identity/index.ts'
import { type App, addYears, type Context, day, id, idempotencyKey, text, writeAs } from '../../kit/index.ts'
import { connectedProviderIds } from '../clients/client.ts'
import { findProviders } from '../store.ts'
import { allowHospital, consentsOf, consentText, type HospitalConsent, mayAllow, stopHospital } from './consent.ts'

const tags = ['hospitals']
const params = z.object({ providerId: id, customerId: id })
const ok = { ok: true } as const
const done = z.object({ ok: z.literal(true) })

const person = z.object({
  customerId: id,
  name: z.string(),
  consent: z.object({ standing: z.boolean(), untilOn: day, accountId: id }).nullable(),
  /** What would be agreed to, as it is kept. */
  words: z.object({ untilOn: day, asked: text, standing: text }),
})
const personName = person.pick({ customerId: true, name: true })
const hospital = z
  .object({ providerId: id, name: z.string(), city: z.string(), people: z.array(person) })
  .meta({ id: 'ConnectedHospital' })

export function consentRoutes(app: App, context: Pick<Context, 'db' | 'clock'>): void {
  app.get(
    '/api/hospitals',
    {
      schema: {
        tags,
        operationId: 'listHospitals',
        summary: '可以直连的医院和我的授权 | Connected hospitals, and what I allow them',
        response: { 200: z.object({ items: z.array(hospital) }) },
      },
    },
    async (request) => ({ items: await hospitalsOf(context, requireCustomer(request).customerId) }),
  )
  app.put(
    '/api/hospitals/:providerId/consents/:customerId',
    {
      schema: {
        tags,
        operationId: 'allowHospital',
        summary: '单独同意一家医院传来就诊信息（个人信息保护法 §23、§29）| Allow one hospital, by itself',
        params,
        body: z.strictObject({ standing: z.boolean(), untilOn: day, accountId: id, agreed: z.literal(true) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireLevel(request, 'id')
      const { agreed: _, ...asked } = request.body
      const input = { ...request.params, ...asked, byId: by.customerId }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => allowHospital(tx, input))
      return ok
    },
  )
  app.delete(
    '/api/hospitals/:providerId/consents/:customerId',
    {
      schema: {
        tags,
        operationId: 'stopHospital',
        summary: '撤回，立即生效 | Take it back, at once',
        params,
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { ...request.params, byId: by.customerId }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => stopHospital(tx, input))
      return ok
    },
  )
}

async function hospitalsOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  byId: string,
): Promise<z.infer<typeof hospital>[]> {
  const today = clock.today()
  const untilOn = addYears(today, 1)
  const members: (z.infer<typeof personName> & { consents: HospitalConsent[] })[] = []
  for (const { customerId, name } of await familyOf(db, byId, today))
    if (await mayAllow(db, byId, customerId, today))
      members.push({ customerId, name, consents: await consentsOf(db, customerId, today) })
  const hospitals = await findProviders(db, await connectedProviderIds(db))
  return hospitals.map(({ id: providerId, name: hospital, city }) => ({
    providerId,
    name: hospital,
    city,
    people: members.map(({ customerId, name, consents }) => {
      const stands = consents.find((one) => one.providerId === providerId && one.byId === byId)
      const said = (standing: boolean) => consentText({ hospital, person: name, standing, untilOn })
      return {
        customerId,
        name,
        consent: stands ? { standing: stands.standing, untilOn: stands.untilOn, accountId: stands.accountId } : null,
        words: { untilOn, asked: said(false), standing: said(true) },
      }
    }),
  }))
}
