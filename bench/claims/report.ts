// What is understood of a sentence that reports a claim, field by field, and how long that takes.
import { performance } from 'node:perf_hooks'
import { reportFromSentence } from '../../src/claims/index.ts'
import { apart, held } from '../sentences/held.ts'
import { family, makeSentences, type Sentence, score, unread } from '../sentences/make.ts'
import { type BenchContext, type Measure, percentile } from '../suite.ts'

const rounds = 5

/** Half of each set, unread while the reader was made; what counts is the weakest field of the harder set. */
export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const second = <T>(list: readonly T[]) => list.filter((_, index) => index % 2 === 1)
  const sets = {
    'put together': [...makeSentences(unread(held), { count: 400, seed: 20261126 }), ...second(held.written)],
    'written whole': second(apart),
  }
  const weakest = Object.entries(sets).map(([name, sentences]) => {
    const shares = score(sentences)
    const told = [...shares].map(([field, share]) => `${field} ${(share * 100).toFixed(1)} %`)
    note(`  ${name}, ${sentences.length}: ${told.join(', ')}`)
    return Math.min(...shares.values())
  })
  const sentences = Object.values(sets).flat()
  const milliseconds = Array.from({ length: rounds }, () => sentences.map(timed)).flat()
  return [
    { id: 'report-fields-exact', value: Math.min(...weakest), unit: 'share', n: sentences.length },
    { id: 'report-p99-ms', value: percentile(milliseconds, 0.99), unit: 'ms', n: milliseconds.length },
  ]
}

function timed({ said, today }: Sentence): number {
  const from = performance.now()
  reportFromSentence(said, { today, family })
  return performance.now() - from
}
