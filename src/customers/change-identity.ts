// A person's name or ID number is put right, here and where sign-in knows them. Birth date and sex have a way of their own.
import { enrol, nameIndex, readIdNumber } from '../identity/index.ts'
import { badInput, blindIndex, seal, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { idNumberTaken, idNumberUnlike } from './problems.ts'
import { getCustomer, sealed } from './store.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.identity-changed': Record<never, never>
  }
}

export interface NewIdentity {
  readonly name?: string | undefined
  readonly idNumber?: string | undefined
}

/** Changes what is given. Raises 404, 409 `id-number-taken`, 422 `id-number-unlike` (another birth date or sex) or `bad-input`. */
export async function changeIdentity(tx: Tx, customerId: string, given: NewIdentity): Promise<void> {
  const before = await getCustomer(tx.db, customerId)
  const name = given.name?.normalize('NFKC').trim() ?? before.name
  const idNumber = given.idNumber === undefined ? before.idNumber : readAlike(given.idNumber, before)
  if (idNumber && idNumber !== before.idNumber) await moveIdNumber(tx, customerId, idNumber)
  await tx.db
    .updateTable('customers')
    .set((eb) => ({
      name: seal(name),
      nameIndex: nameIndex(name),
      idNumber: sealed(idNumber),
      version: eb('version', '+', 1),
    }))
    .where('customerId', '=', customerId)
    .execute()
  await enrol(tx, { customerId, name, phone: before.phone, idNumber, birthDate: before.birthDate })
  record(tx, { customerId, kind: 'customer.identity-changed', body: {} })
}

function readAlike(written: string, { birthDate, sex }: { birthDate: string; sex: string }): string {
  const read = readIdNumber(written)
  if (!read)
    throw badInput({ faults: [{ pointer: '/idNumber', detail: { zh: '身份证号有误', en: 'not a valid ID number' } }] })
  if (read.birthDate !== birthDate || read.sex !== sex) throw idNumberUnlike()
  return read.idNumber
}

async function moveIdNumber(tx: Tx, customerId: string, idNumber: string): Promise<void> {
  const claimed = await tx.db
    .insertInto('customers_id_numbers')
    .values({ idNumberIndex: blindIndex('id-number', idNumber), customerId })
    .onConflict((conflict) => conflict.column('idNumberIndex').doNothing())
    .returning('customerId')
    .executeTakeFirst()
  if (!claimed) throw idNumberTaken()
  await tx.db
    .deleteFrom('customers_id_numbers')
    .where('customerId', '=', customerId)
    .where('idNumberIndex', '<>', blindIndex('id-number', idNumber))
    .execute()
}
