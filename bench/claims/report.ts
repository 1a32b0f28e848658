// What is understood of a sentence that reports a claim, field by field, and how long that takes.
import { performance } from 'node:perf_hooks'
import { reportFromSentence } from '../../src/claims/index.ts'
import { held } from '../sentences/held.ts'
import { family, makeSentences, type Sentence, score, unread } from '../sentences/make.ts'
import { type BenchContext, type Measure, percentile } from '../suite.ts'

const rounds = 5

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const written = held.written.filter((_, index) => index % 2 === 1)
  const sentences = [...makeSentences(unread(held), { count: 400, seed: 20261126 }), ...written]
  const shares = score(sentences)
  for (const [field, share] of shares) note(`  ${field.padEnd(14)} ${(share * 100).toFixed(1)} %`)
  const milliseconds = Array.from({ length: rounds }, () => sentences.map(timed)).flat()
  return [
    { id: 'report-fields-exact', value: Math.min(...shares.values()), unit: 'share', n: sentences.length },
    { id: 'report-p99-ms', value: percentile(milliseconds, 0.99), unit: 'ms', n: milliseconds.length },
  ]
}

function timed({ said, today }: Sentence): number {
  const from = performance.now()
  reportFromSentence(said, { today, family })
  return performance.now() - from
}
