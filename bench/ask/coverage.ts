// Whether a reader of wordings knows covered, not covered and unclear apart (claims_vague_coverage), learned on other coverages.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { learn, read, type Said } from '../retrieval/wording.ts'
import type { BenchContext, Measure } from '../suite.ts'

const row = z.object({
  coverage: z.string(),
  policy: z.string(),
  claim: z.string(),
  label: z.enum(['yes', 'no', 'ambiguous']),
})

/** An empty list when the data is not there. Pairs of one coverage are never in both parts, nor are those of one wording's name. */
export async function measure({ data }: BenchContext): Promise<Measure[]> {
  const written = await readFile(join(data, 'claims_vague_coverage', 'dev.jsonl'), 'utf8').catch(() => undefined)
  if (written === undefined) return []
  const cases = written
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ label, coverage, ...one }) => ({
      ...one,
      group: coverage.replace(/\s+[IVX]+$/, ''),
      said: label === 'ambiguous' ? ('refer' as const) : label,
    }))
  const answers = cases.map((one): Said => {
    const others = cases.filter(({ group }) => group !== one.group)
    return read(one, learn(others))
  })
  const n = cases.length
  const share = (fits: (said: Said, index: number) => boolean) => answers.filter(fits).length / n
  const opposite = (said: Said, index: number) =>
    (said === 'yes' && cases[index]?.said === 'no') || (said === 'no' && cases[index]?.said === 'yes')
  const mostly = Math.max(
    ...(['yes', 'no', 'refer'] as const).map((kind) => cases.filter(({ said }) => said === kind).length),
  )
  return [
    { id: 'vague-coverage-exact', value: share((said, index) => said === cases[index]?.said), unit: 'share', n },
    { id: 'vague-coverage-always-one', value: mostly / n, unit: 'share', n },
    { id: 'vague-coverage-wrong-direct', value: share(opposite), unit: 'share', n },
    { id: 'vague-coverage-referred', value: share((said) => said === 'refer'), unit: 'share', n },
  ]
}
