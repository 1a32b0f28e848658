// An agent begins to work for the insurer.
import { append, newId, type Tx } from '../../kit/index.ts'
import { agentKnown } from '../problems.ts'
import type { ServingAgent } from './agent.ts'

/** Puts an agent on record and returns their id. Raises `agent-known` when the licence is on record already. */
export async function enrolAgent(
  tx: Tx,
  given: Pick<ServingAgent, 'name' | 'licenceNo' | 'phone'>,
): Promise<{ agentId: string }> {
  const known = await tx.db
    .selectFrom('agents')
    .select('id')
    .where('licenceNo', '=', given.licenceNo)
    .executeTakeFirst()
  if (known) throw agentKnown()
  const id = newId()
  append(tx, 'agents', { id, ...given, joinedOn: tx.today, leftOn: null, givenAt: null })
  return { agentId: id }
}
