// A check-up is booked in one transaction: the benefit is used, the place is taken, the booking stands.
import { familyOf } from '../customers/index.ts'
import { append, newId, type Tx } from '../kit/index.ts'
import { getSlot, type Slot, slotGone, takePlace } from '../providers/index.ts'
import { record } from '../timeline/index.ts'
import { notForFamily } from './problems.ts'
import { consume } from './store.ts'

export interface CheckupBooking {
  /** Whose benefit is used. */
  readonly customerId: string
  readonly entitlementId: string
  /** Who goes: the customer, or a relative when the benefit is for the family. */
  readonly personId: string
  readonly slotId: string
}

/** Raises `no-benefit-left`, `benefit-not-for-family`, `slot-full`, `slot-gone` or `place-held`; nothing is used then. */
export async function bookCheckup(tx: Tx, asked: CheckupBooking): Promise<{ bookingId: string; slot: Slot }> {
  const slot = await getSlot(tx.db, asked.slotId)
  if (slot.onDay <= tx.today) throw slotGone()
  const { family } = await consume(tx, { ...asked, on: slot.onDay })
  await checkPerson(tx, asked, family)
  await takePlace(tx, asked.slotId, asked.personId)
  const bookingId = newId()
  const { customerId, entitlementId, personId, slotId } = asked
  append(tx, 'benefit_bookings', { customerId, id: bookingId, entitlementId, personId, slotId, bookedAt: tx.at })
  recordVisit(tx, 'checkup.booked', { customerId, bookingId, slot })
  return { bookingId, slot }
}

export async function checkPerson(
  tx: Tx,
  { customerId, personId }: Pick<CheckupBooking, 'customerId' | 'personId'>,
  family: boolean,
): Promise<void> {
  if (personId === customerId) return
  const relatives = family ? await familyOf(tx.db, customerId, tx.today) : []
  if (!relatives.some((relative) => relative.customerId === personId)) throw notForFamily()
}

export function recordVisit(
  tx: Tx,
  kind: 'checkup.booked' | 'checkup.moved' | 'checkup.cancelled',
  { customerId, bookingId, slot }: { customerId: string; bookingId: string; slot: Slot },
): void {
  const body = { bookingId, slotId: slot.id, centre: slot.providerName, day: slot.onDay, time: slot.atTime }
  record(tx, { customerId, kind, subject: { type: 'booking', id: bookingId }, body })
}
