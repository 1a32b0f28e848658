// Conversations in the customer's timeline.
import { timelineWords } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'conversation.handed-over': Record<string, never>
    'conversation.taken': { readonly staff: string }
    'conversation.closed': Record<string, never>
  }
}

timelineWords({
  'conversation.handed-over': { zh: '咨询转人工', en: 'A conversation was handed over to a person' },
  'conversation.taken': { zh: '{staff} 接入了咨询', en: '{staff} joined the conversation' },
  'conversation.closed': { zh: '人工咨询结束', en: 'The conversation with a person ended' },
})
