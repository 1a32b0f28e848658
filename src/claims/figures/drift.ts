// Whether a share has moved further than chance moves it: two proportions against each other. Pure.

export interface Share {
  readonly count: number
  readonly of: number
}

/** Below so many on either side nothing is said. */
const fewest = 30
/** Three standard deviations: by chance once in some four hundred. */
const far = 3

/** The distance between two shares in standard deviations of their difference; 0 when either side is too small to tell. */
export function distance(before: Share, now: Share): number {
  if (before.of < fewest || now.of < fewest) return 0
  const pooled = (before.count + now.count) / (before.of + now.of)
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / now.of))
  return spread === 0 ? 0 : (now.count / now.of - before.count / before.of) / spread
}

export function hasMoved(before: Share, now: Share): boolean {
  return Math.abs(distance(before, now)) >= far
}
