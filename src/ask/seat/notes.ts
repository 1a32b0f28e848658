// What seats write down about a conversation: notes for each other, and the minutes at its end.
import type { StaffActor } from '../../identity/index.ts'
import { append, type Db, newId, seal, type Tx, unseal } from '../../kit/index.ts'
import type { Conversation, Message } from '../store.ts'

type Key = Pick<Conversation, 'customerId' | 'id'>
const notesMax = 200

interface Written {
  readonly id: string
  readonly at: Date
  readonly staffName: string
}
export type Note = Written & { readonly words: string }
export type Minutes = Written & { readonly wanted: string; readonly done: string }

export function addNote(tx: Tx, by: StaffActor, of: Key, words: string): void {
  append(tx, 'ask_notes', { ...writtenBy(tx, by, of), words: seal(words) })
}

export function keepMinutes(tx: Tx, by: StaffActor, of: Key, { wanted, done }: Pick<Minutes, 'wanted' | 'done'>): void {
  append(tx, 'ask_minutes', { ...writtenBy(tx, by, of), wanted: seal(wanted), done: seal(done) })
}

function writtenBy(tx: Tx, { staffId, name }: StaffActor, { customerId, id: conversationId }: Key) {
  return { customerId, conversationId, id: newId(), at: tx.at, staffId, staffName: name }
}

/** Of one conversation, or of all of a customer's; the newest 200 in their order. */
export async function listNotes(db: Db, customerId: string, conversationId?: string): Promise<Note[]> {
  const rows = await db
    .selectFrom('ask_notes')
    .select(['id', 'at', 'staffName', 'words'])
    .where('customerId', '=', customerId)
    .$if(conversationId !== undefined, (query) => query.where('conversationId', '=', conversationId ?? ''))
    .orderBy('id', 'desc')
    .limit(notesMax)
    .execute()
  return rows.reverse().map(({ words, ...rest }) => ({ ...rest, words: unseal(words) }))
}

/** As `listNotes`. */
export async function listMinutes(db: Db, customerId: string, conversationId?: string): Promise<Minutes[]> {
  const rows = await db
    .selectFrom('ask_minutes')
    .select(['id', 'at', 'staffName', 'wanted', 'done'])
    .where('customerId', '=', customerId)
    .$if(conversationId !== undefined, (query) => query.where('conversationId', '=', conversationId ?? ''))
    .orderBy('id', 'desc')
    .limit(notesMax)
    .execute()
  return rows.reverse().map(({ wanted, done, ...rest }) => ({ ...rest, wanted: unseal(wanted), done: unseal(done) }))
}

const quotedMax = 120
const partsMax = 3

/** Minutes to begin from, made of what was said since a person was asked for: nothing in them is anybody's but theirs who said it. */
export function draftMinutes(messages: readonly Message[]): Pick<Minutes, 'wanted' | 'done'> {
  const said = (by: Message['by']) =>
    messages.flatMap((message) => (message.by === by && message.sentence ? [shortened(message.sentence)] : []))
  const wanted = said('customer').filter(
    (sentence) => [...sentence].length > 2 && !/^我?(?:想|要)?(?:转|找)?人工$/.test(sentence),
  )
  return { wanted: wanted.slice(0, partsMax).join('；'), done: said('staff').slice(-partsMax).join('；') }
}

function shortened(sentence: string): string {
  const letters = [...sentence.replaceAll('\n', ' ')]
  return letters.length > quotedMax ? `${letters.slice(0, quotedMax).join('')}…` : letters.join('')
}
