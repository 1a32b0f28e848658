import type { Text } from '../kit/index.ts'

const who = {
  zh: '我同意{hospital}把{person}就诊的姓名、证件号、就诊时间和方式、诊断、费用明细和医保支付情况提供给本公司',
  en: 'I agree that {hospital} gives this insurer, of the visits of {person}: name, ID number, time and kind of visit, diagnoses, itemised costs and what public insurance paid',
} as const
const rest = {
  zh: '这些是敏感个人信息（医疗健康），只用于理赔，不用于营销或核保；没有保单能赔的当天即删除。有效到{untilOn}，可随时在“医院直连”里撤回，撤回后立即停止接收并删除还没有用于理赔的内容，不影响您用其他方式理赔。',
  en: 'This is sensitive personal information (health). It is used for claims alone, not for marketing or underwriting; what no policy covers is erased at once. Valid until {untilOn}; you can take it back any time under “Hospitals”: receiving stops at once and what has not become a claim is erased. You can always claim in other ways.',
} as const

/** What is agreed to (PIPL §17, §23, §30): asked for each hospital by itself. */
export const consentWords = {
  asked: {
    zh: `${who.zh}，发现可以理赔时先问我。${rest.zh}`,
    en: `${who.en}; ask me before a claim is made. ${rest.en}`,
  },
  standing: {
    zh: `${who.zh}，发现可以理赔时直接替我申请并付到我指定的账户，再告诉我。${rest.zh}`,
    en: `${who.en}; where a claim can be made, make it, pay my account, and tell me. ${rest.en}`,
  },
} as const satisfies Readonly<Record<string, Text>>

/** Where a resource of a message ended, as a hospital is told; it never learns whether a person is a customer. */
export const endWords = {
  read: { zh: '已读取', en: 'read' },
  'no-consent': { zh: '没有此人对本院的授权，内容未保留', en: 'no consent of this person for this hospital; not kept' },
  'not-used': { zh: '理赔用不到这类内容，未保留', en: 'claims have no use for this; not kept' },
  'no-person': { zh: '没有指明是谁，未保留', en: 'it says of nobody whom it is about; not kept' },
  'no-visit': { zh: '没有对应的就诊，未保留', en: 'it belongs to no visit told here; not kept' },
  cancelled: { zh: '已作废或草稿，未使用', en: 'cancelled or a draft; not used' },
  unreadable: { zh: '内容有误，整条消息未采用', en: 'it could not be read; the whole message was left' },
} as const satisfies Readonly<Record<string, Text>>
export type End = keyof typeof endWords
