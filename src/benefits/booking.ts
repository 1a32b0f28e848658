import { z } from 'zod'
import { addDays, type Day, id } from '../kit/index.ts'
import { slot } from '../providers/index.ts'

/** A booking is changed or cancelled until the end of the day before. [U]: a setting of the demo insurer, not law. */
export const noticeDays = 1

export const bookingView = z
  .object({
    id,
    entitlementId: id,
    personId: id,
    slot,
    state: z.enum(['booked', 'past', 'cancelled']),
    /** Whether it can still be moved or cancelled. */
    changeable: z.boolean(),
  })
  .meta({ id: 'Booking' })

export type Booking = z.infer<typeof bookingView>

export function isChangeable(slotDay: Day, today: Day): boolean {
  return addDays(today, noticeDays) <= slotDay
}
