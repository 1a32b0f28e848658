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
  'traffic-liability': { zh: '交通事故认定书', en: 'Traffic liability letter' },
  prescription: { zh: '处方', en: 'Prescription' },
  'examination-report': { zh: '检查报告', en: 'Examination report' },
  'pathology-report': { zh: '病理报告', en: 'Pathology report' },
  'surgery-record': { zh: '手术记录', en: 'Surgery record' },
  'death-certificate': { zh: '死亡证明', en: 'Death certificate' },
  'disability-appraisal': { zh: '伤残鉴定书', en: 'Disability appraisal' },
  'bank-card': { zh: '银行卡', en: 'Bank card' },
}

/** In the order in which they are offered. */
export const paperKinds = Object.keys(words)

export function paperWords(kind: string): Text {
  return words[kind] ?? { zh: kind, en: kind }
}
