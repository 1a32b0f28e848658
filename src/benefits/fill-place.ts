// A freed place goes to whoever has waited longest and can still use it.
import { type Context, type Handlers, ProblemError, startOf, system, writeAs } from '../kit/index.ts'
import { getSlot } from '../providers/index.ts'
import { record } from '../timeline/index.ts'
import { bookCheckup } from './book-checkup.ts'

type Waiting = { customerId: string; id: string; entitlementId: string; personId: string; slotId: string }

export function benefitsHandlers(context: Context) {
  return {
    'place.freed': [({ payload }) => fillPlaces(context, payload.slotId)],
  } satisfies Handlers
}

/** Books the line into the free places of a slot, one transaction a person; running it again does nothing new. */
export async function fillPlaces(context: Pick<Context, 'db' | 'clock'>, slotId: string): Promise<void> {
  for (;;) {
    const slot = await getSlot(context.db, slotId)
    const first = await firstInLine(context, slotId)
    if (!first || slot.free === 0 || startOf(slot.onDay) <= context.clock.now()) return
    await settle(context, first)
  }
}

async function firstInLine({ db }: Pick<Context, 'db'>, slotId: string): Promise<Waiting | undefined> {
  return db
    .selectFrom('benefit_waits')
    .select(['customerId', 'id', 'entitlementId', 'personId', 'slotId'])
    .where('slotId', '=', slotId)
    .where('settledAt', 'is', null)
    .orderBy('askedAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

// Whoever cannot use the place any more (benefit used or ended meanwhile) leaves the line; a slot that filled again keeps them in it.
async function settle(context: Pick<Context, 'db' | 'clock'>, waiting: Waiting): Promise<void> {
  try {
    await end(context, waiting, true)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (error.kind.id === 'slot-full') return
    if (error.kind.status >= 500) throw error
    await end(context, waiting, false)
  }
}

async function end(context: Pick<Context, 'db' | 'clock'>, waiting: Waiting, book: boolean): Promise<void> {
  const { customerId, id } = waiting
  await writeAs(context, system('benefits'), {}, async (tx) => {
    const ended = await tx.db
      .updateTable('benefit_waits')
      .set({ settledAt: tx.at })
      .where('customerId', '=', customerId)
      .where('id', '=', id)
      .where('settledAt', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    if (book) {
      await bookCheckup(tx, waiting)
      return
    }
    const slot = await getSlot(tx.db, waiting.slotId)
    const body = { slotId: slot.id, centre: slot.providerName, day: slot.onDay, time: slot.atTime }
    record(tx, { customerId, kind: 'checkup.wait-ended', subject: { type: 'wait', id }, body })
  })
}
