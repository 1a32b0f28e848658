import type { Coverage } from '../../../products/index.ts'
import type { ClaimFacts } from '../facts.ts'

type Critical = Extract<Coverage, { kind: 'critical' }>

/** The critical illness that the diagnoses on the papers name, if any: by its own words, else by the code of what they say. */
export function diseaseOf(
  { diseases }: Critical,
  { papers }: Pick<ClaimFacts, 'papers'>,
): Critical['diseases'][number] | undefined {
  const clinical = papers.flatMap((paper) => ('diagnosis' in paper ? [paper] : []))
  const said = clinical.map(({ diagnosis }) => diagnosis?.value ?? '').join('，')
  const codes = clinical.flatMap(({ diagnosisCodes }) => diagnosisCodes ?? [])
  return (
    diseases.find(({ name, says }) => [name.zh, ...says].some((word) => said.includes(word))) ??
    diseases.find(({ icd10 }) => icd10.some((prefix) => codes.some((code) => code.startsWith(prefix))))
  )
}
