// What every route and handler is given: the few things that are open while the process lives.
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './database.ts'
import type { Files } from './files.ts'
import type { Log } from './log.ts'
import { write } from './write.ts'

export interface Context {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly files: Files
  readonly log: Log
}

/** `write()` with the context's database and clock. */
export function writeAs<T>(
  context: Pick<Context, 'db' | 'clock'>,
  by: Actor,
  claim: { key?: string | undefined; input?: unknown },
  effect: (tx: Tx) => Promise<T>,
): Promise<T> {
  return write({ db: context.db, clock: context.clock, by, ...claim }, effect)
}
