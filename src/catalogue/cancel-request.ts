// Withdraws a request that nothing has come of yet: a draft, one that waits for others to agree, or for a person's decision.
import type { Tx } from '../kit/index.ts'
import { endClock } from './clock.ts'
import { countStep } from './funnel.ts'
import { pastNoReturn } from './problems.ts'
import { type RequestState, stateOf } from './request.ts'
import { type RequestRow, saveRequest } from './store.ts'
import { tell } from './tell.ts'

/** Once money is on its way or the effect has happened, it is too late. */
const withdrawable: ReadonlySet<RequestState> = new Set(['draft', 'awaiting-consent', 'in-review'])

export function canWithdraw(row: RequestRow): boolean {
  return withdrawable.has(stateOf(row))
}

/** Raises `past-no-return` when it is too late; withdrawing again changes nothing. Tasks of others who had not answered go with it. */
export async function cancelRequest(tx: Tx, row: RequestRow): Promise<void> {
  const state = stateOf(row)
  if (state === 'cancelled') return
  if (!withdrawable.has(state)) throw pastNoReturn()
  saveRequest(tx, row, { cancelledAt: tx.at })
  await endClock(tx, row)
  tell(tx, row, 'request.cancelled')
  countStep(tx, row, 'cancelled')
}
