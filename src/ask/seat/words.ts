// Conversations in the customer's timeline.
import { timelineWords } from '../../timeline/index.ts'

declare module '../../timeline/entry.ts' {
  interface TimelineKinds {
    'conversation.handed-over': Record<string, never>
    'conversation.taken': { readonly staff: string }
    'conversation.passed': { readonly staff: string }
    'conversation.with-store': Record<string, never>
    'conversation.closed': Record<string, never>
    'conversation.called': { readonly staff: string }
    'conversation.mailed': { readonly staff: string }
    'call-back.asked': Record<string, never>
    'call-back.done': { readonly staff: string }
    'case.opened': { readonly score: number }
    'case.closed': { readonly staff: string }
  }
}

timelineWords({
  'conversation.handed-over': { zh: '咨询转人工', en: 'A conversation was handed over to a person' },
  'conversation.taken': { zh: '{staff} 接入了咨询', en: '{staff} joined the conversation' },
  'conversation.passed': { zh: '{staff} 把咨询转给了同事', en: '{staff} passed the conversation to a colleague' },
  'conversation.with-store': { zh: '咨询交回门店自动回答', en: 'The store answers the conversation by itself again' },
  'conversation.closed': { zh: '人工咨询结束', en: 'The conversation with a person ended' },
  'conversation.called': { zh: '{staff} 与您通了电话', en: '{staff} talked to you on the phone' },
  'conversation.mailed': { zh: '{staff} 给您发了邮件', en: '{staff} wrote you an e-mail' },
  'call-back.asked': { zh: '预约了回电', en: 'A call back was asked for' },
  'call-back.done': { zh: '{staff} 回了电话', en: '{staff} called back' },
  'case.opened': { zh: '您评了 {score} 分，我们会跟进', en: 'You rated it {score}; we follow up' },
  'case.closed': { zh: '{staff} 跟进了您的低分评价', en: '{staff} followed up your rating' },
})

/** The subject of a conversation's entries. */
export function subjectOf({ id }: { readonly id: string }): { type: string; id: string } {
  return { type: 'conversation', id }
}
