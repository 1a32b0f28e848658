// Who serves a contract, as its page shows it.
import { z } from 'zod'
import { day } from '../../kit/index.ts'
import type { Serving } from './agent.ts'

export const servingView = z
  .object({
    name: z.string(),
    licenceNo: z.string(),
    phone: z.string().nullable().describe('of their work; null once they have left'),
    sinceOn: day,
    leftOn: day.nullable(),
  })
  .meta({ id: 'ServingAgent', description: 'Who serves a policy; one who has left is to be replaced' })

export function servingShown(agent: Serving | null | undefined): z.infer<typeof servingView> | null {
  if (!agent) return null
  const { name, licenceNo, phone, sinceOn, leftOn } = agent
  return { name, licenceNo, phone: leftOn === null ? phone : null, sinceOn, leftOn }
}
