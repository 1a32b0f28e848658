// Who speaks for a person on a day: they themselves, a guardian, an attorney within scope. Pure.
import type { Day, Text } from '../kit/index.ts'
import { isMinor } from './customer.ts'

/** What an attorney may be trusted with; a guardian is trusted with all of it. */
export const mandateScopes = ['look', 'servicing', 'money', 'claims'] as const
export type MandateScope = (typeof mandateScopes)[number]

export interface Mandate {
  readonly id: string
  readonly agentId: string
  readonly kind: 'guardian' | 'attorney'
  readonly scope: readonly MandateScope[]
  /** The policies it is for; null when it is for all the principal's matters. */
  readonly policyIds: readonly string[] | null
  readonly fromOn: Day
  /** The last day; null when it has none. */
  readonly untilOn: Day | null
  /** The day it was revoked or given up. */
  readonly endedOn: Day | null
  /** Who acts is dead (民法典 §173). */
  readonly agentDiedOn: Day | null
  /** The request it came from: its letter is the document. */
  readonly requestId: string | null
}

/** What the law looks at to know who speaks for a person. */
export interface Standing {
  readonly customerId: string
  readonly name: string
  readonly birthDate: Day
  readonly diedOn: Day | null
  /** On record, with the day a parent died; in the order they were registered. */
  readonly parents: readonly { readonly customerId: string; readonly diedOn: Day | null }[]
  readonly mandates: readonly Mandate[]
}

export type Speaker = 'self' | 'guardian' | 'attorney'

export interface Speaking {
  readonly as: Speaker
  /** The article it rests on. */
  readonly basis: string
  readonly mandateId?: string
}

export interface Silent {
  readonly because: Text
  readonly basis: string
}

/** Registered, begun, neither expired nor ended, and the agent lives (民法典 §173). */
export function isValid(mandate: Mandate, on: Day): boolean {
  const { fromOn, untilOn, endedOn, agentDiedOn } = mandate
  const ended = (endedOn !== null && endedOn <= on) || (agentDiedOn !== null && agentDiedOn <= on)
  return fromOn <= on && (untilOn === null || on <= untilOn) && !ended
}

/** The guardians of a minor (民法典 §27: appointed ones, else living parents) or of an adult declared to need one (§28); else none. */
export function guardiansAmong(person: Standing, on: Day): string[] {
  const appointed = person.mandates.filter((mandate) => mandate.kind === 'guardian' && isValid(mandate, on))
  if (appointed.length > 0) return appointed.map(({ agentId }) => agentId)
  if (!isMinor(person.birthDate, on)) return []
  return person.parents.filter(({ diedOn }) => diedOn === null || diedOn > on).map(({ customerId }) => customerId)
}

/** Whether a person decides for themselves on a day. */
export function isCapable(person: Standing, on: Day): boolean {
  return !isMinor(person.birthDate, on) && guardiansAmong(person, on).length === 0
}

/** Whose word counts as the person's: their own, or a guardian's. Nobody when a minor has no guardian on record. */
export function speakersFor(
  person: Standing,
  on: Day,
): { readonly ids: readonly string[]; readonly speaking: Speaking } {
  if (isCapable(person, on)) return { ids: [person.customerId], speaking: { as: 'self', basis: '民法典 §18' } }
  return { ids: guardiansAmong(person, on), speaking: { as: 'guardian', basis: guardianBasis(person, on) } }
}

/** What somebody wants to act in. */
export interface Matter {
  readonly scope: MandateScope
  /** The policy it is about; null for what concerns all of the person's matters. Left out: whatever there is. */
  readonly policyId?: string | null
}

/** Whether somebody may act for a person in a matter on a day, as what, and by which article; else why not. */
export function mayActFor(agentId: string, person: Standing, matter: Matter, on: Day): Speaking | Silent {
  if (agentId === person.customerId) return speakingForSelf(person, on)
  const guards = guardiansAmong(person, on).includes(agentId)
  const held = person.mandates.filter((mandate) => mandate.agentId === agentId && mandate.kind === 'attorney')
  if (!guards && held.length === 0) return silent('民法典 §161', '没有登记的授权', 'No power of attorney is on record')
  if (person.diedOn !== null && person.diedOn <= on)
    return silent('民法典 §173', '对方已去世，代理随之终止', 'The person has died; nobody acts for them any more')
  if (guards) return { as: 'guardian', basis: guardianBasis(person, on) }
  const valid = held.filter((mandate) => isValid(mandate, on))
  if (valid.length === 0)
    return silent(
      '民法典 §173',
      '授权已到期、被收回或尚未开始',
      'The power of attorney has expired, been revoked or not begun',
    )
  const trusted = valid.filter((mandate) => mandate.scope.includes(matter.scope))
  if (trusted.length === 0)
    return silent('民法典 §165', '授权书里没有包括这类事项', 'The power of attorney does not cover this kind of matter')
  const covering = trusted.find((mandate) => isWithin(mandate, matter))
  if (!covering)
    return silent('民法典 §165', '授权书里没有包括这份保单', 'The power of attorney does not cover this policy')
  return { as: 'attorney', basis: '民法典 §161', mandateId: covering.id }
}

function isWithin({ policyIds }: Mandate, { policyId }: Matter): boolean {
  if (policyIds === null || policyId === undefined) return true
  return policyId !== null && policyIds.includes(policyId)
}

function speakingForSelf(person: Standing, on: Day): Speaking | Silent {
  if (isCapable(person, on)) return { as: 'self', basis: '民法典 §18' }
  return silent(guardianBasis(person, on), '须由监护人代办', 'A guardian has to do this')
}

function guardianBasis(person: Standing, on: Day): string {
  return isMinor(person.birthDate, on) ? '民法典 §27' : '民法典 §28'
}

function silent(basis: string, zh: string, en: string): Silent {
  return { because: { zh, en }, basis }
}
