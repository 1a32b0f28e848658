import type { Generated } from 'kysely'
import { type Day, type Db, type Page, type PageQuery, pageOf, type Tx } from '../kit/index.ts'
import { listSlotsByIds, type Slot } from '../providers/index.ts'
import { type Booking, isChangeable } from './booking.ts'
import type { Entitlement } from './entitlement.ts'
import { bookingNotYours, noneLeft } from './problems.ts'

interface BookingTable {
  customerId: string
  id: string
  entitlementId: string
  personId: string
  slotId: string
  bookedAt: Date
  movedAt: Date | null
  cancelledAt: Date | null
}

declare module '../kit/database.ts' {
  interface Tables {
    benefit_entitlements: {
      customerId: string
      id: string
      kind: 'checkup'
      quota: number
      used: Generated<number>
      validFrom: Day
      validUntil: Day
      family: boolean
      source: string
      grantedAt: Date
    }
    benefit_bookings: BookingTable
    benefit_waits: {
      customerId: string
      id: string
      entitlementId: string
      personId: string
      slotId: string
      askedAt: Date
      settledAt: Date | null
    }
  }
}

/** A customer's benefits, the one that ends first before others; past ones too. */
export async function listEntitlements(db: Db, customerId: string): Promise<Entitlement[]> {
  const rows = await db
    .selectFrom('benefit_entitlements')
    .select(['id', 'kind', 'quota', 'used', 'validFrom', 'validUntil', 'family', 'source'])
    .where('customerId', '=', customerId)
    .orderBy('validUntil')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, left: row.quota - row.used }))
}

/** Uses a benefit once. Raises `no-benefit-left` when none is left or it is not valid on the day. */
export async function consume(
  tx: Tx,
  { customerId, entitlementId, on }: { customerId: string; entitlementId: string; on: Day },
): Promise<{ family: boolean }> {
  const row = await tx.db
    .updateTable('benefit_entitlements')
    .set((eb) => ({ used: eb('used', '+', 1) }))
    .where('customerId', '=', customerId)
    .where('id', '=', entitlementId)
    .whereRef('used', '<', 'quota')
    .where('validFrom', '<=', on)
    .where('validUntil', '>=', on)
    .where('validUntil', '>=', tx.today)
    .returning('family')
    .executeTakeFirst()
  if (!row) throw noneLeft()
  return row
}

/** Gives one use back. */
export async function giveBack(tx: Tx, customerId: string, entitlementId: string): Promise<void> {
  await tx.db
    .updateTable('benefit_entitlements')
    .set((eb) => ({ used: eb('used', '-', 1) }))
    .where('customerId', '=', customerId)
    .where('id', '=', entitlementId)
    .execute()
}

/** A standing booking of the customer; 404 when there is none such. */
export async function getStanding(tx: Tx, customerId: string, bookingId: string): Promise<BookingTable> {
  const row = await tx.db
    .selectFrom('benefit_bookings')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', bookingId)
    .where('cancelledAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw bookingNotYours()
  return row
}

/** Bookings, newest first, cancelled ones too. */
export async function listBookings(
  db: Db,
  { customerId, today, page }: { customerId: string; today: Day; page: PageQuery },
): Promise<Page<Booking>> {
  const rows = await db
    .selectFrom('benefit_bookings')
    .selectAll()
    .where('customerId', '=', customerId)
    .$if(page.after !== undefined, (query) => query.where('id', '<', page.after ?? ''))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const slots = new Map(
    (await listSlotsByIds(db, [...new Set(rows.map(({ slotId }) => slotId))])).map((slot) => [slot.id, slot]),
  )
  const { items, next } = pageOf(rows, page.limit)
  return {
    items: items.flatMap((row) => {
      const slot = slots.get(row.slotId)
      return slot ? [toBooking(row, slot, today)] : []
    }),
    next,
  }
}

function toBooking(row: BookingTable, slot: Slot, today: Day): Booking {
  const state = row.cancelledAt ? 'cancelled' : slot.onDay < today ? 'past' : 'booked'
  const { id, entitlementId, personId } = row
  return { id, entitlementId, personId, slot, state, changeable: state === 'booked' && isChangeable(slot.onDay, today) }
}
