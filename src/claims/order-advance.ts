// An advance as rows, under the decision that grants it: the order to the bank, what the policies have used, who was told.
import type { Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Claim } from './claim.ts'
import { stopClocks } from './clocks.ts'
import type { Share } from './decisions.ts'
import type { Happening } from './events.ts'
import { orderPayout, type Payout } from './payouts.ts'
import { notePartDue } from './tasks.ts'
import { replaceUses } from './uses.ts'

interface Advance {
  /** The decision's number. */
  readonly no: number
  readonly shares: readonly Share[]
  /** `amountFen` is what is due now. */
  readonly payout: Payout
  readonly reason: string
  /** Not certain yet: what is too much of it is owed back. */
  readonly onTrust?: boolean
}

export async function orderAdvance(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  { no, shares, payout, reason, onTrust = false }: Advance,
): Promise<void> {
  const { customerId, claimNo, id: claimId, requestId } = claim
  const { amountFen } = payout
  await replaceUses(tx, claim, shares)
  const paymentId = await orderPayout(tx, claim, { no, payout, isAdvance: true, onTrust })
  happened.happen(onTrust ? 'advance-on-trust' : 'advance-ordered', { paymentId, amountFen })
  if (!onTrust) {
    await stopClocks(tx, claim, ['undisputed'])
    await notePartDue(tx, claim, null)
  }
  const subject = { type: 'claim', id: claimId }
  record(tx, { customerId, kind: 'claim.advanced', subject, body: { claimNo, amountFen } })
  await evidence(tx, {
    customerId,
    chainId: requestId,
    kind: 'claim.advanced',
    body: { claimId, no, amountFen, reason },
  })
}
