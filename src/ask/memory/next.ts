// The next question: what people asked next after the same matter, counted; enough of them, or nothing is suggested.
import type { Services } from '../../catalogue/index.ts'
import type { Clock, Db, Text } from '../../kit/index.ts'
import type { Library } from '../search/index.ts'
import { sayingOf } from './matter.ts'
import { countNext } from './store.ts'

const timesMin = 3
const suggestedMax = 2
const freshMs = 10 * 60_000

interface Counted {
  readonly at: number
  readonly next: ReadonlyMap<string, readonly string[]>
}

let counted = new WeakMap<Db, Counted>()

/** For tests: counts are taken anew. */
export function countAgain(): void {
  counted = new WeakMap()
}

interface Knowing {
  readonly db: Db
  readonly clock: Clock
  readonly services: Services
  readonly library: Library
}

export async function nextQuestions(knowing: Knowing, matter: string): Promise<Text[]> {
  const next = await countsOf(knowing)
  return (next.get(matter) ?? []).flatMap((to) => sayingOf(knowing, to) ?? []).slice(0, suggestedMax)
}

async function countsOf({ db, clock }: Knowing): Promise<Counted['next']> {
  const now = clock.now().getTime()
  const known = counted.get(db)
  if (known && Math.abs(now - known.at) < freshMs) return known.next
  const next = new Map<string, string[]>()
  for (const { from, to, times } of await countNext(db))
    if (times >= timesMin) next.set(from, [...(next.get(from) ?? []), to])
  counted.set(db, { at: now, next })
  return next
}
