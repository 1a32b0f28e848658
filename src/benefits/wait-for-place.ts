// Waiting in line for a full slot. The benefit is used only when a place is booked.
import { newId, type Tx } from '../kit/index.ts'
import { getSlot, slotGone } from '../providers/index.ts'
import { record } from '../timeline/index.ts'
import { type CheckupBooking, checkPerson } from './book-checkup.ts'
import { isValidOn } from './entitlement.ts'
import { alreadyWaiting, bookingNotYours, noneLeft, stillFree } from './problems.ts'
import { listEntitlements } from './store.ts'

/** Raises `slot-still-free` when there is a place now, `already-waiting`, `no-benefit-left` or `benefit-not-for-family`. */
export async function waitForPlace(tx: Tx, asked: CheckupBooking): Promise<{ waitId: string }> {
  const slot = await getSlot(tx.db, asked.slotId)
  if (slot.onDay <= tx.today) throw slotGone()
  if (slot.free > 0) throw stillFree()
  const benefit = (await listEntitlements(tx.db, asked.customerId)).find(({ id }) => id === asked.entitlementId)
  if (!benefit || benefit.left === 0 || !isValidOn(benefit, slot.onDay)) throw noneLeft()
  await checkPerson(tx, asked, benefit.family)
  const { customerId, entitlementId, personId, slotId } = asked
  const waitId = newId()
  const row = { customerId, id: waitId, entitlementId, personId, slotId, askedAt: tx.at }
  const placed = await tx.db
    .insertInto('benefit_waits')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['customerId', 'personId', 'slotId']).where('settledAt', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  if (placed.numInsertedOrUpdatedRows === 0n) throw alreadyWaiting()
  const body = { slotId, centre: slot.providerName, day: slot.onDay, time: slot.atTime }
  record(tx, { customerId, kind: 'checkup.waiting', subject: { type: 'wait', id: waitId }, body })
  return { waitId }
}

/** Steps out of the line. */
export async function leaveWait(tx: Tx, { customerId, waitId }: { customerId: string; waitId: string }): Promise<void> {
  const left = await tx.db
    .updateTable('benefit_waits')
    .set({ settledAt: tx.at })
    .where('customerId', '=', customerId)
    .where('id', '=', waitId)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (left.numUpdatedRows === 0n) throw bookingNotYours()
}
