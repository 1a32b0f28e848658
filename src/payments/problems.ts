// The problems this folder can raise.
import { problem } from '../kit/index.ts'

export const cardNumberWrong = problem('card-number-wrong', 422, {
  zh: '银行卡号不对，请再核对一遍',
  en: 'This is not a valid card number, please check it',
})
export const cardNotDebit = problem('card-not-debit', 422, {
  zh: '只能使用本人的储蓄卡（借记卡），不能用信用卡或预付卡',
  en: 'Only a debit card of your own can be used, not a credit or prepaid card',
})
export const bankUnknown = problem('bank-unknown', 422, {
  zh: '认不出这是哪家银行的卡，请填写开户银行',
  en: 'The bank of this card is not recognised, please name it',
})
export const accountNotYours = problem('account-not-yours', 422, {
  zh: '账户必须是您本人的：户名与您的姓名不一致',
  en: 'The account must be your own: its holder is not your name',
})
export const accountUnknown = problem('account-unknown', 422, {
  zh: '没有这个银行账户',
  en: 'There is no such bank account',
})
export const refundTooMuch = problem('refund-too-much', 409, {
  zh: '退款合计不能超过已付金额',
  en: 'Refunds cannot exceed what was paid',
})
export const notRefundable = problem('not-refundable', 409, {
  zh: '只有已到账的付款才能退款',
  en: 'Only a payment that has been received can be refunded',
})
export const callBackForged = problem('call-back-forged', 401, {
  zh: '回调签名不对',
  en: 'The call-back is not signed by the bank',
})
export const alreadyResolved = problem('payment-exception-resolved', 409, {
  zh: '这个异常已经处理过了',
  en: 'This exception has been resolved already',
})
