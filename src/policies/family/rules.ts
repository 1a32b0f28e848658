// The rules by which gaps are found, each with where it comes from. A rule of thumb is called one: it is not law, and no advice
// to buy. None names a product.
import type { Text } from '../../kit/index.ts'

export const gapRuleIds = [
  'medical-none',
  'accident-none',
  'critical-none',
  'critical-short',
  'death-none',
  'death-short',
  'no-cover-now',
  'waiting',
  'ends-soon',
  'medical-twice',
  'premiums-heavy',
] as const
export type GapRuleId = (typeof gapRuleIds)[number]

export interface GapRule {
  readonly source: 'thumb' | 'law' | 'contract'
  readonly basis: Text
}

const thumb = (zh: string, en: string): GapRule => ({
  source: 'thumb',
  basis: { zh: `经验法则，不是法律要求：${zh}`, en: `A rule of thumb, not law: ${en}` },
})

/** Figures of the rules of thumb; nobody's law. */
export const thumbs = {
  /** Years of income that cover for death should carry those who depend on it (双十法则). */
  deathYears: 10,
  /** Years of income a severe illness may cost. */
  criticalYears: 3,
  /** Share of a year's income that premiums should not pass (双十法则). */
  premiumPercent: 10,
  earnsFromAge: 18,
  earnsToAge: 60,
  endsSoonDays: 60,
} as const

export const gapRules: Readonly<Record<GapRuleId, GapRule>> = {
  'medical-none': thumb(
    '医疗费最常见、也最难预料，先有能报销的保障，再谈别的',
    'medical bills are the commonest and the hardest to foresee; cover that pays them comes first',
  ),
  'accident-none': thumb(
    '意外不分年龄，老人和孩子更容易发生',
    'accidents ask nobody’s age, and children and the old have more of them',
  ),
  'critical-none': thumb(
    '重病期间没有收入，却有更多开支',
    'a severe illness takes the income away and brings more to pay',
  ),
  'critical-short': thumb(
    `重大疾病的保障够家里 ${thumbs.criticalYears} 年的收入`,
    `cover for a severe illness carries ${thumbs.criticalYears} years of income`,
  ),
  'death-none': thumb(
    '有人靠您的收入生活，就该想到万一您不在了',
    'where somebody lives on your income, think of what if you were gone',
  ),
  'death-short': thumb(
    `家里大人的身故保障合起来，够 ${thumbs.deathYears} 年的家庭收入（“双十法则”）`,
    `what is paid on the death of the adults together carries ${thumbs.deathYears} years of the family’s income (“double ten”)`,
  ),
  'no-cover-now': {
    source: 'law',
    basis: {
      zh: '保险法 §36–37：效力中止期间没有保障，两年内可以申请复效',
      en: 'Insurance Law §36-37: a suspended contract gives no cover and can be reinstated for two years',
    },
  },
  waiting: {
    source: 'contract',
    basis: { zh: '合同约定的等待期', en: 'the waiting period of the contract' },
  },
  'ends-soon': {
    source: 'contract',
    basis: { zh: '合同约定的保险期间', en: 'the period of cover of the contract' },
  },
  'medical-twice': {
    source: 'law',
    basis: {
      zh: '健康保险管理办法 §5、§25：报销型保险合计不超过实际花费，先向哪家申请由您选',
      en: 'Health Insurance Measures §5, §25: such covers together pay no more than the bill; which comes first is yours to choose',
    },
  },
  'premiums-heavy': thumb(
    `一年的保费不超过家庭收入的 ${thumbs.premiumPercent}%（“双十法则”）`,
    `a year’s premiums stay within ${thumbs.premiumPercent} % of the family’s income (“double ten”)`,
  ),
}
