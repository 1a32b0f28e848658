// Everybody who stands in or by a contract, and for each act in words: who may, who must agree, who is told. Pure.
import { isValid, type Standing } from '../../customers/index.ts'
import { maskName, type Text } from '../../kit/index.ts'
import { type ActId, acts, type Part } from './acts.ts'
import { type Named, type PartyFacts, partiesTo, partWords } from './parties.ts'

export interface Viewer {
  /** The whole of it is for the policyholder and for staff; the insured sees who is paid on death by initials, without the share. */
  readonly sees: 'all' | 'own'
  readonly customerId: string | null
}

export interface ShownPerson {
  readonly part: Part | 'attorney' | 'guardian'
  readonly title: Text
  readonly name: string
  /** What they are to the insured, or what they stand for. */
  readonly note: Text | null
  readonly order: number | null
  /** Percent of the benefit within the order. */
  readonly share: number | null
  readonly isMe: boolean
}

export interface ShownAct {
  readonly id: ActId
  readonly title: Text
  readonly may: readonly ShownRole[]
  readonly agree: readonly ShownRole[]
  readonly told: readonly ShownRole[]
  readonly stopped: { readonly because: Text; readonly basis: string; readonly instead: string | null } | null
}

export interface ShownRole {
  readonly title: Text
  readonly name: string
  readonly basis: string
  /** Who speaks for them, when they do not themselves. */
  readonly by: readonly string[]
  readonly isMe: boolean
}

export interface ShownParties {
  readonly people: readonly ShownPerson[]
  readonly acts: readonly ShownAct[]
}

/** `offered` are the acts to speak of; `names` are of those who act for a party and are none themselves. */
export function shownParties(
  facts: PartyFacts & { readonly policy: { readonly id: string } },
  offered: readonly ActId[],
  names: ReadonlyMap<string, string>,
  viewer: Viewer,
): ShownParties {
  const nameOf = (id: string) => facts.people.get(id)?.name ?? names.get(id) ?? ''
  const isMe = (id: string | undefined) => id !== undefined && id === viewer.customerId
  const role = ({ part, customerId, name, basis, speakers, as }: Named): ShownRole => ({
    title: partWords[part],
    name: part === 'beneficiary' ? seen(name, isMe(customerId), viewer) : name,
    basis,
    by: as === 'guardian' ? speakers.map(nameOf) : [],
    isMe: isMe(customerId) || speakers.some(isMe),
  })
  return {
    people: [
      ...standing(facts, viewer, isMe),
      ...acting(facts, viewer).map(({ person, kind, agentId }) => ({
        ...plain,
        part: kind,
        title: agentWords[kind],
        name: nameOf(agentId),
        note: { zh: `代${person.name}`, en: `for ${person.name}` },
        isMe: isMe(agentId),
      })),
    ],
    acts: offered.map((id) => {
      const { may, agree, told, stopped } = partiesTo(id, facts)
      return {
        id,
        title: acts[id].title,
        may: may.map(role),
        agree: agree.map(role),
        told: told.map(role),
        stopped: stopped ? { ...stopped, instead: stopped.instead ?? null } : null,
      }
    }),
  }
}

const plain = { note: null, order: null, share: null } as const

function standing(facts: PartyFacts, viewer: Viewer, isMe: (id: string | undefined) => boolean): ShownPerson[] {
  const { policy, people } = facts
  const place = (part: Part, name: string, id?: string): ShownPerson => ({
    ...plain,
    part,
    title: partWords[part],
    name,
    isMe: isMe(id),
  })
  const { secondHolder, pledge } = policy
  return [
    place('holder', people.get(policy.customerId)?.name ?? '', policy.customerId),
    ...policy.insureds.map(({ name, customerId }) => place('insured', name, customerId)),
    ...policy.beneficiaries.map(({ name, customerId, order, share }) => ({
      ...place('beneficiary', seen(name, isMe(customerId), viewer), customerId),
      order,
      share: viewer.sees === 'all' ? share : null,
    })),
    ...(secondHolder ? [place('second-holder', secondHolder.name, secondHolder.customerId)] : []),
    ...(pledge
      ? [{ ...place('pledgee', pledge.pledgee), note: { zh: `自 ${pledge.sinceOn}`, en: `since ${pledge.sinceOn}` } }]
      : []),
  ]
}

interface Agency {
  readonly person: Standing
  readonly kind: 'attorney' | 'guardian'
  readonly agentId: string
}

/** Who holds a mandate today for a party and this contract: all of them, or only those from the one who looks. */
function acting(
  { people, policy, on }: PartyFacts & { readonly policy: { readonly id: string } },
  viewer: Viewer,
): Agency[] {
  return [...people.values()]
    .filter(({ customerId }) => viewer.customerId === null || customerId === viewer.customerId)
    .flatMap((person) =>
      person.mandates
        .filter((mandate) => isValid(mandate, on) && (mandate.policyIds?.includes(policy.id) ?? true))
        .map(({ kind, agentId }) => ({ person, kind, agentId })),
    )
}

function seen(name: string, isMe: boolean, { sees }: Viewer): string {
  return sees === 'all' || isMe ? name : maskName(name)
}

const agentWords = {
  attorney: { zh: '代办人', en: 'attorney' },
  guardian: { zh: '监护人', en: 'guardian' },
} as const satisfies Record<Agency['kind'], Text>
