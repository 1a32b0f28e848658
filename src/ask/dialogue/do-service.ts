// A service done in the conversation through the engine's own doors, in the write that keeps the sentence: the same checks, the same
// authorisation, the same steps as on the screen.
import { z } from 'zod'
import {
  answerStep,
  cancelRequest,
  type Engine,
  getRequest,
  openRequest,
  type RequestRow,
  type RequestView,
  type Service,
  submitRequest,
  viewOf,
} from '../../catalogue/index.ts'
import { reaches, type SigningEvidence } from '../../identity/index.ts'
import { type FieldFault, ProblemError, type Text, type Tx } from '../../kit/index.ts'
import type { Prefill } from '../prefill.ts'
import type { Answer } from '../reply.ts'
import { type Filling, nextOf, valuesFor } from './filling.ts'
import { showNext } from './show-step.ts'
import type { Turn } from './turn.ts'
import * as words from './words.ts'

export interface Doing {
  readonly tx: Tx
  readonly engine: Engine
  readonly customerId: string
  readonly evidence: SigningEvidence
}

export interface Wanted {
  readonly serviceId: string
  readonly policyId?: string | undefined
  readonly told?: Prefill | undefined
}

const channel = 'chat'

/** Opens a request, or goes on with its draft, and asks for what is missing. Raises what the engine raises. */
export async function beginService(doing: Doing, wanted: Wanted, paused: readonly string[] = []): Promise<Answer> {
  const { tx, engine, customerId } = doing
  const service = engine.services.get(wanted.serviceId)
  const told = { ...wanted.told }
  const { row, resumed } = await openRequest(tx, engine, {
    service,
    customerId,
    policyId: wanted.policyId,
    channel,
    prefill: told,
  })
  const filling: Filling = { ...fresh(service, row.id), told: validIn(service, told), paused: [...paused] }
  return advance(doing, row, filling, [resumed ? words.resumed(service.title) : words.begun(service.title)])
}

function fresh({ id: serviceId, title }: Service, requestId: string): Filling {
  return { requestId, serviceId, title, at: 'field', given: {}, told: {}, skipped: [], paused: [] }
}

// What a sentence said is taken where the service's own schema takes it.
function validIn({ steps }: Service, told: Prefill): Prefill {
  return Object.fromEntries(
    Object.entries(told).map(([name, values]) => {
      const step = steps[name]
      const shape = step?.kind === 'ask' ? step.answer.shape : {}
      return [name, Object.fromEntries(Object.entries(values).filter(([field, value]) => takes(shape[field], value)))]
    }),
  )
}

function takes(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success
}

/** What a turn does to the request that is being filled in. */
export async function takeTurn(doing: Doing, filling: Filling, turn: Turn): Promise<Answer> {
  const row = await getRequest(doing.tx.db, doing.customerId, filling.requestId)
  switch (turn.kind) {
    case 'cancel':
      return stop(doing, row, filling)
    case 'submit':
      return submit(doing, row, filling)
    case 'skip': {
      const { asked } = filling
      const skipped = asked ? [...filling.skipped, `${asked.step}.${asked.field}`] : filling.skipped
      return advance(doing, row, { ...filling, skipped }, [])
    }
    case 'value':
      return give(doing, row, filling, turn)
    default:
      return advance(doing, row, filling, turn.kind === 'unclear' ? [words.again] : [])
  }
}

async function give(
  doing: Doing,
  row: RequestRow,
  filling: Filling,
  { step, field, value }: Extract<Turn, { kind: 'value' }>,
): Promise<Answer> {
  const last = { step, field: field.name }
  const isAsked = filling.asked?.step === step
  if (isAsked) return advance(doing, row, { ...filling, given: { ...filling.given, [field.name]: value }, last }, [])
  // of a step that was answered before: answered again, with this put right
  const view = await viewOf(doing.tx, doing.engine, row)
  const answer = view.steps.find(({ name }) => name === step)?.answer
  const values = { ...(typeof answer === 'object' ? answer : {}), [field.name]: value }
  const now = await answerNow(doing, row, { step, values, filling })
  if ('fault' in now) return advance(doing, row, filling, [words.wrong(now.fault.detail)])
  return advance(doing, now.row, { ...filling, last }, [words.putRight])
}

type Answering = {
  readonly step: string
  readonly values: Readonly<Record<string, unknown>>
  readonly filling: Filling
}

async function answerNow(
  { tx, engine, evidence }: Doing,
  row: RequestRow,
  { step, values, filling }: Answering,
): Promise<{ row: RequestRow } | { fault: FieldFault }> {
  const service = engine.services.get(filling.serviceId)
  try {
    const answered = await answerStep(tx, engine, { row, service, step, answer: values, evidence })
    const [fault] = answered.faults ?? []
    if (fault) return { fault }
    return answered.faults ? { row } : { row: answered.row }
  } catch (error) {
    const fault = error instanceof ProblemError ? error.more.faults?.[0] : undefined
    if (!fault) throw error
    return { fault }
  }
}

/** Answers what is complete and says what comes next. */
async function advance(doing: Doing, from: RequestRow, filling: Filling, lead: readonly Text[]): Promise<Answer> {
  const { tx, engine } = doing
  let row = await identified(doing, from, engine.services.get(filling.serviceId))
  let state = filling
  let said = lead
  for (let left = Object.keys(engine.services.get(filling.serviceId).steps).length + 1; ; left -= 1) {
    const view = await viewOf(tx, engine, row)
    const next = left > 0 ? nextOf(view, state) : { at: 'form' as const }
    if (next.at === 'ended') return resume(doing, view, state, said)
    if (next.at !== 'answer') {
      const asked = next.at === 'field' ? { step: next.step.name, field: next.field.name } : undefined
      const given = next.at === 'field' ? valuesFor(next.step, state) : {}
      const { asked: _, ...rest } = state
      const now: Filling = { ...rest, at: next.at, given, ...(asked ? { asked } : {}) }
      return showNext(next, { view, filling: now, today: tx.today }, said)
    }
    const now = await answerNow(doing, row, { step: next.step.name, values: next.values, filling: state })
    if ('row' in now) row = now.row
    else {
      state = withoutFaulty(state, next.step.name, now.fault)
      said = [...said, words.wrong(now.fault.detail)]
    }
  }
}

// What was found wrong is asked for again; with no field named, all of the step.
function withoutFaulty(filling: Filling, step: string, { pointer }: FieldFault): Filling {
  const field = pointer.replace(/^\/answer/, '').split('/')[1] ?? ''
  const drop = (values: Readonly<Record<string, unknown>>) =>
    field === '' ? {} : Object.fromEntries(Object.entries(values).filter(([name]) => name !== field))
  const known = { ...filling.told[step], ...(filling.asked?.step === step ? filling.given : {}) }
  return {
    ...filling,
    given: drop(known),
    told: { ...filling.told, [step]: {} },
    skipped: filling.skipped.filter((one) => !one.startsWith(`${step}.`)),
    asked: { step, field },
  }
}

/** Who was identified in this session need not be again. */
async function identified(doing: Doing, row: RequestRow, service: Service): Promise<RequestRow> {
  let now = row
  for (const [name, step] of Object.entries(service.steps)) {
    if (step.kind !== 'identify' || row.answered.includes(name) || row.submittedAt || row.cancelledAt) continue
    if (!reaches(doing.evidence.level, step.level)) continue
    const answering = { row: now, service, step: name, answer: { level: step.level }, evidence: doing.evidence }
    const answered = await answerStep(doing.tx, doing.engine, answering)
    if (!answered.faults) now = answered.row
  }
  return now
}

async function submit(doing: Doing, row: RequestRow, filling: Filling): Promise<Answer> {
  const service = doing.engine.services.get(filling.serviceId)
  const submitted = await submitRequest(doing.tx, doing.engine, service, row)
  return resume(doing, await viewOf(doing.tx, doing.engine, submitted), filling, [])
}

/** One that was begun here is withdrawn; one that was begun on the screen stays a draft. */
async function stop(doing: Doing, row: RequestRow, filling: Filling): Promise<Answer> {
  const isOurs = row.channel === channel
  if (isOurs && !row.submittedAt) await cancelRequest(doing.tx, row)
  const view = await viewOf(doing.tx, doing.engine, row)
  const said = isOurs ? words.cancelled(filling.title) : words.kept(filling.title)
  return resume(doing, { ...view, state: 'cancelled', outcome: { says: said } }, filling, [])
}

/** What came of it; then the one that had been put aside for it. */
async function resume(doing: Doing, view: RequestView, { paused }: Filling, lead: readonly Text[]): Promise<Answer> {
  const nothing = fresh(doing.engine.services.get(view.serviceId), view.id)
  const ended = showNext({ at: 'ended' }, { view, filling: nothing, today: doing.tx.today }, lead)
  const before = paused.at(-1)
  if (before === undefined) return ended
  const row = await getRequest(doing.tx.db, doing.customerId, before)
  const service = doing.engine.services.get(row.serviceId)
  const filling = { ...fresh(service, row.id), paused: paused.slice(0, -1) }
  return advance(doing, row, filling, [ended.says, words.nowAgain(service.title)])
}
