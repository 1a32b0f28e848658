// Puts a person on record: customer, look-ups, and what identity needs for sign-in and verification.

import { enrol, enrolNew, type Kept, keptName, normalisePhone, readIdNumber } from '../identity/index.ts'
import { append, badInput, blindIndex, type Day, newId, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { OccupationClass, PublicInsurance, Tier } from './customer.ts'
import { idNumberTaken, idNumberUnlike } from './problems.ts'
import { sealed } from './store.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.registered': Record<never, never>
  }
}

export interface NewCustomer {
  readonly customerId?: string
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly idNumber?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: string | undefined
  readonly occupationClass?: OccupationClass
  readonly publicInsurance?: PublicInsurance
  readonly tier?: Tier
  /** Key of the ID photo in Files, from identity's `storeIdPhoto`. */
  readonly idPhoto?: string | undefined
}

/** Returns the customer's id. Raises 409 `id-number-taken` or `phone-taken`, 422 `id-number-unlike` or `bad-input`. */
export async function registerCustomer(tx: Tx, given: NewCustomer): Promise<string> {
  const customerId = given.customerId ?? newId()
  const person = readPerson(given)
  if (person.idNumber) await claimIdNumber(tx, customerId, person.idNumber)
  const kept = { ...keptName(person.name), phone: sealed(person.phone) }
  await tx.db
    .insertInto('customers')
    .values(rowOf(tx, customerId, given, person, kept))
    .execute()
  await enrol(tx, { customerId, ...person, birthDate: given.birthDate, idPhoto: given.idPhoto })
  record(tx, { customerId, kind: 'customer.registered', body: {} })
  return customerId
}

/**
 * Puts a person on record who is known to be new, with this write: thousands go out as one statement. Returns the customer's
 * id. Raises 422 as `registerCustomer`; an ID number or phone that is taken stops the whole write.
 */
export function registerNew(tx: Tx, given: NewCustomer): string {
  const customerId = given.customerId ?? newId()
  const person = readPerson(given)
  const kept = enrolNew(tx, { customerId, ...person, birthDate: given.birthDate, idPhoto: given.idPhoto })
  const { idNumberIndex } = kept
  if (idNumberIndex) append(tx, 'customers_id_numbers', { idNumberIndex, customerId })
  append(tx, 'customers', rowOf(tx, customerId, given, person, kept))
  record(tx, { customerId, kind: 'customer.registered', body: {} })
  return customerId
}

interface ReadPerson {
  readonly name: string
  readonly phone: string | undefined
  readonly idNumber: string | undefined
}

type Known = Pick<Kept, 'name' | 'nameIndex' | 'phone'>

function rowOf(tx: Tx, customerId: string, given: NewCustomer, { idNumber }: ReadPerson, known: Known) {
  return {
    customerId,
    name: known.name,
    nameIndex: known.nameIndex,
    sex: given.sex,
    birthDate: given.birthDate,
    idNumber: sealed(idNumber),
    phone: known.phone,
    email: sealed(given.email),
    address: sealed(given.address),
    occupationClass: given.occupationClass ?? 1,
    publicInsurance: given.publicInsurance ?? 'none',
    tier: given.tier ?? 'standard',
    createdAt: tx.at,
    version: 1,
  }
}

function readPerson(given: NewCustomer): ReadPerson {
  const name = given.name.normalize('NFKC').trim()
  const phone = given.phone === undefined ? undefined : normalisePhone(given.phone)
  const number = given.idNumber === undefined ? undefined : readIdNumber(given.idNumber)
  const faults = [
    ...(name === '' ? [fault('/name', '请填写姓名', 'a name is needed')] : []),
    ...(given.phone !== undefined && !phone ? [fault('/phone', '手机号不对', 'not a mobile number')] : []),
    ...(given.idNumber !== undefined && !number ? [fault('/idNumber', '身份证号有误', 'not a valid ID number')] : []),
  ]
  if (faults.length > 0) throw badInput({ faults })
  if (number && (number.birthDate !== given.birthDate || number.sex !== given.sex)) throw idNumberUnlike()
  return { name, phone, idNumber: number?.idNumber }
}

function fault(pointer: string, zh: string, en: string) {
  return { pointer, detail: { zh, en } }
}

async function claimIdNumber(tx: Tx, customerId: string, idNumber: string): Promise<void> {
  const inserted = await tx.db
    .insertInto('customers_id_numbers')
    .values({ idNumberIndex: blindIndex('id-number', idNumber), customerId })
    .onConflict((conflict) => conflict.column('idNumberIndex').doNothing())
    .returning('customerId')
    .executeTakeFirst()
  if (!inserted) throw idNumberTaken()
}
