// The problems customers can raise.
import { problem } from '../kit/index.ts'

export const idNumberTaken = problem('id-number-taken', 409, {
  zh: '这个身份证号已有客户登记',
  en: 'A customer with this ID number exists already',
})
export const idNumberUnlike = problem('id-number-unlike', 422, {
  zh: '身份证号与出生日期或性别不一致',
  en: 'The ID number does not fit the birth date or sex',
})
export const notRelated = problem('not-related', 422, {
  zh: '这两位客户不能建立这样的关系',
  en: 'These two customers cannot be related so',
})
export const mandateNotGiven = problem('mandate-not-given', 422, {
  zh: '授权要写明另一个人、至少一类事项和起止日期',
  en: 'A mandate names another person, at least one kind of matter and its days',
})
export const notTheirAgent = problem('not-their-agent', 403, {
  zh: '您现在不能代这位客户办理',
  en: 'You may not act for this customer now',
})
