// What the kinds of cover, their units and what falls due are called.
import type { Text } from '../../kit/index.ts'
import type { Due } from './calendar.ts'
import type { CoverGroup, CoverUnit } from './cover.ts'

export const groupWords: Readonly<Record<CoverGroup, Text>> = {
  medical: { zh: '医疗费报销', en: 'Medical bills' },
  'accident-medical': { zh: '意外医疗', en: 'Medical bills after an accident' },
  critical: { zh: '重大疾病', en: 'Severe illness' },
  death: { zh: '身故', en: 'Death' },
  accident: { zh: '意外身故', en: 'Death by accident' },
  disability: { zh: '伤残', en: 'Disability' },
  care: { zh: '护理', en: 'Long-term care' },
  allowance: { zh: '住院津贴', en: 'Hospital allowance' },
  annuity: { zh: '年金', en: 'Annuity' },
  survival: { zh: '生存金', en: 'Survival benefit' },
  maturity: { zh: '满期金', en: 'Maturity' },
  waiver: { zh: '豁免保费', en: 'Waiver of premium' },
}

/** In place of an amount, where a waiver of premium names none. */
export const waivedWords: Text = { zh: '以后的保费不用再交', en: 'no later premiums to pay' }

/** Behind an amount; nothing for what is paid once. */
export const unitWords: Readonly<Record<CoverUnit, Text>> = {
  once: { zh: '', en: '' },
  year: { zh: '每年', en: 'a year' },
  month: { zh: '每月', en: 'a month' },
  day: { zh: '每天', en: 'a day' },
  time: { zh: '每次', en: 'each time' },
}

export const dueWords: Readonly<Record<Due['kind'], Text>> = {
  premium: { zh: '交保费', en: 'Premium' },
  loan: { zh: '贷款到期（本金和利息）', en: 'Loan falls due (with interest)' },
  ends: { zh: '保障到期', en: 'Cover ends' },
}
