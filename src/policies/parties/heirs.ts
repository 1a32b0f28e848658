// The heirs the law names, in their order, with who stands in for the dead (民法典 §1127-1130). Pure.
import type { Kin, KinTie } from '../../customers/index.ts'
import type { Day } from '../../kit/index.ts'

export interface Heir {
  readonly customerId: string
  readonly name: string
  /** A fraction of the whole. */
  readonly parts: number
  readonly of: number
  readonly basis: string
}

export interface Estate {
  readonly kin: Kin
  readonly personId: string
  readonly diedOn: Day
  /** Who lost the right to inherit (民法典 §1125). */
  readonly forfeited: readonly string[]
}

/** Whether a tie held on a day; without days it always did. */
export function isTied({ fromOn, untilOn }: Pick<KinTie, 'fromOn' | 'untilOn'>, on: Day): boolean {
  return (fromOn === null || fromOn <= on) && (untilOn === null || on < untilOn)
}

/**
 * The heirs on record: spouse, children and parents first; siblings and grandparents only when none of those is left (§1127).
 * A dead child's line takes its part (§1128), as does a dead sibling's children. Equal parts (§1130).
 */
export function heirsOf(estate: Estate): Heir[] {
  const of = relativesOf(estate)
  const first = [...lines(estate, of(estate.personId, 'spouse')), ...stirpes(estate, of, of(estate.personId, 'child'))]
  const parents = lines(estate, of(estate.personId, 'parent'))
  const nearest = [...first, ...parents]
  if (nearest.length > 0) return shared(estate, nearest, '民法典 §1127')
  const everyParent = of(estate.personId, 'parent')
  const siblings = [...new Set(everyParent.flatMap((parent) => of(parent, 'child')))].filter(
    (id) => id !== estate.personId,
  )
  const grandparents = [...new Set(everyParent.flatMap((parent) => of(parent, 'parent')))]
  return shared(estate, [...stirpes(estate, of, siblings, 1), ...lines(estate, grandparents)], '民法典 §1127')
}

/** One equal part of the estate and those who share it. */
type Line = readonly { readonly id: string; readonly of: number; readonly standsIn: boolean }[]
type Relatives = (personId: string, relation: KinTie['relation']) => string[]

function relativesOf({ kin, diedOn }: Estate): Relatives {
  return (personId, relation) =>
    kin.ties
      .filter((tie) => tie.personId === personId && tie.relation === relation)
      .filter((tie) => relation !== 'spouse' || isTied(tie, diedOn))
      .map(({ relativeId }) => relativeId)
}

function lines(estate: Estate, ids: readonly string[]): Line[] {
  return ids.filter((id) => inherits(estate, id)).map((id) => [{ id, of: 1, standsIn: false }])
}

/** Each living one is a line; a dead one's children share theirs, and so on down as many generations as the law goes. */
function stirpes(estate: Estate, of: Relatives, ids: readonly string[], generations = 5): Line[] {
  return ids.flatMap((id): Line[] => {
    if (inherits(estate, id)) return [[{ id, of: 1, standsIn: false }]]
    if (!isDead(estate, id) || generations === 0) return []
    const below = stirpes(estate, of, of(id, 'child'), generations - 1)
    return below.length === 0
      ? []
      : [below.flat().map((one) => ({ id: one.id, of: one.of * below.length, standsIn: true }))]
  })
}

function inherits(estate: Estate, id: string): boolean {
  return !isDead(estate, id) && !estate.forfeited.includes(id)
}

// Who dies with the deceased without a known order and with heirs of their own: each is settled by themselves (民法典 §1121).
function isDead({ kin, diedOn }: Estate, id: string): boolean {
  const died = kin.people.find(({ customerId }) => customerId === id)?.diedOn
  return died !== null && died !== undefined && died <= diedOn
}

function shared({ kin }: Estate, all: readonly Line[], basis: string): Heir[] {
  return all.flatMap((line) =>
    line.flatMap(({ id, of, standsIn }) => {
      const person = kin.people.find(({ customerId }) => customerId === id)
      return person
        ? [
            {
              customerId: id,
              name: person.name,
              parts: 1,
              of: all.length * of,
              basis: standsIn ? '民法典 §1128' : basis,
            },
          ]
        : []
    }),
  )
}
