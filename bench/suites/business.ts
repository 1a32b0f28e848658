// Contracts and their numbers: one file of bench/business is one subject, with `export const measure`. BENCH_ONLY=quotes,… runs some.
import { readdir } from 'node:fs/promises'
import { z } from 'zod'
import type { BenchContext, Measure, Suite } from '../suite.ts'

const folder = new URL('../business/', import.meta.url)
type Measuring = (context: BenchContext) => Promise<readonly Measure[]>
const shape = z.object({ measure: z.custom<Measuring>((value) => typeof value === 'function') })

/** Every subject in turn; one whose data set is not there says so and measures nothing. */
async function run(context: BenchContext): Promise<readonly Measure[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.includes('.test.')).sort()
  const wanted = process.env.BENCH_ONLY?.split(',') ?? []
  const measures: Measure[] = []
  for (const name of names) {
    if (wanted.length > 0 && !wanted.includes(name.replace('.ts', ''))) continue
    context.note(`business: ${name.replace('.ts', '')}`)
    measures.push(...(await shape.parse(await import(new URL(name, folder).href)).measure(context)))
  }
  return measures
}

export const suite: Suite = { id: 'business', run }
