// What is certain is paid while the rest is looked into (保险法 §25): at once, and by law within 60 days. The claim goes on.
import { z } from 'zod'
import type { StaffActor } from '../identity/index.ts'
import type { Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import type { Judging } from './assemble.ts'
import { stateOf } from './claim.ts'
import { stopClocks } from './clocks.ts'
import { amountGranted, checkStranger, grant, sharesBy } from './decide-claim.ts'
import { keepDecision, paidBefore } from './decisions.ts'
import { eventsOf, happening } from './events.ts'
import { checkUninvolved } from './involved.ts'
import { judgeAgain } from './judge-again.ts'
import { orderPayout, payoutsFor } from './payouts.ts'
import { claimMoved, nothingCertain, notWithPerson } from './problems.ts'
import { checkNoneWaits } from './refusal-proposals.ts'
import { lockClaim } from './store.ts'
import { replaceUses } from './uses.ts'

export const advance = z
  .strictObject({
    seenSeq: z.int().describe('the last event the adjuster saw'),
    amounts: z.array(amountGranted).min(1).max(2_000).describe('what is certain in all, with what was paid before'),
    reason: z.string().trim().min(2).max(1_000),
  })
  .meta({ id: 'ClaimAdvance' })

/** Raises `claim-moved-on`, `claim-not-with-a-person`, `own-claim`, `claim-amount-too-high`, `claim-nothing-certain`, `claim-payees-needed`. */
export async function payAdvance(
  tx: Tx,
  judging: Judging,
  asked: { customerId: string; claimId: string; staff: StaffActor; advance: z.infer<typeof advance> },
): Promise<void> {
  const { customerId, claimId, staff } = asked
  const { seenSeq, amounts, reason } = asked.advance
  const claim = await lockClaim(tx, customerId, claimId)
  if (claim.lastSeq !== seenSeq) throw claimMoved()
  const state = stateOf(await eventsOf(tx.db, claim))
  if (state !== 'with-a-person' && state !== 'supplement') throw notWithPerson()
  await checkStranger(tx, staff, claim)
  await checkUninvolved(tx, staff, claim)
  await checkNoneWaits(tx, claim)
  const { facts, result } = await judgeAgain(tx.db, judging, claim, tx.today)
  const granted = grant(result, facts, amounts)
  const [payout] = await payoutsFor(tx.db, claim, granted, [])
  const dueFen = granted.payFen - (await paidBefore(tx.db, claim))
  if (!payout || dueFen <= 0) throw nothingCertain()
  const no = await keepDecision(tx, claim, { outcome: 'refer', payFen: 0, result: granted, facts })
  const shares = sharesBy(granted, facts, amounts)
  await replaceUses(
    tx,
    claim,
    shares.map(({ policyId, coverageId, paidFen, deductedFen }) => ({ policyId, coverageId, paidFen, deductedFen })),
  )
  const paymentId = await orderPayout(tx, claim, { no, payout: { ...payout, amountFen: dueFen }, isAdvance: true })
  const happened = happening(tx, claim)
  happened.happen('advance-ordered', { paymentId, amountFen: dueFen })
  await happened.close()
  await stopClocks(tx, claim, ['undisputed'])
  const { claimNo, id, requestId } = claim
  record(tx, {
    customerId,
    kind: 'claim.advanced',
    subject: { type: 'claim', id },
    body: { claimNo, amountFen: dueFen },
  })
  const body = { claimId: id, no, amountFen: dueFen, reason }
  await evidence(tx, { customerId, chainId: requestId, kind: 'claim.advanced', body })
}
