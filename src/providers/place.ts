// A place in a slot is taken and given back by counting in the slot's own row: two who want the last one meet there.
import { emit, type Tx } from '../kit/index.ts'
import { noPlaceHeld, placeHeld, slotFull } from './problems.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    'place.freed': { slotId: string }
  }
}

/** Takes a place for a person. Raises `slot-full`, or `place-held` when the person has one there already. */
export async function takePlace(tx: Tx, slotId: string, personId: string): Promise<void> {
  const held = await tx.db
    .insertInto('provider_places')
    .values({ slotId, personId, takenAt: tx.at })
    .onConflict((conflict) => conflict.columns(['slotId', 'personId']).doNothing())
    .executeTakeFirst()
  if (held.numInsertedOrUpdatedRows === 0n) throw placeHeld()
  const counted = await tx.db
    .updateTable('provider_slots')
    .set((eb) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', slotId)
    .whereRef('taken', '<', 'capacity')
    .executeTakeFirst()
  if (counted.numUpdatedRows === 0n) throw slotFull()
}

/** Gives a place back and tells those who wait for it. */
export async function releasePlace(tx: Tx, slotId: string, personId: string): Promise<void> {
  const freed = await tx.db
    .deleteFrom('provider_places')
    .where('slotId', '=', slotId)
    .where('personId', '=', personId)
    .executeTakeFirst()
  if (freed.numDeletedRows === 0n) throw noPlaceHeld()
  await tx.db
    .updateTable('provider_slots')
    .set((eb) => ({ taken: eb('taken', '-', 1) }))
    .where('id', '=', slotId)
    .execute()
  emit(tx, 'place.freed', { slotId })
}
