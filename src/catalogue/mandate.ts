// Which services somebody may open for another, and which only the person themselves can (民法典 §161 第二款, §168, §169).
import { type Agent, agentIn, type Caller, type Customer, covers, type Matter } from '../customers/index.ts'
import { type Db, notFound, type Text, type Tx } from '../kit/index.ts'
import { type Fault, type May, no, type Service, yes } from './define.ts'
import type { Services } from './load.ts'
import { begunByAgent, mayNot } from './problems.ts'
import type { Given } from './progress.ts'
import { getRequest, type RequestRow } from './store.ts'

type Mandated = NonNullable<Service['mandate']>

/** What a service asks of an attorney: what it says, else what follows from what it is about. */
export function mandatedFor({ mandate, about, counter, topic, underwritten }: Service): Mandated {
  if (mandate) return mandate
  // what is told of one's health and habits is one's own to tell (保险法 §16)
  if (about === 'person' || underwritten) return 'own'
  if (counter === 'claims') return 'claims'
  return topic === 'money' ? 'money' : 'servicing'
}

/** Whether the caller may begin this service; always when it is their own business. */
export function mayBegin(caller: Caller, service: Service, policyId: string | undefined): May {
  if (!caller.principal) return yes
  const mandated = mandatedFor(service)
  if (mandated === 'nobody') return no(onlyThemselves)
  const agent = agentIn(caller, matterOf(mandated, policyId))
  if (agent && 'because' in agent)
    return no({ zh: `${agent.because.zh}（${agent.basis}）`, en: `${agent.because.en} (${agent.basis})` })
  return mandated === 'own' && agent?.as === 'attorney' ? no(ownBusiness) : yes
}

/** Who acts when the caller begins this service for another; nothing when it is their own business. Raises 409 `may-not`. */
export function agentFor(caller: Caller, service: Service, policyId: string | undefined): Agent | undefined {
  const may = mayBegin(caller, service, policyId)
  if (!may.ok) throw mayNot({ detail: may.because })
  const agent = agentIn(caller, matterOf(mandatedFor(service), policyId))
  return agent && 'as' in agent ? agent : undefined
}

/** A request through the caller: any of their own; of a principal's what they themselves began, while the mandate covers it. Else 404. */
export async function requestThrough(db: Db, services: Services, caller: Caller, id: string): Promise<RequestRow> {
  const row = await getRequest(db, caller.customerId, id)
  if (!caller.principal) return row
  const matter = matterOf(mandatedFor(services.get(row.serviceId)), row.policyId ?? undefined)
  if (row.agent?.customerId !== caller.by.customerId || !covers(caller, matter)) throw notFound()
  return row
}

function matterOf(mandated: Mandated, policyId: string | undefined): Matter {
  return { scope: mandated === 'own' || mandated === 'nobody' ? 'look' : mandated, policyId: policyId ?? null }
}

/** What an agent began is signed and submitted by their hand: the customer withdraws it, or does it anew themselves. Raises 409. */
export function sameHand({ by }: Tx, { agent, customerId }: RequestRow): void {
  if (agent && by.kind === 'customer' && by.customerId === customerId) throw begunByAgent()
}

/** Nobody turns what is another's to themselves: an answer that names the one who acts (民法典 §168; for guardians §35). */
export function selfDealing({ agent }: Given, answer: unknown): Fault[] {
  return agent ? namings(agent.customer, answer, '') : []
}

function namings(agent: Customer, answer: unknown, pointer: string): Fault[] {
  if (typeof answer === 'object' && answer !== null)
    return Object.entries(answer).flatMap(([name, value]) => namings(agent, value, `${pointer}/${name}`))
  const isNamed = pointer.endsWith('/name') && answer === agent.name
  const isKnown = [agent.customerId, agent.idNumber, agent.phone].some((known) => known && known === answer)
  return isNamed || isKnown ? [{ pointer, detail: toThemselves }] : []
}

const onlyThemselves: Text = {
  zh: '这件事只能本人亲自办理，谁也不能代（民法典 §161 第二款）。请本人登录办理',
  en: 'Only the person can do this, nobody for them (民法典 §161 ¶2). Please let them sign in and do it',
}
const ownBusiness: Text = {
  zh: '按这件事的性质要由本人亲自办理，授权代办不包括它（民法典 §161 第二款）。请本人登录办理',
  en: 'By its nature this is for the person to do; no power of attorney covers it (民法典 §161 ¶2). Please let them sign in and do it',
}
const toThemselves: Text = {
  zh: '代办人、监护人不能把别人的权益办到自己名下（民法典 §168、§35）',
  en: 'Who acts for another may not turn what is theirs to themselves (民法典 §168, §35)',
}
