// Chance that follows from a seed: the same draws for the same seed and place, whatever is drawn elsewhere.
export interface Draw {
  /** From 0 up to, not including, 1. */
  share(): number
  /** A whole number, both ends included. */
  whole(min: number, max: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<T>(items: readonly [T, ...T[]]): T
  /** By weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T
}

/** The draws of one place in a book (mulberry32 over a mixed seed). */
export function drawOf(seed: number, place: number): Draw {
  let state = (Math.imul(seed ^ 0x9e_37_79_b9, 0x85_eb_ca_6b) ^ Math.imul(place + 1, 0xc2_b2_ae_35)) >>> 0
  const share = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (min: number, max: number) => min + Math.floor(share() * (max - min + 1))
  return {
    share,
    whole,
    chance: (percent) => share() * 100 < percent,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    weighted(items) {
      let left = share() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      const last = items.at(-1)
      if (!last) throw new Error('there is nothing to draw from')
      return last[0]
    },
  }
}
