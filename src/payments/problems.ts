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
export const bankDiffers = problem('bank-differs', 422, {
  zh: '卡号和填写的银行对不上，请核对卡号或银行',
  en: 'The number is not of the bank that was named; please check either',
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
export const heldMoneyGone = problem('held-money-gone', 409, {
  zh: '这笔钱已经处理过了',
  en: 'This money has been dealt with already',
})
export const heldMoneyNoSource = problem('held-money-no-source', 422, {
  zh: '这笔钱没有可以原路退回的来源，请付到客户本人账户',
  en: 'There is no account this money came from; pay it to an account of the customer’s own',
})
export const alreadyReversed = problem('entry-reversed', 409, {
  zh: '这笔分录已经冲正过了',
  en: 'This entry has been reversed already',
})
export const notReversible = problem('entry-not-reversible', 422, {
  zh: '记录银行收付的分录不能冲正，请用退款或重新付款',
  en: 'An entry of what the bank did cannot be reversed; refund or pay instead',
})
export const alreadySubmitted = problem('payment-submitted', 409, {
  zh: '银行已经收到这笔指令，不能再撤销',
  en: 'The bank has been told of this order; it can no longer be called off',
})
