// What money is moved for, in the customer's words.
import type { Text } from '../kit/index.ts'

export const purposes = {
  premium: { zh: '保险费', en: 'Premium' },
  'renewal-premium': { zh: '续期保险费', en: 'Renewal premium' },
  reinstatement: { zh: '复效补交款', en: 'Arrears for reinstatement' },
  'top-up': { zh: '追加保险费', en: 'Top-up' },
  withdrawal: { zh: '部分领取', en: 'Withdrawal' },
  'premium-refund': { zh: '退还保险费', en: 'Premium refund' },
  surrender: { zh: '退保金', en: 'Surrender value' },
  loan: { zh: '保单贷款', en: 'Policy loan' },
  'loan-repayment': { zh: '贷款还款', en: 'Loan repayment' },
  'claim-recovery': { zh: '退回多付的理赔款', en: 'Claim money paid back' },
  claim: { zh: '理赔款', en: 'Claim payment' },
  benefit: { zh: '生存金与年金', en: 'Survival benefit or annuity' },
  dividend: { zh: '保单红利', en: 'Dividend' },
  maturity: { zh: '满期金', en: 'Maturity benefit' },
  service: { zh: '服务费', en: 'Service fee' },
} as const satisfies Record<string, Text>

export type Purpose = keyof typeof purposes

export function isPurpose(word: string): word is Purpose {
  return Object.hasOwn(purposes, word)
}
