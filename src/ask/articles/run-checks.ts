// The checks of articles: questions that must lead where they led. Pure: entries and library in, what each question leads to out.
import type { Day } from '../../kit/index.ts'
import { matterOf } from '../matter.ts'
import { type Library, questionsOf } from '../search/index.ts'
import { understand } from '../understand.ts'
import type { Check, Entry } from './entry.ts'

export interface Checked {
  readonly article: string
  readonly say: string
  /** A matter, e.g. `entry:claim-how`. */
  readonly expects: string
  readonly got: string
  readonly ok: boolean
}

/** Runs the checks of the entries over an index of these entries: what stands, or what would stand. */
export function runChecks(entries: readonly Entry[], library: Library, today: Day): Checked[] {
  const would = withEntries(library, entries)
  return entries.flatMap((entry) => entry.checks.map((one) => runCheck(entry, one, would, today)))
}

function withEntries({ services, clauses, synonyms }: Library, entries: readonly Entry[]): Library {
  return { services, clauses, synonyms, questions: questionsOf(entries, synonyms) }
}

// Asked by somebody who holds what the article speaks of, and has no family.
function runCheck(entry: Entry, { say, expects }: Check, library: Library, today: Day): Checked {
  const meaning = understand(say, library, { today, family: [], holds: new Set(entry.products) })
  const wanted = expects ?? `entry:${entry.id}`
  const got = matterOf(meaning)
  const withEntry = meaning.kind === 'service' && meaning.entry?.id === entry.id
  return { article: entry.id, say, expects: wanted, got, ok: got === wanted || (expects === undefined && withEntry) }
}

/** The checks that fail and either are the article's own or would not fail without it. */
export function regressions(before: readonly Checked[], after: readonly Checked[], article: string): Checked[] {
  const wasRed = new Set(before.filter(({ ok }) => !ok).map((one) => `${one.article}\n${one.say}`))
  return after.filter((one) => !one.ok && (one.article === article || !wasRed.has(`${one.article}\n${one.say}`)))
}
