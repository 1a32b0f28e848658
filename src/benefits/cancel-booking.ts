import type { Tx } from '../kit/index.ts'
import { getSlot, releasePlace } from '../providers/index.ts'
import { recordVisit } from './book-checkup.ts'
import { isChangeable } from './booking.ts'
import { tooLateToChange } from './problems.ts'
import { getStanding, giveBack } from './store.ts'

/** Cancels a booking; the place and the benefit come back. */
export async function cancelBooking(
  tx: Tx,
  { customerId, bookingId }: { customerId: string; bookingId: string },
): Promise<void> {
  const booking = await getStanding(tx, customerId, bookingId)
  const slot = await getSlot(tx.db, booking.slotId)
  if (!isChangeable(slot.onDay, tx.today)) throw tooLateToChange()
  await releasePlace(tx, slot.id, booking.personId)
  await giveBack(tx, customerId, booking.entitlementId)
  await tx.db
    .updateTable('benefit_bookings')
    .set({ cancelledAt: tx.at })
    .where('customerId', '=', customerId)
    .where('id', '=', bookingId)
    .execute()
  recordVisit(tx, 'checkup.cancelled', { customerId, bookingId, slot })
}
