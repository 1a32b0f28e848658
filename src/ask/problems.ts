import { problem } from '../kit/index.ts'

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
