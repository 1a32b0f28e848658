// The people whose policies somebody may see, and those policies: read through the one who looks, so that what is not theirs to
// see is never read. A person is seen whole by themselves, their guardian, or whom they gave the right to look; of anybody else
// only the contracts that the viewer holds or is insured by.
import { sql } from 'kysely'
import {
  deadAmong,
  type FamilyMember,
  familyOf,
  listCustomers,
  mayActFor,
  principalsOf,
  type Speaking,
  standingsOf,
} from '../../customers/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import { type Account, listAccounts } from '../../payments/index.ts'
import { policiesMax, readThrough, type Seen } from '../store.ts'

export interface Person {
  readonly customerId: string
  readonly name: string
  readonly relation: FamilyMember['relation'] | 'other'
  readonly birthDate: Day
  /** By what right all of the person's policies are seen; null when only those are that the viewer is part of. */
  readonly seenAs: Speaking | null
  /** Their death is on record: they stand here for the policies that insure them alone. */
  readonly isDead: boolean
}

export interface SeenPolicy extends Seen {
  /** The viewer holds it or is insured by it: its own page is theirs to open. */
  readonly mine: boolean
}

export interface FamilyFacts {
  readonly people: readonly Person[]
  /** Each once. */
  readonly policies: readonly SeenPolicy[]
  /** Of the policyholders whose money is seen, by id. */
  readonly accounts: ReadonlyMap<string, Account>
  /** There are more policies than are shown. */
  readonly cut: boolean
}

/** Everything a customer may see on a day. */
export async function loadFamily(db: Db, viewerId: string, on: Day): Promise<FamilyFacts> {
  const [family, principals] = await Promise.all([familyOf(db, viewerId, on), principalsOf(db, viewerId)])
  const people = await peopleAround(db, viewerId, [...family, ...(await named(db, principals, family))], on)
  const whole = people.filter(({ seenAs }) => seenAs !== null).map(({ customerId }) => customerId)
  const viewers = [...new Set([viewerId, ...whole])]
  const seen = await readThrough(db, sql`t.customer_id = any(${viewers})`)
  const policies = each(seen, viewerId)
  return {
    people: await withoutDead(db, withInsured(people, policies), policies),
    policies,
    accounts: await accountsOf(db, policies),
    cut: seen.length === policiesMax,
  }
}

type Known = Omit<Person, 'seenAs' | 'isDead'>
type Around = Omit<Person, 'isDead'>

async function named(db: Db, principals: readonly string[], family: readonly FamilyMember[]): Promise<Known[]> {
  const others = principals.filter((one) => !family.some(({ customerId }) => customerId === one))
  const people = await listCustomers(db, others)
  return people.map(({ customerId, name, birthDate }) => ({ customerId, name, birthDate, relation: 'other' }))
}

async function peopleAround(db: Db, viewerId: string, known: readonly Known[], on: Day): Promise<Around[]> {
  const standings = await standingsOf(
    db,
    known.map(({ customerId }) => customerId),
  )
  return known.flatMap(({ customerId, name, relation, birthDate }) => {
    const standing = standings.get(customerId)
    if (!standing) return []
    const speaking = mayActFor(viewerId, standing, { scope: 'look' }, on)
    const seenAs = customerId === viewerId ? self : 'as' in speaking ? speaking : null
    // Somebody whose mandate has ended is neither family nor seen any more.
    return relation === 'other' && !seenAs ? [] : [{ customerId, name, relation, birthDate, seenAs }]
  })
}

const self: Speaking = { as: 'self', basis: '个人信息保护法 §45' }

// A policy that several of the people are part of comes once for each: the widest role counts.
function each(seen: readonly (Seen & { readonly viewerId: string })[], viewerId: string): SeenPolicy[] {
  const policies = new Map<string, SeenPolicy>()
  for (const one of seen) {
    const before = policies.get(one.policy.id)
    const role = before?.role === 'owner' ? 'owner' : one.role
    policies.set(one.policy.id, {
      policy: one.policy,
      role,
      mine: (before?.mine ?? false) || one.viewerId === viewerId,
    })
  }
  return [...policies.values()]
}

async function withoutDead(db: Db, people: readonly Around[], policies: readonly SeenPolicy[]): Promise<Person[]> {
  const dead = await deadAmong(
    db,
    people.map(({ customerId }) => customerId),
  )
  const insured = new Set(policies.flatMap(({ policy }) => policy.insureds.map(({ customerId }) => customerId)))
  return people
    .map((person) => ({ ...person, isDead: dead.has(person.customerId) }))
    .filter(({ customerId, isDead }) => !isDead || insured.has(customerId))
}

function withInsured(people: readonly Around[], policies: readonly SeenPolicy[]): Around[] {
  const all = new Map(people.map((person) => [person.customerId, person]))
  for (const { policy } of policies)
    for (const { customerId, name, birthDate } of policy.insureds)
      if (!all.has(customerId)) all.set(customerId, { customerId, name, birthDate, relation: 'other', seenAs: null })
  return [...all.values()]
}

async function accountsOf(db: Db, policies: readonly SeenPolicy[]): Promise<Map<string, Account>> {
  const owners = policies.flatMap(({ policy, role }) => (role === 'owner' ? [policy.customerId] : []))
  const lists = await Promise.all([...new Set(owners)].map((ownerId) => listAccounts(db, ownerId)))
  return new Map(lists.flat().map((account) => [account.id, account]))
}
