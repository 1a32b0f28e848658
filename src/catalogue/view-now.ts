// A request as it stands now, for whoever asked for it.
import type { Caller } from '../customers/index.ts'
import type { Db } from '../kit/index.ts'
import { shownTo } from './at-counter.ts'
import type { Engine } from './engine.ts'
import type { Moment } from './facts.ts'
import { requestThrough } from './mandate.ts'
import { showRequest } from './show-request.ts'
import type { RequestRow } from './store.ts'
import { isRated } from './survey.ts'
import type { RequestView } from './view.ts'

/** A request as it stands in a write, or at a moment. */
export async function viewOf(
  tx: Moment & { db: Db },
  engine: Pick<Engine, 'products' | 'services'>,
  row: RequestRow,
): Promise<RequestView> {
  const { db, at, today } = tx
  const rated = await isRated(db, row)
  return showRequest({ db, at, today, products: engine.products }, engine.services.get(row.serviceId), row, { rated })
}

/** A request of the caller's, as they may see it. */
export async function viewNow(engine: Engine, caller: Caller, requestId: string): Promise<RequestView> {
  const row = await requestThrough(engine.db, engine.services, caller, requestId)
  const moment = { db: engine.db, at: engine.clock.now(), today: engine.clock.today() }
  return shownTo(caller.by, engine.services.get(row.serviceId), await viewOf(moment, engine, row))
}
