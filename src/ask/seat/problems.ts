import { problem } from '../../kit/index.ts'

export const conversationClosed = problem('conversation-closed', 409, {
  zh: '这段对话已经结束，请重新提问',
  en: 'This conversation is over; please ask anew',
})
export const alreadyTaken = problem('conversation-taken', 409, {
  zh: '这段对话已经有同事接待了',
  en: 'A colleague has taken this conversation',
})
export const notTaken = problem('conversation-not-taken', 409, {
  zh: '请先接入这段对话',
  en: 'Take the conversation first',
})
export const callWindowGone = problem('call-window-gone', 409, {
  zh: '这个时段约不到了，请另选一个',
  en: 'This time cannot be promised any more; please choose another',
})
export const nobodyTakes = problem('transfer-to-nobody', 422, {
  zh: '请选择转给哪位同事或哪类业务',
  en: 'Choose a colleague or a skill to pass it to',
})
export const cannedVariableUnknown = problem('canned-variable-unknown', 422, {
  zh: '话术里有不认识的变量',
  en: 'The answer has a variable nobody knows',
})
export const cannedVariableEmpty = problem('canned-variable-empty', 409, {
  zh: '这位客户没有这项资料，话术填不满',
  en: 'This customer has no such value; the answer cannot be filled',
})
export const caseClosed = problem('case-closed', 409, {
  zh: '这件跟进已经结束',
  en: 'This case is closed',
})
export const notRated = problem('conversation-not-rated', 409, {
  zh: '请先评分',
  en: 'Rate it first',
})
export const customerWithoutEmail = problem('customer-without-email', 409, {
  zh: '这位客户没有留电子邮箱',
  en: 'There is no e-mail address of this customer on record',
})
