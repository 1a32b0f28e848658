// Who serves contracts, and the rows that say so.
import type { Day, Text } from '../../kit/index.ts'

export interface ServingAgent {
  readonly id: string
  readonly name: string
  /** As in the public register of licences. */
  readonly licenceNo: string
  /** The phone of their work. */
  readonly phone: string
  /** Null while they work for the insurer. */
  readonly leftOn: Day | null
}

/** The one who serves a contract. */
export interface Serving extends ServingAgent {
  readonly sinceOn: Day
}

/** A policy whose agent has left and that nobody has taken on yet (孤儿单). */
export function isOrphan({ agent }: { readonly agent?: Serving | null }): boolean {
  return agent !== undefined && agent !== null && agent.leftOn !== null
}

/** Who serves a contract, in words. */
export function servedBy(agent: Pick<ServingAgent, 'name' | 'leftOn'> | null | undefined): Text {
  if (!agent) return { zh: '由门店直接服务', en: 'served by the store itself' }
  return agent.leftOn === null
    ? { zh: agent.name, en: agent.name }
    : { zh: `${agent.name}（已离职）`, en: `${agent.name} (has left)` }
}

declare module '../../kit/database.ts' {
  interface Tables {
    agents: {
      id: string
      name: string
      licenceNo: string
      phone: string
      joinedOn: Day
      leftOn: Day | null
      givenAt: Date | null
    }
    policy_agents: { customerId: string; policyId: string; agentId: string; sinceOn: Day; toldOn: Day | null }
  }
}
