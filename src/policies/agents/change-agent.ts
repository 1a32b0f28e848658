// Another agent serves a contract: all who have to do with it are told.
import { notify, sendSms } from '../../identity/index.ts'
import { append, type Tx } from '../../kit/index.ts'
import { change, tell } from '../change.ts'
import { endingOf } from '../ending.ts'
import type { Policy } from '../policy.ts'
import { agentLeft, policyEnded, sameAgent } from '../problems.ts'
import type { Serving, ServingAgent } from './agent.ts'

/**
 * Gives a locked policy to another agent; the holder, the new agent and the one before, if they still work here, get a message.
 * Raises `same-agent`, `agent-left`, `policy-ended`.
 */
export async function changeAgent(tx: Tx, policy: Policy, agentId: string): Promise<Policy> {
  const { customerId, id: policyId, policyNo, agent: before } = policy
  if (endingOf(policy)) throw policyEnded()
  if (before?.id === agentId) throw sameAgent()
  const agent = await takeInTurn(tx, agentId)
  const row = { agentId, sinceOn: tx.today, toldOn: null }
  if (before)
    await tx.db
      .updateTable('policy_agents')
      .set(row)
      .where('customerId', '=', customerId)
      .where('policyId', '=', policyId)
      .execute()
  else append(tx, 'policy_agents', { customerId, policyId, ...row })
  const changed = await change(tx, policy, {
    kind: 'agent-changed',
    old: { agent: before ? briefly(before) : null },
    new: { agent: briefly(agent) },
  })
  tell(tx, policy, 'policy.agent-changed', { policyNo, name: agent.name })
  tellAll(tx, policy, agent)
  return { ...changed, agent: { ...agent, sinceOn: tx.today } }
}

/** Who serves a new contract from its first day: the one who sold it. */
export function keepSeller(tx: Tx, { customerId, id }: Pick<Policy, 'customerId' | 'id'>, agentId: string): void {
  append(tx, 'policy_agents', { customerId, policyId: id, agentId, sinceOn: tx.today, toldOn: null })
}

// Holds the agent until the end of this write, so that nobody is given to one who leaves at this moment.
async function takeInTurn(tx: Tx, agentId: string): Promise<ServingAgent> {
  const agent = await tx.db
    .updateTable('agents')
    .set({ givenAt: tx.at })
    .where('id', '=', agentId)
    .where('leftOn', 'is', null)
    .returning(['id', 'name', 'licenceNo', 'phone', 'leftOn'])
    .executeTakeFirst()
  if (!agent) throw agentLeft()
  return agent
}

function briefly({ id, name, licenceNo }: ServingAgent) {
  return { id, name, licenceNo }
}

function tellAll(tx: Tx, { customerId, policyNo, agent: before }: Policy, agent: ServingAgent): void {
  notify(tx, customerId, {
    zh: `【门店】保单 ${policyNo} 的服务人员现在是${agent.name}（执业证号 ${agent.licenceNo}），工作电话 ${agent.phone}。保障、保费都不变。`,
    en: `[Mendian] Policy ${policyNo} is now served by ${agent.name} (licence ${agent.licenceNo}), phone ${agent.phone}. Cover and premium are unchanged.`,
  })
  sendSms(tx, agent.phone, {
    zh: `【门店】保单 ${policyNo} 现在由您服务，请尽快与投保人联系。`,
    en: `[Mendian] You now serve policy ${policyNo}; please get in touch with its holder soon.`,
  })
  if (isHere(before))
    sendSms(tx, before.phone, {
      zh: `【门店】保单 ${policyNo} 已改由${agent.name}服务，谢谢您一直以来的照顾。`,
      en: `[Mendian] Policy ${policyNo} is now served by ${agent.name}; thank you for looking after it.`,
    })
}

function isHere(agent: Serving | null | undefined): agent is Serving {
  return agent?.leftOn === null
}
