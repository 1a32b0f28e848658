// What the widget says of itself.
import type { Language } from '../shared/text.ts'

export const words = {
  zh: {
    title: '问一问',
    open: '打开咨询小窗',
    close: '关闭',
    said: '对话',
    box: '您想问什么',
    send: '发送',
    thinking: '正在看……',
    hello: '您好！条款、产品、怎么办业务，都可以直接问。您自己的保单，登录门店后马上能答。',
    lost: '没有连上，请再试一次。',
    busy: '问得有点快，请过一分钟再问。',
    from: '原文',
    kinds: {
      facts: '',
      cited: '条款和规定里写着',
      do: '可以办',
      unknown: '我没有把握',
      urgent: '先做这些',
      person: '',
      talk: '',
    },
  },
  en: {
    title: 'Ask',
    open: 'Open the chat',
    close: 'Close',
    said: 'Conversation',
    box: 'What would you like to know?',
    send: 'Send',
    thinking: 'Looking…',
    hello: 'Hello! Ask about terms, products or how things are done. About your own policies, sign in at the store.',
    lost: 'No answer came; please try again.',
    busy: 'That was a little fast; please ask again in a minute.',
    from: 'In its words',
    kinds: {
      facts: '',
      cited: 'Written in the terms or the law',
      do: 'Can be done',
      unknown: 'I am not sure',
      urgent: 'Do this first',
      person: '',
      talk: '',
    },
  },
} as const satisfies Record<Language, object>

export type Words = (typeof words)[Language]
