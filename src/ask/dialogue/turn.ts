// What a sentence means while a service is being done: its answer, a correction, or something of its own in between.

import { plainWords } from '../search/index.ts'
import type { Meaning } from '../understand/index.ts'
import { chosenFrom } from './choose.ts'
import { canBeTold, type Field, type Filling, type StepView } from './filling.ts'
import { type Hearing, readField } from './read-field.ts'

export type Turn =
  | { readonly kind: 'cancel' | 'submit' | 'go-on' | 'skip' | 'other' | 'unclear' }
  | { readonly kind: 'value'; readonly step: string; readonly field: Field; readonly value: unknown }

const ends = '[\\s。.!！~]*$'
const cancels = new RegExp(
  `^(?:算了|不办了|不弄了|先不办了?|取消(?:办理)?|别办了|cancel(?: it| this)?|never ?mind|forget it|stop)${ends}`,
)
const submits = new RegExp(
  `^(?:确认(?:提交|无误)?|提交(?:吧)?|没问题|对的?|好的?|是的?|可以|办吧|就这样|submit|confirm(?:ed)?|yes|ok|go ahead)${ends}`,
)
const goesOn = new RegExp(
  `^(?:继续(?:办理?)?|接着(?:办|来)?|好了|办好了|填好了|弄好了|回来了|go on|continue|done|back|i'?m back)${ends}`,
)
const skips = new RegExp(`^(?:跳过|不填|不改|没有|留空|不用|skip|leave (?:it )?empty|none)${ends}`)
const corrects =
  /^(?:不对|不是|错了|说错了?|搞错了?|弄错了?|更正|应该是|改一下|改成|改为|no[,， ]|wrong|sorry|i meant?|actually|correction)[\s,，。!！:：]*(?:应该)?(?:是|为|成)?\s*/i
const asksSomething =
  /[?？]|怎么|什么|多少|为什么|哪|几(?:天|个|时)|(?:吗|呢)[\s。]*$|^(?:how|what|when|why|which|who|can|could|does|do|is|are)\b/i
const ofItsOwn: readonly Meaning['kind'][] = ['policy', 'hand-over', 'claim-progress', 'request-progress', 'urgent']

/** `steps` are the request's as they stand; `alone` is what the sentence would mean by itself. */
export function turnOf(
  sentence: string,
  { filling, steps, alone }: { filling: Filling; steps: readonly StepView[]; alone: Meaning['kind'] },
  hearing: Hearing,
): Turn {
  const words = plainWords(sentence)
  if (alone === 'urgent' || alone === 'hand-over') return { kind: 'other' }
  if (cancels.test(words)) return { kind: 'cancel' }
  if (corrects.test(words)) {
    const corrected = correctedIn(sentence.trim().replace(corrects, ''), filling, steps, hearing)
    if (corrected) return corrected
  }
  if (filling.at !== 'field') {
    if (filling.at === 'confirm' && submits.test(words)) return { kind: 'submit' }
    return { kind: goesOn.test(words) ? 'go-on' : 'other' }
  }
  return answerTo(sentence, words, { filling, steps, alone }, hearing)
}

function answerTo(
  sentence: string,
  words: string,
  { filling, steps, alone }: { filling: Filling; steps: readonly StepView[]; alone: Meaning['kind'] },
  hearing: Hearing,
): Turn {
  const field = fieldAt(steps, filling.asked)
  if (!field || !filling.asked) return { kind: 'go-on' }
  const step = filling.asked.step
  if (!field.required && skips.test(words)) return { kind: 'skip' }
  const isQuestion = asksSomething.test(words)
  const places = field.options?.map(({ label }) => label) ?? []
  // a choice may hold the very words of a question: 什么时候 among them is an answer
  if (isQuestion && chosenFrom(places, sentence) === undefined) return { kind: 'other' }
  if (field.kind === 'text' && ofItsOwn.includes(alone)) return { kind: 'other' }
  const value = readField(field, sentence, hearing)
  if (value !== undefined) return { kind: 'value', step, field, value }
  if (goesOn.test(words)) return { kind: 'go-on' }
  return { kind: noAnswer.includes(alone) ? 'unclear' : 'other' }
}

// said alone it would have asked for nothing either
const noAnswer: readonly Meaning['kind'][] = ['unknown', 'nothing', 'greeting', 'chat', 'outside']

/** A correction means the field whose name it says, else what was given last, else what is asked. */
function correctedIn(
  said: string,
  { last, asked, given }: Filling,
  steps: readonly StepView[],
  hearing: Hearing,
): Turn | undefined {
  const named = steps.flatMap((step) =>
    (step.fields ?? [])
      .filter(({ title }) => said.includes(title.zh) || said.toLowerCase().includes(title.en.toLowerCase()))
      .map((field) => ({ step: step.name, field })),
  )
  const of = (place: Filling['last']) => {
    const field = fieldAt(steps, place)
    return place && field ? [{ step: place.step, field }] : []
  }
  const others = steps.flatMap((step) =>
    (step.fields ?? [])
      .filter(({ name }) => step.state === 'done' || (asked?.step === step.name && given[name] !== undefined))
      .map((field) => ({ step: step.name, field })),
  )
  for (const { step, field } of [...named, ...of(last), ...others, ...of(asked)]) {
    if (!canBeTold(field) || (field.kind === 'text' && named.length === 0 && field.name !== last?.field)) continue
    const rest = said.replace(new RegExp(`^.*?(?:${field.title.zh})(?:改?[成为是])?`), '')
    const value = readField(field, rest, hearing)
    if (value !== undefined) return { kind: 'value', step, field, value }
  }
  return undefined
}

export function fieldAt(steps: readonly StepView[], place: Filling['asked']): Field | undefined {
  return steps.find(({ name }) => name === place?.step)?.fields?.find(({ name }) => name === place?.field)
}
