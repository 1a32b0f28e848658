// What a purchase asks, step by step; `buying.ts` has when each is asked, its choices and faults.
import { riskQuestions } from '../sales/index.ts'
import { field } from './fields.ts'
import { splitStep } from './fund-steps.ts'
import { ask } from './steps.ts'
import { insistStep } from './suitability.ts'
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
  split: splitStep({ zh: '保费怎么分', en: 'How to split premiums' }),
  mismatch: ask(
    { zh: '可能不适合您', en: 'It may not suit you' },
    { goOn: yesNo('我知道可能不适合，仍要投保', 'I know that it may not suit me and want it all the same') },
    {
      zh: '建议您先停一停：保费相对您的收入、预算或年龄偏重。可以减少保额，或者请人工帮您看看。',
      en: 'We advise you to stop: the premium is heavy beside your income, budget or age. Choose a smaller sum, or ask a person.',
    },
  ),
  insist: insistStep(),
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
