// Who the demo's people are once loaded, and writes as they would have been made on a past day.
import { type Context, type Day, fixedClock, startOf, system, type Tx, writeAs } from '../../src/kit/index.ts'
import type { Products } from '../../src/products/index.ts'
import type { DemoPerson } from './people.ts'

export type Book = Pick<Context, 'db' | 'clock'> & { readonly products: Products }

export interface Known extends DemoPerson {
  readonly customerId: string
  readonly idNumber: string
  readonly accountIds: readonly string[]
}

/** A write as it would have been made on a day; done once, however often the load is started again. */
export function on<T>(
  book: Pick<Book, 'db'>,
  day: Day,
  hour: number,
  key: string,
  effect: (tx: Tx) => Promise<T>,
): Promise<T> {
  const clock = fixedClock(new Date(startOf(day).getTime() + hour * 3_600_000))
  return writeAs({ db: book.db, clock }, system('demo'), { key: `demo|${key}`, input: {} }, effect)
}
