// A customer's own bank accounts: checked, sealed, shown by their last four digits.
import { getCustomer } from '../customers/index.ts'
import { normaliseName } from '../identity/index.ts'
import { blindIndex, type Db, maskName, newId, seal, type Tx, unseal } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { bankCardOf, isCardNumber, plainCardNumber } from './banks/bank-card.ts'
import { accountNotYours, accountUnknown, bankUnknown, cardNotDebit, cardNumberWrong } from './problems.ts'

declare module '../kit/database.ts' {
  interface Tables {
    payment_accounts: {
      customerId: string
      id: string
      bank: string
      number: Buffer
      numberIndex: Buffer
      last4: string
      holder: Buffer
      holderMasked: string
      verifiedAt: Date
    }
  }
}

export interface Account {
  readonly id: string
  readonly bank: string
  readonly last4: string
  readonly holderMasked: string
  readonly verifiedAt: Date
}

export interface NewAccount {
  readonly customerId: string
  /** As typed: spaces and full-width digits are fine. */
  readonly number: string
  readonly holder: string
  /** Needed only when the card's first digits are in no table. */
  readonly bank?: string | undefined
}

const shown = ['id', 'bank', 'last4', 'holderMasked', 'verifiedAt'] as const

/**
 * Adds an account, or returns the one with that number. Premiums and benefits go only through the customer's own account
 * (互联网办法 §40): a holder of another name is refused, as are credit and prepaid cards and numbers with a wrong check digit.
 */
export async function addAccount(tx: Tx, { customerId, number, holder, bank }: NewAccount): Promise<Account> {
  const plain = plainCardNumber(number)
  if (!isCardNumber(plain)) throw cardNumberWrong()
  const card = bankCardOf(plain)
  if (!card.debit) throw cardNotDebit()
  const named = card.bank ?? bank?.trim()
  if (!named) throw bankUnknown()
  const customer = await getCustomer(tx.db, customerId)
  if (normaliseName(holder) !== normaliseName(customer.name)) throw accountNotYours()

  const numberIndex = blindIndex('account number', plain)
  const last4 = plain.slice(-4)
  const added = await tx.db
    .insertInto('payment_accounts')
    .values({
      customerId,
      id: newId(),
      bank: named,
      number: seal(plain),
      numberIndex,
      last4,
      holder: seal(customer.name),
      holderMasked: maskName(customer.name),
      verifiedAt: tx.at,
    })
    .onConflict((conflict) => conflict.constraint('payment_accounts_number').doNothing())
    .returning(shown)
    .executeTakeFirst()
  if (!added) return accountByNumber(tx.db, customerId, numberIndex)
  record(tx, {
    customerId,
    kind: 'account.added',
    subject: { type: 'account', id: added.id },
    body: { bank: named, last4 },
  })
  return added
}

function accountByNumber(db: Db, customerId: string, numberIndex: Buffer): Promise<Account> {
  return db
    .selectFrom('payment_accounts')
    .select(shown)
    .where('customerId', '=', customerId)
    .where('numberIndex', '=', numberIndex)
    .executeTakeFirstOrThrow()
}

/** A customer's accounts, oldest first; nobody has more than a hundred. */
export function listAccounts(db: Db, customerId: string): Promise<Account[]> {
  return db
    .selectFrom('payment_accounts')
    .select(shown)
    .where('customerId', '=', customerId)
    .orderBy('id')
    .limit(100)
    .execute()
}

/** One account of this customer; an `account-unknown` problem when it is not theirs. */
export async function getAccount(db: Db, customerId: string, accountId: string): Promise<Account> {
  const account = await db
    .selectFrom('payment_accounts')
    .select(shown)
    .where('customerId', '=', customerId)
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!account) throw accountUnknown()
  return account
}

export interface OpenedAccount {
  readonly number: string
  readonly holder: string
  readonly bank: string
}

/** Number and holder in the clear, for the gateway only. */
export async function openAccount(db: Db, customerId: string, accountId: string): Promise<OpenedAccount> {
  const row = await db
    .selectFrom('payment_accounts')
    .select(['number', 'holder', 'bank'])
    .where('customerId', '=', customerId)
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!row) throw accountUnknown()
  return { number: unseal(row.number), holder: unseal(row.holder), bank: row.bank }
}
