// Who is paid of a claim when that is not whoever filed it, as rows.
import { listCustomers } from '../customers/index.ts'
import { append, type Db, type Tx } from '../kit/index.ts'
import { type Account, getAccount } from '../payments/index.ts'
import type { Claim } from './claim.ts'
import './tables.ts'

type Key = Pick<Claim, 'customerId' | 'id'>

export interface PayeeRow {
  readonly place: number
  readonly payeeId: string
  /** The payee, or a guardian. */
  readonly receiverId: string
  readonly basis: string | null
  readonly accountId: string
}

export interface Payee extends PayeeRow {
  readonly name: string
  readonly receiverName: string
  readonly account: Account
}

export async function payeeRowsOf(db: Db, { customerId, id }: Key): Promise<PayeeRow[]> {
  return db
    .selectFrom('claim_payees')
    .select(['place', 'payeeId', 'receiverId', 'basis', 'accountId'])
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('place')
    .limit(50)
    .execute()
}

/** With names and accounts. */
export async function payeesOf(db: Db, claim: Key): Promise<Payee[]> {
  const rows = await payeeRowsOf(db, claim)
  const people = await listCustomers(db, [...new Set(rows.flatMap(({ payeeId, receiverId }) => [payeeId, receiverId]))])
  const names = new Map(people.map(({ customerId, name }) => [customerId, name]))
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      name: names.get(row.payeeId) ?? '',
      receiverName: names.get(row.receiverId) ?? '',
      account: await getAccount(db, row.receiverId, row.accountId),
    })),
  )
}

/** Takes the place of who was named before. */
export async function replacePayees(
  tx: Tx,
  { customerId, id: claimId }: Key,
  payees: readonly Omit<PayeeRow, 'place'>[],
  by: string,
): Promise<void> {
  await tx.db.deleteFrom('claim_payees').where('customerId', '=', customerId).where('claimId', '=', claimId).execute()
  for (const [index, payee] of payees.entries())
    append(tx, 'claim_payees', { customerId, claimId, place: index + 1, ...payee, namedAt: tx.at, namedBy: by })
}
