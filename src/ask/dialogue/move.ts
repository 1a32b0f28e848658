// What a sentence does in the conversation: begins a service that was offered, goes on with the one that is being done, or is answered.
import { getRequest, viewOf } from '../../catalogue/index.ts'
import { familyOf } from '../../customers/index.ts'
import type { Answering } from '../answer.ts'
import type { Action, Reply } from '../reply.ts'
import { plainWords } from '../search/index.ts'
import type { Meaning } from '../understand/index.ts'
import { chosenFrom } from './choose.ts'
import type { Wanted } from './do-service.ts'
import type { Filling, StepView } from './filling.ts'
import { type Turn, turnOf } from './turn.ts'

export type Move =
  | { readonly kind: 'answer'; readonly steps: readonly StepView[] }
  | { readonly kind: 'begin'; readonly wanted: Wanted; readonly paused: readonly string[] }
  | { readonly kind: 'turn'; readonly filling: Filling; readonly turn: Turn }

const doesIt =
  /^(?:(?:好的?|行|可以|那)?[，, ]*(?:帮我|给我|就|直接|现在|马上)?(?:办理?|开始|开始办|来办|弄)(?:吧|一下|这个|它)?|在这里办|就办这个|do it|go ahead|start(?: it)?|yes,? (?:please|do it)|let'?s do it)[\s。.!！]*$/

interface Asked {
  readonly customerId: string
  readonly sentence: string
  readonly begin?: Wanted | undefined
}

export async function moveOf(
  answering: Answering,
  { asked, last, alone }: { asked: Asked; last: Reply | undefined; alone: Meaning['kind'] },
): Promise<Move> {
  const filling = last?.filling
  const paused = filling && filling.at !== 'form' ? [...filling.paused, filling.requestId] : (filling?.paused ?? [])
  if (asked.begin) return { kind: 'begin', wanted: asked.begin, paused: others(paused, filling, asked.begin) }
  const offered = offeredIn(last, asked.sentence, alone)
  if (offered) return { kind: 'begin', wanted: offered, paused }
  if (!filling) return { kind: 'answer', steps: [] }
  const { db, clock, products, services } = answering
  const { customerId, sentence } = asked
  const today = clock.today()
  const [row, family] = await Promise.all([
    getRequest(db, customerId, filling.requestId),
    familyOf(db, customerId, today),
  ])
  const { steps } = await viewOf({ db, at: clock.now(), today }, { products, services }, row)
  const turn = turnOf(sentence, { filling, steps, alone }, { today, family })
  return turn.kind === 'other' ? { kind: 'answer', steps } : { kind: 'turn', filling, turn }
}

// Tapped again, a card goes on with its own draft and waits for no other.
function others(paused: readonly string[], filling: Filling | undefined, { serviceId }: Wanted): readonly string[] {
  return filling?.serviceId === serviceId ? paused.filter((one) => one !== filling.requestId) : paused
}

/** The card that a sentence takes up: the only one with 就办吧, one of several by its number or name. */
function offeredIn(last: Reply | undefined, sentence: string, alone: Meaning['kind']): Wanted | undefined {
  const cards = (last?.actions ?? []).filter(({ kind, inChat }) => kind === 'start-service' && inChat === true)
  const [first] = cards
  if (!first) return undefined
  const words = plainWords(sentence)
  if (doesIt.test(words)) return cards.length === 1 ? wantedOf(first) : undefined
  const isChoice = alone === 'unknown' || alone === 'nothing' || alone === 'outside' || words.length <= 12
  const isOther = alone === 'policy' || alone === 'hand-over' || alone === 'urgent'
  if (!isChoice || isOther || last?.filling) return undefined
  const at = chosenFrom(
    cards.map(({ label }) => label),
    sentence,
  )
  const card = at === undefined ? undefined : cards[at]
  return card && wantedOf(card)
}

function wantedOf({ serviceId, policyId, prefill }: Action): Wanted | undefined {
  return serviceId === undefined ? undefined : { serviceId, policyId, told: prefill }
}
