// What a claim does to the contract: the event is noted when it is known, the payment when it is made, the end if it ends it.
import { addDays, type Day, type Tx } from '../kit/index.ts'
import { post } from '../payments/index.ts'
import { releaseAccount } from './account/close-account.ts'
import { change, tell } from './change.ts'
import { endingOf } from './ending.ts'
import type { Policy } from './policy.ts'
import { policyEnded } from './problems.ts'
import { endRider } from './riders/end-rider.ts'
import { isOfRider, riderOfCoverage } from './riders/parts.ts'
import { setOffLoan } from './set-off-loan.ts'

/** Notes a death or total loss of cover: from now on beneficiaries cannot be changed (保险法 §41; 司法解释三 §11). */
export async function recordInsuredEvent(
  tx: Tx,
  { policy, happenedOn, claimId }: { policy: Policy; happenedOn: Day; claimId: string },
): Promise<Policy> {
  const changed = await change(tx, policy, { kind: 'insured-event', new: { happenedOn, claimId } })
  tell(tx, policy, 'policy.insured-event', { policyNo: policy.policyNo, happenedOn })
  return changed
}

export interface ClaimPaid {
  readonly policy: Policy
  readonly claimId: string
  readonly coverageId: string
  readonly amountFen: number
  /** Whether the contract ends with this benefit; when the coverage is a rider's, the rider alone. */
  readonly ends: boolean
  /** What the contract was owed on the day of the event and is taken from a benefit that ends it; fen. */
  readonly owed?: { readonly on: Day; readonly loanFen: number; readonly premiumFen: number } | undefined
}

/** Notes a benefit paid under the policy. The money is moved by whoever calls. */
export async function recordClaimPaid(
  tx: Tx,
  { policy: given, claimId, coverageId, amountFen, ends, owed }: ClaimPaid,
): Promise<Policy> {
  if (endingOf(given)) throw policyEnded()
  const policy = owed ? await takeOwed(tx, given, owed) : given
  const { policyNo } = policy
  const paid = await change(tx, policy, { kind: 'claim-paid', new: { claimId, coverageId, amountFen } })
  tell(tx, policy, 'policy.claim-paid', { policyNo, amountFen })
  if (!ends) return paid
  if (isOfRider(coverageId)) {
    const rider = riderOfCoverage(paid, coverageId, tx.today)
    return rider ? endRider(tx, paid, { riderId: rider.id, from: addDays(tx.today, 1), because: 'claim-paid' }) : paid
  }
  const ended = await change(tx, releaseAccount(tx, paid), { kind: 'ended', new: { because: 'claim-paid', claimId } })
  tell(tx, policy, 'policy.ended', { policyNo })
  return ended
}

async function takeOwed(tx: Tx, policy: Policy, { on, loanFen, premiumFen }: NonNullable<ClaimPaid['owed']>) {
  post(tx, {
    customerId: policy.customerId,
    purpose: 'premium',
    subject: { type: 'policy', id: policy.id },
    entries: [{ debit: 'claims-paid', credit: 'premium-income', amountFen: premiumFen }],
  })
  return (await setOffLoan(tx, policy, { amountFen: loanFen, on, out: 'claims-paid' })).policy
}
