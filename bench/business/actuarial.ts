// Published actuarial answers (sample questions of the Society of Actuaries) against our functions; what is not computed is named, with why.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { soaAnswers, soaLeftOut } from '../../test/actuarial/soa.ts'
import type { BenchContext, Measure } from '../suite.ts'

const line = z.object({ q: z.string(), expected: z.coerce.number() })
/** The tolerance the collectors of the answers use: the published ones are rounded to two or three digits. */
const tolerance = 0.01

export async function measure({ data, note }: BenchContext): Promise<readonly Measure[]> {
  const file = join(data, 'actuarial_refs', 'dev.soa_faml_answers.jsonl')
  if (!existsSync(file)) {
    note(`actuarial: left out, no actuarial_refs in ${data}`)
    return []
  }
  const lines = (await readFile(file, 'utf8')).split('\n').filter((text) => text.trim() !== '')
  const asked = lines.map((text) => line.parse(JSON.parse(text)))
  const computed = asked.flatMap(({ q, expected }) => {
    const answer = soaAnswers[q]?.()
    return answer === undefined
      ? []
      : [{ q, expected, answer, right: Math.abs(answer - expected) <= Math.abs(expected) * tolerance }]
  })
  for (const { q, expected, answer, right } of computed)
    note(`  ${right ? '✓' : '✗'} ${q}: ${answer.toPrecision(6)}, published ${expected}`)
  for (const { q } of asked) if (!soaAnswers[q]) note(`  – ${q}: not computed: ${soaLeftOut[q] ?? 'not looked at'}`)
  const right = computed.filter((one) => one.right).length
  return [
    { id: 'soa-answers-computed', value: computed.length / asked.length, unit: 'share', n: asked.length },
    { id: 'soa-answers-right', value: right / computed.length, unit: 'share', n: computed.length },
  ]
}
