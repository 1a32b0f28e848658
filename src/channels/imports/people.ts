// Whom a reference of a row means: a customer of this import, or one that an earlier import brought.
import { canBe, findIdNumbers, listCustomers, type PublicInsurance, type Relation } from '../../customers/index.ts'
import { findPhones } from '../../identity/index.ts'
import type { Day, Db } from '../../kit/index.ts'
import { findAccountByNumber, isHolder } from '../../payments/index.ts'
import type { Book } from './book.ts'
import type { Ids } from './ids.ts'
import { findReferences } from './references.ts'
import type { Place, Row } from './rows.ts'

export interface Someone {
  readonly customerId: string
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly occupationClass: number
  readonly publicInsurance: PublicInsurance
  /** Where they stand in this import; undefined for somebody already on record. */
  readonly row?: Place
}

export type People = ReadonlyMap<string, Someone>
/** Account ids by the customer's reference and the plain number, `ref|number`. */
export type Accounts = ReadonlyMap<string, { readonly id: string; readonly row?: Place }>

const many = 5_000

/** Checks the customers against one another and the store, and finds everybody that is referred to. */
export async function findPeople(db: Db, book: Book, ids: Ids): Promise<People> {
  const people = new Map<string, Someone>()
  for (const row of book.rows.customers) {
    if (people.has(row.ref)) book.reject(row, 'ref', row.ref, sameInFile)
    else people.set(row.ref, { ...row, customerId: ids.of('customers', row.index), row })
  }
  await checkTaken(db, book, ids)
  for (const found of inChunks(strangers(book, people), many)) {
    const references = await findReferences(db, found)
    const refOf = new Map([...references].map(([ref, customerId]) => [customerId, ref]))
    for (const some of inChunks([...refOf.keys()], 500))
      for (const person of await listCustomers(db, some)) people.set(refOf.get(person.customerId) ?? '', person)
  }
  return people
}

const finders = { ref: findReferences, idNumber: findIdNumbers, phone: findPhones } as const
const known = ['ref', 'idNumber', 'phone'] as const

// What must be one's own: once in the files, and nobody else's in the store. The store is asked for all three at once.
async function checkTaken(db: Db, book: Book, ids: Ids): Promise<void> {
  const asked = await Promise.all(
    known.map(async (field) => {
      const first = firstOf(book, field)
      return { field, first, taken: await findAll([...first.keys()], (some) => finders[field](db, some)) }
    }),
  )
  for (const { field, first, taken } of asked)
    for (const [value, by] of taken) {
      const row = first.get(value)
      if (row && by !== ids.of('customers', row.index)) book.reject(row, field, value, inStore)
    }
}

function firstOf(book: Book, field: (typeof known)[number]): ReadonlyMap<string, Row<'customers'>> {
  const first = new Map<string, Row<'customers'>>()
  for (const row of book.rows.customers) {
    const value = row[field]
    if (value === undefined || value === '') continue
    if (!first.has(value)) first.set(value, row)
    else if (field !== 'ref') book.reject(row, field, value, sameInFile)
  }
  return first
}

/** Asks for many values, some thousand at a time; what is known of them, by value. */
export async function findAll<T>(
  values: readonly string[],
  find: (some: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  const all = new Map<string, T>()
  for (const some of inChunks(values, many)) for (const [value, found] of await find(some)) all.set(value, found)
  return all
}

const sameInFile = { zh: '文件里已有同样的一行', en: 'stands in the files already' }
const inStore = { zh: '系统里已有', en: 'is on record already' }

function strangers(book: Book, people: ReadonlyMap<string, Someone>): string[] {
  const { families, accounts, policies, payments } = book.rows
  const asked = new Set<string>()
  for (const { customer, relative } of families) asked.add(customer).add(relative)
  for (const { customer } of accounts) asked.add(customer)
  for (const { owner, insured } of policies) asked.add(owner).add(insured)
  for (const { customer } of payments) asked.add(customer)
  return [...asked].filter((ref) => ref !== '' && !people.has(ref))
}

/** The person a row means, or undefined after rejecting it: unknown, or held back with the customer's own row. */
export function meant(book: Book, people: People, place: Place, field: string, ref: string): Someone | undefined {
  const someone = people.get(ref)
  if (!someone) {
    if (ref !== '') book.reject(place, field, ref, { zh: '没有这个客户', en: 'there is no such customer' })
    return undefined
  }
  if (!someone.row || !book.isRejected(someone.row)) return someone
  book.holdBack(place, someone.row)
  return undefined
}

/** Checks ties: two people who can be so related, each pair once. */
export function checkFamilies(book: Book, people: People): void {
  const pairs = new Set<string>()
  for (const row of book.rows.families) {
    const one = meant(book, people, row, 'customer', row.customer)
    const other = meant(book, people, row, 'relative', row.relative)
    if (!one || !other) continue
    if (!canBe(one, other, row.relation satisfies Relation)) book.reject(row, 'relation', row.relation, cannotBe)
    const pair = [one.customerId, other.customerId].sort().join(' ')
    if (pairs.has(pair)) book.reject(row, 'relative', row.relative, sameInFile)
    pairs.add(pair)
  }
}

const cannotBe = {
  zh: '这两个人不能是这样的关系（父母应比子女年长）',
  en: 'these two cannot be so related (a parent is older than the child)',
}

/** Checks accounts and finds those that are referred to. */
export async function findAccounts(db: Db, book: Book, people: People, ids: Ids): Promise<Accounts> {
  const accounts = new Map<string, { id: string; row?: Place }>()
  for (const row of book.rows.accounts) {
    const holder = meant(book, people, row, 'customer', row.customer)
    if (!holder || book.isRejected(row)) continue
    if (row.holder !== undefined && !isHolder(row.holder, holder.name)) book.reject(row, 'holder', row.holder, notOwn)
    const key = `${row.customer}|${row.number}`
    const id = ids.of('accounts', row.index)
    const there = holder.row ? undefined : await findAccountByNumber(db, holder.customerId, row.number)
    if (accounts.has(key)) book.reject(row, 'number', row.number, sameInFile)
    else if (there && there.id !== id) book.reject(row, 'number', row.number, inStore)
    else accounts.set(key, { id, row })
  }
  const asked = [
    ...book.rows.policies.map(({ owner, premiumAccount }) => ({ ref: owner, number: premiumAccount ?? '' })),
    ...book.rows.payments.map(({ customer, account }) => ({ ref: customer, number: account })),
  ]
  for (const { ref, number } of asked) {
    const holder = people.get(ref)
    if (!holder || holder.row || number === '' || accounts.has(`${ref}|${number}`)) continue
    const there = await findAccountByNumber(db, holder.customerId, number)
    if (there) accounts.set(`${ref}|${number}`, { id: there.id })
  }
  return accounts
}

const notOwn = { zh: '户名不是客户本人（互联网保险业务监管办法 §40）', en: 'the holder is not the customer' }

export function inChunks<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size))
  return chunks
}
