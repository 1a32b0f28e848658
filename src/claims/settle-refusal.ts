// The second pair of eyes: confirms a proposed refusal, which then goes out, or sends it back with a word to colleagues.

import { z } from 'zod'
import type { Tx } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { messageWords } from './conversation-view.ts'
import { refuse } from './decide-claim.ts'
import { happening } from './events.ts'
import { judgeAgain } from './judge-again.ts'
import { say } from './messages.ts'
import { claimMoved, noneProposed, ownRefusal } from './problems.ts'
import { endProposal, findProposal, waitAgain } from './refusal-proposals.ts'
import { lockClaim } from './store.ts'
import { type AtDesk, checkHands } from './take-in-hand.ts'

export const refusalSettled = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('confirm'), seenSeq: z.int() }),
    z.strictObject({ outcome: z.literal('send-back'), seenSeq: z.int(), words: messageWords }),
  ])
  .meta({ id: 'ClaimRefusalSettled' })

interface Settling extends AtDesk {
  readonly settled: z.infer<typeof refusalSettled>
}

/** Raises `claim-moved-on`, `no-refusal-proposed`, `own-refusal`, `own-claim`, `involved-before`. */
export async function settleRefusal(
  tx: Tx,
  judging: Judging,
  { customerId, claimId, staff, settled }: Settling,
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (claim.lastSeq !== settled.seenSeq) throw claimMoved()
  const proposed = await findProposal(tx.db, claim)
  if (!proposed) throw noneProposed()
  if (proposed.proposedBy === staff.staffId) throw ownRefusal()
  await checkHands(tx, staff, claim)
  const confirmed = settled.outcome === 'confirm'
  await endProposal(tx, claim, { no: proposed.no, by: staff.staffId, confirmed })
  if (settled.outcome === 'confirm') {
    const judged = await judgeAgain(tx.db, judging, claim, tx.today)
    return refuse(tx, claim, judged, { ...proposed.refusal, proposedBy: proposed.proposedBy })
  }
  say(tx, claim, { by: 'note', words: settled.words, staff })
  const happened = happening(tx, claim)
  happened.happen('second-look-over', {})
  await waitAgain(tx, claim, 'referred')
  await happened.close()
}
