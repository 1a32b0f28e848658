// Payments of the past: each between a customer's own account and the insurer, about a policy or nothing in particular.
import type { PastPayment } from '../../payments/index.ts'
import { findPolicyNumbers } from '../../policies/index.ts'
import type { Checking, Contract } from './contracts.ts'
import { findAll, meant } from './people.ts'

export interface Payable {
  readonly index: number
  readonly payment: PastPayment
}

/** The payments that may be loaded. */
export async function findPayments(checking: Checking, contracts: readonly Contract[]): Promise<readonly Payable[]> {
  const { db, book, people, accounts, ids, today } = checking
  const policies = new Map(contracts.map(({ row, id }) => [row.policyNo, id]))
  const asked = new Set(book.rows.payments.flatMap(({ policyNo }) => policyNo ?? []))
  const unknown = [...asked].filter((policyNo) => !policies.has(policyNo))
  for (const [policyNo, { policyId }] of await findAll(unknown, (some) => findPolicyNumbers(db, some)))
    policies.set(policyNo, policyId)
  return book.rows.payments.flatMap((row) => {
    const customer = meant(book, people, row, 'customer', row.customer)
    const account = accounts.get(`${row.customer}|${row.account}`)
    const policyId = row.policyNo === undefined ? undefined : policies.get(row.policyNo)
    if (customer && !account)
      book.reject(row, 'account', row.account, { zh: '客户没有这个账户', en: 'the customer has no such account' })
    if (account?.row && book.isRejected(account.row)) book.holdBack(row, account.row)
    if (row.policyNo !== undefined && policyId === undefined)
      book.reject(row, 'policyNo', row.policyNo, {
        zh: '没有这份保单，或它没有通过',
        en: 'there is no such policy, or it was rejected',
      })
    if (row.amountFen <= 0)
      book.reject(row, 'amount', String(row.amountFen), { zh: '应大于零', en: 'must be above zero' })
    if (row.on > today) book.reject(row, 'on', row.on, { zh: '还没有到', en: 'is still to come' })
    if (!row.applied && row.direction === 'out')
      book.reject(row, 'applied', 'no', { zh: '付出的款没有未使用一说', en: 'money paid out is never unused' })
    if (!customer || !account || book.isRejected(row)) return []
    const { customerId } = customer
    const subject = policyId === undefined ? { type: 'customer', id: customerId } : { type: 'policy', id: policyId }
    const { direction, amountFen, purpose, reference, on, applied } = row
    const id = ids.of('payments', row.index)
    const payment = {
      id,
      customerId,
      accountId: account.id,
      direction,
      amountFen,
      purpose,
      subject,
      reference,
      on,
      applied,
    }
    return [{ index: row.index, payment }]
  })
}
