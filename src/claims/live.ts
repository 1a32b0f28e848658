// Wakes those who listen to a claim in this process; other processes look at the rows within a second.
import { EventEmitter } from 'node:events'

const hint = new EventEmitter()
hint.setMaxListeners(0)

/** Called within a write: listeners look a moment later, when it has been committed, and again by themselves. */
export function tellListeners(claimId: string): void {
  setTimeout(() => hint.emit(claimId), 30).unref()
}

/** Resolves when something may have happened to the claim, at the latest after `ms`. */
export function wake(claimId: string, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      hint.off(claimId, done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    hint.on(claimId, done)
  })
}
