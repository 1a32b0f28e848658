// What sign-in and verification know of a person. customers keeps the rest, and calls `enrol` when something changes.
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import {
  append,
  blindIndex,
  type Context,
  type Day,
  type Db,
  emit,
  findIndexed,
  remembering,
  seal,
  type Tx,
  unseal,
} from '../kit/index.ts'
import { readIdNumber } from './id-number.ts'
import { phoneTaken } from './problems.ts'

interface PersonTable {
  customerId: string
  name: Buffer
  nameIndex: Buffer
  phone: Buffer | null
  idNumberIndex: Buffer | null
  birthDate: Day | null
  photoKey: string | null
  largePrint: boolean | null
}

declare module '../kit/database.ts' {
  interface Tables {
    identity_people: PersonTable
    identity_phones: { phoneIndex: Buffer; customerId: string }
  }
}

export interface Enrolment {
  readonly customerId: string
  readonly name: string
  /** Normalised; a person without one cannot sign in. */
  readonly phone?: string | undefined
  /** Normalised; birth date is derived from it when not given. */
  readonly idNumber?: string | undefined
  readonly birthDate?: Day | undefined
  /** Key of the ID photo in Files, from `storeIdPhoto`; leave out to keep the one on record. */
  readonly idPhoto?: string | undefined
}

/** Puts a person on record for sign-in and verification, or brings the record up to date. Raises 409 `phone-taken`. */
export async function enrol(tx: Tx, person: Enrolment): Promise<void> {
  const { customerId, phone, idPhoto } = person
  const row = { ...rowOf(person), ...(idPhoto === undefined ? {} : { photoKey: idPhoto }) }
  await tx.db
    .insertInto('identity_people')
    .values({ customerId, photoKey: null, largePrint: null, ...row })
    .onConflict((conflict) => conflict.column('customerId').doUpdateSet(row))
    .execute()
  await claimPhone(tx, customerId, phone)
}

/** What is kept of a person, sealed and indexed once for all places that keep it. */
export interface Kept {
  readonly name: Buffer
  readonly nameIndex: Buffer
  readonly phone: Buffer | null
  readonly idNumberIndex: Buffer | null
}

/**
 * Puts a person on record who is known to be new, with this write: it costs no round trip of its own. A phone that is taken
 * stops the whole write.
 */
export function enrolNew(tx: Tx, person: Enrolment): Kept {
  const { customerId, phone, idPhoto } = person
  const row = rowOf(person)
  append(tx, 'identity_people', { customerId, photoKey: idPhoto ?? null, largePrint: null, ...row })
  if (phone !== undefined) append(tx, 'identity_phones', { phoneIndex: blindIndex('phone', phone), customerId })
  return row
}

function rowOf({ name, phone, idNumber, birthDate }: Enrolment): Kept & { readonly birthDate: Day | null } {
  return {
    ...keptName(name),
    phone: phone === undefined ? null : seal(phone),
    idNumberIndex: idNumber === undefined ? null : blindIndex('id-number', idNumber),
    birthDate: birthDate ?? (idNumber ? (readIdNumber(idNumber)?.birthDate ?? null) : null),
  }
}

/** Which of these phones, normalised, sign somebody in already: whom, by phone. Ask for at most 5,000 at once. */
export async function findPhones(db: Db, phones: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return findIndexed(phones, 'phone', (indexes) =>
    db
      .selectFrom('identity_phones')
      .select(['phoneIndex as index', 'customerId as found'])
      .where('phoneIndex', '=', sql<Buffer>`any(${indexes})`)
      .limit(5_000)
      .execute(),
  )
}

/** Moves a person's sign-in to another phone; raises 409 `phone-taken`. */
export async function changePhone(tx: Tx, customerId: string, phone: string): Promise<void> {
  await tx.db
    .updateTable('identity_people')
    .set({ phone: seal(phone) })
    .where('customerId', '=', customerId)
    .execute()
  await claimPhone(tx, customerId, phone)
}

async function claimPhone(tx: Tx, customerId: string, phone: string | undefined): Promise<void> {
  const phoneIndex = blindIndex('phone', phone ?? '')
  await tx.db
    .deleteFrom('identity_phones')
    .where('customerId', '=', customerId)
    .where('phoneIndex', '<>', phoneIndex)
    .execute()
  if (phone === undefined) return
  const inserted = await tx.db
    .insertInto('identity_phones')
    .values({ phoneIndex, customerId })
    .onConflict((conflict) =>
      conflict.column('phoneIndex').doUpdateSet({ customerId }).where('identity_phones.customerId', '=', customerId),
    )
    .returning('customerId')
    .executeTakeFirst()
  if (!inserted) throw phoneTaken()
}

const namesMax = 20_000

/**
 * A name as rows keep it. A book names few names many times: one that was kept of late is not sealed again, and that rows of
 * one name look alike tells no more than their blind indexes do.
 */
export const keptName: (name: string) => Pick<Kept, 'name' | 'nameIndex'> = remembering(
  (name) => ({ name: seal(name), nameIndex: nameIndex(name) }),
  namesMax,
)

/** Names are compared without spaces and middle dots, in NFKC. */
export function nameIndex(name: string): Buffer {
  return blindIndex('name', normaliseName(name))
}

export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s·•・.]/g, '')
    .toLowerCase()
}

/** The customer a phone number signs in. */
export async function findByPhone(db: Db, phone: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('identity_phones')
    .select('customerId')
    .where('phoneIndex', '=', blindIndex('phone', phone))
    .executeTakeFirst()
  return row?.customerId
}

export async function phoneOf(db: Db, customerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('identity_people')
    .select('phone')
    .where('customerId', '=', customerId)
    .executeTakeFirst()
  return row?.phone ? unseal(row.phone) : undefined
}

export interface Person {
  readonly customerId: string
  readonly name: string
  readonly nameIndex: Buffer
  readonly phone: string | undefined
  readonly idNumberIndex: Buffer | null
  readonly birthDate: Day | null
  readonly photoKey: string | null
  readonly largePrint: boolean | null
}

export async function findPerson(db: Db, customerId: string): Promise<Person | undefined> {
  const row = await db.selectFrom('identity_people').selectAll().where('customerId', '=', customerId).executeTakeFirst()
  return row && { ...row, name: unseal(row.name), phone: row.phone ? unseal(row.phone) : undefined }
}

export async function preferLargePrint(tx: Tx, customerId: string, largePrint: boolean | null): Promise<void> {
  await tx.db.updateTable('identity_people').set({ largePrint }).where('customerId', '=', customerId).execute()
}

declare module '../kit/outbox.ts' {
  interface Topics {
    /** The sealed image of an ID document is to be removed from the files. */
    'identity.photo-forgotten': { readonly photoKey: string }
  }
}

/** Erases the ID photo: faces are compared with nothing from now on, a person calls instead. Nothing happens when there is none. */
export async function forgetFace(tx: Tx, customerId: string): Promise<void> {
  const person = await findPerson(tx.db, customerId)
  if (!person?.photoKey) return
  await tx.db.updateTable('identity_people').set({ photoKey: null }).where('customerId', '=', customerId).execute()
  emit(tx, 'identity.photo-forgotten', { photoKey: person.photoKey })
}

/** Puts an ID photo on record, by its key from `storeIdPhoto`. */
export async function setIdPhoto(tx: Tx, customerId: string, photoKey: string): Promise<void> {
  await tx.db.updateTable('identity_people').set({ photoKey }).where('customerId', '=', customerId).execute()
}

/** Stores the image of an ID document (or its portrait), sealed; give the key to `enrol`. */
export async function storeIdPhoto(context: Pick<Context, 'files'>, image: Buffer): Promise<string> {
  const stored = await context.files.put(Readable.from([image]), { bytesMax: 10_000_000 })
  return stored.key
}
