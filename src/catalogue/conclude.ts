// Takes a submitted request as far as it goes now: consent → decision → payment → effect. Called again after each of these.
import { writeLetter } from '../documents/index.ts'
import { type Day, dayOf, emit, type Text, type Tx } from '../kit/index.ts'
import { collect } from '../payments/index.ts'
import { evidence } from '../timeline/index.ts'
import { startClock } from './clock.ts'
import type { Outcome, Paper, RequestRef, Service } from './define.ts'
import { type Counter, loadFacts, type Moment } from './facts.ts'
import { countStep } from './funnel.ts'
import { asSigned, previewOf, type Shown } from './preview.ts'
import { type Given, givenOf } from './progress.ts'
import type { Decided } from './request.ts'
import { factsIn, paperTitle } from './sign-document.ts'
import { paid } from './steps.ts'
import { stopRequest } from './stop-request.ts'
import { answersOf, type RequestRow, requestSubject, saveRequest, subjectOf } from './store.ts'
import { tell } from './tell.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    'request.applied': { customerId: string; requestId: string }
  }
}

interface Standing {
  readonly service: Service
  readonly row: RequestRow
  readonly given: Given
  readonly shown: Shown
  readonly decision: Decided
}

/** What is given and shown today, when the caller has looked in this write already. */
interface Seen {
  readonly given: Given
  readonly shown: Shown
}

/** Returns the request as it then stands. */
export async function conclude(
  tx: Tx,
  counter: Counter,
  service: Service,
  row: RequestRow,
  seen?: Seen,
): Promise<RequestRow> {
  if (row.consents.some(({ agreed }) => agreed === undefined)) return row
  const given = seen?.given ?? (await givenOn(tx, counter, service, row, tx))
  const may = service.may(given)
  if (!may.ok) return stopRequest(tx, row, { kind: 'changed', because: [may.because] })
  const shown = seen?.shown ?? (await shownFor(tx, counter, service, row, given))
  if ('zh' in shown) return stopRequest(tx, row, { kind: 'changed', because: [shown] })
  const decision = row.decision ?? decide(service, given)
  const standing = { service, row, given, shown, decision }
  if (decision.outcome === 'refuse')
    return stopRequest(tx, row, { kind: 'refused', because: decision.because, articles: decision.articles ?? [] })
  if (decision.outcome !== 'accept') return hold(tx, standing)
  const paying = Object.entries(service.steps).find(([, step]) => step.kind === 'pay')
  if (paying && shown.amountFen > 0 && !row.paidAt) return awaitPayment(tx, standing, paying[0])
  return applyNow(tx, standing)
}

const moreIsAsked = {
  zh: '提交之后情况有变化，需要补充别的内容，请重新办理',
  en: 'Things have changed since it was submitted and more has to be asked; please begin again',
}

const dearer = {
  zh: '提交之后价格有变化，比签字时高，请重新办理',
  en: 'The price has risen since it was signed for; please begin again',
}

/**
 * The effect as of today; money that the customer pays as of the day of submission, for that is what was signed. What is priced
 * from its effect on costs what it costs today, unless that is more. Otherwise why it cannot be had.
 */
async function shownFor(
  tx: Tx,
  counter: Counter,
  service: Service,
  row: RequestRow,
  given: Given,
): Promise<Shown | Text> {
  const shown = previewOf(service, given) ?? moreIsAsked
  const today = submittedOn(tx, row)
  if ('zh' in shown || !service.amountFen || today === tx.today) return shown
  const signed = previewOf(service, await givenOn(tx, counter, service, row, { at: tx.at, today }))
  if (!signed) return moreIsAsked
  if (service.priced) return shown.amountFen > signed.amountFen ? dearer : shown
  return { ...shown, amountFen: signed.amountFen, preview: asSigned(service, shown.preview, signed.preview) }
}

async function givenOn(tx: Tx, counter: Counter, service: Service, row: RequestRow, moment: Moment): Promise<Given> {
  const signed = { ...moment, signedOn: submittedOn(tx, row) }
  const facts = await loadFacts(tx.db, counter.products, service, subjectOf(row), signed)
  return givenOf(service, facts, answersOf(row))
}

function submittedOn(tx: Tx, { submittedAt }: RequestRow): Day {
  return submittedAt ? dayOf(submittedAt) : tx.today
}

function decide(service: Service, given: Given): Decided {
  const decision = service.decide?.(given) ?? { outcome: 'accept' }
  return { outcome: decision.outcome, because: 'because' in decision ? decision.because : [], by: 'system:rules' }
}

async function hold(tx: Tx, { service, row, decision }: Standing): Promise<RequestRow> {
  if (row.decision) return row
  const held = saveRequest(tx, row, { decision, decidedAt: tx.at })
  await startClock(tx, service, row)
  tell(tx, row, 'request.referred')
  return held
}

async function awaitPayment(
  tx: Tx,
  { service, row, given, shown, decision }: Standing,
  stepName: string,
): Promise<RequestRow> {
  const step = service.steps[stepName]
  if (row.paymentId || step?.kind !== 'pay') return row
  const { accountId } = paid.parse(given.answers[stepName])
  const paymentId = await collect(tx, {
    customerId: row.customerId,
    accountId,
    amountFen: shown.amountFen,
    purpose: step.purpose,
    subject: requestSubject(row),
    reference: 'policy' in given ? given.policy.policyNo : service.title.zh,
  })
  return saveRequest(tx, row, {
    paymentId,
    amountFen: shown.amountFen,
    decision,
    decidedAt: row.decidedAt ?? tx.at,
  })
}

async function applyNow(tx: Tx, { service, row, given, shown, decision }: Standing): Promise<RequestRow> {
  const { letter: paper, ...outcome } = await service.apply(tx, given, referenceOf(tx, row))
  const letter = await writeLetter(tx, {
    customerId: row.customerId,
    subject: requestSubject(row),
    ...(paper ?? usualPaper(service, given, shown, outcome)),
    signatures: row.signatureId ? [{ customerId: signerOf(row), signatureId: row.signatureId }] : [],
  })
  const done = saveRequest(tx, row, {
    decision,
    decidedAt: row.decidedAt ?? tx.at,
    preview: shown.preview,
    outcome,
    appliedAt: tx.at,
    letterId: letter.letterId,
  })
  await evidence(tx, {
    customerId: row.customerId,
    chainId: row.id,
    kind: 'request.applied',
    body: { preview: shown.preview, outcome },
  })
  tell(tx, row, 'request.done')
  countStep(tx, row, 'done')
  emit(tx, 'request.applied', { customerId: row.customerId, requestId: row.id })
  return done
}

function signerOf({ customerId, agent }: RequestRow): string {
  return agent?.customerId ?? customerId
}

function usualPaper(service: Service, given: Given, shown: Shown, { says }: Outcome): Paper {
  const [kind, zh] = 'policy' in given ? (['endorsement', '批单'] as const) : (['confirmation', '确认书'] as const)
  return {
    kind,
    title: paperTitle(service, zh, kind),
    facts: factsOf(given, shown),
    paragraphs: [says, ...(shown.preview.notes ?? [])],
  }
}

function factsOf(given: Given, { preview }: Shown) {
  const about =
    'policy' in given ? [{ label: { zh: '保险单号', en: 'Policy number' }, value: given.policy.policyNo }] : []
  const { effectiveOn } = preview
  const effective = effectiveOn ? [{ label: { zh: '生效日期', en: 'Effective on' }, value: effectiveOn }] : []
  return [...about, ...effective, ...factsIn(preview)]
}

function referenceOf(tx: Tx, row: RequestRow): RequestRef {
  const { id, customerId, signatureId, decision, paymentId, amountFen } = row
  const { by = '', because = [], articles = [] } = decision ?? {}
  return {
    id,
    customerId,
    submittedOn: submittedOn(tx, row),
    ...(signatureId ? { signatureId } : {}),
    ...(by.startsWith('staff:') ? { acceptedBy: { actor: by, because, articles } } : {}),
    ...(paymentId && amountFen ? { paid: { paymentId, amountFen } } : {}),
  }
}
