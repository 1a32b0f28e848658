// A customer's own bank accounts: checked, sealed, shown by their last four digits.
import { getCustomer } from '../customers/index.ts'
import { keptName, normaliseName } from '../identity/index.ts'
import { append, blindIndex, type Db, maskName, newId, seal, type Tx, unseal } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { bankCardOf, isCardNumber, plainCardNumber } from './banks/bank-card.ts'
import { isCardOf, namesBank } from './banks/bank-names.ts'
import { accountNotYours, accountUnknown, bankDiffers, bankUnknown, cardNotDebit, cardNumberWrong } from './problems.ts'

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

/** The plain number and bank of an account as written. Raises why money cannot go through it (互联网办法 §40). */
export function readAccount(number: string, bank?: string): { readonly number: string; readonly bank: string } {
  const plain = plainCardNumber(number)
  if (!isCardNumber(plain)) throw cardNumberWrong()
  const card = bankCardOf(plain)
  if (!card.debit) throw cardNotDebit()
  if (card.bank && bank?.trim() && !namesBank(bank, card.bank)) throw bankDiffers({ detail: isCardOf(card.bank) })
  const named = card.bank ?? bank?.trim()
  if (!named) throw bankUnknown()
  return { number: plain, bank: named }
}

/**
 * Adds an account, or returns the one with that number. Premiums and benefits go only through the customer's own account
 * (互联网办法 §40): a holder of another name is refused, as are credit and prepaid cards and numbers with a wrong check digit.
 */
export async function addAccount(tx: Tx, given: NewAccount): Promise<Account> {
  const { customerId } = given
  const read = readAccount(given.number, given.bank)
  const { name } = await getCustomer(tx.db, customerId)
  if (!isHolder(given.holder, name)) throw accountNotYours()
  const row = rowOf(tx, { customerId, id: newId(), ...read, holder: name })
  const added = await tx.db
    .insertInto('payment_accounts')
    .values(row)
    .onConflict((conflict) => conflict.constraint('payment_accounts_number').doNothing())
    .returning(shown)
    .executeTakeFirst()
  if (!added) return accountByNumber(tx.db, customerId, row.numberIndex)
  tellAdded(tx, row)
  return added
}

/** Whether an account in this name is the customer's own. */
export function isHolder(holder: string, customerName: string): boolean {
  return normaliseName(holder) === normaliseName(customerName)
}

export interface KnownAccount {
  readonly customerId: string
  readonly id: string
  /** As `readAccount` gives them. */
  readonly number: string
  readonly bank: string
  /** The customer's own name. */
  readonly holder: string
}

/** Adds an account that is known to be new and the customer's own, with this write. */
export function addNewAccount(tx: Tx, account: KnownAccount): void {
  const row = rowOf(tx, account)
  append(tx, 'payment_accounts', row)
  tellAdded(tx, row)
}

function rowOf(tx: Tx, { customerId, id, number, bank, holder }: KnownAccount) {
  return {
    customerId,
    id,
    bank,
    number: seal(number),
    numberIndex: accountIndex(number),
    last4: number.slice(-4),
    holder: keptName(holder).name,
    holderMasked: maskName(holder),
    verifiedAt: tx.at,
  }
}

function accountIndex(plainNumber: string): Buffer {
  return blindIndex('account number', plainNumber)
}

function tellAdded(
  tx: Tx,
  { customerId, id, bank, last4 }: { customerId: string; id: string; bank: string; last4: string },
) {
  record(tx, { customerId, kind: 'account.added', subject: { type: 'account', id }, body: { bank, last4 } })
}

/** The account of a customer with this plain number. */
export async function findAccountByNumber(db: Db, customerId: string, number: string): Promise<Account | undefined> {
  return db
    .selectFrom('payment_accounts')
    .select(shown)
    .where('customerId', '=', customerId)
    .where('numberIndex', '=', accountIndex(number))
    .executeTakeFirst()
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
