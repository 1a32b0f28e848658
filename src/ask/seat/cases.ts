// A low rating is mended, not counted: a case with an owner and a time, until somebody wrote down what was done.
import type { Selectable } from 'kysely'
import { notify, type StaffActor } from '../../identity/index.ts'
import { type Db, emit, newId, notFound, seal, type Tx, unseal } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { type Conversation, getConversation, say } from '../store.ts'
import type { CaseReason } from './case-reasons.ts'
import { caseClosed, notRated } from './problems.ts'
import { listSeats } from './seats.ts'
import type { CaseTable } from './tables.ts'
import { lastTurn } from './turns.ts'
import { subjectOf } from './words.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    /** Somebody was not content with a conversation: who looks for what goes wrong reads it. */
    'ask.case-opened': { readonly customerId: string; readonly caseId: string; readonly score: number }
    'ask.case-closed': { readonly customerId: string; readonly caseId: string; readonly reason: CaseReason | null }
  }
}

export type Case = Omit<Selectable<CaseTable>, 'said' | 'done'> & {
  readonly said: string
  readonly done: string | null
}

export const caseStates = ['open', 'contacted', 'mended', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

export function stateOf({
  contactedAt,
  mendedAt,
  closedAt,
}: Pick<Case, 'contactedAt' | 'mendedAt' | 'closedAt'>): CaseState {
  if (closedAt) return 'closed'
  if (mendedAt) return 'mended'
  return contactedAt ? 'contacted' : 'open'
}

/** Our own promise: somebody gets in touch within a day. */
const dueMs = 24 * 3_600_000

/** Opens the case of a conversation; one that is there keeps its time. */
export async function openCase(tx: Tx, conversation: Conversation, score: number, said: string): Promise<void> {
  const { customerId, id: conversationId } = conversation
  const row = { customerId, id: newId(), conversationId, score, said: seal(said), openedAt: tx.at }
  const added = await tx.db
    .insertInto('ask_cases')
    .values({ ...row, dueAt: new Date(tx.at.getTime() + dueMs) })
    .onConflict((conflict) => conflict.constraint('ask_cases_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  record(tx, { customerId, kind: 'case.opened', subject: subjectOf(conversation), body: { score } })
  emit(tx, 'ask.case-opened', { customerId, caseId: added.id, score })
}

/** Keeps why the rating was low. Raises `conversation-not-rated` where no low rating was given. */
export async function nameReason(tx: Tx, { customerId, id }: Conversation, reason: CaseReason): Promise<void> {
  const named = await tx.db
    .updateTable('ask_cases')
    .set({ reason })
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .executeTakeFirst()
  if (named.numUpdatedRows === 0n) throw notRated()
}

export async function caseOfConversation(db: Db, { customerId, id }: Pick<Conversation, 'customerId' | 'id'>) {
  const row = await db
    .selectFrom('ask_cases')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('conversationId', '=', id)
    .executeTakeFirst()
  return row && opened(row)
}

export async function getCase(db: Db, customerId: string, id: string): Promise<Case> {
  const row = await db
    .selectFrom('ask_cases')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return opened(row)
}

function opened(row: Selectable<CaseTable>): Case {
  return { ...row, said: unseal(row.said), done: row.done && unseal(row.done) }
}

/** Open ones or closed ones, the oldest first; reads one more than `limit`. */
export async function listCases(
  db: Db,
  { isClosed, after, limit }: { isClosed: boolean; after?: string | undefined; limit: number },
): Promise<Case[]> {
  const rows = await db
    .selectFrom('ask_cases')
    .selectAll()
    .where('closedAt', isClosed ? 'is not' : 'is', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(opened)
}

export type CaseStep =
  | { readonly step: 'take' | 'mended' }
  /** Written to the customer, in the conversation and by message. */
  | { readonly step: 'contacted'; readonly words: string }
  /** What was done, for whoever reads the case later. */
  | { readonly step: 'closed'; readonly words: string }

/** One step of a case; whoever takes it is its owner. Raises `case-closed`. */
export async function takeStep(tx: Tx, by: StaffActor, key: { customerId: string; id: string }, given: CaseStep) {
  const found = await getCase(tx.db, key.customerId, key.id)
  if (found.closedAt) throw caseClosed()
  const owner = { ownerId: by.staffId, ownerName: by.name }
  await change(tx, key, { ...owner, ...changesOf(given, tx.at) })
  if (given.step === 'contacted') await writeTo(tx, by, found, given.words)
  if (given.step !== 'closed') return
  const { customerId, id: caseId, conversationId, reason } = found
  record(tx, { customerId, kind: 'case.closed', subject: subjectOf({ id: conversationId }), body: { staff: by.name } })
  emit(tx, 'ask.case-closed', { customerId, caseId, reason })
}

function changesOf(given: CaseStep, at: Date): Partial<CaseTable> {
  switch (given.step) {
    case 'take':
      return {}
    case 'contacted':
      return { contactedAt: at }
    case 'mended':
      return { mendedAt: at }
    case 'closed':
      return { closedAt: at, done: seal(given.words) }
  }
}

async function writeTo(tx: Tx, by: StaffActor, { customerId, conversationId }: Case, sentence: string): Promise<void> {
  const conversation = await getConversation(tx.db, customerId, conversationId)
  say(tx, conversation, { kind: 'staff', staffName: by.name }, { sentence })
  notify(tx, customerId, {
    zh: '【门店】您上次的咨询没有让您满意，我们写了回复，请在“问一问”里查看。',
    en: '[Mendian] We are sorry your last conversation did not help. Our reply is in "Ask".',
  })
}

async function change(tx: Tx, { customerId, id }: { customerId: string; id: string }, changes: Partial<CaseTable>) {
  await tx.db.updateTable('ask_cases').set(changes).where('customerId', '=', customerId).where('id', '=', id).execute()
}

const casesMax = 1_000

/** Gives a case to whoever is there and has the fewest, but not to the person it is about; to nobody when nobody is there. */
export async function giveOwner(tx: Tx, customerId: string, caseId: string): Promise<void> {
  const found = await getCase(tx.db, customerId, caseId)
  if (found.ownerId) return
  const turn = await lastTurn(tx.db, { customerId, id: found.conversationId })
  const seats = (await listSeats(tx.db, tx.at)).filter((seat) => seat.isPresent && seat.staffId !== turn?.takenBy)
  const open = await tx.db
    .selectFrom('ask_cases')
    .select('ownerId')
    .where('closedAt', 'is', null)
    .where('ownerId', 'is not', null)
    .limit(casesMax)
    .execute()
  const load = (staffId: string) => open.filter(({ ownerId }) => ownerId === staffId).length
  const [owner] = seats.toSorted((a, b) => load(a.staffId) - load(b.staffId))
  if (owner) await change(tx, { customerId, id: caseId }, { ownerId: owner.staffId, ownerName: owner.staffName })
}
