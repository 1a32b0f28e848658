// A contract another system issued comes under this one, as it stands: its rows, what was paid, what is owed.
import { append, newId, remembering, seal, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import type { Product } from '../products/index.ts'
import type { Split } from './account/funds.ts'
import { keepMoves } from './account/keep-moves.ts'
import { move, type NewMove } from './account/move.ts'
import { beneficiaryFaultOf, keepBeneficiaries } from './beneficiaries.ts'
import { keepEvent, keepPremium, tell } from './change.ts'
import { keepPolicy, type NewContract } from './keep-policy.ts'
import { debtOn } from './loans.ts'
import type { EventKind, Loan, Policy } from './policy.ts'

export interface TakenOver extends NewContract {
  /** What is in its account on the day it comes, in fen; by fund the units with what they are worth. */
  readonly opening?: readonly Pick<NewMove, 'fund' | 'amountFen' | 'microUnits'>[]
  /** How premiums to come are split over its funds, in per cent. */
  readonly split?: Split | undefined
  /** How and when it ended, when it did before its time. */
  readonly ending?:
    | undefined
    | { readonly kind: Extract<EventKind, 'cancelled' | 'surrendered' | 'ended'>; readonly on: string }
}

// Of each contract of a book the same is said, and the timeline beside it says it in the clear.
const remembered = remembering(seal, 10)
const sealedOnce = (body: unknown) => remembered(JSON.stringify(body))

/**
 * Writes a contract that is known to be new with this write; thousands go out as one statement. The caller has checked the
 * facts: here they are not rated again, for a contract keeps what was agreed. Premiums of the past are its history and no
 * income of today; what is still lent opens in the ledger. Raises a beneficiary problem.
 */
export function takeOver(tx: Tx, product: Product, given: TakenOver): void {
  const { policyNo, premiumFen, ending, split } = given
  const fault = given.beneficiaries.length > 0 && beneficiaryFaultOf(product, given.beneficiaries)
  if (fault) throw fault()
  keepPolicy(tx, given, ending ? 2 : 1)
  keepBeneficiaries(tx, given, given.beneficiaries)
  for (const premium of given.premiums) keepPremium(tx, given, premium)
  for (const loan of given.loans) keepPastLoan(tx, given, loan)
  keepEvent(
    tx,
    given,
    1,
    { kind: 'issued', on: given.issuedOn, new: { takenOver: true, ...(split ? { split } : {}) } },
    sealedOnce,
  )
  if (ending) keepEvent(tx, given, 2, { kind: ending.kind, on: ending.on, new: { takenOver: true } }, sealedOnce)
  tell(tx, given, 'policy.taken-over', { policyNo, premiumFen })
  const opening = given.opening?.map(({ amountFen, ...rest }) => move('opening', tx.today, amountFen, rest)) ?? []
  keepMoves(tx, { customerId: given.customerId, id: given.id, account: [] }, opening)
}

/** Writes a loan another system lent, with what was repaid of it; the principal still owed opens in the ledger. */
export function keepPastLoan(
  tx: Tx,
  { customerId, id: policyId }: Pick<Policy, 'customerId' | 'id'>,
  loan: Loan,
): void {
  const { repayments, ...row } = loan
  append(tx, 'policy_loans', { customerId, policyId, ...row, paymentId: null })
  for (const { on, ...repaid } of repayments)
    append(tx, 'policy_loan_repayments', {
      customerId,
      policyId,
      loanId: loan.id,
      id: newId(),
      repaidOn: on,
      ...repaid,
      paymentId: null,
    })
  const { principalFen } = debtOn(loan, tx.today)
  post(tx, {
    customerId,
    purpose: 'opening',
    subject: { type: 'policy', id: policyId },
    entries: [{ debit: 'loans-receivable', credit: 'opening-balance', amountFen: principalFen }],
  })
}
