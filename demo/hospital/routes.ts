// A button of the demo: the hospital tells of a visit. It comes in by the door every hospital uses.
import { z } from 'zod'
import type { App, Context } from '../../src/kit/index.ts'
import { demoHospital, demoHospitalKey, playedFall, playedKeys } from './demo-hospital.ts'
import { send, tokenFor } from './player.ts'
import { visitBundle } from './visit-bundle.ts'

/** Registers nothing outside the demo. */
export function demoHospitalRoutes(app: App, { config, clock }: Pick<Context, 'config' | 'clock'>): void {
  if (!config.MENDIAN_DEMO || config.SMS_URL) return
  app.post(
    '/api/demo/hospital-visits',
    {
      schema: {
        tags: ['demo'],
        operationId: 'playHospitalVisit',
        summary: '演示：医院传来一次就诊 | In the demo: a hospital tells of a visit',
        body: z.strictObject({ person: z.enum(playedKeys) }),
        response: { 200: z.object({ hospital: z.string(), name: z.string(), kept: z.boolean() }) },
      },
    },
    async ({ body, protocol, host }) => {
      const storeUrl = (config.PUBLIC_URL ?? `${protocol}://${host}`).replace(/\/$/, '')
      const hospital = {
        clientId: demoHospital.clientId,
        key: demoHospitalKey(),
        storeUrl,
        call: async (path: string, sent: { headers: Record<string, string>; body: string }) => {
          const headers = { ...sent.headers, host }
          const answer = await app.inject({ method: 'POST', url: path, headers, payload: sent.body })
          return { status: answer.statusCode, body: answer.body, headers: answer.headers }
        },
      }
      const visit = playedFall(body.person, clock.today())
      const { status, body: answer } = await send(hospital, await tokenFor(hospital), visitBundle(visit))
      if (status !== 200) throw new Error(`the door answered ${status}: ${answer}`)
      return { hospital: demoHospital.name, name: visit.person.name, kept: answer.includes('201 Created') }
    },
  )
}
