// Who has a claim at the desk. It says whose turn it is; anybody else who may decide still can, for people fall ill.
import { listStaff, rolesWith } from '../identity/index.ts'
import type { Db, Tx } from '../kit/index.ts'
import { involvedIn } from './involved.ts'
import { involvedBefore, notAnAdjuster, nothingOpen } from './problems.ts'
import { lockClaim } from './store.ts'
import { findOpenTask, holdTask } from './tasks.ts'

export interface Colleague {
  readonly staffId: string
  readonly name: string
  /** They had the claim before its appeal. */
  readonly involved: boolean
}

/** Everybody who may decide claims, and whether this one may be theirs. */
export async function colleaguesFor(db: Db, claim: { customerId: string; id: string }): Promise<Colleague[]> {
  const involved = await involvedIn(db, claim)
  const staff = await listStaff(db, rolesWith('claim.decide'))
  return staff.map((one) => ({ ...one, involved: involved.has(one.staffId) }))
}

/** Hands what waits to a member of staff. Raises `claim-nothing-open`, `not-an-adjuster`, `involved-before`. */
export async function holdClaim(
  tx: Tx,
  { customerId, claimId, staffId }: { customerId: string; claimId: string; staffId: string },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  const task = await findOpenTask(tx.db, claim)
  if (!task) throw nothingOpen()
  const colleague = (await colleaguesFor(tx.db, claim)).find((one) => one.staffId === staffId)
  if (!colleague) throw notAnAdjuster()
  if (colleague.involved) throw involvedBefore()
  await holdTask(tx, claim, task.no, colleague)
}
