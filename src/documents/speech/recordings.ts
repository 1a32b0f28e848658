// Recordings as rows over sealed files. One belongs to what was made of it; one that nobody used is removed after a month.
import {
  append,
  type Context,
  type Db,
  type Delivery,
  emit,
  newId,
  notFound,
  seal,
  startOf,
  system,
  type Tx,
  unseal,
  writeAs,
} from '../../kit/index.ts'
import { tooManyRecordings } from '../problems.ts'

interface RecordingTable {
  customerId: string
  id: string
  fileKey: string
  bytes: number
  ms: number
  heard: Buffer
  at: Date
  subjectType: string | null
  subjectId: string | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    recordings: RecordingTable
  }
}

declare module '../../kit/outbox.ts' {
  interface Topics {
    /** Due when a recording should long belong to something. */
    'recording.old': { customerId: string; recordingId: string }
  }
}

const unusedMs = 30 * 86_400_000
const perDayMax = 100

export interface Recording {
  readonly id: string
  readonly fileKey: string
  readonly ms: number
  readonly heard: string
  readonly at: Date
}

export interface NewRecording {
  readonly fileKey: string
  readonly bytes: number
  readonly ms: number
  /** The words as the endpoint heard them. */
  readonly heard: string
}

export async function addRecording(
  tx: Tx,
  customerId: string,
  { heard, ...recording }: NewRecording,
): Promise<{ id: string }> {
  await checkToday(tx, customerId)
  const id = newId()
  append(tx, 'recordings', {
    customerId,
    id,
    ...recording,
    heard: seal(heard),
    at: tx.at,
    subjectType: null,
    subjectId: null,
  })
  emit(tx, 'recording.old', { customerId, recordingId: id }, { dueAt: new Date(tx.at.getTime() + unusedMs) })
  return { id }
}

async function checkToday(tx: Tx, customerId: string): Promise<void> {
  const { count } = await tx.db
    .selectFrom('recordings')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .where('at', '>=', startOf(tx.today))
    .executeTakeFirstOrThrow()
  if (count >= perDayMax) throw tooManyRecordings()
}

/** Makes a recording of this customer's part of a subject; one that is gone or part of something else stays as it is. */
export async function keepRecording(
  tx: Tx,
  customerId: string,
  id: string,
  subject: { readonly type: string; readonly id: string },
): Promise<void> {
  await tx.db
    .updateTable('recordings')
    .set({ subjectType: subject.type, subjectId: subject.id })
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .where('subjectId', 'is', null)
    .execute()
}

function select(db: Db, customerId: string) {
  return db.selectFrom('recordings').select(['id', 'fileKey', 'ms', 'heard', 'at']).where('customerId', '=', customerId)
}

/** What was said for a subject, in its order. */
export async function recordingsOf(db: Db, customerId: string, subjectId: string): Promise<Recording[]> {
  const rows = await select(db, customerId).where('subjectId', '=', subjectId).orderBy('id').limit(20).execute()
  return rows.map(({ id, fileKey, ms, heard, at }) => ({ id, fileKey, ms, heard: unseal(heard), at }))
}

/** The sealed file of a recording; raises 404, so that loading it through the customer is the authorisation. */
export async function recordingFile(db: Db, customerId: string, id: string): Promise<{ fileKey: string }> {
  const row = await select(db, customerId).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return { fileKey: row.fileKey }
}

/** Handles `recording.old`. */
export async function removeUnused(
  context: Pick<Context, 'db' | 'clock' | 'files'>,
  { payload: { customerId, recordingId } }: Delivery<'recording.old'>,
): Promise<void> {
  const removed = await writeAs(context, system('recordings'), {}, (tx) =>
    tx.db
      .deleteFrom('recordings')
      .where('customerId', '=', customerId)
      .where('id', '=', recordingId)
      .where('subjectId', 'is', null)
      .returning('fileKey')
      .executeTakeFirst(),
  )
  if (removed) await context.files.remove(removed.fileKey)
}
