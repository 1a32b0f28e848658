// A request that came to nothing, or is wrongly done and not yet in effect, is opened again by staff who say why in writing.
// What was applied stands: a correcting request is begun instead, tied to the first.
import { writeLetter } from '../documents/index.ts'
import { isOwnBusiness, notify, type StaffActor } from '../identity/index.ts'
import { actorKey, append, type Db, newId, seal, sealJson, type Tx, unseal } from '../kit/index.ts'
import { evidence } from '../timeline/index.ts'
import { withdrawTasks } from './answer-consent.ts'
import { endClock } from './clock.ts'
import type { Service } from './define.ts'
import { type Counter, loadFacts } from './facts.ts'
import { openRequest } from './open-request.ts'
import { draftThere, hasInterest, mayNot, notReopenable } from './problems.ts'
import { type RequestState, stateOf } from './request.ts'
import { answersOf, findDraft, type RequestRow, requestSubject, saveRequest, subjectOf } from './store.ts'
import { tell } from './tell.ts'

declare module '../kit/database.ts' {
  interface Tables {
    catalogue_reopenings: {
      customerId: string
      id: string
      requestId: string
      at: Date
      by: string
      was: string
      /** Sealed. */
      reason: Buffer
      correctingId: string | null
    }
  }
}

export interface Reopening {
  /** As the customer is written. */
  readonly reason: string
  readonly by: StaffActor
}

/** Before anything irreversible: it ended without effect, or nobody has decided and no money has been asked for. */
const reopenable: ReadonlySet<RequestState> = new Set(['stopped', 'cancelled', 'awaiting-consent', 'in-review'])

export function canReopen(row: RequestRow): boolean {
  const state = stateOf(row)
  return state === 'done' || reopenable.has(state)
}

/**
 * Opens the request again as a draft, or begins a correcting one when it was applied, and tells the customer why by letter
 * and message. Returns the draft. Raises `not-reopenable`, `draft-there`, `may-not` when nothing could come of it, and
 * `has-interest` for the customer's own self.
 */
export async function reopenRequest(
  tx: Tx,
  counter: Counter,
  service: Service,
  row: RequestRow,
  reopening: Reopening,
): Promise<RequestRow> {
  if (await isOwnBusiness(tx.db, reopening.by, row.customerId)) throw hasInterest()
  if (!canReopen(row)) throw notReopenable()
  const draft = row.appliedAt ? await correct(tx, counter, service, row) : await openAgain(tx, counter, service, row)
  await keep(tx, row, reopening, draft)
  await tellWhy(tx, service, row, reopening)
  return draft
}

async function openAgain(tx: Tx, counter: Counter, service: Service, row: RequestRow): Promise<RequestRow> {
  const may = service.may(await loadFacts(tx.db, counter.products, service, subjectOf(row), tx))
  if (!may.ok) throw mayNot({ detail: may.because })
  if (await findDraft(tx.db, subjectOf(row), row.serviceId)) throw draftThere()
  await withdrawTasks(tx, row)
  await endClock(tx, row)
  const kept = Object.entries(answersOf(row)).filter(([name]) => isKept(service, name))
  return saveRequest(tx, row, {
    serviceVersion: service.version ?? 1,
    answers: sealJson(Object.fromEntries(kept)),
    answered: kept.map(([name]) => name).filter((name) => Object.hasOwn(service.steps, name)),
    consents: [],
    submittedAt: null,
    signatureId: null,
    documentSha256: null,
    preview: null,
    decision: null,
    decidedAt: null,
    supplementAskedAt: null,
    paymentId: null,
    amountFen: null,
    paidAt: null,
    stoppedAt: null,
    stoppedBecause: null,
    cancelledAt: null,
    basketId: null,
    letterId: null,
  })
}

/** What was told and handed in; who it is, the signature and the payment are asked for anew. */
function isKept(service: Service, name: string): boolean {
  const kind = service.steps[name]?.kind
  return kind === 'ask' || kind === 'upload'
}

async function correct(tx: Tx, counter: Counter, service: Service, row: RequestRow): Promise<RequestRow> {
  const told = Object.entries(answersOf(row)).filter(([name]) => service.steps[name]?.kind === 'ask')
  const { customerId, policyId } = row
  const opened = await openRequest(tx, counter, {
    service,
    customerId,
    ...(policyId ? { policyId } : {}),
    channel: 'desk',
    prefill: Object.fromEntries(told),
    correctsId: row.id,
  })
  return opened.resumed ? saveRequest(tx, opened.row, { correctsId: row.id }) : opened.row
}

async function keep(tx: Tx, row: RequestRow, { reason, by }: Reopening, draft: RequestRow): Promise<void> {
  const { customerId, id: requestId } = row
  const was = stateOf(row)
  const correctingId = draft.id === requestId ? null : draft.id
  append(tx, 'catalogue_reopenings', {
    customerId,
    id: newId(),
    requestId,
    at: tx.at,
    by: actorKey(by),
    was,
    reason: seal(reason),
    correctingId,
  })
  await evidence(tx, {
    customerId,
    chainId: requestId,
    kind: 'request.reopened',
    body: { reason, was, correctingId, decision: row.decision, stoppedBecause: row.stoppedBecause },
  })
  tell(tx, row, correctingId ? 'request.correcting' : 'request.reopened')
}

async function tellWhy(tx: Tx, { title }: Service, row: RequestRow, { reason }: Reopening): Promise<void> {
  const [zh, en] = row.appliedAt ? stands : opens
  await writeLetter(tx, {
    customerId: row.customerId,
    kind: 'reopening-notice',
    title: { zh: `“${title.zh}”重新办理通知书`, en: `Notice: ${title.en} is opened again` },
    subject: requestSubject(row),
    facts: [{ label: { zh: '原来的结果', en: 'It stood as' }, value: standing[stateOf(row)] }],
    paragraphs: [
      { zh: reason, en: reason },
      { zh, en },
    ],
  })
  notify(tx, row.customerId, {
    zh: `【门店】您的“${title.zh}”已由工作人员重新打开：${reason}。请登录门店接着办，或到柜台办。`,
    en: `[Mendian] Our staff have opened "${title.en}" again: ${reason}. Sign in to go on, or come to the counter.`,
  })
}

const opens = [
  '原来填的内容都在，请您再核对一遍，签名提交后才会生效。不想再办，可以随时撤销。',
  'What you told us is kept. Please read it once more; it takes effect only when you sign and submit it. You may withdraw it at any time.',
] as const
const stands = [
  '原来已经生效的内容不会被悄悄改掉。更正要另办一件，已替您备好，您核对、签名、提交之后才会生效。',
  'What has taken effect stands. The correction is a request of its own, prepared for you; it takes effect only when you sign and submit it.',
] as const

const standing = {
  draft: { zh: '填写中', en: 'being filled in' },
  'awaiting-consent': { zh: '等别人同意', en: 'waiting for others to agree' },
  'in-review': { zh: '审核中', en: 'with a person for review' },
  'awaiting-payment': { zh: '等付款', en: 'waiting for a payment' },
  done: { zh: '已经办好', en: 'done' },
  stopped: { zh: '没有办成', en: 'ended without effect' },
  cancelled: { zh: '已撤销', en: 'withdrawn' },
} as const

/** Why a request was opened again, by the instant it was. */
export async function reasonsOf(
  db: Db,
  { customerId, id }: Pick<RequestRow, 'customerId' | 'id'>,
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('catalogue_reopenings')
    .select(['at', 'reason'])
    .where('customerId', '=', customerId)
    .where('requestId', '=', id)
    .limit(100)
    .execute()
  return new Map(rows.map(({ at, reason }) => [at.getTime(), unseal(reason)]))
}
