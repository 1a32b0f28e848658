// What a purchase asks, step by step, with its choices and faults; the service that sells says when each is asked.
import { addDays, ageOn, type Text } from '../kit/index.ts'
import { law } from '../law/index.ts'
import { type Frequency, frequencies, type Product } from '../products/index.ts'
import {
  applicationFaults,
  frequenciesFor,
  frequencyTitles,
  planChosen,
  plansAt,
  questionsOf,
  type RiskTest,
  riskFault,
  riskGradeOf,
  riskQuestions,
  testFault,
  validTest,
  type Wish,
  wishOf,
} from '../sales/index.ts'
import type { Fault, SomeAnswers } from './define.ts'
import { field, type Option } from './fields.ts'
import { ask } from './steps.ts'
import { healthStep } from './underwriting.ts'

export const buyingWords = {
  product: { zh: '产品', en: 'Product' },
  insured: { zh: '给谁买', en: 'For whom' },
  sum: { zh: '保额', en: 'Sum insured' },
  plan: { zh: '保多久、交几年', en: 'How long, and premiums for how many years' },
  frequency: { zh: '多久交一次', en: 'How often' },
}
const yesNo = (zh: string, en: string) => field.yesNo({ title: { zh, en } })
const riskField = (index: number) => field.option({ title: riskQuestions[index]?.text ?? buyingWords.product })

export const buyingSteps = {
  product: ask({ zh: '买哪个产品', en: 'Which product' }, { product: field.option({ title: buyingWords.product }) }),
  insured: ask({ zh: '给谁买', en: 'For whom' }, { insuredId: field.person({ title: buyingWords.insured }) }),
  plan: ask(
    { zh: '怎么保、怎么交', en: 'Cover and premiums' },
    {
      sumInsuredFen: field.money({ title: buyingWords.sum }),
      plan: field.option({ title: buyingWords.plan }),
      frequency: field.option({ title: buyingWords.frequency }),
    },
  ),
  needs: ask(
    { zh: '您的情况', en: 'Your means' },
    {
      yearlyIncomeFen: field.money({ title: { zh: '家庭年收入', en: 'The family’s yearly income' } }),
      budgetFen: field.money({
        title: { zh: '这份保险一年打算花多少', en: 'What you mean to spend on it a year' },
        hint: { zh: '一次交清的，填总共打算花多少', en: 'In all, for a single premium' },
      }),
    },
    {
      zh: '用来看这份保险适不适合您；不适合我们会直说（适当性办法 §38）',
      en: 'To see whether it suits you; we say so when it does not',
    },
  ),
  risk: ask(
    { zh: '风险测评', en: 'Risk test' },
    {
      horizon: riskField(0),
      loss: riskField(1),
      experience: riskField(2),
      share: riskField(3),
      aim: riskField(4),
    },
    {
      zh: '投资连结险的涨跌由您承担，先看看您能承受多少；结果十二个月内有效',
      en: 'With funds the risk is yours: first, how much of it you can bear. The result counts for twelve months',
    },
  ),
  mismatch: ask(
    { zh: '可能不适合您', en: 'It may not suit you' },
    { goOn: yesNo('我知道可能不适合，仍要投保', 'I know that it may not suit me and want it all the same') },
    {
      zh: '建议您先停一停：保费相对您的收入、预算或年龄偏重。可以减少保额，或者请人工帮您看看。',
      en: 'We advise you to stop: the premium is heavy beside your income, budget or age. Choose a smaller sum, or ask a person.',
    },
  ),
  health: healthStep(),
  reading: ask(
    { zh: '请阅读', en: 'Please read' },
    {
      exclusions: yesNo('我已阅读责任免除和理赔要点', 'I have read the exclusions and how claims are paid'),
      loss: yesNo(
        '我知道犹豫期内退保退全部保费，之后退保可能有损失',
        'I know that all is given back in cooling-off and that surrender later may lose money',
      ),
    },
  ),
  uncertain: ask(
    { zh: '利益不确定', en: 'Uncertain benefits' },
    { understood: yesNo('我知道利益不确定、不保证', 'I know that the benefits are uncertain and not guaranteed') },
  ),
  confirmed: ask(
    { zh: '逐条确认并留存', en: 'Confirmed one by one, and kept' },
    { seven: field.questions({ title: { zh: '以下各条都是这样吗？', en: 'Is each of these so?' } }) },
    {
      zh: '法规要求这类投保全程留痕：您的回答连同时间会保存，用来保护您',
      en: 'The law asks for a record of such a sale: your answers are kept with their time, to protect you',
    },
  ),
}

/** A purchase as far as it has been answered. */
export type Buying = Wish & {
  readonly answers: SomeAnswers<typeof buyingSteps>
  readonly riskTests: readonly RiskTest[]
}

/** The choices of each step, by what has been chosen before. */
export function buyingOptions(given: Buying): Readonly<Record<string, readonly Option[]>> {
  const { product, person, application } = wishOf(given)
  const plan = product && planChosen(product, given.answers.plan?.plan ?? '')
  const age = person ? ageOn(person.birthDate, addDays(given.today, 1)) : 0
  return {
    'product.product': given.onSale.map(productOption),
    ...(product ? { 'plan.plan': plansAt(product, age), 'plan.frequency': frequencyOptions(product, plan) } : {}),
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
