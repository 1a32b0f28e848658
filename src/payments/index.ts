// Money: the ledger, the customer's own accounts, money in and out, refunds, the bank behind its port.
//
// Who posts what. This folder posts what the bank does (bank, paying, suspense) against `customer-funds`. Whoever decides why
// money moves posts between `customer-funds` and an account of its own, in the same write:
//   a premium     collect → on payment.settled: post debit customer-funds, credit premium-income
//   a claim       post debit claims-paid, credit customer-funds → payOut
//   an advance    that was too much: post debit claims-recoverable, credit claims-paid → collect → on payment.settled: post debit
//                 customer-funds, credit claims-recoverable
//   a loan        post debit loans-receivable, credit customer-funds → payOut
//   a repayment   collect → on payment.settled: post debit customer-funds, credit loans-receivable and loan-interest
//   a refund      post debit premium-income, credit customer-funds → refund
//   a book        post debit loans-receivable, credit opening-balance for what was lent before it was taken over
export {
  type Account,
  addAccount,
  addNewAccount,
  findAccountByNumber,
  getAccount,
  isHolder,
  type KnownAccount,
  listAccounts,
  type NewAccount,
  readAccount,
} from './account.ts'
export { bankCardOf, isCardNumber } from './banks/bank-card.ts'
export { accountName } from './banks/bank-names.ts'
export { signatureHeader, signCallBack } from './call-back.ts'
export { reverseEntry, voidPayment } from './correct-entry.ts'
export { type DemoBankBooks, demoBankBooks, demoEndings, openDemoBank, settleInDemoBank } from './demo-bank.ts'
export { type Finding, listExceptions, type PaymentException, resolveException } from './exceptions.ts'
export type { Gateway, Order, Report } from './gateway.ts'
export {
  type HeldCause,
  type HeldMoney,
  heldPremiums,
  holdMoney,
  listHeld,
  payHeld,
  refundHeld,
  takeHeld,
} from './held-money.ts'
export { keepPastPayment, type PastPayment } from './keep-past-payment.ts'
export {
  type LedgerAccount,
  type LedgerEntry,
  ledgerAccounts,
  listEntries,
  type MoneySubject,
  type Posting,
  post,
  type Transfer,
} from './ledger.ts'
export { collect, type NewPayment, payOut } from './order.ts'
export type { Direction, Payment, PaymentState } from './payment.ts'
export { isPurpose, type Purpose, purposes } from './purpose.ts'
export { type NewRefund, refund, refundableFen } from './refund.ts'
export { type PaymentEnd, recordReport } from './report.ts'
export { paymentsRoutes } from './routes.ts'
export { openGateway, paymentsHandlers, startLedger } from './start.ts'
export { findPaymentState, listPayments } from './store.ts'
export { accountTotals, paymentTotals } from './totals.ts'
export { type AccountBalance, customerBalance, restateDay, type TrialBalance, trialBalance } from './trial-balance.ts'

import './words.ts'
