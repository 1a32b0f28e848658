// The rows of customers: sealed where they identify a person, found by blind index.
import { type Selectable, sql } from 'kysely'
import { findByPhone, nameIndex, normalisePhone, readIdNumber } from '../identity/index.ts'
import { blindIndex, type Day, type Db, findIndexed, fixed, maskName, notFound, seal, unseal } from '../kit/index.ts'
import { type Customer, occupationClasses, publicInsurances, tiers } from './customer.ts'

interface CustomerTable {
  customerId: string
  name: Buffer
  nameIndex: Buffer
  sex: 'F' | 'M'
  birthDate: Day
  idNumber: Buffer | null
  phone: Buffer | null
  email: Buffer | null
  address: Buffer | null
  occupationClass: number
  publicInsurance: string
  tier: string
  createdAt: Date
  version: number
}

declare module '../kit/database.ts' {
  interface Tables {
    customers: CustomerTable
    customers_id_numbers: { idNumberIndex: Buffer; customerId: string }
  }
}

/** The customer, opened; raises 404. */
export async function getCustomer(db: Db, customerId: string): Promise<Customer> {
  const customer = await findCustomer(db, customerId)
  if (!customer) throw notFound()
  return customer
}

/** How somebody is named to others in a request: `林*`. Raises 404. */
export async function maskedNameOf(db: Db, customerId: string): Promise<string> {
  return maskName((await getCustomer(db, customerId)).name)
}

const customersOf = fixed((db, value) =>
  db.selectFrom('customers').selectAll().where('customerId', '=', value(0)).limit(1),
)

export async function findCustomer(db: Db, customerId: string): Promise<Customer | undefined> {
  const [row] = await customersOf(db, customerId)
  return row && toCustomer(row)
}

/** At most 500 customers at once, in no order; unknown ids are left out. */
export async function listCustomers(db: Db, customerIds: readonly string[]): Promise<Customer[]> {
  if (customerIds.length === 0) return []
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .where('customerId', 'in', [...customerIds])
    .limit(500)
    .execute()
  return rows.map(toCustomer)
}

export async function findCustomerByPhone(db: Db, phone: string): Promise<Customer | undefined> {
  const customerId = await findByPhone(db, phone)
  return customerId === undefined ? undefined : findCustomer(db, customerId)
}

export async function findCustomerByIdNumber(db: Db, idNumber: string): Promise<Customer | undefined> {
  const row = await db
    .selectFrom('customers_id_numbers')
    .select('customerId')
    .where('idNumberIndex', '=', blindIndex('id-number', idNumber))
    .executeTakeFirst()
  return row && findCustomer(db, row.customerId)
}

/** How many customers have ids in a range. */
export async function countCustomers(db: Db, { from, to }: { from: string; to: string }): Promise<number> {
  const { count } = await db
    .selectFrom('customers')
    .select(sql<number>`count(*)`.as('count'))
    .where('customerId', '>=', from)
    .where('customerId', '<=', to)
    .executeTakeFirstOrThrow()
  return count
}

/** Who has these ID numbers, as `readIdNumber` writes them, by number. Ask for at most 5,000 at once. */
export async function findIdNumbers(db: Db, idNumbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return findIndexed(idNumbers, 'id-number', (indexes) =>
    db
      .selectFrom('customers_id_numbers')
      .select(['idNumberIndex as index', 'customerId as found'])
      .where('idNumberIndex', '=', sql<Buffer>`any(${indexes})`)
      .limit(5_000)
      .execute(),
  )
}

/** Whom a phone, an ID number or a whole name finds; at most 20. */
export async function searchCustomers(db: Db, written: string): Promise<Customer[]> {
  const phone = normalisePhone(written)
  const idNumber = readIdNumber(written)?.idNumber
  const one = phone
    ? await findCustomerByPhone(db, phone)
    : idNumber
      ? await findCustomerByIdNumber(db, idNumber)
      : undefined
  if (one) return [one]
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .where('nameIndex', '=', nameIndex(written))
    .orderBy('customerId')
    .limit(20)
    .execute()
  return rows.map(toCustomer)
}

/** The person's own fields are opened when they are read: most requests ask for one of them or none. */
function toCustomer(row: Selectable<CustomerTable>): Customer {
  const customer = {
    customerId: row.customerId,
    sex: row.sex,
    birthDate: row.birthDate,
    occupationClass: oneOf(occupationClasses, row.occupationClass),
    publicInsurance: oneOf(publicInsurances, row.publicInsurance),
    tier: oneOf(tiers, row.tier),
    name: '', // opened when it is read, as the others are
  }
  openLater(customer, 'name', row.name)
  for (const field of ['idNumber', 'phone', 'email', 'address'] as const) {
    const sealed = row[field]
    if (sealed) openLater(customer, field, sealed)
  }
  return customer
}

function openLater(customer: Customer, field: keyof Customer, sealed: Buffer): void {
  let opened: string | undefined
  const get = () => {
    opened ??= unseal(sealed)
    return opened
  }
  Object.defineProperty(customer, field, { get, enumerable: true, configurable: true })
}

// The checks of the table keep other values out; the compiler does not read them.
function oneOf<T extends string | number>(values: readonly T[], written: string | number): T {
  const known = values.find((value) => value === written)
  if (known === undefined) throw new RangeError(`${written} is not one of ${values.join(', ')}`)
  return known
}

export function sealed(value: string | undefined): Buffer | null {
  return value === undefined ? null : seal(value)
}
