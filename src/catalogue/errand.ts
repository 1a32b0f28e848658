// A step of a draft done by a relative: sent with a link, done under their own sign-in, taken back any time before.
import { findCustomerByPhone, maskedNameOf } from '../customers/index.ts'
import { passOn } from '../documents/index.ts'
import { notify, type SigningEvidence } from '../identity/index.ts'
import { append, badInput, type Day, type Db, maskName, newId, notFound, type Text, type Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { type Answered, answerStep } from './answer-step.ts'
import type { Service } from './define.ts'
import type { Engine } from './engine.ts'
import { canBeSent } from './errand-steps.ts'
import { consentUntil } from './lapse.ts'
import { notWaiting, pastNoReturn, unknownStep } from './problems.ts'
import { stateOf } from './request.ts'
import type { Step } from './steps.ts'
import { type ErrandRow, getRequest, type RequestRow, requestSubject, saveRequest } from './store.ts'

export type ErrandState = 'waiting' | 'done' | 'withdrawn' | 'lapsed'

export interface Relative {
  readonly name: string
  readonly phone: string
}

/** Asks a relative who is a customer to do one step; whoever was asked for it before no longer is. Raises 404, 409, 422. */
export async function sendErrand(
  tx: Tx,
  service: Service,
  row: RequestRow,
  { step: stepName, ...helper }: Relative & { readonly step: string },
): Promise<RequestRow> {
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  const step = Object.hasOwn(service.steps, stepName) ? service.steps[stepName] : undefined
  if (!step || !canBeSent(step)) throw unknownStep()
  const found = await findCustomerByPhone(tx.db, helper.phone)
  if (found?.name !== helper.name || found.customerId === row.customerId)
    throw badInput({ faults: [{ pointer: '/phone', detail: nobody }] })
  const id = newId()
  const { customerId } = found
  const untilOn = consentUntil(service, tx.today)
  append(tx, 'catalogue_errands', {
    customerId,
    id,
    ownerId: row.customerId,
    requestId: row.id,
    step: stepName,
    askedAt: tx.at,
    untilOn,
  })
  const before = await withdrawn(tx, row, (one) => one.step === stepName)
  const asker = await maskedNameOf(tx.db, row.customerId)
  const name = maskName(found.name)
  notify(tx, customerId, {
    zh: `【门店】${asker}办“${service.title.zh}”，请您帮忙办一步：${step.title.zh}。请登录门店打开 /errands/${id} ，最晚 ${untilOn}；不认识此人请不要理会。`,
    en: `[Mendian] ${asker} asks you to do one step of "${service.title.en}": ${step.title.en}. Sign in and open /errands/${id} by ${untilOn}; if you do not know them, ignore this.`,
  })
  const body = { serviceId: service.id, name }
  record(tx, { customerId: row.customerId, kind: 'errand.sent', subject: requestSubject(row), body })
  return saveRequest(tx, row, {
    errands: [...before, { id, customerId, name, step: stepName, untilOn, state: 'waiting' }],
  })
}

/** The relative is no longer asked. Raises 404, 409 `not-waiting`. */
export async function withdrawErrand(tx: Tx, row: RequestRow, errandId: string): Promise<RequestRow> {
  const errand = row.errands.find(({ id }) => id === errandId)
  if (!errand) throw notFound()
  if (errand.state !== 'waiting') throw notWaiting()
  return saveRequest(tx, row, { errands: await withdrawn(tx, row, ({ id }) => id === errandId) })
}

/** Its owner has answered the step: nobody else is asked for it any more. */
export async function takeOver(tx: Tx, row: RequestRow, step: string): Promise<RequestRow> {
  const isAsked = (one: Kept) => one.state === 'waiting' && one.step === step
  return row.errands.some(isAsked) ? saveRequest(tx, row, { errands: await withdrawn(tx, row, isAsked) }) : row
}

type Kept = RequestRow['errands'][number]

async function withdrawn(tx: Tx, row: RequestRow, which: (errand: Kept) => boolean): Promise<Kept[]> {
  const open = row.errands.filter((one) => one.state === 'waiting' && which(one))
  for (const { customerId, id } of open)
    await tx.db
      .updateTable('catalogue_errands')
      .set({ withdrawnAt: tx.at })
      .where('customerId', '=', customerId)
      .where('id', '=', id)
      .execute()
  return row.errands.map((one) => (open.includes(one) ? { ...one, state: 'withdrawn' as const } : one))
}

/** An errand of the relative's; anybody else gets 404. */
export async function getErrand(db: Db, customerId: string, id: string): Promise<ErrandRow> {
  const row = await db
    .selectFrom('catalogue_errands')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What a relative has been asked to do, newest first. */
export async function listErrands(db: Db, customerId: string, limit: number): Promise<ErrandRow[]> {
  return db
    .selectFrom('catalogue_errands')
    .selectAll()
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export function errandState({ doneAt, withdrawnAt, untilOn }: ErrandRow, request: RequestRow, today: Day): ErrandState {
  if (doneAt) return 'done'
  if (withdrawnAt || stateOf(request) !== 'draft') return 'withdrawn'
  return untilOn < today ? 'lapsed' : 'waiting'
}

/** Does it: the answer goes into the draft as if its owner had given it, with the name of who did. Raises 404, 409 `not-waiting`, 422. */
export async function doErrand(
  tx: Tx,
  engine: Engine,
  errand: ErrandRow,
  { answer, evidence: signing }: { readonly answer: unknown; readonly evidence: SigningEvidence },
): Promise<Answered> {
  const row = await getRequest(tx.db, errand.ownerId, errand.requestId)
  if (errandState(errand, row, tx.today) !== 'waiting') throw notWaiting()
  const service = engine.services.get(row.serviceId)
  const step = service.steps[errand.step]
  const given = step?.kind === 'upload' ? await ownersPapers(tx, step, errand, answer) : answer
  const answered = await answerStep(tx, engine, { row, service, step: errand.step, answer: given, evidence: signing })
  if (answered.faults) return answered
  await tx.db
    .updateTable('catalogue_errands')
    .set({ doneAt: tx.at })
    .where('customerId', '=', errand.customerId)
    .where('id', '=', errand.id)
    .execute()
  const errands = answered.row.errands.map((one) => (one.id === errand.id ? { ...one, state: 'done' as const } : one))
  const saved = saveRequest(tx, answered.row, { errands })
  await tellDone(tx, service, errand)
  return { ...answered, row: saved }
}

async function ownersPapers(
  tx: Tx,
  step: Extract<Step, { kind: 'upload' }>,
  { customerId: fromId, ownerId: toId }: ErrandRow,
  answer: unknown,
) {
  const read = step.answer.safeParse(answer)
  if (!read.success) return answer
  return { ...read.data, documentIds: await passOn(tx, { fromId, toId }, read.data.documentIds) }
}

async function tellDone(tx: Tx, service: Service, errand: ErrandRow): Promise<void> {
  const { customerId, ownerId, requestId: id, step } = errand
  const name = await maskedNameOf(tx.db, customerId)
  const body = { serviceId: service.id, name }
  await evidence(tx, { customerId: ownerId, chainId: id, kind: 'errand.done', body: { by: customerId, step } })
  for (const one of [ownerId, customerId])
    record(tx, { customerId: one, kind: 'errand.done', subject: requestSubject({ id }), body })
  notify(tx, ownerId, {
    zh: `【门店】${name}已帮您办好“${service.title.zh}”里的一步，请登录门店接着办。`,
    en: `[Mendian] ${name} has done the step of "${service.title.en}" you asked for; sign in to go on.`,
  })
}

const nobody: Text = {
  zh: '没有找到这位家人：姓名和手机号要与登记的一致，没有登记的请先注册',
  en: 'No such person: name and number must be as registered; who is not must register first',
}
