// Claims that wait for a person, the most urgent first.
import type { Day, Db } from '../kit/index.ts'
import type { TaskReason } from './tasks.ts'

export interface QueueRow {
  readonly id: string
  readonly customerId: string
  readonly reason: string
  readonly dueOn: Day
  readonly openedAt: Date
  readonly claimNo: string
  readonly kind: string
  readonly insuredId: string
  readonly happenedOn: Day
  readonly heldByName: string | null
  /** The customer had the last word. */
  readonly unanswered: number | boolean
}

/** By due day, then claim; pages by key: `after` is the last claim seen. */
export async function listQueue(
  db: Db,
  {
    reason,
    kind,
    after,
    limit,
  }: { reason?: TaskReason | undefined; kind?: string | undefined; after?: string | undefined; limit: number },
): Promise<QueueRow[]> {
  const from = after === undefined ? undefined : await placeOf(db, after)
  return db
    .selectFrom('claim_tasks as t')
    .innerJoin('claims as c', (join) => join.onRef('c.customerId', '=', 't.customerId').onRef('c.id', '=', 't.claimId'))
    .select([
      'c.id',
      'c.customerId',
      't.reason',
      't.dueOn',
      't.openedAt',
      'c.claimNo',
      'c.kind',
      'c.insuredId',
      'c.happenedOn',
      't.heldByName',
      (eb) =>
        eb
          .exists(
            eb
              .selectFrom('claim_messages as m')
              .select('m.id')
              .whereRef('m.customerId', '=', 't.customerId')
              .whereRef('m.claimId', '=', 't.claimId')
              .where('m.by', '=', 'customer')
              .where((inner) =>
                inner.not(
                  inner.exists(
                    inner
                      .selectFrom('claim_messages as later')
                      .select('later.id')
                      .whereRef('later.customerId', '=', 'm.customerId')
                      .whereRef('later.claimId', '=', 'm.claimId')
                      .whereRef('later.id', '>', 'm.id')
                      .where('later.by', '=', 'staff'),
                  ),
                ),
              ),
          )
          .as('unanswered'),
    ])
    .where('t.closedAt', 'is', null)
    .$if(reason !== undefined, (query) => query.where('t.reason', '=', reason ?? ''))
    .$if(kind !== undefined, (query) => query.where('c.kind', '=', kind ?? ''))
    .$if(from !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('t.dueOn', 't.claimId'), '>', eb.tuple(from?.dueOn ?? '', after ?? ''))),
    )
    .orderBy('t.dueOn')
    .orderBy('t.claimId')
    .limit(limit)
    .execute()
}

async function placeOf(db: Db, claimId: string): Promise<{ dueOn: Day } | undefined> {
  return db
    .selectFrom('claim_tasks')
    .select('dueOn')
    .where('claimId', '=', claimId)
    .where('closedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}
