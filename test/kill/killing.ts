// Blows that fall at random, the same for the same seed.
import { setTimeout as pause } from 'node:timers/promises'
import type { StoreProcess } from './store-process.ts'

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
