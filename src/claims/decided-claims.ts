// Claims that have been decided, by the machine or by a person, the last first.
import type { Day, Db } from '../kit/index.ts'

export interface DecidedRow {
  readonly id: string
  readonly customerId: string
  readonly claimNo: string
  readonly kind: string
  readonly insuredId: string
  readonly happenedOn: Day
  readonly outcome: string
  readonly payFen: number
  readonly at: Date
  /** `staff:<id>` or `system:<name>`. */
  readonly by: string
}

interface Asked {
  readonly outcome?: 'pay' | 'refuse' | undefined
  /** The last claim seen. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Each claim once, by its last decision; a claim that was referred again waits in the queue meanwhile. */
export async function listDecided(db: Db, { outcome, after, limit }: Asked): Promise<DecidedRow[]> {
  const from = after === undefined ? undefined : await placeOf(db, after)
  return lastDecisions(db)
    .innerJoin('claims as c', (join) => join.onRef('c.customerId', '=', 'd.customerId').onRef('c.id', '=', 'd.claimId'))
    .select([
      'c.id',
      'c.customerId',
      'c.claimNo',
      'c.kind',
      'c.insuredId',
      'c.happenedOn',
      'd.outcome',
      'd.payFen',
      'd.at',
      'd.by',
    ])
    .$if(outcome !== undefined, (query) => query.where('d.outcome', '=', outcome ?? 'pay'))
    .$if(from !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('d.at', 'd.claimId'), '<', eb.tuple(from?.at ?? new Date(0), after ?? ''))),
    )
    .orderBy('d.at', 'desc')
    .orderBy('d.claimId', 'desc')
    .limit(limit)
    .execute()
}

async function placeOf(db: Db, claimId: string): Promise<{ at: Date } | undefined> {
  return lastDecisions(db).select('d.at').where('d.claimId', '=', claimId).limit(1).executeTakeFirst()
}

function lastDecisions(db: Db) {
  return db
    .selectFrom('claim_decisions as d')
    .where('d.outcome', '<>', 'refer')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('claim_decisions as later')
            .select('later.no')
            .whereRef('later.customerId', '=', 'd.customerId')
            .whereRef('later.claimId', '=', 'd.claimId')
            .whereRef('later.no', '>', 'd.no'),
        ),
      ),
    )
}
