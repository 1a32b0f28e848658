// What a suite of measures is: a file in bench/suites with `export const suite: Suite`.
export interface Measure {
  /** Stays the same from release to release, e.g. `photos-to-paid-p50-s`. */
  readonly id: string
  readonly value: number
  readonly unit: string
  /** How many samples the value rests on. */
  readonly n: number
}

export interface BenchContext {
  /** Where data sets outside the repository are looked for: MENDIAN_DATA, default `../shared/data`. */
  readonly data: string
  /** Says something to the person who waits; never on standard output. */
  note(line: string): void
}

export interface Suite {
  readonly id: string
  run(context: BenchContext): Promise<readonly Measure[]>
}

/** The value below which the share `p` of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}
