// Papers in both languages: a notice to the customer is written in both, whatever the adjuster reads.
import type { Text } from '../../shared/text.ts'

const words: Readonly<Record<string, Text>> = {
  'medical-invoice': { zh: '医疗费发票', en: 'Medical invoice' },
  'itemised-bill': { zh: '费用清单', en: 'Itemised bill' },
  'outpatient-record': { zh: '门诊或急诊病历', en: 'Out-patient or emergency record' },
  'discharge-summary': { zh: '出院小结', en: 'Discharge summary' },
  'diagnosis-certificate': { zh: '诊断证明', en: 'Diagnosis certificate' },
  'id-card': { zh: '被保险人身份证件', en: "The insured's identity document" },
  'household-register': { zh: '户口簿或出生证明', en: 'Household register or birth certificate' },
  'accident-proof': { zh: '意外事故证明', en: 'Proof of the accident' },
}

export function paperWords(kind: string): Text {
  return words[kind] ?? { zh: kind, en: kind }
}
