// The parties of a contract on a day, and the three questions asked of them. Pure: rows in, answers with their articles out.
import { type Standing, speakersFor } from '../../customers/index.ts'
import type { Day, Text } from '../../kit/index.ts'
import type { Policy } from '../policy.ts'
import { type ActId, acts, type Part, type Ruled } from './acts.ts'

export interface PartyFacts {
  readonly policy: Pick<
    Policy,
    'customerId' | 'insureds' | 'beneficiaries' | 'secondHolder' | 'pledge' | 'employerBought' | 'events'
  >
  readonly coversDeath: boolean
  readonly on: Day
  /** The standing of everybody the contract names who is on record. */
  readonly people: ReadonlyMap<string, Standing>
  /** A policyholder to be, in a change of policyholder. */
  readonly newHolderId?: string | undefined
  /** The heirs of a policyholder who died, as far as they are on record. */
  readonly heirIds?: readonly string[] | undefined
}

export interface Named {
  readonly part: Part
  /** Nobody on record stands there when it is absent, e.g. a bank as pledgee. */
  readonly customerId?: string
  readonly name: string
  readonly basis: string
  /** Whose word counts for them: their own, or each guardian's. Empty when nobody on record can speak for them. */
  readonly speakers: readonly string[]
  readonly as: 'self' | 'guardian'
}

export interface Standings {
  readonly may: readonly Named[]
  readonly agree: readonly Named[]
  readonly told: readonly Named[]
  /** Why nobody may now. */
  readonly stopped?: { readonly because: Text; readonly basis: string; readonly instead?: string }
}

/** Who may do it, who must agree, who must be told, on the facts' day. */
export function partiesTo(act: ActId, facts: PartyFacts): Standings {
  const rule = acts[act]
  const stopped = stopOf(act, facts)
  const named = (ruled: readonly Ruled[]) =>
    ruled.filter((one) => applies(one, facts)).flatMap((one) => stand(one, facts))
  return { may: named(rule.may), agree: named(rule.agree), told: named(rule.told), ...(stopped ? { stopped } : {}) }
}

export type Entitled =
  | { readonly ok: true; readonly part: Part; readonly as: 'self' | 'guardian'; readonly basis: string }
  | { readonly ok: false; readonly because: Text; readonly basis: string; readonly instead?: string }

/** Whether this person may do it, as which part; a guardian stands for a minor, or speaks where the minor is loaded. Else why not, who instead. */
export function entitledTo(act: ActId, personId: string, facts: PartyFacts, speakerId: string = personId): Entitled {
  const { may, stopped } = partiesTo(act, facts)
  if (stopped) return { ok: false, ...stopped }
  const own = may.find((one) => one.customerId === personId && (one.as === 'self' || one.speakers.includes(speakerId)))
  const ward = may.find((one) => one.as === 'guardian' && one.speakers.includes(personId))
  const found = own ?? ward
  if (found) return { ok: true, part: found.part, as: found.as, basis: found.basis }
  const parts = [...new Set(may.map(({ part }) => part))]
  const basis = [...new Set(acts[act].may.map((one) => one.basis))].join('；')
  return { ok: false, because: onlyParts(parts.length > 0 ? parts : acts[act].may.map(({ part }) => part)), basis }
}

/** Who has to agree besides the person who asks, each once: those who speak for the parties, without whom the asker already speaks for. */
export function consentersTo(act: ActId, askerId: string, facts: PartyFacts): string[] {
  const asked = partiesTo(act, facts).agree.flatMap(({ customerId, speakers }) => {
    if (customerId === askerId || speakers.includes(askerId)) return []
    return speakers[0] ?? customerId ?? []
  })
  return [...new Set(asked)]
}

function applies({ only }: Ruled, { coversDeath }: PartyFacts): boolean {
  return only === undefined || coversDeath
}

function stand({ part, basis }: Ruled, facts: PartyFacts): Named[] {
  const { policy, people, on } = facts
  if (part === 'pledgee') {
    const name = policy.pledge?.pledgee
    return name === undefined ? [] : [{ part, name, basis, speakers: [], as: 'self' }]
  }
  return idsOf(part, facts).flatMap((customerId): Named[] => {
    const person = people.get(customerId)
    if (!person || (person.diedOn !== null && person.diedOn <= on)) return []
    const { ids, speaking } = speakersFor(person, on)
    return [
      {
        part,
        customerId,
        name: person.name,
        basis,
        speakers: ids,
        as: speaking.as === 'guardian' ? 'guardian' : 'self',
      },
    ]
  })
}

function idsOf(part: Part, { policy, newHolderId, heirIds }: PartyFacts): readonly string[] {
  switch (part) {
    case 'holder':
      return [policy.customerId]
    case 'insured':
      return policy.insureds.map(({ customerId }) => customerId)
    case 'second-holder':
      return policy.secondHolder ? [policy.secondHolder.customerId] : []
    case 'new-holder':
      return newHolderId === undefined ? [] : [newHolderId]
    case 'heir':
      return policy.secondHolder ? [] : (heirIds ?? [])
    case 'beneficiary':
      return policy.beneficiaries.flatMap(({ customerId }) => customerId ?? [])
    default:
      return []
  }
}

function stopOf(act: ActId, { policy, people, on }: PartyFacts): Standings['stopped'] {
  const died = people.get(policy.customerId)?.diedOn
  const holderIsDead = died != null && died <= on
  if (act === 'succeed' && !holderIsDead)
    return {
      because: {
        zh: '投保人健在时，请办理变更投保人',
        en: 'While the policyholder lives, change the policyholder instead',
      },
      basis: '民法典 §1121',
      instead: 'change-policyholder',
    }
  if (holderIsDead && act !== 'succeed' && act !== 'claim' && act !== 'name-beneficiary')
    return {
      because: {
        zh: '投保人已去世，请先由接任的人办理投保人变更',
        en: 'The policyholder has died; somebody has to succeed them first',
      },
      basis: '民法典 §1121',
      instead: 'succeed-policyholder',
    }
  if (policy.pledge && acts[act].onCashValue)
    return {
      because: {
        zh: `保单已质押给${policy.pledge.pledgee}，动用现金价值前须先解除质押`,
        en: `The policy is pledged to ${policy.pledge.pledgee}; release the pledge before its value is touched`,
      },
      basis: '民法典 §443（参照）',
      instead: 'release-pledge',
    }
  if (act === 'surrender' && policy.events.some(({ kind }) => kind === 'cash-value-redeemed'))
    return {
      because: {
        zh: '被保险人或者受益人已向投保人支付相当于现金价值的款项并通知了我们，合同继续有效，不能再由投保人解除',
        en: 'The insured or a beneficiary has paid the policyholder its cash value and told us: the policyholder can no longer end it',
      },
      basis: '保险法司法解释三 §17',
    }
  return undefined
}

export const partWords: Readonly<Record<Part, Text>> = {
  holder: { zh: '投保人', en: 'the policyholder' },
  insured: { zh: '被保险人', en: 'the insured' },
  'second-holder': { zh: '第二投保人', en: 'the second policyholder' },
  heir: { zh: '投保人的继承人', en: 'an heir of the policyholder' },
  'new-holder': { zh: '新投保人', en: 'the new policyholder' },
  beneficiary: { zh: '受益人', en: 'a beneficiary' },
  pledgee: { zh: '质权人', en: 'the pledgee' },
}

function onlyParts(parts: readonly Part[]): Text {
  const each = parts.map((part) => partWords[part])
  return {
    zh: `这项业务要由${each.map(({ zh }) => zh).join('或')}办理`,
    en: `Only ${each.map(({ en }) => en).join(' or ')} can do this`,
  }
}

/** Whether a designation is open to this contract: an employer names only the insured and near relatives (保险法 §39). */
export function mayBeNamed({ policy }: Pick<PartyFacts, 'policy'>, relation: string): boolean {
  return (
    policy.employerBought !== true ||
    ['self', 'spouse', 'child', 'parent', 'sibling', 'grandparent', 'grandchild'].includes(relation)
  )
}
