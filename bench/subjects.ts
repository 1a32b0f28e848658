// A suite made of a folder: each of its files is one subject, with `export const measure`. BENCH_ONLY=quotes,… runs some.
import { readdir } from 'node:fs/promises'
import { z } from 'zod'
import type { BenchContext, Measure, Suite } from './suite.ts'

type Measuring = (context: BenchContext) => Promise<readonly Measure[]>
const shape = z.object({ measure: z.custom<Measuring>((value) => typeof value === 'function') })

/** Every subject of `bench/<name>` in turn; one whose data set is not there says so and measures nothing. */
export function subjectsIn(name: string): Suite['run'] {
  const folder = new URL(`${name}/`, import.meta.url)
  return async (context) => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.includes('.test.')).sort()
    const wanted = process.env.BENCH_ONLY?.split(',') ?? []
    const measures: Measure[] = []
    for (const file of files) {
      const subject = file.replace('.ts', '')
      if (wanted.length > 0 && !wanted.includes(subject)) continue
      context.note(`${name}: ${subject}`)
      measures.push(...(await shape.parse(await import(new URL(file, folder).href)).measure(context)))
    }
    return measures
  }
}
