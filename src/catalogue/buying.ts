// A purchase as it goes: when each of its steps is asked, with its choices and faults.
import { familyOf, listCustomers, riskTestsOf } from '../customers/index.ts'
import { addDays, ageOn, type Db, type Text } from '../kit/index.ts'
import { law } from '../law/index.ts'
import { splitFault } from '../policies/index.ts'
import { type Frequency, frequencies, type Product } from '../products/index.ts'
import {
  applicationFaults,
  dutiesOf,
  frequenciesFor,
  frequencyTitles,
  isSoldAlone,
  mismatches,
  planChosen,
  plansAt,
  questionsOf,
  type RiskTest,
  riskFault,
  riskQuestions,
  testFault,
  validTest,
  type Wish,
  wishOf,
} from '../sales/index.ts'
import type { buyingSteps } from './buying-steps.ts'
import type { Fault, PersonFacts, SomeAnswers } from './define.ts'
import type { Option } from './fields.ts'
import { fundOptions, splitAsked } from './fund-steps.ts'
import { insistFaults, riskAsked, riskBorne, riskierFunds } from './suitability.ts'

/** A purchase as far as it has been answered. */
export type Buying = Wish & {
  readonly answers: SomeAnswers<typeof buyingSteps>
  readonly riskTests: readonly RiskTest[]
}

/** For a purchase's `facts`: who may be insured, what is on sale, how much risk the buyer bears. */
export async function buyingFacts(db: Db, { customer, products, today }: PersonFacts) {
  const family = await familyOf(db, customer.customerId, today)
  const ids = family.map(({ customerId }) => customerId)
  const [people, riskTests] = await Promise.all([listCustomers(db, ids), riskTestsOf(db, customer.customerId)])
  return { family, people, riskTests, onSale: products.on(today).filter(isSoldAlone) }
}

/** Whether each of the steps that are not always asked is. */
export function buyingAsked(given: Buying) {
  const { answers, customer, riskTests, today } = given
  const { product, application, burden } = wishOf(given)
  const duties = product && dutiesOf(product, customer, today)
  return {
    needs: duties?.needs ?? false,
    risk: (duties?.riskTest ?? false) && riskAsked({ riskTests, today }, answers.risk),
    split: product !== undefined && fundOptions(product).length > 1,
    mismatch: burden !== undefined && mismatches(burden).length > 0,
    insist: riskierChosen(given).length > 0,
    health: application !== undefined && questionsOf(application).length > 0,
    uncertain: duties?.uncertain !== undefined,
    confirmed: duties?.confirmations ?? false,
  }
}

/** Funds among those chosen that are riskier than the buyer bears. */
export function riskierChosen(given: Buying) {
  const { answers, riskTests, today } = given
  const { product } = wishOf(given)
  return product && answers.split
    ? riskierFunds(product, Object.keys(splitAsked(answers.split)), riskBorne({ riskTests, today }, answers.risk))
    : []
}

/** The choices of each step, by what has been chosen before. */
export function buyingOptions(given: Buying): Readonly<Record<string, readonly Option[]>> {
  const { product, person, application } = wishOf(given)
  const plan = product && planChosen(product, given.answers.plan?.plan ?? '')
  const age = person ? ageOn(person.birthDate, addDays(given.today, 1)) : 0
  return {
    'product.product': given.onSale.map(productOption),
    ...(product ? { 'plan.plan': plansAt(product, age), 'plan.frequency': frequencyOptions(product, plan) } : {}),
    ...(product ? { 'split.parts.fund': fundOptions(product) } : {}),
    ...riskOptions(),
    ...(application
      ? { 'health.questions': questionsOf(application).map(({ id, text }) => ({ value: id, label: text })) }
      : {}),
    'confirmed.seven': Object.entries(law.callBack.parts).map(([value, label]) => ({ value, label })),
  }
}

/** The choices of the risk step. */
export function riskOptions(): Readonly<Record<string, readonly Option[]>> {
  return Object.fromEntries(riskQuestions.map(({ id, answers }) => [`risk.${id}`, answers.map(riskOption)]))
}

/** What is wrong with an answer: the sale rules, the law on tests and confirmations, or that it was not read. */
export function buyingFaults(given: Buying, step: string): readonly Fault[] {
  const { answers, riskTests, today } = given
  switch (step) {
    case 'product': {
      const { product } = wishOf(given)
      const last = product && validTest(riskTests, today)
      return faultAt('/product', last && riskFault(product, last.grade))
    }
    case 'plan':
      return planFaults(given)
    case 'risk':
      return faultAt('/horizon', testFault(riskTests, today))
    case 'split': {
      const { product } = wishOf(given)
      return faultAt('/parts', product && answers.split && splitFault(product, splitAsked(answers.split)))
    }
    case 'insist':
      return insistFaults(answers.insist)
    case 'mismatch':
      return answers.mismatch?.goOn === false ? faultAt('/goOn', notNow) : []
    case 'reading':
      return [
        ...(answers.reading?.exclusions === false ? faultAt('/exclusions', readFirst) : []),
        ...(answers.reading?.loss === false ? faultAt('/loss', readFirst) : []),
      ]
    case 'uncertain':
      return answers.uncertain?.understood === false ? faultAt('/understood', readFirst) : []
    case 'confirmed':
      return Object.values(answers.confirmed?.seven ?? {}).every(Boolean) ? [] : faultAt('/seven', notConfirmed)
    default:
      return []
  }
}

function planFaults(given: Buying): readonly Fault[] {
  const { product, application, plan } = wishOf(given)
  if (!product || !plan || !application) return faultAt('/plan', noPlan)
  if (!frequenciesFor(product, plan).includes(application.frequency)) return faultAt('/frequency', noFrequency)
  return applicationFaults(application).flatMap((detail) => faultAt('/sumInsuredFen', detail))
}

function faultAt(pointer: string, detail: Text | undefined): Fault[] {
  return detail ? [{ pointer, detail }] : []
}

function productOption({ code, shortName, summary }: Product): Option {
  return { value: code, label: shortName, note: summary }
}

function riskOption(label: Text, index: number): Option {
  return { value: String(index), label }
}

function frequencyOptions(product: Product, plan: { readonly payYears: number } | undefined): Option[] {
  const open: readonly Frequency[] = plan
    ? frequenciesFor(product, plan)
    : frequencies.filter((one) => product.sale.frequencyPermille[one] !== undefined)
  return open.map((value) => ({ value, label: frequencyTitles[value] }))
}

const noPlan: Text = { zh: '这个产品没有这样的期间', en: 'This product has no such term' }
const noFrequency: Text = {
  zh: '一次交清的只能选“一次交清”，分期交的不能选',
  en: 'A single premium is paid once, one over years is not',
}
const notConfirmed: Text = {
  zh: '有一条不是这样，请人工帮您弄清楚再买',
  en: 'One is not so: let a person clear it up before you buy',
}
const notNow: Text = {
  zh: '好的，先不买；改保额或请人工帮您',
  en: 'Then not now: change the sum, or ask a person',
}
const readFirst: Text = { zh: '请先阅读再继续', en: 'Please read before going on' }
