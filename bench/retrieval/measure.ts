// How often the right text is found first and among five, and how long a question takes.
import { type Measure, percentile } from '../suite.ts'
import type { Finder } from './plain.ts'

export interface Asked {
  readonly question: string
  readonly right: ReadonlySet<string>
}

export interface Scored {
  readonly first: number
  readonly inFive: number
  readonly p50Ms: number
}

const shown = 5

export async function scoreOf({ find }: Finder, asked: readonly Asked[]): Promise<Scored> {
  const took: number[] = []
  let [first, inFive] = [0, 0]
  for (const { question, right } of asked) {
    const from = performance.now()
    const found = await find(question, shown)
    took.push(performance.now() - from)
    if (found.slice(0, 1).some((id) => right.has(id))) first += 1
    if (found.some((id) => right.has(id))) inFive += 1
  }
  return { first: first / asked.length, inFive: inFive / asked.length, p50Ms: percentile(took, 0.5) }
}

export function rowsOf(about: string, by: string, { first, inFive, p50Ms }: Scored, n: number): Measure[] {
  return [
    { id: `${about}-top1${by}`, value: first, unit: 'share', n },
    { id: `${about}-top5${by}`, value: inFive, unit: 'share', n },
    { id: `${about}-p50-ms${by}`, value: p50Ms, unit: 'ms', n },
  ]
}
