// Suitability of non-guaranteed and long contracts (适当性办法, since 2026-02-01).
import { clock, judgement, limit } from '../rule.ts'

interface Burden {
  /** Only life products whose benefits are not guaranteed. */
  readonly nonGuaranteed: boolean
  readonly familyIncomeFen: number
  readonly budgetFen: number
  readonly premiumFen: number
  readonly single: boolean
  readonly payYears: number
  readonly age: number
}

export const suitabilityDeclaration = judgement({
  id: 'suitability-declaration',
  article: '金融机构产品适当性管理办法 §39',
  title: { zh: '承保前要客户声明的情形', en: 'When a declaration comes before issue' },
  says: {
    zh: '利益不确定的人身险，趸交超过家庭年收入四倍、年交超过百分之二十、缴费年数加年龄达到七十五、或保费达到预算的一点五倍的，先取得客户声明',
    en: 'For life products without guaranteed benefits: a single premium over four times the family’s income, a yearly one over twenty per cent, pay years plus age of seventy-five, or a premium of one and a half budgets',
  },
  figures: { singleTimesIncome: 4, yearlyPercent: 20, yearsAndAge: 75, budgetPercent: 150 },
  judge: (given: Burden, limits) => {
    const { nonGuaranteed, premiumFen, familyIncomeFen, budgetFen, payYears, age } = given
    if (!nonGuaranteed) return false
    const heavy = given.single
      ? premiumFen > familyIncomeFen * limits.singleTimesIncome
      : premiumFen * 100 > familyIncomeFen * limits.yearlyPercent
    const old = !given.single && payYears + age >= limits.yearsAndAge
    return heavy || old || premiumFen * 100 >= budgetFen * limits.budgetPercent
  },
  vectors: [
    { given: burden({ single: true, premiumFen: 400 }), expect: false },
    { given: burden({ single: true, premiumFen: 401 }), expect: true },
    { given: burden({ premiumFen: 20 }), expect: false },
    { given: burden({ premiumFen: 21 }), expect: true },
    { given: burden({ premiumFen: 10, payYears: 20, age: 55 }), expect: true },
    { given: burden({ premiumFen: 10, payYears: 20, age: 54 }), expect: false },
    { given: burden({ premiumFen: 15, budgetFen: 10 }), expect: true },
    { given: burden({ premiumFen: 14, budgetFen: 10 }), expect: false },
    { given: burden({ nonGuaranteed: false, premiumFen: 99 }), expect: false },
  ],
})

function burden(change: Partial<Burden>): Burden {
  return {
    nonGuaranteed: true,
    familyIncomeFen: 100,
    budgetFen: 1_000,
    premiumFen: 1,
    single: false,
    payYears: 10,
    age: 40,
    ...change,
  }
}

export const specialCareAge = limit({
  id: 'special-care-age',
  article: '金融机构产品适当性管理办法 §18',
  title: { zh: '六十五岁以上特别注意', en: 'Special care from 65' },
  says: {
    zh: '向六十五岁以上的客户销售要履行特别注意义务，并有适合老年人的流程',
    en: 'Customers of sixty-five or older are served with special care and a flow made for them',
  },
  least: 65,
  unit: 'years of age',
  vectors: [
    [65, true],
    [64, false],
  ],
})

export const riskTestsDaily = limit({
  id: 'risk-tests-daily',
  article: '金融机构产品适当性管理办法 §29',
  title: { zh: '风险测评每日次数', en: 'Risk tests a day' },
  says: { zh: '同一客户一天最多测评两次', en: 'A customer takes the risk test at most twice a day' },
  most: 2,
  unit: 'tests a day',
  vectors: [
    [2, true],
    [3, false],
  ],
})

export const riskTestsYearly = limit({
  id: 'risk-tests-yearly',
  article: '金融机构产品适当性管理办法 §29',
  title: { zh: '风险测评每年次数', en: 'Risk tests a year' },
  says: { zh: '同一客户一年最多测评八次', en: 'A customer takes the risk test at most eight times a year' },
  most: 8,
  unit: 'tests a year',
  vectors: [
    [8, true],
    [9, false],
  ],
})

export const riskTestValid = clock({
  id: 'risk-test-valid',
  article: '金融机构产品适当性管理办法 §29',
  title: { zh: '风险测评有效期', en: 'How long a risk test counts' },
  says: { zh: '测评结果十二个月内有效', en: 'A result counts for twelve months' },
  term: { count: 12, unit: 'months' },
  vectors: [{ from: '2026-03-31', due: '2027-03-31' }],
})

export const suitabilityKept = clock({
  id: 'suitability-kept',
  article: '金融机构产品适当性管理办法 §17',
  title: { zh: '适当性资料保存期', en: 'How long suitability records are kept' },
  says: { zh: '自合同终止起至少保存五年', en: 'Kept for at least five years from the contract’s end' },
  term: { count: 5, unit: 'years' },
  vectors: [{ from: '2026-03-01', due: '2031-03-01' }],
})

export const unsuitableSale = judgement({
  id: 'unsuitable-sale',
  article: '金融机构产品适当性管理办法 §38',
  title: { zh: '不适合的，劝停并书面确认', en: 'Unsuitable: advise to stop, confirm in writing' },
  says: {
    zh: '评估不匹配的，建议终止投保；客户坚持的，书面确认后才能继续',
    en: 'Where needs or means do not fit, stopping is advised; it goes on only on written confirmation',
  },
  figures: {},
  judge: ({ fits, confirmedInWriting }: { fits: boolean; confirmedInWriting: boolean }) => fits || confirmedInWriting,
  vectors: [
    { given: { fits: false, confirmedInWriting: false }, expect: false },
    { given: { fits: false, confirmedInWriting: true }, expect: true },
    { given: { fits: true, confirmedInWriting: false }, expect: true },
  ],
})
