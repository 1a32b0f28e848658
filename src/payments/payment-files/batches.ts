// Orders gathered into batches, in the database: what is in a file is settled before the file is written.
import { z } from 'zod'
import { type Db, newId, sealJson, type Tx, unsealJson } from '../../kit/index.ts'
import type { Order } from '../gateway.ts'
import type { Direction } from '../payment.ts'
import type { Batch } from './order-file.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    payment_file_orders: {
      paymentId: string
      direction: string
      sealedOrder: Buffer
      at: Date
      batchId: string | null
    }
    payment_file_batches: { id: string; direction: string; at: Date; writtenAt: Date | null }
  }
}

/** No file has more: a bank's own limit is usually higher. */
export const ordersMax = 5_000

const order = z.object({
  id: z.uuid(),
  direction: z.enum(['in', 'out']),
  amountFen: z.int().positive(),
  account: z.object({ number: z.string(), holder: z.string(), bank: z.string() }),
  reference: z.string(),
})

/** Queues an order; false when it was queued before. */
export async function queueOrder(tx: Tx, wanted: Order): Promise<boolean> {
  const done = await tx.db
    .insertInto('payment_file_orders')
    .values({
      paymentId: wanted.id,
      direction: wanted.direction,
      sealedOrder: sealJson(wanted),
      at: tx.at,
      batchId: null,
    })
    .onConflict((conflict) => conflict.constraint('payment_file_orders_pkey').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Puts the waiting orders of a direction into a new batch; false when none waits. */
export async function gather(tx: Tx, direction: Direction): Promise<boolean> {
  const id = newId()
  const waiting = tx.db
    .selectFrom('payment_file_orders')
    .select('paymentId')
    .where('direction', '=', direction)
    .where('batchId', 'is', null)
    .orderBy('paymentId')
    .limit(ordersMax)
    .forUpdate()
  const taken = await tx.db
    .updateTable('payment_file_orders')
    .set({ batchId: id })
    .where('paymentId', 'in', waiting)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) return false
  await tx.db.insertInto('payment_file_batches').values({ id, direction, at: tx.at, writtenAt: null }).execute()
  return true
}

/**
 * Hands the oldest batch without a file to `writeFile`, and marks it; false when there is none. The row stays locked
 * meanwhile, so that no second process writes the same file; a death in between leaves it to be written again.
 */
export async function writeNext(tx: Tx, writeFile: (batch: Batch) => Promise<void>): Promise<boolean> {
  const row = await tx.db
    .selectFrom('payment_file_batches')
    .select(['id', 'direction', 'at'])
    .where('writtenAt', 'is', null)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return false
  const orders = await ordersOf(tx.db, row.id)
  await writeFile({ ...row, direction: row.direction === 'in' ? 'in' : 'out', orders })
  await tx.db.updateTable('payment_file_batches').set({ writtenAt: tx.at }).where('id', '=', row.id).execute()
  return true
}

async function ordersOf(db: Db, batchId: string): Promise<Order[]> {
  const rows = await db
    .selectFrom('payment_file_orders')
    .select('sealedOrder')
    .where('batchId', '=', batchId)
    .orderBy('paymentId')
    .limit(ordersMax)
    .execute()
  return rows.map(({ sealedOrder }) => order.parse(unsealJson(sealedOrder)))
}

export async function orderIdsOf(db: Db, batchId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('payment_file_orders')
    .select('paymentId')
    .where('batchId', '=', batchId)
    .orderBy('paymentId')
    .limit(ordersMax)
    .execute()
  return rows.map(({ paymentId }) => paymentId)
}
