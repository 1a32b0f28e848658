// What stands in the files against what stands in the store, counted anew from the tables.
import { countCustomers } from '../../customers/index.ts'
import type { Db } from '../../kit/index.ts'
import { accountTotals, paymentTotals } from '../../payments/index.ts'
import { partTotals, productTotals } from '../../policies/index.ts'
import type { Book } from './book.ts'
import type { Contract } from './contracts.ts'
import type { Ids } from './ids.ts'
import type { Payable } from './payments.ts'
import type { Total } from './store.ts'

export interface Passed {
  readonly book: Book
  readonly contracts: readonly Contract[]
  readonly payments: readonly Payable[]
}

/** A line each for the rows and sums of the import: in the files, rejected ones left out, and loaded. */
export async function reconcile(db: Db, ids: Ids, { book, contracts, payments }: Passed): Promise<Total[]> {
  const passed = <T>(rows: readonly T[], isIn: (row: T) => boolean) => rows.filter(isIn).length
  const policies = ids.range('policies')
  const [customers, accounts, paid, products, parts] = await Promise.all([
    countCustomers(db, ids.range('customers')),
    accountTotals(db, ids.range('accounts')),
    paymentTotals(db, ids.range('payments')),
    productTotals(db, policies),
    partTotals(db, policies),
  ])
  const premiums = contracts.flatMap((contract) => contract.premiums)
  const loans = contracts.flatMap((contract) => contract.loans)
  const openings = contracts.flatMap((contract) => contract.openings)
  const line = (of: string, measure: Total['measure'], inFiles: number, loaded: number): Total => ({
    of,
    measure,
    inFiles,
    loaded,
  })
  return [
    line(
      'customers',
      'rows',
      passed(book.rows.customers, (row) => !book.isRejected(row)),
      customers,
    ),
    line(
      'accounts',
      'rows',
      passed(book.rows.accounts, (row) => !book.isRejected(row)),
      accounts,
    ),
    ...[...byProduct(contracts)].flatMap(([of, some]) => {
      const there = products.get(of) ?? { policies: 0, sumInsuredFen: 0, premiumFen: 0 }
      return [
        line(of, 'rows', some.length, there.policies),
        line(
          of,
          'sum-insured',
          sumOf(some, ({ row }) => row.sumInsuredFen),
          there.sumInsuredFen,
        ),
        line(
          of,
          'premium',
          sumOf(some, ({ row }) => row.premiumFen),
          there.premiumFen,
        ),
      ]
    }),
    line(
      'beneficiaries',
      'rows',
      sumOf(contracts, (one) => one.beneficiaries.length),
      parts.beneficiaries,
    ),
    line('premiums', 'rows', premiums.length, parts.premiums),
    line(
      'premiums',
      'amount',
      sumOf(premiums, ({ amountFen }) => amountFen),
      parts.premiumsFen,
    ),
    line('loans', 'rows', loans.length, parts.loans),
    line(
      'loans',
      'amount',
      sumOf(loans, ({ principalFen }) => principalFen),
      parts.loansFen,
    ),
    line('openings', 'rows', openings.length, parts.openings),
    line(
      'openings',
      'amount',
      sumOf(openings, ({ amountFen }) => amountFen),
      parts.openingsFen,
    ),
    line(
      'openings',
      'units',
      sumOf(openings, ({ row }) => row.microUnits ?? 0),
      parts.openingsMicroUnits,
    ),
    line('payments', 'rows', payments.length, paid.payments),
    line(
      'payments',
      'amount',
      sumOf(payments, ({ payment }) => payment.amountFen),
      paid.amountFen,
    ),
  ]
}

function byProduct(contracts: readonly Contract[]): Map<string, Contract[]> {
  const products = new Map<string, Contract[]>()
  for (const contract of contracts) {
    const of = `${contract.product.code} ${contract.product.version}`
    const some = products.get(of)
    if (some) some.push(contract)
    else products.set(of, [contract])
  }
  return products
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
