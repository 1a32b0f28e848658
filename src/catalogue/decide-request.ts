// A person at the desk decides what the rules referred; a refusal carries its reasons and articles.
import type { Actor, Text, Tx } from '../kit/index.ts'
import { actorKey } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { endClock, pauseClock } from './clock.ts'
import { conclude } from './conclude.ts'
import type { Service } from './define.ts'
import type { Counter } from './facts.ts'
import { notWaiting, reasonsNeeded } from './problems.ts'
import { stateOf } from './request.ts'
import { type RequestRow, requestSubject, saveRequest } from './store.ts'

export interface DeskDecision {
  readonly decision: 'accept' | 'refuse' | 'supplement'
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
  if (given.decision === 'refuse' && (given.reasons.length === 0 || given.articles.length === 0)) throw reasonsNeeded()
  if (given.decision === 'supplement' && given.reasons.length === 0) throw reasonsNeeded()
  const decision = { outcome: given.decision, because: given.reasons, articles: given.articles, by: actorKey(given.by) }
  const supplement = given.decision === 'supplement'
  const saved = saveRequest(tx, row, {
    decision,
    decidedAt: tx.at,
    ...(supplement ? { supplementAskedAt: tx.at, submittedAt: null } : {}),
  })
  await evidence(tx, { customerId: row.customerId, chainId: row.id, kind: 'request.decided', body: decision })
  record(tx, {
    customerId: row.customerId,
    kind: 'request.decided',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId, decision: given.decision },
  })
  if (supplement) {
    await pauseClock(tx, row)
    return saved
  }
  await endClock(tx, row)
  return conclude(tx, counter, service, saved)
}
