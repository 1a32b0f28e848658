// The timeline's words for what customers records.
import { timelineWords } from '../timeline/index.ts'

timelineWords({
  'customer.registered': { zh: '登记为客户', en: 'Registered as a customer' },
  'customer.contact-changed': { zh: '联系方式已变更', en: 'Contact details changed' },
  'customer.identity-changed': { zh: '姓名或证件号已按证件更新', en: 'Name or ID number updated by the ID document' },
  'customer.told': { zh: '更新了{what}', en: 'Updated: {what}' },
  'customer.occupation-changed': {
    zh: '职业类别改为 {occupationClass} 类',
    en: 'Occupation class is now {occupationClass}',
  },
  'customer.birth-corrected': {
    zh: '出生日期和性别已按证件更正',
    en: 'Birth date and sex corrected by the ID document',
  },
  'customer.opened': {
    zh: '工作人员 {staff} 查看了您的证件信息',
    en: '{staff} of our staff looked at your ID details',
  },
  'mandate.registered': ({ kind, untilOn }) =>
    kind === 'guardian'
      ? { zh: '监护关系已登记', en: 'Guardianship registered' }
      : { zh: `授权代办已登记，到 ${untilOn}`, en: `Power of attorney registered, until ${untilOn}` },
  'mandate.ended': ({ kind }) =>
    kind === 'guardian'
      ? { zh: '监护登记已终止', en: 'Guardianship ended' }
      : { zh: '授权代办已收回', en: 'Power of attorney ended' },
})
