// Claims that wait for a person, the most urgent first.
import { sql } from 'kysely'
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
  readonly valueFen: number | null
  readonly hospitalId: string | null
  /** What is certain must be paid by this day (保险法 §25), and a person has to fix it. */
  readonly partDueOn: Day | null
  /** The customer had the last word. */
  readonly unanswered: number | boolean
}

export const queueOrders = ['due', 'value'] as const

interface Asked {
  readonly reason?: TaskReason | undefined
  readonly kind?: string | undefined
  readonly hospitalId?: string | undefined
  /** Taken on by this member of staff; `null`: by nobody. */
  readonly heldBy?: string | null | undefined
  /** The most urgent first, or what comes to most. */
  readonly order: (typeof queueOrders)[number]
  readonly after?: string | undefined
  readonly limit: number
}

/** Pages by key: `after` is the last claim seen. */
export async function listQueue(
  db: Db,
  { reason, kind, hospitalId, heldBy, order, after, limit }: Asked,
): Promise<QueueRow[]> {
  const from = after === undefined ? undefined : await placeOf(db, after)
  // as its indices have it: the most comes first, and what the law wants paid in part before the rest
  const lessValue = sql<number>`- coalesce(t.value_fen, 0)`
  const partDue = sql<Day>`coalesce(t.part_due_on, '9999-12-31'::date)`
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
      't.valueFen',
      't.hospitalId',
      't.partDueOn',
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
    .$if(hospitalId !== undefined, (query) => query.where('t.hospitalId', '=', hospitalId ?? ''))
    .$if(heldBy !== undefined, (query) => query.where('t.heldBy', 'is not distinct from', heldBy ?? null))
    .$if(from !== undefined && order === 'due', (query) =>
      query.where(
        sql<boolean>`(${partDue}, t.due_on, t.claim_id) > (${from?.partDueOn ?? '9999-12-31'}::date, ${from?.dueOn}::date, ${after}::uuid)`,
      ),
    )
    .$if(from !== undefined && order === 'value', (query) =>
      query.where(sql<boolean>`(${lessValue}, t.claim_id) > (${-(from?.valueFen ?? 0)}::bigint, ${after}::uuid)`),
    )
    .$if(order === 'due', (query) => query.orderBy(partDue).orderBy('t.dueOn'))
    .$if(order === 'value', (query) => query.orderBy(lessValue))
    .orderBy('t.claimId')
    .limit(limit)
    .execute()
}

async function placeOf(
  db: Db,
  claimId: string,
): Promise<Pick<QueueRow, 'dueOn' | 'partDueOn' | 'valueFen'> | undefined> {
  return db
    .selectFrom('claim_tasks')
    .select(['dueOn', 'partDueOn', 'valueFen'])
    .where('claimId', '=', claimId)
    .where('closedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}
