// The library of a running store: what is published stands in it without a restart, whichever process published it.
import type { Clock, Day, Db } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { type Library, questionsOf } from '../search/index.ts'
import type { Entry } from './entry.ts'
import { lastTurn } from './events.ts'
import { staleCitations } from './stale.ts'
import { listPublished } from './store.ts'
import { listOpenTrials } from './trial-store.ts'

export interface LiveLibrary extends Library {
  /** What stands today, by which the questions are answered. */
  readonly entries: readonly Entry[]
  /** Reads what was published since, here or by another process, and what the new day makes valid or ends. */
  refresh(): Promise<void>
}

interface Opening {
  readonly db: Db
  readonly clock: Clock
  readonly products: Products
  /** Services and clauses, which only a restart changes. */
  readonly library: Library
}

export async function openLive({ db, clock, products, library }: Opening): Promise<LiveLibrary> {
  let entries: readonly Entry[] = []
  let { questions } = library
  let seen: { turn: number; day: Day } | undefined
  const live: LiveLibrary = {
    ...library,
    get questions() {
      return questions
    },
    get entries() {
      return entries
    },
    async refresh() {
      const now = { turn: await lastTurn(db), day: clock.today() }
      if (seen?.turn === now.turn && seen.day === now.day) return
      entries = await readEntries(db, products, now.day)
      questions = questionsOf(entries, library.synonyms)
      seen = now
    },
  }
  await live.refresh()
  return live
}

/** Published articles that are valid on a day. */
export async function readEntries(db: Db, products: Products, day: Day): Promise<Entry[]> {
  const [published, trials] = await Promise.all([listPublished(db), listOpenTrials(db)])
  const sold = products.current(day)
  return published
    .map(({ slug, version, articleId, content }) => {
      const trial = trials.find((one) => one.articleId === articleId)
      const standing = { version, stale: staleCitations(content, sold, day), ...(trial ? { trial: trial.trial } : {}) }
      return { ...content, id: slug, standing }
    })
    .filter((entry) => isValid(entry, day))
}

export function isValid({ validFrom, validTo }: Pick<Entry, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}
