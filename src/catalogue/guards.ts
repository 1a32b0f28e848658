// Conditions that many services about a policy begin with. Each gives the `no` to answer with, or nothing.
import { type ActId, entitledTo, has, payeeOf, reasonFor, statusOf } from '../policies/index.ts'
import { allowsService } from '../products/index.ts'
import { type May, no, type PolicyFacts } from './define.ts'
import { askerOf } from './facts.ts'

type Guard = Exclude<May, { ok: true }> | undefined

const refuse = (because: { zh: string; en: string }, instead?: string): Guard => {
  const answer = no(because, instead)
  return answer.ok ? undefined : answer
}

/** The policyholder's own business. */
export function owned({ role }: Pick<PolicyFacts, 'role'>): Guard {
  return role === 'owner'
    ? undefined
    : refuse({ zh: '这项业务要由投保人办理', en: 'Only the policyholder can do this' })
}

/** This person, or who guards them, may do it, and nothing stands against it: see `acts`. */
export function entitled(facts: Pick<PolicyFacts, 'customer' | 'agent' | 'parties'>, act: ActId): Guard {
  const said = entitledTo(act, facts.customer.customerId, facts.parties, askerOf(facts))
  if (said.ok) return undefined
  const { because, basis, instead } = said
  return refuse({ zh: `${because.zh}（${basis}）`, en: `${because.en} (${basis})` }, instead)
}

/** The product's filed terms allow it. */
export function allowed({ product }: Pick<PolicyFacts, 'product'>, serviceId: string): Guard {
  if (allowsService(product, serviceId)) return undefined
  return refuse({ zh: '按条款，这个产品没有这项业务', en: 'This product does not have this service' })
}

export function isEnded({ policy, product, today }: Pick<PolicyFacts, 'policy' | 'product' | 'today'>): boolean {
  return has(statusOf(policy, product, today), 'terminated')
}

/** Not ended, not frozen as lost. */
export function open({ policy, product, today }: Pick<PolicyFacts, 'policy' | 'product' | 'today'>): Guard {
  const status = statusOf(policy, product, today)
  const ended = reasonFor(status, 'terminated')
  if (ended) return refuse({ zh: `保单${ended.zh}`, en: `The policy ${ended.en}` })
  return has(status, 'frozen') ? refuse(frozen) : undefined
}

const frozen = { zh: '保单已挂失冻结，请先解挂', en: 'The policy is frozen as lost; release it first' }

/** Not frozen as lost, also when it has ended: what is owed then is still to be taken. */
export function unfrozen({ policy, product, today }: Pick<PolicyFacts, 'policy' | 'product' | 'today'>): Guard {
  return has(statusOf(policy, product, today), 'frozen') ? refuse(frozen, 'lift-lost-report') : undefined
}

/** The business of whoever is paid for living on. */
export function paidTo({ policy, customer, today }: Pick<PolicyFacts, 'policy' | 'customer' | 'today'>): Guard {
  return payeeOf(policy, today) === customer.customerId
    ? undefined
    : refuse({ zh: '要由领取人（被保险人本人）办理', en: 'The payee, who is the insured person, does this' })
}

/** Open and not suspended. */
export function inForce(facts: Pick<PolicyFacts, 'policy' | 'product' | 'today'>): Guard {
  const ended = open(facts)
  if (ended) return ended
  const suspended = reasonFor(statusOf(facts.policy, facts.product, facts.today), 'suspended')
  if (!suspended) return undefined
  return refuse({ zh: `保单已中止：${suspended.zh}`, en: `The policy is suspended: ${suspended.en}` }, 'reinstate')
}
