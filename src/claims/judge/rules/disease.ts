import type { Coverage } from '../../../products/index.ts'
import type { ClaimFacts } from '../facts.ts'

type Critical = Extract<Coverage, { kind: 'critical' }>

/** The critical illness that the diagnoses on the papers name, if any. */
export function diseaseOf(
  { diseases }: Critical,
  { papers }: Pick<ClaimFacts, 'papers'>,
): Critical['diseases'][number] | undefined {
  const said = papers.flatMap((paper) => ('diagnosis' in paper ? (paper.diagnosis?.value ?? []) : [])).join('，')
  return diseases.find(({ name, says }) => [name.zh, ...says].some((word) => said.includes(word)))
}
