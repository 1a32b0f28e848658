// A basket: drafts of one customer that are looked at, identified for and signed together. Each stays a request of its own.
import type { Selectable } from 'kysely'
import { type Db, newId, type Tx } from '../kit/index.ts'
import { basketFull, pastNoReturn } from './problems.ts'
import { stateOf } from './request.ts'
import { opened, type RequestRow, saveRequest } from './store.ts'

interface BasketTable {
  customerId: string
  id: string
  openedAt: Date
  signatureId: string | null
  signedAt: Date | null
  closedAt: Date | null
}

declare module '../kit/database.ts' {
  interface Tables {
    catalogue_baskets: BasketTable
  }
}

export type BasketRow = Selectable<BasketTable>

export const basketMax = 10

/** The customer's open basket; they have one at a time. */
export async function findBasket(db: Db, customerId: string): Promise<BasketRow | undefined> {
  return db
    .selectFrom('catalogue_baskets')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('closedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

/** The drafts in a basket, in the order they were begun. */
export async function draftsIn(
  db: Db,
  { customerId, id }: Pick<BasketRow, 'customerId' | 'id'>,
): Promise<RequestRow[]> {
  const rows = await db
    .selectFrom('catalogue_requests')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('basketId', '=', id)
    .where('submittedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .orderBy('id')
    .limit(basketMax)
    .execute()
  return rows.map(opened)
}

/** Puts a draft into the open basket, which begins with the first; raises `basket-full` or `past-point-of-no-return`. */
export async function putInBasket(tx: Tx, row: RequestRow): Promise<RequestRow> {
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  const basket = (await findBasket(tx.db, row.customerId)) ?? (await begin(tx, row.customerId))
  if (row.basketId === basket.id) return row
  if ((await draftsIn(tx.db, basket)).length >= basketMax) throw basketFull()
  return saveRequest(tx, row, { basketId: basket.id })
}

async function begin(tx: Tx, customerId: string): Promise<BasketRow> {
  return tx.db
    .insertInto('catalogue_baskets')
    .values({ customerId, id: newId(), openedAt: tx.at, signatureId: null, signedAt: null, closedAt: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Takes a draft out again; it stays a draft. */
export function takeOutOfBasket(tx: Tx, row: RequestRow): RequestRow {
  return row.basketId === null ? row : saveRequest(tx, row, { basketId: null })
}

/** Nothing is left in it: the next draft begins another. */
export async function closeBasket(tx: Tx, { customerId, id }: BasketRow): Promise<void> {
  await tx.db
    .updateTable('catalogue_baskets')
    .set({ closedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .execute()
}
