import { setTimeout as wait } from 'node:timers/promises'

/** Looks until there is something to see, and gives it. */
export async function until<T>(look: () => Promise<T | undefined>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    if (Date.now() > end) throw new Error(`nothing came within ${ms} ms: ${look}`)
    await wait(200)
  }
}
