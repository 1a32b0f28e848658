// What people are asked of a claim, in words: what for, why, and how they were treated.
import type { Text } from '../kit/index.ts'
import type { ClaimWish } from './covers.ts'

export const claimWishWords: Readonly<Record<ClaimWish, Text>> = {
  medical: { zh: '医疗费、住院津贴', en: 'Medical costs, days in hospital' },
  'critical-illness': { zh: '重大疾病', en: 'A critical illness' },
  disability: { zh: '伤残', en: 'A disability' },
  death: { zh: '身故', en: 'A death' },
  'long-term-care': { zh: '长期护理', en: 'Long-term care' },
}

export const causeWords = { accident: { zh: '意外', en: 'accident' }, illness: { zh: '疾病', en: 'illness' } } as const

export const visitWords = {
  outpatient: { zh: '门诊', en: 'outpatient' },
  emergency: { zh: '急诊', en: 'emergency' },
  inpatient: { zh: '住院', en: 'in hospital' },
} as const
