// An advance as rows: the decision that grants it, the order to the bank, what the policies have used, who was told.
import type { Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Claim } from './claim.ts'
import { stopClocks } from './clocks.ts'
import { keepDecision, type Share } from './decisions.ts'
import { happening } from './events.ts'
import type { Adjudication, ClaimFacts } from './judge/index.ts'
import { orderPayout, type Payout } from './payouts.ts'
import { notePartDue } from './tasks.ts'
import { replaceUses } from './uses.ts'

interface Advance {
  readonly facts: ClaimFacts
  /** The result with what is certain alone. */
  readonly granted: Adjudication
  readonly shares: readonly Share[]
  /** `amountFen` is what is due now. */
  readonly payout: Payout
  readonly reason: string
}

export async function orderAdvance(
  tx: Tx,
  claim: Claim,
  { facts, granted, shares, payout, reason }: Advance,
): Promise<void> {
  const { customerId, claimNo, id: claimId, requestId } = claim
  const { amountFen } = payout
  const no = await keepDecision(tx, claim, { outcome: 'refer', payFen: 0, result: granted, facts })
  await replaceUses(tx, claim, shares)
  const paymentId = await orderPayout(tx, claim, { no, payout, isAdvance: true })
  const happened = happening(tx, claim)
  happened.happen('advance-ordered', { paymentId, amountFen })
  await happened.close()
  await stopClocks(tx, claim, ['undisputed'])
  await notePartDue(tx, claim, null)
  const subject = { type: 'claim', id: claimId }
  record(tx, { customerId, kind: 'claim.advanced', subject, body: { claimNo, amountFen } })
  await evidence(tx, {
    customerId,
    chainId: requestId,
    kind: 'claim.advanced',
    body: { claimId, no, amountFen, reason },
  })
}
