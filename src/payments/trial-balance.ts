// The trial balance, cheap at any size: whole days are rolled up once they are over, the open days are summed as they stand.
import { sql } from 'kysely'
import { addDays, type Day, type Db, startOf, type Tx } from '../kit/index.ts'
import { type AccountKind, type LedgerAccount, ledgerAccount, ledgerAccounts } from './ledger.ts'

export interface AccountBalance {
  readonly account: LedgerAccount
  readonly kind: AccountKind
  readonly debitFen: number
  readonly creditFen: number
  /** Debits less credits. */
  readonly balanceFen: number
}

export interface TrialBalance {
  readonly accounts: AccountBalance[]
  readonly debitFen: number
  readonly creditFen: number
  /** Debits less credits over all accounts: zero, always. */
  readonly differenceFen: number
}

interface Sum {
  readonly debit: string
  readonly credit: string
  readonly amountFen: number
}

/** Every account's debits and credits, and their difference, which is zero. */
export async function trialBalance(db: Db): Promise<TrialBalance> {
  // One statement, so that a roll-up between two reads cannot be counted twice or missed.
  const sums = await sql<Sum>`
    with closed as (select coalesce(max(on_day), '0001-01-01') as upto from payment_ledger_days)
    select debit, credit, sum(amount_fen)::bigint as amount_fen
    from (
      select debit, credit, amount_fen from payment_ledger_days
      union all
      select debit, credit, amount_fen from payment_ledger where on_day > (select upto from closed)
    ) as every_transfer
    group by debit, credit
    limit 10000`.execute(db)
  return balanceOf(sums.rows)
}

/** The same for one customer: what each account holds of theirs. */
export async function customerBalance(db: Db, customerId: string): Promise<TrialBalance> {
  const sums = await db
    .selectFrom('payment_ledger')
    .select(['debit', 'credit', sql<number>`sum(amount_fen)::bigint`.as('amountFen')])
    .where('customerId', '=', customerId)
    .groupBy(['debit', 'credit'])
    .limit(10_000)
    .execute()
  return balanceOf(sums)
}

function balanceOf(sums: readonly Sum[]): TrialBalance {
  const names = [...new Set(sums.flatMap(({ debit, credit }) => [debit, credit]))].sort()
  const accounts = names.map((name) => {
    const account = ledgerAccount(name)
    const debitFen = total(sums.filter(({ debit }) => debit === name))
    const creditFen = total(sums.filter(({ credit }) => credit === name))
    return { account, kind: ledgerAccounts[account], debitFen, creditFen, balanceFen: debitFen - creditFen }
  })
  const debitFen = accounts.reduce((sum, account) => sum + account.debitFen, 0)
  const creditFen = accounts.reduce((sum, account) => sum + account.creditFen, 0)
  return { accounts, debitFen, creditFen, differenceFen: debitFen - creditFen }
}

function total(sums: readonly Sum[]): number {
  return sums.reduce((sum, { amountFen }) => sum + amountFen, 0)
}

/** How long after midnight a day is closed: longer than any transaction that began before midnight can run. */
export const closingPauseMs = 10 * 60_000

/** When the books of a day may be closed. */
export function closingTime(on: Day): Date {
  return new Date(startOf(addDays(on, 1)).getTime() + closingPauseMs)
}

/** Rolls up every day that is over; the last week is summed anew, so that a row that came late is found. Repeatable. */
export async function closeDays(tx: Tx): Promise<void> {
  const upto = addDays(tx.today, tx.at.getTime() < closingTime(addDays(tx.today, -1)).getTime() ? -2 : -1)
  await sql`
    insert into payment_ledger_days (on_day, debit, credit, amount_fen)
    select on_day, debit, credit, sum(amount_fen)::bigint
    from payment_ledger
    where on_day <= ${upto} and on_day > (select coalesce(max(on_day) - 7, '0001-01-01') from payment_ledger_days)
    group by on_day, debit, credit
    on conflict on constraint payment_ledger_days_pkey do update set amount_fen = excluded.amount_fen`.execute(tx.db)
}

/** Sums a day anew that was closed already: what is booked late belongs to its day. Does nothing while the day is open. */
export async function restateDay(tx: Tx, on: Day): Promise<void> {
  await sql`
    insert into payment_ledger_days (on_day, debit, credit, amount_fen)
    select on_day, debit, credit, sum(amount_fen)::bigint
    from payment_ledger
    where on_day = ${on} and on_day <= (select max(on_day) from payment_ledger_days)
    group by on_day, debit, credit
    on conflict on constraint payment_ledger_days_pkey do update set amount_fen = excluded.amount_fen`.execute(tx.db)
}
