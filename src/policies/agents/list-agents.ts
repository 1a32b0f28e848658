// Agents, and the contracts that lost theirs.
import { sql } from 'kysely'
import type { Day, Db } from '../../kit/index.ts'
import { endings } from '../ending.ts'
import type { ServingAgent } from './agent.ts'

export const inTurnMax = 50

/** Who can take on a contract, whoever waited longest for one first; at most 50. */
export function agentsInTurn(db: Db): Promise<ServingAgent[]> {
  return db
    .selectFrom('agents')
    .select(['id', 'name', 'licenceNo', 'phone', 'leftOn'])
    .where('leftOn', 'is', null)
    .orderBy('givenAt', (by) => by.asc().nullsFirst())
    .orderBy('id')
    .limit(inTurnMax)
    .execute()
}

/** Every agent, newest first, those who left too: `limit` of them, older than `after`. */
export function listAgents(db: Db, limit: number, after?: string): Promise<ServingAgent[]> {
  return db
    .selectFrom('agents')
    .select(['id', 'name', 'licenceNo', 'phone', 'leftOn'])
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface Orphan {
  readonly customerId: string
  readonly policyId: string
  readonly policyNo: string
  /** The agent who left. */
  readonly name: string
  readonly leftOn: Day
  /** When the holder was told; null until then. */
  readonly toldOn: Day | null
}

/** Contracts that are not over and whose agent has left, who left first before others; at most `limit`. */
export async function listOrphans(db: Db, on: Day, limit: number): Promise<Orphan[]> {
  const { rows } = await sql<Orphan>`
    select p.customer_id, p.id as policy_id, p.policy_no, a.name, a.left_on, s.told_on
    from agents a
    join policy_agents s on s.agent_id = a.id
    join policies p on p.customer_id = s.customer_id and p.id = s.policy_id
    where a.left_on is not null and (p.ends_on is null or p.ends_on >= ${on}) and not exists (
      select 1 from policy_events e
      where e.customer_id = p.customer_id and e.policy_id = p.id and e.kind = any(${[...endings]}))
    order by a.left_on, p.customer_id, p.id
    limit ${limit}`.execute(db)
  return rows
}
