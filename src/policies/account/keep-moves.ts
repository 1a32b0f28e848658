// Moves are written with what causes them: each a row, each balanced in the ledger.
import { append, type Tx } from '../../kit/index.ts'
import { post, type Transfer } from '../../payments/index.ts'
import type { Policy } from '../policy.ts'
import { type Move, type MoveKind, type NewMove, numbered } from './move.ts'

type Booking = (amountFen: number, feeFen: number) => readonly Transfer[]

/** Where the other side of an account stands: up for what it gains, down for what it loses. */
function against(other: Transfer['debit']): Booking {
  return (amountFen) =>
    amountFen >= 0
      ? [{ debit: other, credit: 'policy-accounts', amountFen }]
      : [{ debit: 'policy-accounts', credit: other, amountFen: -amountFen }]
}

/** What leaves the account: the fee is the insurer's, the rest is what `to` then pays. */
function leaving(to: Transfer['credit']): Booking {
  return (amountFen, feeFen) => [
    { debit: 'policy-accounts', credit: 'account-charges', amountFen: feeFen },
    { debit: 'policy-accounts', credit: to, amountFen: -amountFen - feeFen },
  ]
}

const nothing: Booking = () => []

// Premiums have been booked in full as premium income by who received them; the part in the account is owed to the customer.
const bookings: Readonly<Record<MoveKind, Booking>> = {
  opening: against('opening-balance'),
  premium: against('premium-income'),
  'top-up': against('premium-income'),
  arrears: against('premium-income'),
  interest: against('account-interest'),
  result: against('fund-results'),
  'policy-fee': against('account-charges'),
  'risk-charge': against('account-charges'),
  'switch-fee': against('account-charges'),
  withdrawal: leaving('customer-funds'),
  'switch-out': nothing,
  'switch-in': nothing,
  surrendered: leaving('surrenders-paid'),
  cancelled: against('premium-income'),
  ended: against('claims-paid'),
}

type Held = Pick<Policy, 'customerId' | 'id' | 'account'>

/** Writes moves with this write and returns the policy with them. The lock on the policy keeps their numbers in order. */
export function keepMoves<P extends Held>(tx: Tx, policy: P, moves: readonly NewMove[]): P {
  if (moves.length === 0) return policy
  const account = numbered(policy.account, moves)
  for (const one of account.slice(policy.account.length)) keepMove(tx, policy, one)
  return { ...policy, account }
}

function keepMove(tx: Tx, { customerId, id: policyId }: Held, { on, ...row }: Move): void {
  append(tx, 'policy_account_moves', { customerId, policyId, onDay: on, ...row })
  post(tx, {
    customerId,
    purpose: `account-${row.kind}`,
    subject: { type: 'policy', id: policyId },
    entries: bookings[row.kind](row.amountFen, row.feeFen),
    ...(row.paymentId === null ? {} : { paymentId: row.paymentId }),
  })
}
