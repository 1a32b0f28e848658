// The family of a person as far as inheritance looks: spouse, descendants, parents, siblings, grandparents, with their deaths.
import { sql } from 'kysely'
import { type Day, type Db, unseal } from '../kit/index.ts'
import type { Relation } from './family.ts'

export interface KinTie {
  readonly personId: string
  readonly relativeId: string
  /** What the relative is to the person. */
  readonly relation: Relation
  readonly fromOn: Day | null
  readonly untilOn: Day | null
}

export interface Kin {
  readonly ties: readonly KinTie[]
  readonly people: readonly {
    readonly customerId: string
    readonly name: string
    readonly diedOn: Day | null
    readonly diedAt: string | null
  }[]
}

const tiesMax = 500
const depth = 3 // a sibling's child, a great-grandchild

/** Everybody within three ties of a person, the person included; spouses are not walked through. */
export async function kinOf(db: Db, customerId: string): Promise<Kin> {
  const ties = await sql<KinTie>`
    with recursive near as (
      select ${customerId}::uuid as id, 0 as far
      union
      select r.relative_id, n.far + 1 from near n join customer_relations r on r.customer_id = n.id
      where n.far < ${sql.lit(depth)} and r.relation <> 'spouse'
    )
    select distinct r.customer_id as person_id, r.relative_id, r.relation, r.from_on, r.until_on
    from near n join customer_relations r on r.customer_id = n.id
    order by person_id, relative_id
    limit ${sql.lit(tiesMax)}`.execute(db)
  const ids = [...new Set([customerId, ...ties.rows.map(({ relativeId }) => relativeId)])]
  const people = await sql<{ customerId: string; name: Buffer; diedOn: Day | null; diedAt: string | null }>`
    select c.customer_id, c.name, d.died_on, d.moment as died_at
    from customers c left join customer_deaths d on d.customer_id = c.customer_id
    where c.customer_id = any(${ids})
    limit ${sql.lit(tiesMax)}`.execute(db)
  return { ties: ties.rows, people: people.rows.map((row) => ({ ...row, name: unseal(row.name) })) }
}
