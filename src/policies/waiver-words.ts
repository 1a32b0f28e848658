// What a waiver may rest on, and whose it is, in words.
import type { Coverage } from '../products/index.ts'

type Waiver = Extract<Coverage, { kind: 'premium-waiver' }>
export type WaiverEvent = Waiver['on'][number]

export const waiverEvents = ['death', 'disability', 'severe', 'medium', 'mild'] as const

export const waiverEventWords: Readonly<Record<WaiverEvent, { zh: string; en: string }>> = {
  death: { zh: '身故', en: 'Death' },
  disability: { zh: '伤残', en: 'Disability' },
  severe: { zh: '重度疾病', en: 'Severe illness' },
  medium: { zh: '中度疾病', en: 'Medium illness' },
  mild: { zh: '轻度疾病', en: 'Mild illness' },
}

export const waiverPersons: Readonly<Record<Waiver['of'], { zh: string; en: string }>> = {
  policyholder: { zh: '投保人', en: 'the policyholder' },
  insured: { zh: '被保险人', en: 'the insured' },
}
