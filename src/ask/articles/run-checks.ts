// The checks of articles: questions that must lead where they led. Entries and library in, what each question leads to out.
import { setImmediate as breath } from 'node:timers/promises'
import type { Day } from '../../kit/index.ts'
import { matterOf } from '../matter.ts'
import { type Library, questionsOf } from '../search/index.ts'
import { understand } from '../understand/index.ts'
import type { Check, Entry } from './entry.ts'

export interface Checked {
  readonly article: string
  readonly say: string
  /** A matter, e.g. `entry:claim-how`. */
  readonly expects: string
  readonly got: string
  readonly ok: boolean
}

const turnMs = 20

/**
 * Runs the checks of the entries over an index of these entries: what stands, or what would stand. Customers who ask meanwhile are
 * let in between.
 */
export async function runChecks(entries: readonly Entry[], library: Library, today: Day): Promise<Checked[]> {
  const would = withEntries(library, entries)
  const results: Checked[] = []
  let since = performance.now()
  for (const entry of entries)
    for (const one of entry.checks) {
      results.push(runCheck(entry, one, would, today))
      if (performance.now() - since < turnMs) continue
      await breath()
      since = performance.now()
    }
  return results
}

function withEntries(library: Library, entries: readonly Entry[]): Library {
  return { ...library, questions: questionsOf(entries, library.synonyms) }
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
