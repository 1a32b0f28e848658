// The other way to the level `face`: a person at the desk calls the phone on record and confirms who is there.
import { type Context, type Db, newId, notFound, type Tx, writeAs } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { StaffActor } from './actors.ts'
import { findPerson } from './people.ts'
import { forgetSessions, machineNow, raiseLevel } from './sessions.ts'
import { notify } from './sms.ts'

declare module '../kit/database.ts' {
  interface Tables {
    identity_calls: {
      customerId: string
      id: string
      sessionId: string
      askedAt: Date
      doneAt: Date | null
      staffId: string | null
      isConfirmed: boolean | null
      note: string | null
    }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'identity.call-asked': Record<never, never>
    'identity.call-confirmed': { staff: string }
    'identity.call-refused': { staff: string }
  }
}

/** Asks for a call; an open one of this session is not asked for twice. */
export async function askForCall(
  tx: Tx,
  { customerId, sessionId }: { customerId: string; sessionId: string },
): Promise<{ callId: string }> {
  const open = await findOpenCall(tx.db, customerId, sessionId)
  if (open) return { callId: open.id }
  const id = newId()
  await tx.db.insertInto('identity_calls').values({ customerId, id, sessionId, askedAt: tx.at }).execute()
  record(tx, { customerId, kind: 'identity.call-asked', subject: { type: 'identity-call', id }, body: {} })
  return { callId: id }
}

export async function findOpenCall(
  db: Db,
  customerId: string,
  sessionId: string,
): Promise<{ id: string; askedAt: Date } | undefined> {
  return db
    .selectFrom('identity_calls')
    .select(['id', 'askedAt'])
    .where('customerId', '=', customerId)
    .where('sessionId', '=', sessionId)
    .where('doneAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

export interface CallTask {
  readonly id: string
  readonly customerId: string
  readonly askedAt: Date
  readonly name: string
  readonly phone: string | undefined
}

/** Open calls, the longest waiting first. The phone is whole: it is what the desk calls. */
export async function listCalls(db: Db, limit: number): Promise<CallTask[]> {
  const rows = await db
    .selectFrom('identity_calls')
    .select(['id', 'customerId', 'askedAt'])
    .where('doneAt', 'is', null)
    .orderBy('askedAt')
    .limit(limit)
    .execute()
  const tasks: CallTask[] = []
  for (const row of rows) {
    const person = await findPerson(db, row.customerId)
    tasks.push({ ...row, name: person?.name ?? '', phone: person?.phone })
  }
  return tasks
}

export interface CallOutcome {
  readonly customerId: string
  readonly callId: string
  readonly confirmed: boolean
  readonly note: string
}

/** Closes a call; a confirmed one raises the session it was asked in to `face`. Raises 404 when it is not open. */
export async function closeCall(
  context: Pick<Context, 'db' | 'clock'>,
  by: StaffActor,
  { customerId, callId, confirmed, note }: CallOutcome,
  claim: { key?: string | undefined; input?: unknown } = {},
): Promise<void> {
  const now = machineNow(context.clock)
  await writeAs(context, by, claim, async (tx) => {
    const call = await tx.db
      .updateTable('identity_calls')
      .set({ doneAt: tx.at, staffId: by.staffId, isConfirmed: confirmed, note })
      .where('customerId', '=', customerId)
      .where('id', '=', callId)
      .where('doneAt', 'is', null)
      .returning('sessionId')
      .executeTakeFirst()
    if (!call) throw notFound()
    const { sessionId } = call
    const body = { staff: by.name }
    const subject = { type: 'identity-call', id: callId }
    await evidence(tx, { customerId, chainId: sessionId, kind: 'identity.call', body: { callId, confirmed, note } })
    if (confirmed) {
      await raiseLevel(tx, { customerId, sessionId }, { level: 'face', how: 'call', now })
      record(tx, { customerId, kind: 'identity.call-confirmed', subject, body })
    } else record(tx, { customerId, kind: 'identity.call-refused', subject, body })
    notify(tx, customerId, confirmed ? words.confirmed : words.refused)
  })
  forgetSessions(customerId)
}

const words = {
  confirmed: {
    zh: '【门店】工作人员已核实您的身份，请回到办理页面继续。',
    en: '[Mendian] Our staff have confirmed it is you; please go back and continue.',
  },
  refused: {
    zh: '【门店】本次来电未能核实您的身份，如有疑问请致电客服。',
    en: '[Mendian] The call could not confirm it was you; please call us if in doubt.',
  },
}
