// The double-entry ledger. One row is one transfer from the credited account to the debited one, so every row balances by
// construction and no trigger or deferred check is needed; a posting of several entries goes out as one statement.
import { append, type Day, type Db, newId, type Tx } from '../kit/index.ts'

export const accountKinds = ['asset', 'liability', 'equity', 'income', 'expense'] as const
export type AccountKind = (typeof accountKinds)[number]

/**
 * The chart of accounts. This folder alone posts to `bank`, `paying` and `suspense`; whoever decides why money moves posts
 * between `customer-funds` and an account of its own (e.g. debit claims-paid, credit customer-funds, then `payOut`).
 */
export const ledgerAccounts = {
  /** Money the bank has confirmed. */
  bank: 'asset',
  /** Ordered out and not yet confirmed by the bank. */
  paying: 'liability',
  /** Received from, or owed to, the customer and not yet applied or paid. */
  'customer-funds': 'liability',
  /** Of a customer's, waiting for a place: see held-money.ts. */
  'held-money': 'liability',
  /** Dividends and benefits of survival left with us, without the interest they have earned. */
  'benefits-left': 'liability',
  /** What is in the accounts of universal and unit-linked contracts, as their moves have it. */
  'policy-accounts': 'liability',
  /** The bank has contradicted itself; a person has to look. */
  suspense: 'liability',
  /** The other side of what a book brings along when it is taken over from another system. */
  'opening-balance': 'equity',
  /** Collected by the insurer's core system and not by us: it owes us the money. */
  'core-clearing': 'asset',
  'premium-income': 'income',
  /** Charges of such accounts: policy fees, risk charges, fees of withdrawal and surrender. */
  'account-charges': 'income',
  'loan-interest': 'income',
  'service-fees': 'income',
  'loans-receivable': 'asset',
  /** Advanced on claims beyond what they came to: owed back by the customer. */
  'claims-recoverable': 'asset',
  'claims-paid': 'expense',
  'surrenders-paid': 'expense',
  'benefits-paid': 'expense',
  'dividends-paid': 'expense',
  /** On what was left with us, when it is taken. */
  'benefit-interest': 'expense',
  /** Interest credited to accounts. */
  'account-interest': 'expense',
  /** What prices of funds gave to accounts, or took from them. */
  'fund-results': 'expense',
  /** Damages for late payment (保险法 §23) and money given in good will. */
  'damages-paid': 'expense',
} as const satisfies Record<string, AccountKind>

export type LedgerAccount = keyof typeof ledgerAccounts

/** What a transfer or payment is about: the noun and its id. */
export interface MoneySubject {
  readonly type: string
  readonly id: string
}

export interface Transfer {
  readonly debit: LedgerAccount
  readonly credit: LedgerAccount
  /** Not negative; an entry of zero is left out. */
  readonly amountFen: number
}

export interface Posting {
  readonly customerId: string
  /** Why, in one word for the books; a payment's purpose or the name of an operation. */
  readonly purpose: string
  readonly subject: MoneySubject
  readonly entries: readonly Transfer[]
  readonly paymentId?: string
  /** The entry that this one takes back. */
  readonly reverses?: string
}

interface LedgerTable {
  customerId: string
  id: string
  at: Date
  onDay: Day
  debit: string
  credit: string
  amountFen: number
  purpose: string
  subjectType: string
  subjectId: string
  paymentId: string | null
  reverses: string | null
}

declare module '../kit/database.ts' {
  interface Tables {
    payment_ledger: LedgerTable
    payment_ledger_days: { onDay: Day; debit: string; credit: string; amountFen: number }
  }
}

/** Posts transfers with this write; it costs no round trip of its own. */
export function post(tx: Tx, { customerId, purpose, subject, entries, paymentId, reverses }: Posting): void {
  for (const { debit, credit, amountFen } of entries) {
    if (!Number.isSafeInteger(amountFen) || amountFen < 0 || debit === credit)
      throw new RangeError(`cannot post ${amountFen} from ${credit} to ${debit}`)
    if (amountFen === 0) continue
    append(tx, 'payment_ledger', {
      customerId,
      id: newId(),
      at: tx.at,
      onDay: tx.today,
      debit,
      credit,
      amountFen,
      purpose,
      subjectType: subject.type,
      subjectId: subject.id,
      paymentId: paymentId ?? null,
      ...(reverses ? { reverses } : {}),
    })
  }
}

export interface LedgerEntry extends Transfer {
  readonly id: string
  readonly at: Date
  readonly purpose: string
  readonly subject: MoneySubject
  readonly paymentId: string | null
}

/** The entries about one thing, oldest first, at most `limit`. */
export async function listEntries(
  db: Db,
  { customerId, subject, limit = 200 }: { customerId: string; subject: MoneySubject; limit?: number },
): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('payment_ledger')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('subjectType', '=', subject.type)
    .where('subjectId', '=', subject.id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    debit: ledgerAccount(row.debit),
    credit: ledgerAccount(row.credit),
    amountFen: row.amountFen,
    purpose: row.purpose,
    subject: { type: row.subjectType, id: row.subjectId },
    paymentId: row.paymentId,
  }))
}

export function ledgerAccount(name: string): LedgerAccount {
  if (isLedgerAccount(name)) return name
  throw new Error(`no ledger account ${name}`)
}

function isLedgerAccount(name: string): name is LedgerAccount {
  return Object.hasOwn(ledgerAccounts, name)
}
