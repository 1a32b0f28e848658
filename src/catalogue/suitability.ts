// What services share that put a customer's money at risk: the test of how much risk they bear, what does not fit them, and
// their written word that they were advised against it and go on (适当性办法 §29, §36, §38).
import { keepFact, riskTestsOf } from '../customers/index.ts'
import type { Day, Db, Text, Tx } from '../kit/index.ts'
import type { Product } from '../products/index.ts'
import { type RiskTest, riskGradeOf, type riskQuestions, testFault, validTest } from '../sales/index.ts'
import { type Fault, type May, no, type PersonFacts, yes } from './define.ts'
import { field } from './fields.ts'
import { ask } from './steps.ts'

export interface SuitabilityFacts {
  readonly riskTests: readonly RiskTest[]
}

type Tested = SuitabilityFacts & { readonly today: Day }
type Answered = Parameters<typeof gradeOf>[0]

/** The grade that the answers of the risk step come to. */
export function gradeOf(answers: Readonly<Record<(typeof riskQuestions)[number]['id'], string>>): number {
  const points = (id: keyof typeof answers) => Number(answers[id])
  return riskGradeOf({
    horizon: points('horizon'),
    loss: points('loss'),
    experience: points('experience'),
    share: points('share'),
    aim: points('aim'),
  })
}

/** For a service's `facts`. */
export async function suitabilityFacts(db: Db, { customer }: PersonFacts): Promise<SuitabilityFacts> {
  return { riskTests: await riskTestsOf(db, customer.customerId) }
}

/** Whether the test is asked: none of the last twelve months is there, or it has just been answered. */
export function riskAsked({ riskTests, today }: Tested, answers: Answered | undefined): boolean {
  return validTest(riskTests, today) === undefined || answers !== undefined
}

/** Whether a test can still be taken where one is needed. */
export function riskTestable({ riskTests, today }: Tested): May {
  const fault = validTest(riskTests, today) ? undefined : testFault(riskTests, today)
  return fault ? no(fault) : yes
}

/** Keeps what was answered to the test: it counts whatever becomes of the request. */
export function keepRiskTest(tx: Tx, customerId: string, answers: Answered): void {
  keepFact(tx, customerId, 'risk-test', { grade: gradeOf(answers), on: tx.today })
}

/** The grade that counts: of the test answered here, or of the last twelve months; undefined before there is one. */
export function riskBorne({ riskTests, today }: Tested, answers: Answered | undefined): number | undefined {
  return answers ? gradeOf(answers) : validTest(riskTests, today)?.grade
}

/** Funds riskier than a grade bears. */
export function riskierFunds(product: Product, codes: readonly string[], grade: number | undefined) {
  const funds = product.account?.funds?.list ?? []
  return grade === undefined ? [] : funds.filter(({ code, riskGrade }) => codes.includes(code) && riskGrade > grade)
}

/** The written confirmation that is asked for when something does not fit. */
export function insistStep() {
  return ask(
    { zh: '这笔投入可能不适合您', en: 'This may not suit you' },
    {
      goOn: field.yesNo({
        title: {
          zh: '我知道我们建议停止办理，仍然要继续',
          en: 'I know that I am advised to stop, and want to go on',
        },
      }),
    },
    {
      zh: '根据您的回答，风险或金额超过了适合您的范围，我们建议不要继续。您坚持的，请书面确认（适当性办法 §38）；不继续的，撤销这次申请即可',
      en: 'By your answers the risk or the amount is beyond what suits you; we advise against it. Confirm in writing if you want to go on all the same, or cancel this request',
    },
  )
}

/** Only a yes goes on. */
export function insistFaults(answer: { readonly goOn: boolean } | undefined): Fault[] {
  return answer && !answer.goOn
    ? [
        {
          pointer: '/goOn',
          detail: { zh: '不继续的话，请撤销这次申请', en: 'If you do not want to go on, please cancel this request' },
        },
      ]
    : []
}

/** How a preview speaks of it. */
export function suitabilityNotes(grade: number | undefined, riskier: readonly { readonly title: Text }[]): Text[] {
  if (grade === undefined) return []
  const titles = (language: 'zh' | 'en') => riskier.map(({ title }) => title[language]).join('、')
  return [
    riskier.length === 0
      ? { zh: `您的风险承受能力是 ${grade} 级，与所选账户匹配`, en: `You bear risk of grade ${grade}: the funds fit` }
      : {
          zh: `您的风险承受能力是 ${grade} 级；${titles('zh')}的风险更高，您已书面确认继续`,
          en: `You bear risk of grade ${grade}; ${titles('en')} is riskier, and you confirmed in writing to go on`,
        },
  ]
}
