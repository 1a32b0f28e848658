import type { Coverage } from '../../../products/index.ts'
import type { ClaimFacts } from '../facts.ts'

type Critical = Extract<Coverage, { kind: 'critical' }>

/** The critical illnesses that the diagnoses on the papers name, in the order of the terms. */
export function diseasesOf({ diseases }: Critical, { papers }: Pick<ClaimFacts, 'papers'>): Critical['diseases'] {
  const said = papers.flatMap((paper) => ('diagnosis' in paper ? (paper.diagnosis?.value ?? []) : [])).join('，')
  return diseases.filter(({ name, says }) => [name.zh, ...says].some((word) => said.includes(word)))
}
