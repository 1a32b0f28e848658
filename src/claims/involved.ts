// An appeal goes to somebody who has not had the claim before: who decided it, corrected it, asked for papers or wrote to the customer has.
import type { StaffActor } from '../identity/index.ts'
import type { Db, Tx } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import { type ClaimEvent, eventsOf } from './events.ts'
import { writersTo } from './messages.ts'
import { involvedBefore } from './problems.ts'

/** Ids of staff who may not have a claim's open appeal; nobody where none is open. */
export async function involvedIn(db: Db, claim: Pick<Claim, 'customerId' | 'id'>): Promise<ReadonlySet<string>> {
  const events = await eventsOf(db, claim)
  const appeal = openAppeal(events)
  if (!appeal) return new Set()
  const touched = events.flatMap(({ seq, by }) => (seq < appeal.seq && by.startsWith('staff:') ? [by.slice(6)] : []))
  return new Set([...touched, ...(await writersTo(db, claim, appeal.at))])
}

function openAppeal(events: readonly ClaimEvent[]): ClaimEvent | undefined {
  const appeal = events.findLast(({ kind }) => kind === 'appealed')
  return appeal && !events.some(({ seq, kind }) => seq > appeal.seq && kind === 'decided') ? appeal : undefined
}

/** Raises `involved-before` for whoever had a claim whose appeal is open. */
export async function checkUninvolved(tx: Tx, { staffId }: Pick<StaffActor, 'staffId'>, claim: Claim): Promise<void> {
  if ((await involvedIn(tx.db, claim)).has(staffId)) throw involvedBefore()
}
