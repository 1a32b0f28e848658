// Visits to the counter: a member of staff serves a customer who stands there, after seeing who it is.
import { type Context, type Db, notFound, type Tx, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { CustomerActor, Level, StaffActor } from './actors.ts'
import { checkPapers, type PapersSeen } from './check-papers.ts'
import { findPerson } from './people.ts'
import { ownBusiness, ownIdUnknown } from './problems.ts'
import { visitToken } from './session-lives.ts'
import { type Client, endSessions, findSession, forgetSessions, machineNow, openSession } from './sessions.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'visit.opened': { staff: string }
    'visit.ended': { staff: string }
  }
}

export interface Visit {
  readonly id: string
  readonly customerId: string
  readonly level: Level
  readonly levelUntil: Date | null
}

/**
 * Opens a visit once the papers fit; without that there is none. Raises 403 `own-business` or 409 `own-id-unknown` for
 * staff who would serve themselves, 404, and what `checkPapers` raises.
 */
export async function openVisit(
  context: Pick<Context, 'db' | 'clock'>,
  staff: StaffActor,
  { customerId, seen, client }: { customerId: string; seen: PapersSeen; client: Client },
): Promise<Visit> {
  await refuseSelf(context.db, staff, customerId)
  const now = machineNow(context.clock)
  const { sessionId } = await writeAs(context, staff, {}, (tx) =>
    openSession(tx, { customerId, staffId: staff.staffId }, { client, now }),
  )
  const visit = await getVisit(context, staff, sessionId)
  try {
    const raised = await checkPapers(context, visit, seen)
    await writeAs(context, staff, {}, async (tx) => tell(tx, customerId, sessionId, 'visit.opened', staff))
    return { id: sessionId, customerId, ...raised }
  } catch (error) {
    await closeSession(context, staff, visit)
    throw error
  }
}

/** The visit as the actor of its writes; raises 404 when it is over or a colleague's. */
export async function getVisit(
  context: Pick<Context, 'db' | 'clock'>,
  staff: StaffActor,
  visitId: string,
): Promise<CustomerActor> {
  const actor = await findSession(context.db, visitToken(visitId), machineNow(context.clock))
  if (actor?.kind !== 'customer' || actor.attendedBy?.staffId !== staff.staffId) throw notFound()
  return actor
}

/** Ends a visit; raises 404. */
export async function endVisit(
  context: Pick<Context, 'db' | 'clock'>,
  staff: StaffActor,
  visitId: string,
): Promise<void> {
  const visit = await getVisit(context, staff, visitId)
  await closeSession(context, staff, visit)
  await writeAs(context, staff, {}, async (tx) => tell(tx, visit.customerId, visitId, 'visit.ended', staff))
}

async function closeSession(
  context: Pick<Context, 'db' | 'clock'>,
  staff: StaffActor,
  { customerId, sessionId }: CustomerActor,
): Promise<void> {
  await writeAs(context, staff, {}, (tx) => endSessions(tx, { customerId, sessionId }, machineNow(context.clock)))
  forgetSessions(customerId)
}

function tell(
  tx: Tx,
  customerId: string,
  visitId: string,
  kind: 'visit.opened' | 'visit.ended',
  { name }: StaffActor,
): void {
  record(tx, { customerId, kind, subject: { type: 'visit', id: visitId }, body: { staff: name } })
}

async function refuseSelf(db: Db, { staffId }: StaffActor, customerId: string): Promise<void> {
  const [person, own] = await Promise.all([findPerson(db, customerId), ownIndex(db, staffId)])
  if (!person) throw notFound()
  if (!own) throw ownIdUnknown()
  if (person.idNumberIndex?.equals(own)) throw ownBusiness()
}

/** Whether this customer is the member of staff themself, as far as their ID number is on record. */
export async function isOwnBusiness(
  db: Db,
  { staffId }: Pick<StaffActor, 'staffId'>,
  customerId: string,
): Promise<boolean> {
  const own = await ownIndex(db, staffId)
  return own !== null && ((await findPerson(db, customerId))?.idNumberIndex?.equals(own) ?? false)
}

async function ownIndex(db: Db, staffId: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('identity_staff')
    .select('idNumberIndex')
    .where('staffId', '=', staffId)
    .limit(1)
    .executeTakeFirst()
  return row?.idNumberIndex ?? null
}
