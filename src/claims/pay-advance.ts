// What is certain is paid while the rest is looked into (保险法 §25): at once, and by law within 60 days. The claim goes on.

import { z } from 'zod'
import type { Tx } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { amountGranted, grant, sharesBy } from './decide-claim.ts'
import { keepDecision, paidBefore } from './decisions.ts'
import { happening } from './events.ts'
import { judgeAgain } from './judge-again.ts'
import { orderAdvance } from './order-advance.ts'
import { payoutsFor } from './payouts.ts'
import { nothingCertain } from './problems.ts'
import { checkNoneWaits } from './refusal-proposals.ts'
import { type AtDesk, takeInHand } from './take-in-hand.ts'

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
  { advance: { seenSeq, amounts, reason }, ...atDesk }: AtDesk & { readonly advance: z.infer<typeof advance> },
): Promise<void> {
  const claim = await takeInHand(tx, { ...atDesk, seenSeq }, ['with-a-person', 'supplement'])
  await checkNoneWaits(tx, claim)
  const { facts, result } = await judgeAgain(tx.db, judging, claim, tx.today)
  const granted = grant(result, facts, amounts)
  const [payout] = await payoutsFor(tx.db, claim, granted, [])
  const dueFen = granted.payFen - (await paidBefore(tx.db, claim))
  if (!payout || dueFen <= 0) throw nothingCertain()
  const shares = sharesBy(granted, facts, amounts)
  const no = await keepDecision(tx, claim, { outcome: 'refer', payFen: 0, result: granted, facts })
  const happened = happening(tx, claim)
  await orderAdvance(tx, claim, happened, { no, shares, payout: { ...payout, amountFen: dueFen }, reason })
  await happened.close()
}
