// Where a sentence is about what was asked before: told, or forgotten.
import type { Services } from '../../catalogue/index.ts'
import type { Db, Tx } from '../../kit/index.ts'
import { type Answer, answered } from '../reply.ts'
import type { Library } from '../search/index.ts'
import { asksForLast, asksToForget, forgotten, lastTimeAnswer, remembered } from './remember.ts'
import { forgetMemories } from './store.ts'

export interface Recalled {
  readonly answer: Answer
  /** What is done with the answer: to forget is a write. */
  readonly effect?: (tx: Tx) => Promise<void>
}

/** Nothing unless the sentence asks for what was before. `isOpening`: a greeting begins a new conversation. */
export async function fromMemory(
  knowing: { readonly db: Db; readonly services: Services; readonly library: Library },
  { customerId, sentence, isOpening }: { customerId: string; sentence: string; isOpening: boolean },
): Promise<Recalled | undefined> {
  if (asksToForget(sentence)) return { answer: answered(forgotten), effect: (tx) => forgetMemories(tx, customerId) }
  if (!isOpening && !asksForLast(sentence)) return undefined
  const all = await remembered(knowing.db, customerId)
  if (isOpening && all.length === 0) return undefined
  return { answer: lastTimeAnswer(knowing, all) }
}
