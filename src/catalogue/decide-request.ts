// A person at the desk decides what the rules referred; a refusal carries its reasons and articles.
import { isOwnBusiness, notify } from '../identity/index.ts'
import { type Actor, actorKey, sealJson, type Text, type Tx } from '../kit/index.ts'
import type { CoverTerms } from '../sales/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { endClock, pauseClock } from './clock.ts'
import { conclude } from './conclude.ts'
import type { Service } from './define.ts'
import { type Counter, loadFacts } from './facts.ts'
import { askedBefore, hasInterest, notWaiting, reasonsNeeded, termsNeeded } from './problems.ts'
import { givenOf, offered } from './progress.ts'
import { type Decided, stateOf } from './request.ts'
import { answersOf, type RequestRow, requestSubject, saveRequest, subjectOf } from './store.ts'

export interface DeskDecision {
  readonly decision: 'accept' | 'refuse' | 'supplement' | 'terms'
  /** What an underwriter offers; the customer agrees before anything takes effect. */
  readonly terms?: CoverTerms | undefined
  readonly reasons: readonly Text[]
  readonly articles: readonly string[]
}

export async function decideRequest(
  tx: Tx,
  counter: Counter,
  service: Service,
  row: RequestRow,
  given: DeskDecision & { readonly by: Actor },
): Promise<RequestRow> {
  if (stateOf(row) !== 'in-review') throw notWaiting()
  // who took it in at the counter does not decide it
  if (row.attendedBy.includes(actorKey(given.by))) throw hasInterest()
  await checkInterest(tx, counter, service, row, given.by)
  if (given.decision === 'refuse' && (given.reasons.length === 0 || given.articles.length === 0)) throw reasonsNeeded()
  if (given.decision === 'accept' && service.reasoned && given.reasons.length === 0) throw reasonsNeeded()
  if (given.decision === 'supplement' && given.reasons.length === 0) throw reasonsNeeded()
  if (given.decision === 'supplement' && row.supplementAskedAt) throw askedBefore()
  if (given.decision === 'terms') return offerTerms(tx, service, row, given)
  const decision = { outcome: given.decision, because: given.reasons, articles: given.articles, by: actorKey(given.by) }
  const supplement = given.decision === 'supplement'
  const saved = saveRequest(tx, row, {
    decision,
    decidedAt: tx.at,
    ...(supplement ? { supplementAskedAt: tx.at, submittedAt: null } : {}),
  })
  await keepDecision(tx, row, decision)
  if (supplement) {
    await pauseClock(tx, row)
    return saved
  }
  await endClock(tx, row)
  return conclude(tx, counter, service, saved)
}

async function checkInterest(tx: Tx, counter: Counter, service: Service, row: RequestRow, by: Actor): Promise<void> {
  if (by.kind === 'staff' && (await isOwnBusiness(tx.db, by, row.customerId))) throw hasInterest()
  if (!service.conflicts) return
  const facts = await loadFacts(tx.db, counter.products, service, subjectOf(row), tx)
  if (service.conflicts(givenOf(service, facts, answersOf(row))).includes(actorKey(by))) throw hasInterest()
}

async function keepDecision(tx: Tx, row: RequestRow, decision: Decided & { terms?: CoverTerms }): Promise<void> {
  await evidence(tx, { customerId: row.customerId, chainId: row.id, kind: 'request.decided', body: decision })
  record(tx, {
    customerId: row.customerId,
    kind: 'request.decided',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId, decision: decision.outcome },
  })
}

/** Opens the draft again at its signature: the preview carries the terms, and the others who agreed are asked anew. */
async function offerTerms(
  tx: Tx,
  service: Service,
  row: RequestRow,
  { terms, reasons, articles, by }: DeskDecision & { readonly by: Actor },
): Promise<RequestRow> {
  const isEmpty = !terms || (terms.loadPermille === 0 && terms.exclusions.length === 0)
  if (!service.underwritten || isEmpty || reasons.length === 0) throw termsNeeded()
  const decision = { outcome: 'terms', because: reasons, articles, by: actorKey(by) } as const
  const kept = Object.entries(answersOf(row)).filter(([name]) => !isAgain(service, name))
  const saved = saveRequest(tx, row, {
    decision,
    decidedAt: tx.at,
    submittedAt: null,
    consents: [],
    signatureId: null,
    documentSha256: null,
    answers: sealJson({ ...Object.fromEntries(kept), [offered]: terms }),
    answered: kept.map(([name]) => name).filter((name) => Object.hasOwn(service.steps, name)),
  })
  await keepDecision(tx, row, { ...decision, terms })
  await endClock(tx, row)
  notify(tx, row.customerId, {
    zh: `【门店】您申请的“${service.title.zh}”可以办，但条件有变化。请登录门店看清楚，同意再签名；不同意可以撤回。`,
    en: `[Mendian] "${service.title.en}" can be done on other terms. Sign in to read them; sign if you agree, or withdraw.`,
  })
  return saved
}

function isAgain(service: Service, name: string): boolean {
  const kind = service.steps[name]?.kind
  return kind === 'sign' || kind === 'pay'
}
