// Rules on the rights a contract gives beside its cover: each service has its terms, and the terms can be kept.
import type { Text } from '../kit/index.ts'
import type { CoverageKind } from './coverage.ts'
import type { Definition } from './definition.ts'
import { definitionError as error, type Rule } from './finding.ts'

const format = '产品定义格式'
const contract = '保险法 §18'
const has = ({ coverages }: Definition, kind: CoverageKind) => coverages.some((one) => one.kind === kind)

/** What a service rests on, by id: the block, and where it should stand. */
const neededBlocks: Readonly<
  Record<string, { readonly at: string; readonly there: (product: Definition) => boolean }>
> = {
  'top-up': { at: 'account.topUp', there: ({ account }) => account?.topUp !== undefined },
  withdraw: { at: 'account', there: ({ account }) => account !== undefined },
  'switch-funds': { at: 'account.funds', there: ({ account }) => account?.funds !== undefined },
  'take-premium-holiday': { at: 'premiumHoliday', there: ({ premiumHoliday }) => premiumHoliday !== undefined },
  'change-dividend-option': { at: 'dividends', there: ({ dividends }) => dividends !== undefined },
  'take-dividend': { at: 'dividends', there: ({ dividends }) => dividends !== undefined },
  'make-paid-up': { at: 'paidUp', there: ({ paidUp }) => paidUp !== undefined },
  'set-automatic-premium-loan': {
    at: 'automaticPremiumLoan',
    there: ({ automaticPremiumLoan }) => automaticPremiumLoan !== undefined,
  },
  'increase-cover': { at: 'increase', there: ({ increase }) => increase !== undefined },
  'decrease-cover': { at: 'decrease', there: ({ decrease }) => decrease !== undefined },
  'change-premium-frequency': { at: 'frequencyChange', there: ({ frequencyChange }) => frequencyChange !== undefined },
  'change-payment-term': { at: 'paymentTermChange', there: ({ paymentTermChange }) => paymentTermChange !== undefined },
  'convert-policy': { at: 'conversion', there: ({ conversion }) => conversion !== undefined },
  suspend: { at: 'suspension', there: ({ suspension }) => suspension !== undefined },
  'change-plan': { at: 'planChange', there: ({ planChange }) => planChange !== undefined },
  'start-annuity': { at: 'coverages (annuity)', there: (product) => has(product, 'annuity') },
  'take-survival-benefit': {
    at: 'coverages (survival or annuity)',
    there: (product) => has(product, 'survival') || has(product, 'annuity'),
  },
  'take-maturity': { at: 'coverages (maturity)', there: (product) => has(product, 'maturity') },
  'claim-premium-waiver': { at: 'coverages (premium-waiver)', there: (product) => has(product, 'premium-waiver') },
  reinstate: { at: 'reinstatement', there: ({ reinstatement }) => reinstatement !== undefined },
  'repay-loan': { at: 'loan', there: ({ loan }) => loan !== undefined },
}

const serviceTerms: Rule = (product) =>
  product.services.flatMap((id, index) => {
    const needed = neededBlocks[id]
    return needed && !needed.there(product)
      ? [
          error('service-terms', contract, `services.${index}`, {
            zh: `允许办理 ${id}，却没有写明条件：缺 ${needed.at}`,
            en: `${id} is allowed, but its terms are missing: ${needed.at}`,
          }),
        ]
      : []
  })

const valuesNeeded: Rule = (product) => {
  const blocks = ['paidUp', 'automaticPremiumLoan', 'decrease'] as const
  const worthless = product.values === undefined && product.surrender.by !== 'account-value'
  return [
    ...blocks
      .filter((name) => product[name] !== undefined && worthless)
      .map((name) =>
        error('right-without-value', '保险法 §47', name, {
          zh: '没有现金价值，这项权利无从计算',
          en: 'without cash values this right cannot be reckoned',
        }),
      ),
    ...(product.automaticPremiumLoan && !product.loan
      ? [
          error('automatic-loan', contract, 'automaticPremiumLoan', {
            zh: '自动垫交按贷款计息，却没有写明贷款条件（loan）',
            en: 'an automatic premium loan bears the rate of `loan`, which is missing',
          }),
        ]
      : []),
    ...(product.surrender.by === 'account-value' && !product.account
      ? [
          error('surrender-account', '保险法 §47', 'surrender.by', {
            zh: '按账户价值退保，却没有账户',
            en: 'surrender is by the account, and there is none',
          }),
        ]
      : []),
  ]
}

const rider: Rule = ({ code, kind, rider: added }) => [
  ...(added?.attachesTo.includes(code)
    ? [
        error('rider-self', format, 'rider.attachesTo', {
          zh: '附加险不能附加在自己上',
          en: 'a rider is not added to itself',
        }),
      ]
    : []),
  ...(kind === 'premium-waiver' && !added
    ? [
        error('waiver-rider', contract, 'rider', {
          zh: '豁免保险费只能作为附加险，要写明附加在哪些主险上',
          en: 'a waiver is a rider: the main contracts it goes with must be named',
        }),
      ]
    : []),
]

const waiver: Rule = ({ coverages }) =>
  coverages.flatMap((one) =>
    one.kind === 'premium-waiver' && one.on.includes('disability') !== (one.gradeMax !== undefined)
      ? [
          error('waiver-grade', '人身保险伤残评定标准（JR/T 0083）', `coverages.${one.id}.gradeMax`, {
            zh: '因伤残豁免的，要写明到第几级；不因伤残豁免的不写',
            en: 'a waiver on disability names the grade, and only such a waiver does',
          }),
        ]
      : [],
  )

const group: Rule = ({ group: joint, plans }) => [
  ...(joint && joint.membersMin < 3
    ? [
        error('group-members', '保监发〔2015〕14号', 'group.membersMin', {
          zh: `团体保险的被保险人不得少于 3 人，这里是 ${joint.membersMin} 人`,
          en: `a group has at least three members; here ${joint.membersMin}`,
        }),
      ]
    : []),
  ...(joint && !plans
    ? [
        error('group-plans', format, 'plans', {
          zh: '团体保险要写明各类成员的保障计划',
          en: 'a group needs the plans of its members',
        }),
      ]
    : []),
]

const plans: Rule = ({ plans: all = [], sale }) =>
  all.flatMap(({ code, sumInsuredFen }, index) => [
    ...(all.findIndex((one) => one.code === code || one.sumInsuredFen === sumInsuredFen) < index
      ? [
          error('plan-twice', format, `plans.${index}`, {
            zh: '保障计划的代码和保额都不能重复',
            en: 'no two plans share a code or a sum insured',
          }),
        ]
      : []),
    ...(sumInsuredFen < sale.sumMinFen || sumInsuredFen > sale.sumMaxFen
      ? [
          error('plan-sum', format, `plans.${index}.sumInsuredFen`, {
            zh: '保障计划的保额不在可投保的范围内',
            en: 'the plan’s sum cannot be bought by the sale rules',
          }),
        ]
      : []),
  ])

const planChange: Rule = ({ planChange: right, plans: all = [], group: joint, renewal, sale }) => {
  if (!right) return []
  const at = (rule: string, message: Text) => error(rule, contract, 'planChange', message)
  return [
    ...(all.length < 2
      ? [
          at('plan-change-plans', {
            zh: '能变更保障计划，却没有两个以上的计划',
            en: 'there are no two plans to change between',
          }),
        ]
      : []),
    ...(joint
      ? [
          at('plan-change-group', {
            zh: '团体成员的计划由投保单位决定',
            en: 'the plan of a group’s member is the employer’s to set',
          }),
        ]
      : []),
    ...(renewal === 'not-applicable'
      ? [
          at('plan-change-renewal', {
            zh: '变更从下一年开始，产品却不能续保',
            en: 'it begins with the next year, and there is none',
          }),
        ]
      : []),
    ...(right.questionsAsked && sale.healthQuestions.length === 0
      ? [
          at('plan-change-questions', {
            zh: '换到更高的计划要告知健康，却没有健康问题',
            en: 'health is to be asked, and there are no questions',
          }),
        ]
      : []),
  ]
}

const conversion: Rule = ({ code, conversion: to }) =>
  to?.to.includes(code)
    ? [
        error('conversion-self', format, 'conversion.to', {
          zh: '不能转换成自己',
          en: 'a product is not converted to itself',
        }),
      ]
    : []

const unknownParts: Rule = ({ coverages }) =>
  coverages.flatMap(({ id }, index) =>
    coverages.findIndex((one) => one.id === id) < index
      ? [
          error('coverage-twice', format, `coverages.${index}.id`, {
            zh: `责任 ${id} 写了两次`,
            en: `coverage ${id} is given twice`,
          }),
        ]
      : [],
  )

export const rightRules: readonly Rule[] = [
  serviceTerms,
  valuesNeeded,
  rider,
  waiver,
  group,
  plans,
  planChange,
  conversion,
  unknownParts,
]
