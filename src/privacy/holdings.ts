// What kinds of personal data are held, what for, and which law has how long them kept.
import type { Text } from '../kit/index.ts'

export interface Holding {
  readonly id: string
  readonly title: Text
  readonly why: Text
  /** The law that obliges to keep it, and how long; nothing where it can be erased when asked. */
  readonly kept?: { readonly article: string; readonly until: Text }
}

const contractYears: Text = {
  zh: '保险合同终止后 5 年（一年期及以下）或 10 年',
  en: '5 years after the contract (of a year or less), else 10',
}

export const holdings: readonly Holding[] = [
  {
    id: 'identity',
    title: {
      zh: '姓名、性别、出生日期、证件、国籍、手机、地址',
      en: 'name, sex, birth date, document, nationality, phone, address',
    },
    why: { zh: '确认您是谁，履行合同', en: 'to know who you are and keep the contract' },
    kept: { article: '反洗钱法 §34', until: { zh: '业务关系结束后 10 年', en: '10 years after the relationship' } },
  },
  {
    id: 'policies',
    title: { zh: '保单及其变更', en: 'policies and their changes' },
    why: { zh: '履行保险合同', en: 'to keep the contract' },
    kept: { article: '保险法 §87', until: contractYears },
  },
  {
    id: 'claims',
    title: { zh: '理赔及医疗资料', en: 'claims with medical papers' },
    why: { zh: '审核和给付保险金', en: 'to decide and pay benefits' },
    kept: { article: '保险法 §87', until: contractYears },
  },
  {
    id: 'payments',
    title: { zh: '银行账户、收付款和账簿', en: 'bank accounts, payments and books' },
    why: { zh: '收取保费、给付款项', en: 'to collect and pay' },
    kept: { article: '会计法 §23', until: { zh: '会计档案 30 年', en: '30 years, as books' } },
  },
  {
    id: 'evidence',
    title: { zh: '办理记录、签名、函件、同意的原文', en: 'records of what was done, signatures, letters, consents' },
    why: { zh: '证明办理过程', en: 'to prove what was done' },
    kept: { article: '保险销售行为可回溯管理暂行办法 §10', until: contractYears },
  },
  {
    id: 'email',
    title: { zh: '电子邮箱', en: 'e-mail address' },
    why: { zh: '给您发信', en: 'to write to you' },
  },
  {
    id: 'particulars',
    title: { zh: '婚姻状况、工作单位、补充说明、提醒偏好', en: 'marital status, employer, notes, reminder wishes' },
    why: { zh: '方便为您服务', en: 'to serve you better' },
  },
  {
    id: 'face',
    title: { zh: '证件照片上的人脸', en: 'the face on the ID photograph' },
    why: { zh: '刷脸核实身份', en: 'to verify you by face' },
  },
  {
    id: 'hospitalVisits',
    title: {
      zh: '医院直连传来、还没有用于理赔的就诊信息',
      en: 'visits told by connected hospitals and not claimed yet',
    },
    why: { zh: '替您发现可以理赔的就诊', en: 'to find what can be claimed for you' },
  },
  {
    id: 'conversations',
    title: {
      zh: '咨询对话、工作人员就此写下的备注和纪要、评价',
      en: 'conversations with the store, what staff noted of them, and ratings',
    },
    why: { zh: '回答您的问题', en: 'to answer your questions' },
  },
]
