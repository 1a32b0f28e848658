// Where the law takes silence for consent (保险法司法解释三 §8), a request nobody answered in time is agreed to.
import type { Tx } from '../kit/index.ts'
import { rulesCited } from '../law/index.ts'
import { evidence } from '../timeline/index.ts'
import { clockView, endClock, findClock, fireAfter } from './clock.ts'
import { conclude } from './conclude.ts'
import type { Engine } from './engine.ts'
import { stateOf } from './request.ts'
import { getRequest, saveRequest } from './store.ts'
import { tell } from './tell.ts'

/** Agrees to a request whose time has passed; one that stood still is looked at again on its later day. */
export async function answerSilence(
  tx: Tx,
  engine: Pick<Engine, 'products' | 'services'>,
  { customerId, requestId }: { customerId: string; requestId: string },
): Promise<void> {
  const row = await getRequest(tx.db, customerId, requestId)
  const clock = await findClock(tx.db, row)
  if (stateOf(row) !== 'in-review' && row.decision?.outcome !== 'supplement') return
  if (!clock || clock.endedOn !== null || row.cancelledAt) return
  const { basis, dueOn, paused } = clockView(clock, tx.today)
  if (paused || dueOn >= tx.today) return fireAfter(tx, row, dueOn >= tx.today ? dueOn : tx.today)
  const [rule] = rulesCited(basis, clock.startedOn)
  const decision = {
    outcome: 'accept',
    because: [rule?.says ?? { zh: basis, en: basis }],
    articles: [basis],
    by: 'system:law',
  } as const
  const agreed = saveRequest(tx, row, { decision, decidedAt: tx.at })
  await evidence(tx, { customerId, chainId: row.id, kind: 'request.decided', body: decision })
  tell(tx, row, 'request.agreed-by-silence')
  await endClock(tx, row)
  await conclude(tx, engine, engine.services.get(row.serviceId), agreed)
}
