// Where a sentence is about what was asked before: told, or forgotten.
import type { Services } from '../../catalogue/index.ts'
import type { Db, Tx } from '../../kit/index.ts'
import { type Answer, answered } from '../reply.ts'
import type { Library } from '../search/index.ts'
import type { Meaning } from '../understand/index.ts'
import { asksForLast, asksToForget, forgotten, lastTimeAnswer, remembered } from './remember.ts'
import { forgetMemories } from './store.ts'

export interface Recalled {
  readonly answer: Answer
  /** What is done with the answer: to forget is a write. */
  readonly effect?: (tx: Tx) => Promise<void>
}

interface Heard {
  readonly customerId: string
  readonly sentence: string
  /** What the sentence means by itself: what has a meaning of its own is answered by that. */
  readonly alone: Meaning['kind']
  /** It begins a new conversation. */
  readonly isFirst: boolean
}

/** Nothing unless the sentence asks for what was before, or a greeting begins a new conversation. */
export async function fromMemory(
  knowing: { readonly db: Db; readonly services: Services; readonly library: Library },
  { customerId, sentence, alone, isFirst }: Heard,
): Promise<Recalled | undefined> {
  if (asksToForget(sentence)) return { answer: answered(forgotten), effect: (tx) => forgetMemories(tx, customerId) }
  const isOpening = isFirst && alone === 'greeting'
  const isOpen = alone === 'unknown' || alone === 'nothing' || alone === 'clause'
  if (!isOpening && !(isOpen && asksForLast(sentence))) return undefined
  const all = await remembered(knowing.db, customerId)
  if (isOpening && all.length === 0) return undefined
  return { answer: lastTimeAnswer(knowing, all) }
}
