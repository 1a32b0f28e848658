// What waits for a customer of itself, before they have begun anything: as the services that can be done now say.
import { z } from 'zod'
import type { Db } from '../kit/index.ts'
import { day, id, text } from '../kit/index.ts'
import { allLeftOn } from '../policies/index.ts'
import type { PersonFacts, PolicyFacts, Service } from './define.ts'
import { type Door, doorsOf } from './doors.ts'
import { isEnded } from './guards.ts'

export const waitingView = z
  .object({
    serviceId: z.string(),
    title: text,
    policyId: id.nullable(),
    product: text.nullable(),
    /** Why it waits. */
    says: text,
    until: day.nullable(),
  })
  .meta({ id: 'Waiting' })
type Waits = z.infer<typeof waitingView>

/** What ends first stands first; what has no end comes last. */
export async function waitingFor(
  db: Db,
  services: readonly Service[],
  person: PersonFacts,
  policies: readonly PolicyFacts[],
): Promise<Waits[]> {
  // an ended contract has nothing to do any more but to give what is left with us
  const live = policies.filter((one) => !isEnded(one) || allLeftOn(one.policy, one.product, one.today).length > 0)
  const waiting = await Promise.all(
    services
      .filter(({ waits }) => waits)
      .map(async (service) =>
        (await doorsOf(db, service, person, live)).flatMap((door) => waitingAt(service, door) ?? []),
      ),
  )
  return waiting.flat().sort((a, b) => (a.until ?? late).localeCompare(b.until ?? late))
}

const late = '9999-12-31'

function waitingAt(service: Service, { facts, may }: Door): Waits | undefined {
  const told = may.ok ? service.waits?.(facts) : undefined
  if (!told) return undefined
  const about = 'policy' in facts ? { policyId: facts.policy.id, product: facts.product.shortName } : nothing
  return { serviceId: service.id, title: service.title, ...about, says: told.says, until: told.until ?? null }
}

const nothing = { policyId: null, product: null }
