// Whether what people call an illness or injury finds its category in ICD-10, first and among five; on the half that was held back.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { searchDiagnoses } from '../../src/claims/index.ts'
import type { BenchContext, Measure } from '../suite.ts'

const colloquial = z
  .record(z.string(), z.string())
  .transform((words) => Object.entries(words).map(([said, codes]) => ({ said, categories: codes.split(' ') })))
  .parse(parse(readFileSync(new URL('./colloquial.yaml', import.meta.url), 'utf8')))

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  const held = colloquial.filter((_, index) => index % 2 === 1)
  const ranks = held.map(({ said, categories }) =>
    searchDiagnoses(said, { limit: 5 }).findIndex(({ code }) => categories.includes(code.slice(0, 3))),
  )
  for (const [index, rank] of ranks.entries()) if (rank !== 0) note(`  not first: ${held[index]?.said}`)
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / ranks.length
  return [
    { id: 'icd-top1', value: share((rank) => rank === 0), unit: 'share', n: ranks.length },
    { id: 'icd-top5', value: share((rank) => rank >= 0), unit: 'share', n: ranks.length },
  ]
}
