// What a report chooses between, in words.
import type { Text } from '../kit/index.ts'
import type { ClaimReport } from './claim.ts'

export const causeWords: Readonly<Record<ClaimReport['cause'], Text>> = {
  accident: { zh: '意外', en: 'accident' },
  illness: { zh: '疾病', en: 'illness' },
}

export const visitWords: Readonly<Record<ClaimReport['visitKind'], Text>> = {
  outpatient: { zh: '门诊', en: 'outpatient' },
  emergency: { zh: '急诊', en: 'emergency' },
  inpatient: { zh: '住院', en: 'in hospital' },
}
