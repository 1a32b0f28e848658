// The standing of people, read at once: birth, death, parents, and who holds a mandate.
import { sql } from 'kysely'
import { type Day, type Db, unseal } from '../kit/index.ts'
import type { Mandate, MandateScope, Standing } from './acting.ts'

interface Row {
  customerId: string
  name: Buffer
  birthDate: Day
  diedOn: Day | null
  parents: { customerId: string; diedOn: Day | null }[]
  mandates: (Omit<Mandate, 'scope'> & { scope: MandateScope[] })[]
}

const peopleMax = 100

/** By id, one statement for all; unknown ids are left out. At most 100 people. */
export async function standingsOf(db: Db, customerIds: readonly string[]): Promise<Map<string, Standing>> {
  if (customerIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select c.customer_id, c.name, c.birth_date, d.died_on,
      (select coalesce(jsonb_agg(jsonb_build_object('customerId', r.relative_id, 'diedOn', rd.died_on)
          order by r.since, r.relative_id), '[]')
        from customer_relations r left join customer_deaths rd on rd.customer_id = r.relative_id
        where r.customer_id = c.customer_id and r.relation = 'parent' and r.until_on is null) as parents,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'agentId', m.agent_id, 'kind', m.kind, 'scope', m.scope,
          'policyIds', m.policy_ids, 'fromOn', m.from_on, 'untilOn', m.until_on, 'endedOn', m.ended_on, 'agentDiedOn', md.died_on, 'requestId', m.request_id)
          order by m.registered_at, m.id), '[]')
        from customer_mandates m left join customer_deaths md on md.customer_id = m.agent_id
        where m.customer_id = c.customer_id) as mandates
    from customers c left join customer_deaths d on d.customer_id = c.customer_id
    where c.customer_id = any(${[...new Set(customerIds)]})
    limit ${sql.lit(peopleMax)}`.execute(db)
  return new Map(rows.map((row) => [row.customerId, { ...row, name: unseal(row.name) }]))
}

/** One person; undefined when unknown. */
export async function standingOf(db: Db, customerId: string): Promise<Standing | undefined> {
  return (await standingsOf(db, [customerId])).get(customerId)
}
