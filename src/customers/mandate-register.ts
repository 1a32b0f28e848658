// Every power of attorney on record, for the desk: the newest first, those in force or those that are over.
import { sql } from 'kysely'
import { z } from 'zod'
import { type Day, type Db, id, unseal } from '../kit/index.ts'
import type { Mandate } from './acting.ts'
import { mandateView, viewOf } from './mandate-view.ts'

export const registeredMandate = mandateView
  .pick({ scope: true, policyIds: true, fromOn: true, untilOn: true, state: true, requestId: true })
  .extend({
    id,
    /** Whom it is for: the mandate is one of theirs. */
    principal: z.object({ customerId: id, name: z.string() }),
    /** Who acts. Without the id, and the name masked, once it no longer holds. */
    agent: mandateView.shape.other,
  })
  .meta({ id: 'RegisteredMandate' })

/** `current`: in force, or to begin; `over`: expired, taken back, given up, or the agent has died. */
export const mandateStates = ['current', 'over'] as const

interface Row extends Omit<Mandate, 'scope'> {
  readonly customerId: string
  readonly scope: z.infer<typeof registeredMandate>['scope']
  readonly name: Buffer
  readonly agentName: Buffer
}

export async function listAttorneys(
  db: Db,
  options: { state: (typeof mandateStates)[number]; on: Day; limit: number; after?: string | undefined },
): Promise<z.infer<typeof registeredMandate>[]> {
  const { state, on, limit, after = null } = options
  const { rows } = await sql<Row>`
    select m.*, c.name, a.name as agent_name, d.died_on as agent_died_on
    from customer_mandates m
    join customers c on c.customer_id = m.customer_id
    join customers a on a.customer_id = m.agent_id
    left join customer_deaths d on d.customer_id = m.agent_id
    where m.kind = 'attorney' and (${after}::uuid is null or m.id < ${after})
      and (m.ended_on is not null or coalesce(m.until_on < ${on}, false) or d.died_on is not null) = ${state === 'over'}
    order by m.id desc
    limit ${limit}`.execute(db)
  return rows.map((row) => {
    const agent = { customerId: row.agentId, name: unseal(row.agentName) }
    const { other, ...view } = viewOf(row, on, agent)
    const { scope, policyIds, fromOn, untilOn, requestId } = view
    const principal = { customerId: row.customerId, name: unseal(row.name) }
    return { id: row.id, principal, agent: other, scope, policyIds, fromOn, untilOn, state: view.state, requestId }
  })
}
