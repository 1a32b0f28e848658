import type { Coverage } from '../../../products/index.ts'
import type { ClaimFacts } from '../facts.ts'

type Critical = Extract<Coverage, { kind: 'critical' }>

/** The critical illnesses that the diagnoses on the papers name, in the order of the terms: by their own words, else by the codes of what is said. */
export function diseasesOf({ diseases }: Critical, { papers }: Pick<ClaimFacts, 'papers'>): Critical['diseases'] {
  const clinical = papers.flatMap((paper) => ('diagnosis' in paper ? [paper] : []))
  const said = clinical.map(({ diagnosis }) => diagnosis?.value ?? '').join('，')
  const named = diseases.filter(({ name, says }) => [name.zh, ...says].some((word) => said.includes(word)))
  if (named.length > 0) return named
  const codes = clinical.flatMap(({ diagnosisCodes }) => diagnosisCodes ?? [])
  return diseases.filter(({ icd10 }) => icd10.some((prefix) => codes.some((code) => code.startsWith(prefix))))
}
