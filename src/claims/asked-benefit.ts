// What somebody who files a claim asks for, as they choose it.
import type { Text } from '../kit/index.ts'
import type { ClaimKind } from './claim.ts'

export const askedBenefits = ['medical', 'critical-illness', 'disability', 'long-term-care'] as const
type AskedBenefit = (typeof askedBenefits)[number]

export const askedBenefitWords: Readonly<Record<AskedBenefit, Text>> = {
  medical: { zh: '医疗费用、住院津贴', en: 'cost of treatment, days in hospital' },
  'critical-illness': { zh: '重大疾病保险金', en: 'critical illness benefit' },
  disability: { zh: '伤残保险金', en: 'disability benefit' },
  'long-term-care': { zh: '长期护理保险金', en: 'long-term care benefit' },
}

/** An answer as the claim tells it: the cost of treatment is what is claimed when nothing else is. */
export function askedFor<R extends { readonly benefit?: AskedBenefit | undefined }>({
  benefit,
  ...told
}: R): Omit<R, 'benefit'> & { readonly kind?: ClaimKind } {
  return benefit === undefined || benefit === 'medical' ? told : { ...told, kind: benefit }
}
