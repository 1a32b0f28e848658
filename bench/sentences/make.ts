// Sentences in which people report a claim, put together from parts by a seeded draw, each with what must be understood.
import { type FamilyMember, reportFromSentence } from '../../src/claims/index.ts'
import { addDays, type Day, random } from '../../src/kit/index.ts'

export interface Expected {
  readonly insured?: string
  readonly happenedOn?: Day
  readonly happenedTime?: string
  readonly place?: string
  readonly cause?: 'accident' | 'illness'
  readonly hospital?: string
  readonly visitKind?: 'outpatient' | 'emergency' | 'inpatient'
  readonly amountFen?: number
  readonly reimbursedFen?: number
  readonly thirdParty?: boolean
}

export interface Sentence {
  readonly today: Day
  readonly said: string
  readonly expected: Expected
}

export const family: readonly FamilyMember[] = [
  { customerId: 'me', name: '林悦', relation: 'self', sex: 'F' },
  { customerId: 'spouse', name: '李伟', relation: 'spouse', sex: 'M' },
  { customerId: 'child', name: '李小满', relation: 'child', sex: 'F' },
  { customerId: 'father', name: '林建国', relation: 'parent', sex: 'M' },
]

export type Part<T> = readonly [words: string, value: T]

/** A day on which things are said, and what days are called on it. */
export interface Calendar {
  readonly today: Day
  /** Days worked out by hand on a calendar. */
  readonly fixed: readonly Part<Day>[]
}

export interface Happening {
  readonly cause: 'accident' | 'illness'
  readonly place?: string
  readonly thirdParty?: boolean
}

/** Wordings, each with what it means; a set of them shares no list with the reader or with another set. */
export interface Parts {
  readonly calendars: readonly Calendar[]
  /** So many days back. */
  readonly back: readonly Part<number>[]
  readonly hours: readonly Part<string | undefined>[]
  readonly people: readonly Part<string>[]
  readonly happenings: readonly Part<Happening>[]
  readonly hospitals: readonly string[]
  /** `{}` is where the hospital's name goes. */
  readonly visits: readonly Part<Expected['visitKind']>[]
  readonly sums: readonly Part<number | undefined>[]
  readonly paidByOthers: readonly Part<number | undefined>[]
  readonly endings: readonly string[]
}

/** `count` sentences by a seed: the same seed gives the same set. */
export function makeSentences(parts: Parts, { count, seed }: { count: number; seed: number }): Sentence[] {
  const next = random(seed)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(next() * from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  return Array.from({ length: count }, () => {
    const calendar = pick(parts.calendars)
    const day: Part<Day> = next() < 0.6 ? pick(calendar.fixed) : dayBack(pick(parts.back), calendar.today)
    const [whoSaid, insured] = pick(parts.people)
    const [hourSaid, happenedTime] = day[0].endsWith('夜里') ? ['', undefined] : pick(parts.hours)
    const [whatSaid, what] = pick(parts.happenings)
    const [visitSaid, visitKind] = pick(parts.visits)
    const hospital = visitSaid === '' ? undefined : pick(parts.hospitals)
    const [sumSaid, amountFen] = pick(parts.sums)
    const [othersSaid, reimbursedFen] = amountFen === undefined ? ['', undefined] : pick(parts.paidByOthers)
    const when = `${day[0]}${hourSaid}`
    const who = next() < 0.5 ? `${when}${whoSaid}${whatSaid}` : `${whoSaid}${when}${whatSaid}`
    return {
      today: calendar.today,
      said: `${who}${visitSaid.replace('{}', hospital ?? '')}${sumSaid}${othersSaid}${pick(parts.endings)}`,
      expected: {
        insured,
        happenedOn: day[1],
        ...(happenedTime ? { happenedTime } : {}),
        ...(what.place ? { place: what.place } : {}),
        cause: what.cause,
        ...(hospital ? { hospital } : {}),
        ...(visitKind ? { visitKind } : {}),
        ...(amountFen === undefined ? {} : { amountFen }),
        ...(reimbursedFen === undefined ? {} : { reimbursedFen }),
        ...(what.thirdParty ? { thirdParty: true } : {}),
      },
    }
  })
}

function dayBack([words, days]: Part<number>, today: Day): Part<Day> {
  return [words, addDays(today, -days)]
}

export const fields = [
  'insured',
  'happenedOn',
  'happenedTime',
  'place',
  'cause',
  'hospital',
  'visitKind',
  'amountFen',
  'reimbursedFen',
  'thirdParty',
] as const satisfies readonly (keyof Expected)[]

/** The wordings of a set that the reader was never improved on: every second one of each list. */
export function unread(parts: Parts): Parts {
  const second = <T>(list: readonly T[]): T[] => list.filter((_, index) => index % 2 === 1)
  return {
    calendars: parts.calendars.map(({ today, fixed }) => ({ today, fixed: second(fixed) })),
    back: second(parts.back),
    hours: second(parts.hours),
    people: second(parts.people),
    happenings: second(parts.happenings),
    hospitals: second(parts.hospitals),
    visits: second(parts.visits),
    sums: second(parts.sums),
    paidByOthers: second(parts.paidByOthers),
    endings: second(parts.endings),
  }
}

/** Of how many sentences each field is exact: what was said as it was said, and nothing where nothing was. */
export function score(sentences: readonly Sentence[]): ReadonlyMap<(typeof fields)[number], number> {
  const read = sentences.map(({ said, today, expected }) => ({
    expected,
    report: reportFromSentence(said, { today, family }),
  }))
  return new Map(
    fields.map((field) => [
      field,
      read.filter(({ report, expected }) => report[field] === expected[field]).length / read.length,
    ]),
  )
}
