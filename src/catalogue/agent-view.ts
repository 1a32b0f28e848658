// Who acts for the customer in a request, as every channel sees it.
import { z } from 'zod'
import { id } from '../kit/index.ts'
import type { PersonFacts } from './define.ts'

export const agentView = z
  .object({ customerId: id, name: z.string(), as: z.enum(['guardian', 'attorney']), basis: z.string() })
  .meta({ id: 'RequestAgent' })

export function agentOf({ customer, as, basis }: NonNullable<PersonFacts['agent']>): z.input<typeof agentView> {
  return { customerId: customer.customerId, name: customer.name, as, basis }
}
