// What the contract itself settles, as it is cited beside the law: named in both languages.
import type { Text } from '../kit/index.ts'

/** The longest first, for a citation may hold a shorter one. */
export const contractTerms: readonly Text[] = [
  { zh: '合同约定：应投保人申请中止', en: 'Contract: suspension at request' },
  { zh: '合同约定的第二投保人条款', en: 'Contract: second policyholder' },
  { zh: '合同约定的保单贷款条款', en: 'Contract: policy loan' },
  { zh: '合同约定的效力中止条款', en: 'Contract: suspension' },
  { zh: '合同约定的减额交清条款', en: 'Contract: paid-up' },
  { zh: '合同约定的生存保险金申领', en: 'Contract: survival benefit' },
  { zh: '合同约定的养老年金领取方式', en: 'Contract: ways of taking the annuity' },
  { zh: '合同约定的投资账户转换条款', en: 'Contract: switch of funds' },
  { zh: '合同约定的缓交保险费条款', en: 'Contract: premium holiday' },
  { zh: '合同约定的追加保险费条款', en: 'Contract: top-up premiums' },
  { zh: '合同约定的部分领取条款', en: 'Contract: partial withdrawal' },
  { zh: '合同约定的险种转换条款', en: 'Contract: conversion' },
  { zh: '合同约定的附加险条款', en: 'Contract: riders' },
  { zh: '合同约定的满期保险金', en: 'Contract: maturity benefit' },
  { zh: '合同约定的红利条款', en: 'Contract: dividends' },
  { zh: '合同约定的承保条件', en: 'Contract: terms of acceptance' },
  { zh: '合同约定的交费方式', en: 'Contract: ways of payment' },
  { zh: '合同约定的交费期间', en: 'Contract: term of payment' },
  { zh: '合同约定的保单挂失', en: 'Contract: lost policies' },
  { zh: '合同约定的减保条款', en: 'Contract: decrease of cover' },
  { zh: '合同约定的加保条款', en: 'Contract: increase of cover' },
  { zh: '合同约定：保单贷款', en: 'Contract: policy loan' },
  { zh: '合同约定：减额交清', en: 'Contract: paid-up' },
  { zh: '合同约定的犹豫期', en: 'Contract: cooling-off' },
  { zh: '合同约定的费率', en: 'Contract: tariff' },
  { zh: '合同约定', en: 'Contract' },
  { zh: '客户申请挂失', en: 'Reported lost by the customer' },
]
