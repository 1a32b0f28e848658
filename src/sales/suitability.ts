// Whether what somebody wants to buy suits them: what it costs beside what they have, and for investments how much risk they bear
// (适当性办法). Pure; findings are words and articles, the customer decides.
import { ageOn, type Day, formatFen, type Text } from '../kit/index.ts'
import { law } from '../law/index.ts'
import type { Frequency } from '../products/index.ts'
import { type Design, designOf, instalmentsInYear, type Product } from '../products/index.ts'

export interface Means {
  readonly yearlyIncomeFen: number
  /** What they mean to spend on it in a year, or at once for a single premium. */
  readonly budgetFen: number
}

export interface Burden extends Means {
  readonly product: Product
  readonly premiumFen: number
  readonly frequency: Frequency
  readonly payYears: number
  readonly birthDate: Day
  readonly on: Day
}

/** What speaks against the purchase, each with its article; empty when it fits. */
export function mismatches(burden: Burden): { readonly because: Text; readonly article: string }[] {
  const { product, premiumFen, frequency, payYears, budgetFen, yearlyIncomeFen } = burden
  const yearlyFen = premiumFen * instalmentsInYear[frequency]
  const single = payYears === 1
  const declared = law.suitabilityDeclaration.judge({
    nonGuaranteed: designOf(product) !== 'ordinary',
    familyIncomeFen: yearlyIncomeFen,
    budgetFen,
    premiumFen: yearlyFen,
    single,
    payYears,
    age: ageOn(burden.birthDate, burden.on),
  })
  return [
    ...(declared
      ? [
          {
            article: law.suitabilityDeclaration.article,
            because: {
              zh: `利益不确定，而保费 ${formatFen(yearlyFen)}${single ? '' : '（每年）'} 与您的收入、预算或年龄相比偏重`,
              en: `The benefits are uncertain, and ${formatFen(yearlyFen)}${single ? '' : ' a year'} is heavy beside your income, budget or age`,
            },
          },
        ]
      : []),
    ...(yearlyFen > budgetFen
      ? [
          {
            article: law.unsuitableSale.article,
            because: {
              zh: `保费 ${formatFen(yearlyFen)} 超过您的预算 ${formatFen(budgetFen)}`,
              en: `${formatFen(yearlyFen)} is more than the ${formatFen(budgetFen)} you mean to spend`,
            },
          },
        ]
      : []),
  ]
}

export interface RiskQuestion {
  readonly id: 'horizon' | 'loss' | 'experience' | 'share' | 'aim'
  readonly text: Text
  /** From the most careful answer to the boldest: 0, 1, 2, … points. */
  readonly answers: readonly Text[]
}

/** Five questions of three or more answers; whoever cannot bear a loss is of grade 1 whatever else they say. */
export const riskQuestions: readonly RiskQuestion[] = [
  {
    id: 'horizon',
    text: { zh: '这笔钱多久以后可能要用？', en: 'When may you need this money?' },
    answers: [
      { zh: '三年以内', en: 'Within three years' },
      { zh: '三到十年', en: 'In three to ten years' },
      { zh: '十年以后', en: 'After ten years' },
    ],
  },
  {
    id: 'loss',
    text: { zh: '一年里最多能接受亏多少？', en: 'How much may you lose in a year?' },
    answers: [
      { zh: '不能亏', en: 'Nothing' },
      { zh: '10% 以内', en: 'Up to 10 %' },
      { zh: '30% 以内', en: 'Up to 30 %' },
      { zh: '更多也能接受', en: 'More than that' },
    ],
  },
  {
    id: 'experience',
    text: { zh: '买过基金、股票或投连险吗？', en: 'Have you held funds, shares or unit-linked insurance?' },
    answers: [
      { zh: '没有', en: 'No' },
      { zh: '买过，不到三年', en: 'For less than three years' },
      { zh: '三年以上', en: 'For three years or more' },
    ],
  },
  {
    id: 'share',
    text: { zh: '这笔钱占家里存款和投资的多少？', en: 'What part of your savings is it?' },
    answers: [
      { zh: '一半以上', en: 'More than half' },
      { zh: '一成到一半', en: 'A tenth to a half' },
      { zh: '不到一成', en: 'Less than a tenth' },
    ],
  },
  {
    id: 'aim',
    text: { zh: '更看重什么？', en: 'What matters more?' },
    answers: [
      { zh: '本金安全', en: 'That nothing is lost' },
      { zh: '稳一点，略有增长', en: 'A little growth, calmly' },
      { zh: '长期增长，能忍受涨跌', en: 'Growth over time, with its ups and downs' },
    ],
  },
]

export type RiskAnswers = Readonly<Record<RiskQuestion['id'], number>>

/** The risk a person bears, 1 the least to 5 (适当性办法 §29: five grades at least): by points, 11 at most. */
export function riskGradeOf(answers: RiskAnswers): number {
  if (answers.loss === 0) return 1
  const points = riskQuestions.reduce((all, { id }) => all + answers[id], 0)
  if (points <= 3) return 2
  if (points <= 6) return 3
  return points <= 9 ? 4 : 5
}

export interface RiskTest {
  readonly grade: number
  readonly on: Day
}

/** The last test while it counts; undefined when there is none or it is too old. */
export function validTest(tests: readonly RiskTest[], on: Day): RiskTest | undefined {
  const [last] = [...tests].sort((a, b) => b.on.localeCompare(a.on))
  return last && on <= law.riskTestValid.dueOn(last.on) ? last : undefined
}

/** Why no further test may be taken now; undefined when one may. */
export function testFault(tests: readonly RiskTest[], on: Day): Text | undefined {
  const today = tests.filter((test) => test.on === on).length
  const inYear = tests.filter((test) => test.on.slice(0, 4) === on.slice(0, 4)).length
  if (!law.riskTestsDaily.keeps(today + 1))
    return {
      zh: `一天最多测评 ${law.riskTestsDaily.amount} 次，明天再来`,
      en: `The test is taken at most ${law.riskTestsDaily.amount} times a day; come back tomorrow`,
    }
  if (!law.riskTestsYearly.keeps(inYear + 1))
    return {
      zh: `一年最多测评 ${law.riskTestsYearly.amount} 次`,
      en: `The test is taken at most ${law.riskTestsYearly.amount} times a year`,
    }
  return undefined
}

/** Why the product’s calmest fund is too bold for a grade; undefined when it is not, or there are no funds. */
export function riskFault({ account }: Pick<Product, 'account'>, grade: number): Text | undefined {
  const grades = (account?.funds?.list ?? []).map(({ riskGrade }) => riskGrade)
  if (grades.length === 0) return undefined
  const least = Math.min(...grades)
  return grade >= least
    ? undefined
    : {
        zh: `测评结果是 ${grade} 级，这个产品风险最低的账户也是 ${least} 级，不适合您；可以看看有保证利益的产品`,
        en: `Your grade is ${grade}, and the calmest fund here is of grade ${least}: it does not suit you. Products with guaranteed benefits may`,
      }
}

/** The design as a customer hears it before buying. */
export const designWarnings: Readonly<Record<Exclude<Design, 'ordinary'>, Text>> = {
  participating: {
    zh: '我知道红利不保证，有的年度可能没有红利',
    en: 'I know that dividends are not guaranteed and may be nil in some years',
  },
  universal: {
    zh: '我知道结算利率超过最低保证利率的部分不确定，账户要扣费用',
    en: 'I know that what is credited above the guaranteed rate is uncertain, and that the account is charged',
  },
  'unit-linked': {
    zh: '我知道投资风险由我承担，账户可能低于已交保费',
    en: 'I know that I bear the investment risk and that the account may be worth less than I paid',
  },
}
