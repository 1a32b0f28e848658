// Mandates as both sides and the desk see them: for whom, for what, until when, and whether they hold today.
import { z } from 'zod'
import { type Day, type Db, day, id, maskName } from '../kit/index.ts'
import { guardiansAmong, isValid, type Mandate, mandateScopes, type Standing } from './acting.ts'
import { familyOf } from './family.ts'
import { principalsOf } from './mandates.ts'
import { standingsOf } from './standing.ts'

export const mandateView = z
  .object({
    /** None for a parent, who guards a minor by law. */
    id: id.nullable(),
    kind: z.enum(['guardian', 'attorney']),
    /** The other side: whom I act for, or who acts for me. Without the id, and the name masked, once it no longer holds. */
    other: z.object({ customerId: id.nullable(), name: z.string() }),
    scope: z.array(z.enum(mandateScopes)),
    /** Null: all their matters. */
    policyIds: z.array(id).nullable(),
    fromOn: day.nullable(),
    untilOn: day.nullable(),
    state: z.enum(['valid', 'not-begun', 'expired', 'ended']),
    basis: z.string(),
    /** The request whose letter is the document. */
    requestId: id.nullable(),
  })
  .meta({ id: 'Mandate' })

export const mandates = z
  .object({ held: z.array(mandateView), given: z.array(mandateView) })
  .meta({ id: 'Mandates', description: 'Whom I may act for, and who may act for me; those that no longer hold last' })

type View = z.infer<typeof mandateView>

/** Both sides of a person's mandates on a day; their minor children among whom they act for. */
export async function mandatesOf(db: Db, customerId: string, on: Day): Promise<z.infer<typeof mandates>> {
  const [principals, family] = await Promise.all([principalsOf(db, customerId), familyOf(db, customerId, on)])
  const children = family.filter(({ guardian }) => guardian).map((member) => member.customerId)
  const people = await standingsOf(db, [customerId, ...principals, ...children])
  const held = principals.flatMap((id) => {
    const person = people.get(id)
    return (person?.mandates ?? [])
      .filter(({ agentId }) => agentId === customerId)
      .map((mandate) => viewOf(mandate, on, person))
  })
  const minors = children.filter((id) => {
    const minor = people.get(id)
    const isHeld = held.some(({ other, kind }) => other.customerId === id && kind === 'guardian')
    return minor && !isHeld && guardiansAmong(minor, on).includes(customerId)
  })
  const given = people.get(customerId)?.mandates ?? []
  const agents = await standingsOf(
    db,
    given.map(({ agentId }) => agentId),
  )
  return {
    held: endedLast([...held, ...minors.flatMap((id) => byLaw(people.get(id)))]),
    given: endedLast(given.map((mandate) => viewOf(mandate, on, agents.get(mandate.agentId)))),
  }
}

function byLaw(minor: Standing | undefined): View[] {
  if (!minor) return []
  return [
    {
      id: null,
      kind: 'guardian',
      other: { customerId: minor.customerId, name: minor.name },
      scope: [...mandateScopes],
      policyIds: null,
      fromOn: null,
      untilOn: null,
      state: 'valid',
      basis: '民法典 §27',
      requestId: null,
    },
  ]
}

/** A mandate on a day with the person on its other side. */
export function viewOf(mandate: Mandate, on: Day, other: Pick<Standing, 'customerId' | 'name'> | undefined): View {
  const { id, kind, scope, policyIds, fromOn, untilOn, requestId } = mandate
  const state = stateOf(mandate, on)
  const name = other?.name ?? ''
  return {
    id,
    kind,
    other:
      state === 'valid' || state === 'not-begun'
        ? { customerId: other?.customerId ?? null, name }
        : { customerId: null, name: maskName(name) },
    scope: [...scope],
    policyIds: policyIds && [...policyIds],
    fromOn,
    untilOn,
    state,
    basis: kind === 'guardian' ? '民法典 §28' : '民法典 §161',
    requestId,
  }
}

function stateOf(mandate: Mandate, on: Day): View['state'] {
  if (isValid(mandate, on)) return 'valid'
  if (mandate.endedOn !== null || mandate.agentDiedOn !== null) return 'ended'
  return mandate.fromOn > on ? 'not-begun' : 'expired'
}

function endedLast(views: readonly View[]): View[] {
  const over = ({ state }: View) => (state === 'valid' || state === 'not-begun' ? 0 : 1)
  return [...views].sort((a, b) => over(a) - over(b))
}
