// What is said where nothing was asked that the store answers.
import type { Text } from '../kit/index.ts'
import { type Answer, answered, handOver } from './reply.ts'
import type { Meaning } from './understand/index.ts'

const hello: Text = {
  zh: '您好！保单、理赔、业务办理、条款，都可以直接问我；也可以说一句话开始办，比如“换手机号”“借两万”“孩子摔伤了要理赔”。',
  en: 'Hello! Ask about your policies, claims, services or terms, or begin something in a sentence: "change my phone", "borrow 20,000", "my child fell and I want to claim".',
}

export function greeted(): Answer {
  return answered(hello, { suggestions: openers })
}

export const smallTalk: Text = {
  zh: '谢谢您跟我聊。我懂的是保险这些事：您的保单、理赔、要办的业务、条款，随时问我。',
  en: 'Thank you for the chat. What I know is insurance: your policies, claims, services and terms. Ask me any time.',
}
export const unreadable: Text = {
  zh: '没有看到文字，请用一句话说说您想办什么。',
  en: 'I see no words; please say in a sentence what you need.',
}
export const openers: Text[] = [
  { zh: '我有哪些保单', en: 'Which policies do I have' },
  { zh: '下次什么时候交保费', en: 'When is my next premium due' },
  { zh: '怎么理赔', en: 'How do I make a claim' },
]

/** What was understood nearly, or nothing: said so, with what can be asked instead. */
export function unknown(
  { services, entries }: Pick<Extract<Meaning, { kind: 'unknown' }>, 'services' | 'entries'>,
  scenarios: readonly Text[] = [],
): Answer {
  const near = entries.map(({ ask }) => ({ zh: ask.zh[0] ?? '', en: ask.en[0] ?? '' }))
  const suggestions = [...scenarios, ...services.map(({ title }) => title), ...near].slice(0, 3)
  const isNear = suggestions.length > 0
  const said = answered(isNear ? doNotKnow : notOurs, {
    kind: 'unknown',
    actions: [handOver],
    suggestions: isNear ? suggestions : openers,
  })
  return { ...said, known: false }
}

/** No matter of the store; what is near it is still offered. */
export function outside(near: readonly Text[]): Answer {
  const suggestions = near.length > 0 ? [...near] : openers
  return { ...answered(notOurs, { kind: 'unknown', actions: [handOver], suggestions }), known: false }
}

const doNotKnow: Text = {
  zh: '这个问题我没有把握，不想乱答。您是不是想问下面这些？也可以一键转人工，说过的不用再讲一遍。',
  en: 'I am not sure about this and would rather not guess. Did you mean one of these? Or talk to a person in one tap; you need not repeat yourself.',
}

const notOurs: Text = {
  zh: '这个问题我答不了。我能答的是保单、理赔、业务办理和条款，比如下面这些；换个说法再问，或者一键转人工也可以。',
  en: 'That is nothing I can answer. I know policies, claims, services and terms, such as these; put it another way, or talk to a person in one tap.',
}
