// What a rule of law is: where it stands, since when, its figures, and a small pure function proved by its own vectors.
import type { Day, Text } from '../kit/index.ts'
import { lastDayOf, pushedBack, stoodStill, type Term } from './term.ts'
import { textOf } from './texts.ts'

/** P: read in the text itself; S: by secondary sources; C: as quoted by others, the text not seen. */
export type Grade = 'P' | 'S' | 'C'

interface Stated {
  readonly id: string
  /** `保险法 §36`, as `texts` spells it first. */
  readonly article: string
  readonly title: Text
  /** What it says, in our own words. */
  readonly says: Text
  /** First day in force; the text's own when not said. */
  readonly from?: Day
  /** Last day in force, once superseded. */
  readonly until?: Day
  /** P when not said. */
  readonly grade?: Grade
}

export interface Figure {
  readonly name: string
  readonly value: number
}

/** A test vector played: what was given, what the rule must answer and what it does. */
export interface Played {
  readonly given: unknown
  readonly expect: unknown
  readonly found: unknown
}

export interface Rule extends Stated {
  readonly kind: 'clock' | 'limit' | 'duty' | 'judgement'
  readonly from: Day
  readonly grade: Grade
  readonly figures: readonly Figure[]
  /** Items a duty names. */
  readonly items: readonly Text[]
  play(): readonly Played[]
}

function stated({ id, article, title, says, from, until, grade = 'P' }: Stated) {
  const since = from ?? textOf(article)?.from
  if (since === undefined) throw new Error(`${id}: no text is called ${article}, and no day is given`)
  return { id, article, title, says, from: since, ...(until ? { until } : {}), grade, items: [] }
}

export interface ClockRule extends Rule {
  readonly kind: 'clock'
  readonly term: Term
  /** Stands still from our notice of what is missing until the supplement (保险法司法解释二 §15). */
  readonly pauses: boolean
  /** A request for a service that rests on this article is answered within it. */
  readonly forRequests: boolean
  /** What it means when the time passes without an answer. */
  readonly silence?: 'consent'
  /** The last day, counted from the event. */
  dueOn(from: Day): Day
}

interface ClockVector {
  readonly from: Day
  readonly paused?: readonly [Day, Day]
  readonly due: Day
}

/** A time within which something must be done, or after which something can no longer be. */
export function clock(
  said: Stated & {
    readonly term: Term
    readonly pauses?: boolean
    readonly forRequests?: boolean
    readonly silence?: 'consent'
    readonly vectors: readonly ClockVector[]
  },
): ClockRule {
  const { term, pauses = false, forRequests = false, silence, vectors } = said
  const due = ({ from, paused }: ClockVector): Day =>
    paused ? pushedBack(term, lastDayOf(term, from), stoodStill(term, ...paused)) : lastDayOf(term, from)
  return {
    ...stated(said),
    kind: 'clock',
    term,
    pauses,
    forRequests,
    ...(silence ? { silence } : {}),
    figures: [{ name: term.unit, value: term.count }],
    dueOn: (from) => lastDayOf(term, from),
    play: () => vectors.map(({ due: expect, ...given }) => ({ given, expect, found: due({ ...given, due: expect }) })),
  }
}

export interface LimitRule extends Rule {
  readonly kind: 'limit'
  readonly amount: number
  readonly unit: string
  /** Whether an amount keeps to it. */
  keeps(amount: number): boolean
}

type Bound = { readonly most: number } | { readonly least: number }

/** A number that may not be passed, in either direction. */
export function limit(
  said: Stated & Bound & { readonly unit: string; readonly vectors: readonly (readonly [number, boolean])[] },
): LimitRule {
  const isMost = 'most' in said
  const amount = isMost ? said.most : said.least
  const keeps = (given: number) => (isMost ? given <= amount : given >= amount)
  return {
    ...stated(said),
    kind: 'limit',
    amount,
    unit: said.unit,
    figures: [{ name: `${isMost ? 'at most' : 'at least'}, ${said.unit}`, value: amount }],
    keeps,
    play: () => said.vectors.map(([given, expect]) => ({ given, expect, found: keeps(given) })),
  }
}

export interface DutyRule<K extends string = string> extends Rule {
  readonly kind: 'duty'
  readonly parts: Readonly<Record<K, Text>>
  /** What has not been done yet. */
  missing(done: readonly string[]): K[]
}

/** Things that must all be told, shown, asked or kept. */
export function duty<K extends string>(
  said: Stated & {
    readonly parts: Readonly<Record<K, Text>>
    readonly vectors: readonly { readonly done: readonly NoInfer<K>[]; readonly missing: readonly NoInfer<K>[] }[]
  },
): DutyRule<K> {
  const isPart = (key: string): key is K => Object.hasOwn(said.parts, key)
  const keys = Object.keys(said.parts).filter(isPart)
  const missing = (done: readonly string[]) => keys.filter((key) => !done.includes(key))
  return {
    ...stated(said),
    kind: 'duty',
    parts: said.parts,
    items: keys.map((key) => said.parts[key]),
    figures: [],
    missing,
    play: () => said.vectors.map(({ done, missing: expect }) => ({ given: done, expect, found: missing(done) })),
  }
}

export interface JudgementRule<G, R, F> extends Rule {
  readonly kind: 'judgement'
  readonly figure: F
  judge(facts: G): R
}

/** A question the law answers from facts. */
export function judgement<G, R, const F extends Readonly<Record<string, number>>>(
  said: Stated & {
    readonly figures: F
    readonly judge: (facts: G, figures: F) => R
    readonly vectors: readonly { readonly given: G; readonly expect: NoInfer<R> }[]
  },
): JudgementRule<G, R, F> {
  return {
    ...stated(said),
    kind: 'judgement',
    figure: said.figures,
    figures: Object.entries(said.figures).map(([name, value]) => ({ name, value })),
    judge: (facts) => said.judge(facts, said.figures),
    play: () => said.vectors.map(({ given, expect }) => ({ given, expect, found: said.judge(given, said.figures) })),
  }
}
