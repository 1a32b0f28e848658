// What the outside model may do: put a found answer into other words, say what a follow-up means, and draft from what was found. Each of its
// sentences is checked against that before anybody sees it; else our own words stand.

import type { FamilyMember } from '../../customers/index.ts'
import { hasConsent } from '../../identity/index.ts'
import { type Config, type Context, type Language, system, type Text, writeAs } from '../../kit/index.ts'
import { pairs } from '../quote.ts'
import { isOff, type Purpose, recordCall } from './calls.ts'
import { type ChatMessage, type Completed, complete, modelOf, type Tool } from './client.ts'
import { strays } from './entailed.ts'
import { mask } from './mask.ts'
import * as told from './words.ts'

/** Without this consent nothing that is the customer's own leaves the store (个人信息保护法 §23). */
export const modelPurpose = 'language-model'

export interface Asking {
  readonly customerId: string
  /** What it is about: of an article its id, else the kind of the meaning. The desk can switch it off by this. */
  readonly scenario: string
}

type Model = Pick<Context, 'db' | 'clock' | 'log'> & { readonly config: Config }

interface Verdict<T> {
  readonly taken: T | undefined
  readonly because: string | undefined
}

/** One call, recorded whatever comes of it; nothing when the model is off, fails or is not taken. */
async function call<T>(
  model: Model,
  { customerId, scenario, purpose }: Asking & { readonly purpose: Purpose },
  { messages, tools = [] }: { readonly messages: readonly ChatMessage[]; readonly tools?: readonly Tool[] },
  judge: (completed: Completed) => Verdict<T>,
): Promise<T | undefined> {
  const { config, db, log } = model
  const { LLM_URL } = config
  if (!LLM_URL || (await isOff(db, scenario))) return undefined
  const from = performance.now()
  const done = await complete({ ...config, LLM_URL }, messages, tools).catch((error: unknown) => {
    log.debug({ err: error }, 'the model failed')
    return undefined
  })
  const { taken, because } = done ? judge(done) : { taken: undefined, because: 'no answer' }
  const { tokensIn = 0, tokensOut = 0 } = done ?? {}
  await writeAs(model, system('ask'), {}, async (tx) =>
    recordCall(tx, {
      customerId,
      purpose,
      scenario,
      model: modelOf(config),
      tokensIn,
      tokensOut,
      // a price is in yuan for a million tokens: so many millionths of a yuan for one
      costMicroYuan: Math.round(tokensIn * config.LLM_PRICE_IN_YUAN + tokensOut * config.LLM_PRICE_OUT_YUAN),
      tookMs: Math.round(performance.now() - from),
      accepted: taken !== undefined,
      because: because ?? null,
    }),
  )
  return taken
}

/** A found answer in other words, in one language. Only what is no customer's own is given here. */
export async function rephrase(model: Model, asking: Asking, says: Text, language: Language): Promise<Text> {
  const messages: ChatMessage[] = [
    { role: 'system', content: told.rephrase[language] },
    { role: 'user', content: says[language] },
  ]
  const words = await call(model, { ...asking, purpose: 'rephrase' }, { messages }, ({ words }) =>
    judged(words, [says[language]], says[language].length),
  )
  return words ? { ...says, [language]: words } : says
}

function judged(words: string, grounds: readonly string[], length: number): Verdict<string> {
  if (words.length < length / 3 || words.length > length * 2 + 40) return { taken: undefined, because: 'length' }
  const stray = strays(words, grounds)
  return stray === undefined ? { taken: words, because: undefined } : { taken: undefined, because: 'not entailed' }
}

export interface Following extends Asking {
  readonly sentence: string
  readonly before: string
  readonly family: readonly FamilyMember[]
  readonly language: Language
}

const resolvedMax = 120

/** What a follow-up means, said in full; nothing without the customer's consent, or when it says more than was said. */
export async function resolve(model: Model, following: Following): Promise<string | undefined> {
  const { customerId, sentence, before, family, language } = following
  if (!model.config.LLM_URL || !(await hasConsent(model.db, customerId, modelPurpose))) return undefined
  const masked = mask(`${before}\n${sentence}`, family)
  const messages: ChatMessage[] = [
    { role: 'system', content: told.resolve[language] },
    { role: 'user', content: masked.words },
  ]
  return call(model, { ...following, purpose: 'resolve' }, { messages }, ({ words }) => {
    const full = masked.unmask(words)
    const said = pairs(`${before} ${sentence}`)
    const isTheirs =
      full.length > 0 && full.length <= resolvedMax && [...pairs(full)].filter((pair) => !said.has(pair)).length <= 2
    return isTheirs ? { taken: full, because: undefined } : { taken: undefined, because: 'says more than was said' }
  })
}

export interface Drafting extends Asking {
  readonly sentence: string
  readonly family: readonly FamilyMember[]
  readonly language: Language
  /** What was found, whole. */
  readonly passages: readonly string[]
  /** Answers a further question as the customer: the store's own reading, with the customer's own authorisation. */
  lookUp(question: string): Promise<string>
  /** Whether there is a service by this name; it is offered as a card, never begun. */
  offers(serviceId: string): boolean
}

export interface Draft {
  readonly words: string
  /** Which of the passages it rests on. */
  readonly from: readonly number[]
  readonly serviceIds: readonly string[]
}

const tools: readonly Tool[] = [
  {
    name: 'look_up',
    description: 'Answers a question about the contracts of the person who asks, from the store itself.',
    parameters: { type: 'object', properties: { question: { type: 'string' } }, required: ['question'] },
  },
  {
    name: 'offer_service',
    description: 'Shows the person a card of a service; they decide whether to begin it.',
    parameters: { type: 'object', properties: { serviceId: { type: 'string' } }, required: ['serviceId'] },
  },
]

const roundsMax = 2
const looksMax = 3

/** A draft from what was found, each sentence checked; nothing without consent, or when any of it strays. */
export async function draft(model: Model, drafting: Drafting): Promise<Draft | undefined> {
  const { customerId, sentence, family, language, passages } = drafting
  if (!model.config.LLM_URL || !(await hasConsent(model.db, customerId, modelPurpose))) return undefined
  const masked = mask([sentence, ...passages].join('\u0000'), family)
  const [asked = '', ...shown] = masked.words.split('\u0000')
  const messages: ChatMessage[] = [
    { role: 'system', content: told.draft[language] },
    {
      role: 'user',
      content: `${shown.map((one, at) => `<passage id="${at + 1}">${one}</passage>`).join('\n')}\n${asked}`,
    },
  ]
  const facts: string[] = []
  const serviceIds = new Set<string>()
  for (let round = 0; round < roundsMax; round += 1) {
    const done = await call(
      model,
      { ...drafting, purpose: 'draft' },
      { messages, tools },
      (completed): Verdict<Completed> => {
        if (completed.toolCalls.length > 0) return { taken: completed, because: undefined }
        const words = masked.unmask(completed.words)
        const stray = words === '' ? words : strays(words, [...passages, ...facts])
        return stray === undefined
          ? { taken: { ...completed, words }, because: undefined }
          : { taken: undefined, because: 'not entailed' }
      },
    )
    if (!done) return undefined
    if (done.toolCalls.length === 0)
      return { words: done.words, from: restsOn(done.words, passages), serviceIds: [...serviceIds] }
    messages.push({
      role: 'assistant',
      content: done.words,
      tool_calls: done.toolCalls.map((one) => ({ type: 'function', ...one })),
    })
    for (const { id, function: asking } of done.toolCalls.slice(0, looksMax)) {
      const given = argumentsOf(asking.arguments)
      const { question, serviceId } = given
      let result = ''
      if (asking.name === 'look_up' && question) {
        const fact = await drafting.lookUp(masked.unmask(question))
        facts.push(fact)
        result = mask(fact, family).words
      }
      if (asking.name === 'offer_service' && serviceId && drafting.offers(serviceId)) serviceIds.add(serviceId)
      messages.push({ role: 'tool', tool_call_id: id, content: result })
    }
  }
  return undefined
}

// Whatever else a call names (another person's id, a policy that is not theirs) is not read at all.
function argumentsOf(written: string): { readonly question?: string; readonly serviceId?: string } {
  try {
    const given: unknown = JSON.parse(written)
    if (typeof given !== 'object' || given === null) return {}
    const question = 'question' in given && typeof given.question === 'string' ? given.question : undefined
    const serviceId = 'serviceId' in given && typeof given.serviceId === 'string' ? given.serviceId : undefined
    return { ...(question ? { question } : {}), ...(serviceId ? { serviceId } : {}) }
  } catch {
    return {}
  }
}

function restsOn(words: string, passages: readonly string[]): number[] {
  return passages.flatMap((passage, at) => (strays(words, [passage]) === undefined ? [at] : []))
}
