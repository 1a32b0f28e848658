// Blows that fall at random, the same for the same seed.
import { setTimeout as pause } from 'node:timers/promises'
import type { StoreProcess } from './store-process.ts'

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const betweenMs = 5_000

interface Killing {
  readonly times: number
  readonly random: () => number
  readonly isRunning: () => boolean
}

/** Kills and starts the store while there is work, at most so many times. Returns how often it did. */
export async function killAgainAndAgain(store: StoreProcess, { times, random, isRunning }: Killing): Promise<number> {
  for (let killed = 0; killed < times; killed += 1) {
    await pause(random() * betweenMs)
    if (!isRunning()) return killed
    await store.kill()
    await store.start()
  }
  return times
}
