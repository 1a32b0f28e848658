// Money left with us is taken: interest first, into the funds of whoever is paid, and from there to an account of theirs.
import { append, newId, type Tx } from '../../kit/index.ts'
import { type Purpose, payOut, post } from '../../payments/index.ts'
import type { Product } from '../../products/index.ts'
import { change, tell } from '../change.ts'
import type { Policy } from '../policy.ts'
import { accountNeeded, notEnoughLeft } from '../problems.ts'
import type { BenefitKind, Taking } from './benefit.ts'
import { allLeftOn, type Left, spreadTaking } from './left.ts'

type Parts = readonly Omit<Left, 'basis'>[]

/** Takes parts out of what is left, into the funds of who is paid; the money is theirs to be paid out. Returns the policy with it taken. */
export function releaseLeft(
  tx: Tx,
  policy: Policy,
  parts: Parts,
  payeeId: string,
  purpose: Purpose,
  paymentId: string | null,
): Policy {
  const { customerId, id: policyId } = policy
  for (const { kind, interestFen, principalFen } of parts)
    append(tx, 'policy_benefit_takings', {
      customerId,
      policyId,
      id: newId(),
      kind,
      takenOn: tx.today,
      interestFen,
      principalFen,
      paymentId,
    })
  const interestFen = parts.reduce((all, part) => all + part.interestFen, 0)
  const principalFen = parts.reduce((all, part) => all + part.principalFen, 0)
  const posting = { purpose, subject: { type: 'policy', id: policyId } }
  // what is left stands under the policyholder in the books: another payee's is handed over by two entries that cancel out
  const own = payeeId === customerId
  post(tx, {
    ...posting,
    customerId,
    entries: [{ debit: 'benefits-left', credit: own ? 'customer-funds' : 'benefits-paid', amountFen: principalFen }],
  })
  post(tx, {
    ...posting,
    customerId: payeeId,
    entries: [
      { debit: 'benefits-paid', credit: 'customer-funds', amountFen: own ? 0 : principalFen },
      { debit: 'benefit-interest', credit: 'customer-funds', amountFen: interestFen },
    ],
  })
  const takings = parts.map(
    ({ kind, interestFen, principalFen }): Taking => ({ kind, on: tx.today, interestFen, principalFen }),
  )
  return { ...policy, takings: [...policy.takings, ...takings] }
}

export interface LeftTaken {
  readonly policy: Policy
  readonly product: Product
  readonly kinds: readonly BenefitKind[]
  readonly amountFen: number
  readonly purpose: Purpose
  readonly payeeId: string
  /** An account of the payee's own. */
  readonly accountId: string | undefined
}

/** Pays an amount of what is left to the payee, of each kind in turn. Raises `not-enough-left`, `payout-account-needed`, `account-unknown`. */
export async function takeLeft(tx: Tx, given: LeftTaken): Promise<Policy> {
  const { policy, product, kinds, amountFen, purpose, payeeId, accountId } = given
  const { parts, leftFen } = spreadTaking(allLeftOn(policy, product, tx.today, kinds), amountFen)
  if (amountFen <= 0 || leftFen > 0) throw notEnoughLeft()
  if (!accountId) throw accountNeeded()
  const subject = { type: 'policy', id: policy.id }
  const order = { customerId: payeeId, accountId, amountFen, purpose, subject, reference: policy.policyNo }
  const paymentId = await payOut(tx, order)
  const taken = releaseLeft(tx, policy, parts, payeeId, purpose, paymentId)
  const changed = await change(tx, taken, { kind: 'benefits-taken', new: { amountFen, kinds } })
  tell(tx, policy, 'policy.benefits-taken', { policyNo: policy.policyNo, amountFen })
  return changed
}
