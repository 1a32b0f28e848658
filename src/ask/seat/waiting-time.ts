// How long it will take until a person answers, honestly: from who is there, who waits before, and how long it took lately. Pure.

/** First reply to a hand-over within this, in seconds. */
export const promiseSeconds = 90
/** Conversations a person can hold at once without keeping anybody waiting. */
export const atOnce = 3
/** Fewer conversations than this say nothing about the next. */
export const leastKnown = 5

export interface Queue {
  /** Those waiting before, whom the same seats can take. */
  readonly before: number
  /** Seats on duty that can take it, and how many conversations they hold together. */
  readonly seats: number
  readonly held: number
  /** Seconds from taking to leaving of the latest conversations, any order. */
  readonly handledSeconds: readonly number[]
}

/** Seconds, or why they cannot be told. */
export type Expected = { readonly seconds: number } | { readonly unknown: 'nobody-there' | 'no-experience' }

export function expectedWait({ before, seats, held, handledSeconds }: Queue): Expected {
  if (seats === 0) return { unknown: 'nobody-there' }
  const free = seats * atOnce - held
  if (before < free) return { seconds: promiseSeconds }
  if (handledSeconds.length < leastKnown) return { unknown: 'no-experience' }
  // each seat's conversations end one after the other, a typical one apart
  const between = median(handledSeconds) / (seats * atOnce)
  return { seconds: Math.max(promiseSeconds, Math.ceil((before - free + 1) * between)) }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}
