// Rules on benefits of living on and on renewal: when they fall due, how they end, and what a guarantee of renewal must say.
import type { Clause } from './clauses.ts'
import type { CoverageKind } from './coverage.ts'
import { type Definition, isShort } from './definition.ts'
import { definitionError as error, type Finding, type Rule } from './finding.ts'

const format = '产品定义格式'
const contract = '保险法 §18'
const has = ({ coverages }: Definition, kind: CoverageKind) => coverages.some((one) => one.kind === kind)

const firstSurvivalYear = 5

// Each date of a survival benefit, as the end of a policy year where it is one.
const survival: Rule = ({ coverages, sale, kind }) =>
  coverages.flatMap((one) => {
    if (one.kind !== 'survival') return []
    const years =
      'years' in one.at
        ? one.at.years
        : 'fromYear' in one.at
          ? [one.at.fromYear, one.at.untilYear ?? one.at.fromYear]
          : []
    const longest = Math.max(
      ...sale.terms.map(({ lasts }) => (lasts === 'whole-life' ? Number.POSITIVE_INFINITY : lasts.years)),
    )
    return [
      ...((kind === 'endowment' || kind === 'annuity') && years.some((year) => year < firstSurvivalYear)
        ? [
            error('survival-early', '保监人身险〔2017〕134号', `coverages.${one.id}.at`, {
              zh: `首次生存金要在合同生效满 ${firstSurvivalYear} 年之后`,
              en: `the first survival benefit comes after ${firstSurvivalYear} full years`,
            }),
          ]
        : []),
      ...(years.some((year) => year > longest)
        ? [
            error('survival-late', contract, `coverages.${one.id}.at`, {
              zh: '给付日在最长的保险期间之后',
              en: 'the benefit falls after the longest term',
            }),
          ]
        : []),
    ]
  })

const endings: Rule = (product) => {
  const { maturityOptions, annuityOptions, sale } = product
  const forLife = sale.terms.filter(({ lasts }) => lasts === 'whole-life').map(({ code }) => code)
  const terms = new Set(sale.terms.map(({ code }) => code))
  return [
    ...(has(product, 'maturity') && forLife.length > 0
      ? [
          error('maturity-for-life', contract, 'sale.terms', {
            zh: `终身的期间（${forLife.join('、')}）没有满期`,
            en: `a term for life (${forLife.join(', ')}) has no maturity`,
          }),
        ]
      : []),
    ...(maturityOptions && !has(product, 'maturity')
      ? [
          error('maturity-absent', contract, 'maturityOptions', {
            zh: '没有满期保险金',
            en: 'there is no maturity benefit',
          }),
        ]
      : []),
    ...(maturityOptions?.options.includes('annuity-certain') && maturityOptions.annuityYears.length === 0
      ? [
          error('maturity-years', format, 'maturityOptions.annuityYears', {
            zh: '可转为年金领取，却没有写明可选几年',
            en: 'an annuity may be chosen, but not for how many years',
          }),
        ]
      : []),
    ...(has(product, 'annuity') && sale.terms.some(({ annuityFromAge }) => annuityFromAge === undefined)
      ? [
          error('annuity-start', contract, 'sale.terms', {
            zh: '年金要写明从几岁开始领',
            en: 'an annuity needs the age from which it is paid',
          }),
        ]
      : []),
    ...(annuityOptions?.terms.some((code) => !terms.has(code))
      ? [
          error('annuity-terms', format, 'annuityOptions.terms', {
            zh: '写了没有的期间',
            en: 'a term is named that is not sold',
          }),
        ]
      : []),
  ]
}

const renews = /(?<!不)保证续保/

const renewal: Rule = (product, clauses) => {
  const says = (words: string) => renews.test(words)
  const promised = clauses.find(({ text, title }) => says(text.zh) || says(title))
  const denied = product.disclosures.findIndex(({ kind }) => kind === 'no-guaranteed-renewal')
  if (product.renewal === 'guaranteed') return guaranteedRenewal(promised, denied)
  return promised && isShort(product)
    ? [
        error('renewal-promised', '健康保险管理办法 §4', 'renewal', {
          zh: `条款 #${promised.anchor} 写了保证续保，产品却不保证续保`,
          en: `clause #${promised.anchor} guarantees renewal, which the product does not`,
        }),
      ]
    : []
}

function guaranteedRenewal(promised: Clause | undefined, denied: number): Finding[] {
  return [
    ...(promised
      ? []
      : [
          error('renewal-clause', '健康保险管理办法 §4', 'renewal', {
            zh: '保证续保要有条款写明',
            en: 'a guarantee of renewal needs a clause that gives it',
          }),
        ]),
    ...(denied >= 0
      ? [
          error('renewal-denied', '健康保险管理办法 §4', `disclosures.${denied}`, {
            zh: '产品保证续保，提示里却说不保证续保',
            en: 'renewal is guaranteed, yet the disclosure says that it is not',
          }),
        ]
      : []),
  ]
}

export const benefitRules: readonly Rule[] = [survival, endings, renewal]
