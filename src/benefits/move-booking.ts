import type { Tx } from '../kit/index.ts'
import { getSlot, releasePlace, type Slot, slotGone, takePlace } from '../providers/index.ts'
import { recordVisit } from './book-checkup.ts'
import { isChangeable } from './booking.ts'
import { isValidOn } from './entitlement.ts'
import { noneLeft, tooLateToChange } from './problems.ts'
import { getStanding, listEntitlements } from './store.ts'

/** Moves a booking to another slot without using the benefit again. Moving it to its own slot changes nothing. */
export async function moveBooking(
  tx: Tx,
  { customerId, bookingId, slotId }: { customerId: string; bookingId: string; slotId: string },
): Promise<{ slot: Slot }> {
  const booking = await getStanding(tx, customerId, bookingId)
  const [from, to] = [await getSlot(tx.db, booking.slotId), await getSlot(tx.db, slotId)]
  if (to.id === from.id) return { slot: to }
  if (!isChangeable(from.onDay, tx.today)) throw tooLateToChange()
  if (to.onDay <= tx.today) throw slotGone()
  const benefit = (await listEntitlements(tx.db, customerId)).find(({ id }) => id === booking.entitlementId)
  if (!benefit || !isValidOn(benefit, to.onDay)) throw noneLeft()
  await takePlace(tx, to.id, booking.personId)
  await releasePlace(tx, from.id, booking.personId)
  await tx.db
    .updateTable('benefit_bookings')
    .set({ slotId: to.id, movedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('id', '=', bookingId)
    .execute()
  recordVisit(tx, 'checkup.moved', { customerId, bookingId, slot: to })
  return { slot: to }
}
