import type { Generated } from 'kysely'
import { type Day, type Db, newId, notFound, type Page, type PageQuery, pageOf, type Tx } from '../kit/index.ts'
import type { NewProvider, Provider, Slot } from './provider.ts'

declare module '../kit/database.ts' {
  interface Tables {
    providers: Provider
    provider_slots: {
      id: string
      providerId: string
      onDay: Day
      atTime: string
      capacity: number
      taken: Generated<number>
    }
    provider_places: { slotId: string; personId: string; takenAt: Date }
  }
}

/** Adds a provider, or brings the one of the same name in the same city up to date; gives its id. */
export async function addProvider(tx: Tx, given: NewProvider): Promise<string> {
  const row = await tx.db
    .insertInto('providers')
    .values({ id: newId(), ...given })
    .onConflict((conflict) => conflict.columns(['name', 'city']).doUpdateSet(given))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Adds slots; one that is there already (same provider, day and time) is left as it is. */
export async function addSlots(
  tx: Tx,
  providerId: string,
  slots: readonly { onDay: Day; atTime: string; capacity: number }[],
): Promise<void> {
  if (slots.length === 0) return
  await tx.db
    .insertInto('provider_slots')
    .values(slots.map((slot) => ({ id: newId(), providerId, ...slot })))
    .onConflict((conflict) => conflict.columns(['providerId', 'onDay', 'atTime']).doNothing())
    .execute()
}

export async function listProviders(
  db: Db,
  { kind, city, page }: { kind: Provider['kind']; city?: string | undefined; page: PageQuery },
): Promise<Page<Provider>> {
  const rows = await db
    .selectFrom('providers')
    .selectAll()
    .where('kind', '=', kind)
    .$if(city !== undefined, (query) => query.where('city', '=', city ?? ''))
    .$if(page.after !== undefined, (query) => query.where('id', '>', page.after ?? ''))
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows, page.limit)
}

function selectSlots(db: Db) {
  return db
    .selectFrom('provider_slots as s')
    .innerJoin('providers as p', 'p.id', 's.providerId')
    .select((eb) => [
      's.id',
      's.providerId',
      'p.name as providerName',
      'p.city',
      'p.address',
      's.onDay',
      's.atTime',
      's.capacity',
      eb('s.capacity', '-', eb.ref('s.taken')).as('free'),
    ])
}

/** Slots of a span of days, earliest first. Pages by key: `after` is the id of the last slot seen. */
export async function listSlots(
  db: Db,
  asked: { from: Day; to: Day; city?: string | undefined; providerId?: string | undefined; page: PageQuery },
): Promise<Page<Slot>> {
  const after = asked.page.after === undefined ? undefined : await getSlot(db, asked.page.after)
  const rows = await selectSlots(db)
    .where('s.onDay', '>=', asked.from)
    .where('s.onDay', '<=', asked.to)
    .$if(asked.city !== undefined, (query) => query.where('p.city', '=', asked.city ?? ''))
    .$if(asked.providerId !== undefined, (query) => query.where('s.providerId', '=', asked.providerId ?? ''))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('s.onDay', 's.atTime', 's.id'),
          '>',
          eb.tuple(after?.onDay ?? '', after?.atTime ?? '', after?.id ?? ''),
        ),
      ),
    )
    .orderBy('s.onDay')
    .orderBy('s.atTime')
    .orderBy('s.id')
    .limit(asked.page.limit + 1)
    .execute()
  return pageOf(rows, asked.page.limit)
}

export async function getSlot(db: Db, id: string): Promise<Slot> {
  const row = await selectSlots(db).where('s.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** Slots by id, for a page of bookings. */
export async function listSlotsByIds(db: Db, ids: readonly string[]): Promise<Slot[]> {
  if (ids.length === 0) return []
  return selectSlots(db)
    .where('s.id', 'in', [...ids])
    .limit(ids.length)
    .execute()
}

/** Providers by id, at most a hundred. */
export function findProviders(db: Db, ids: readonly string[]): Promise<Provider[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('providers')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('name')
    .limit(100)
    .execute()
}

/** The name a hospital has on the published list. */
export async function hospitalOf(db: Db, id: string): Promise<string> {
  const [hospital] = await findProviders(db, [id])
  if (!hospital) throw notFound()
  return hospital.name
}
