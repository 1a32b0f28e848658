// What somebody wishes to buy, out of answers that may still be missing: the application, its burden, what underwriting says of it. Pure.
import type { Customer, FamilyMember } from '../customers/index.ts'
import { addDays, ageOn, type Day, formatFen, type Text } from '../kit/index.ts'
import { cashValueFen, frequencies, type HealthQuestion, notSold, type Product } from '../products/index.ts'
import { type Application, applicationFaults, dutiesOf, planChosen, plansAt } from './application.ts'
import { instalmentOf } from './quote.ts'
import type { Burden } from './suitability.ts'
import { type CoverTerms, questionsFor, underwrite } from './underwrite.ts'

interface Answered {
  readonly product?: { readonly product: string } | undefined
  readonly insured?: { readonly insuredId: string } | undefined
  readonly plan?: { readonly sumInsuredFen: number; readonly plan: string; readonly frequency: string } | undefined
  readonly needs?: { readonly yearlyIncomeFen: number; readonly budgetFen: number } | undefined
  readonly health?: { readonly questions: Readonly<Record<string, boolean>> } | undefined
}

export interface Wish {
  readonly answers: Answered
  readonly onSale: readonly Product[]
  readonly people: readonly Customer[]
  readonly family: readonly FamilyMember[]
  readonly customer: Customer
  readonly today: Day
  readonly terms?: CoverTerms
}

/** What has been chosen so far. */
export function wishOf({ answers, onSale, people, family, customer, today }: Wish) {
  const product = onSale.find(({ code }) => code === answers.product?.product)
  const person = people.find(({ customerId }) => customerId === answers.insured?.insuredId)
  const relation = family.find(({ customerId }) => customerId === answers.insured?.insuredId)?.relation
  const plan = product && answers.plan ? planChosen(product, answers.plan.plan) : undefined
  const frequency = frequencies.find((one) => one === answers.plan?.frequency)
  const sumInsuredFen = answers.plan?.sumInsuredFen ?? 0
  const application: Application | undefined =
    product && person && relation && plan && frequency
      ? { product, person, relation, ...plan, frequency, sumInsuredFen, today }
      : undefined
  const burden: Burden | undefined =
    application && answers.needs && applicationFaults(application).length === 0
      ? {
          ...answers.needs,
          product: application.product,
          premiumFen: instalmentOf(application),
          frequency: application.frequency,
          payYears: application.payYears,
          birthDate: customer.birthDate,
          on: today,
        }
      : undefined
  return { product, person, relation, plan, application, burden }
}

/** All of it; what was on sale, or in the family, may have gone since it was chosen. */
export function wholeOf(given: Wish) {
  const { application, relation, burden } = wishOf(given)
  if (!application || !relation || applicationFaults(application).length > 0) throw notSold({ detail: gone })
  return { application, relation, burden }
}

function underwritten(
  { product, person, sumInsuredFen, today }: Application,
  answers: Readonly<Record<string, boolean>>,
) {
  const { sex, occupationClass, birthDate } = person
  const age = ageOn(birthDate, addDays(today, 1))
  return underwrite(product, { age, sex, occupationClass, smoker: false, answers, sumInsuredFen })
}

/** The product's questions that fit the insured. */
export function questionsOf({ product, person, today }: Application): HealthQuestion[] {
  return questionsFor(product, { age: ageOn(person.birthDate, addDays(today, 1)), sex: person.sex })
}

/** An underwriter's terms, else those of the rules. */
export function termsOf(given: Wish): CoverTerms {
  return given.terms ?? underwritten(wholeOf(given).application, given.answers.health?.questions ?? {})
}

/** Why a person looks at it before it is taken: what the rules load, leave out or refer, and who needs special care. */
export function decisionOf(given: Wish): Text[] {
  const { application } = wholeOf(given)
  const found = underwritten(application, given.answers.health?.questions ?? {})
  const { specialCare } = dutiesOf(application.product, given.customer, given.today)
  return [...found.findings.map(({ because }) => because), ...(specialCare ? [carefully] : [])]
}

/** The term and years of premium in words. */
export function planTitle({ product, person, term, payYears, today }: Application): Text {
  const age = ageOn(person.birthDate, addDays(today, 1))
  const found = plansAt(product, age).find(({ value }) => value === `${term}|${payYears}`)
  return found?.label ?? { zh: term, en: term }
}

/** What surrender would give after one year and after five, where a table says so. */
export function valueNotes({ product, person, sumInsuredFen, term, payYears, today }: Application): Text[] {
  if (!product.values) return []
  const held = { sex: person.sex, age: ageOn(person.birthDate, addDays(today, 1)), term, payYears, sumInsuredFen }
  const [first, fifth] = [12, 60].map((months) => formatFen(cashValueFen(product, { ...held, months })))
  return [
    {
      zh: `现金价值：第一年末 ${first}，第五年末 ${fifth}`,
      en: `Cash value: ${first} after one year, ${fifth} after five`,
    },
  ]
}

const carefully: Text = {
  zh: '您已满六十五岁，我们请专人和您核对一遍再承保（适当性办法 §18）',
  en: 'From sixty-five on a person goes through it with you before it is taken',
}
const gone: Text = {
  zh: '产品或被保险人已有变化，保费原路退回，请重新投保',
  en: 'The product or the insured has changed; the premium goes back, please apply again',
}
