// Who receives a death benefit and in what parts: designation, order, share, and what the law says when somebody is missing. Pure.
import type { Kin } from '../../customers/index.ts'
import type { Day, Text } from '../../kit/index.ts'
import type { Beneficiary } from '../policy.ts'
import { type Heir, heirsOf, isTied } from './heirs.ts'

export interface DeathFacts {
  readonly insuredId: string
  readonly diedOn: Day
  /** The time of day where a paper says it. */
  readonly diedAt?: string | null
  /** The policyholder is the insured. */
  readonly holderIsInsured: boolean
  /** The day the contract was made. */
  readonly madeOn: Day
  /** Empty when nobody was named. */
  readonly beneficiaries: readonly Beneficiary[]
  /** The designation reads 法定 or 法定继承人: the heirs are the beneficiaries. */
  readonly statutory: boolean
  readonly kin: Kin
  /** Who caused the death deliberately, or gave up or lost the right (保险法 §43). */
  readonly forfeited: readonly string[]
}

/** One part of the benefit, as a fraction of the whole. */
export interface Payee {
  readonly name: string
  readonly customerId?: string | undefined
  readonly parts: number
  readonly of: number
  readonly as: 'beneficiary' | 'heir'
  readonly basis: string
}

export interface Payees {
  readonly payees: readonly Payee[]
  /** Whose part fell away, and by which article. */
  readonly left: readonly { readonly name: string; readonly because: Text; readonly basis: string }[]
  /** The benefit is part of the insured's estate: creditors come before heirs. */
  readonly estate: boolean
}

/** Splits the benefit. Parts are exact fractions; whoever pays rounds. No heir on record leaves `payees` empty: a person finds them. */
export function payeesOf(facts: DeathFacts): Payees {
  if (facts.statutory) return { ...asHeirs(facts, 'beneficiary', '保险法司法解释三 §9'), left: [], estate: false }
  const left: { name: string; because: Text; basis: string }[] = []
  const standing = facts.beneficiaries.flatMap((one) => {
    const meant = meantBy(one, facts)
    const lost = meant ? lossOf(meant, facts) : notTied
    if (!lost && meant) return [meant]
    if (lost) left.push({ name: one.name, ...lost })
    return []
  })
  const order = Math.min(...standing.map((one) => one.order))
  const first = standing.filter((one) => one.order === order)
  if (first.length === 0) return { ...asHeirs(facts, 'heir', '保险法 §42'), left, estate: true }
  const of = first.reduce((sum, { share }) => sum + share, 0)
  const basis = left.length > 0 ? '保险法司法解释三 §12' : '保险法 §40'
  return {
    payees: first.map(({ name, customerId, share }) => ({
      name,
      customerId,
      ...reduced(share, of),
      as: 'beneficiary',
      basis,
    })),
    left,
    estate: false,
  }
}

interface Loss {
  readonly because: Text
  readonly basis: string
}

const notTied: Loss = {
  because: {
    zh: '约定的身份关系当时已不存在，视为没有指定',
    en: 'The relation named did not hold at the deciding time: as if nobody were named',
  },
  basis: '保险法司法解释三 §9',
}

/** A designation by relation alone means whoever stood in it: at the event when holder and insured are one, else when the contract was made. */
function meantBy(one: Beneficiary, facts: DeathFacts): Beneficiary | undefined {
  if (!one.byRelation) return one
  const day = facts.holderIsInsured ? facts.diedOn : facts.madeOn
  const tied = facts.kin.ties.find(
    (tie) => tie.personId === facts.insuredId && tie.relation === one.relation && isTied(tie, day),
  )
  const person = facts.kin.people.find(({ customerId }) => customerId === tied?.relativeId)
  return person && { ...one, name: person.name, customerId: person.customerId }
}

function lossOf(one: Beneficiary, facts: DeathFacts): Loss | undefined {
  if (one.customerId === undefined) return undefined
  if (facts.forfeited.includes(one.customerId))
    return {
      because: {
        zh: '故意造成被保险人死亡，或者放弃、丧失受益权',
        en: 'Caused the death deliberately, or gave up or lost the right',
      },
      basis: '保险法 §43',
    }
  const person = facts.kin.people.find(({ customerId }) => customerId === one.customerId)
  if (person?.diedOn && diedFirst({ diedOn: person.diedOn, diedAt: person.diedAt }, facts))
    return {
      because: {
        zh: person.diedOn < facts.diedOn ? '先于被保险人去世' : '与被保险人同时去世、不能确定先后，推定受益人先去世',
        en:
          person.diedOn < facts.diedOn
            ? 'Died before the insured'
            : 'Died together with the insured: deemed to have died first',
      },
      basis: '保险法 §42',
    }
  return one.byRelation ? undefined : parted(one, facts)
}

/** Name and relation were both written, and the relation changed since: no designation (解释三 §9 (三)). Only a marriage ends. */
function parted(one: Beneficiary, { kin, insuredId, diedOn }: DeathFacts): Loss | undefined {
  if (one.relation !== 'spouse') return undefined
  const tie = kin.ties.find((each) => each.personId === insuredId && each.relativeId === one.customerId)
  return tie?.relation === 'spouse' && tie.untilOn !== null && tie.untilOn <= diedOn ? notTied : undefined
}

type Death = { readonly diedOn: Day; readonly diedAt?: string | null }

// The same day without both times known, or the same minute: deemed first (保险法 §42).
function diedFirst(beneficiary: Death, insured: Death): boolean {
  if (beneficiary.diedOn !== insured.diedOn) return beneficiary.diedOn < insured.diedOn
  if (!beneficiary.diedAt || !insured.diedAt) return true
  return beneficiary.diedAt <= insured.diedAt
}

function asHeirs({ insuredId, diedOn, kin, forfeited }: DeathFacts, as: Payee['as'], basis: string) {
  const payees = heirsOf({ kin, personId: insuredId, diedOn, forfeited }).map(
    ({ name, customerId, parts, of, basis: article }: Heir): Payee => ({
      name,
      customerId,
      parts,
      of,
      as,
      basis: `${basis}；${article}`,
    }),
  )
  return { payees }
}

function reduced(parts: number, of: number): { parts: number; of: number } {
  const by = divisor(parts, of)
  return { parts: parts / by, of: of / by }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
