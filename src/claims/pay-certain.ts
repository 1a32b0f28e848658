// 保险法 §25 by itself: before the sixty days are over the machine pays what is certain, where it may know it; else the claim is put
// first at the desk.
import { type Context, system, type Tx, writeAs } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { type Claim, stateOf } from './claim.ts'
import { type ClockKind, clocks, clocksOf, seenToOn } from './clocks.ts'
import { keepDecision, paidBefore } from './decisions.ts'
import { eventsOf, happening } from './events.ts'
import { certainPart } from './judge/index.ts'
import { judgeAgain } from './judge-again.ts'
import { sharesOf } from './judge-claim.ts'
import { orderAdvance } from './order-advance.ts'
import { payeeRowsOf } from './payees.ts'
import { toClaimant } from './payouts.ts'
import { findProposal } from './refusal-proposals.ts'
import { lockClaim } from './store.ts'
import { notePartDue } from './tasks.ts'

interface Near {
  readonly customerId: string
  readonly claimId: string
  readonly kind: ClockKind
}

/** Handles `claim.clock-near`. A clock that stands still, or was put off, has a later message of its own. */
export async function onClockNear(
  context: Pick<Context, 'db' | 'clock'> & Judging,
  { customerId, claimId, kind }: Near,
): Promise<void> {
  await writeAs(context, system('claims'), {}, async (tx) => {
    const claim = await lockClaim(tx, customerId, claimId)
    const clock = (await clocksOf(tx.db, claim)).find((one) => one.kind === kind)
    if (!clock || clock.stoppedOn !== null || clock.pausedOn !== null) return
    if (tx.today < (seenToOn(kind, clock.dueOn) ?? clock.dueOn)) return
    if (stateOf(await eventsOf(tx.db, claim)) !== 'with-a-person') return
    if (!(await payCertain(tx, context, claim))) await notePartDue(tx, claim, clock.dueOn)
  })
}

// False where a person must say how much, or to whom.
async function payCertain(tx: Tx, judging: Judging, claim: Claim): Promise<boolean> {
  if ((await findProposal(tx.db, claim)) || (await payeeRowsOf(tx.db, claim)).length > 0) return false
  const { facts, result } = await judgeAgain(tx.db, judging, claim, tx.today)
  const granted = certainPart(facts, result)
  if (!granted || granted.payFen > facts.settings.autoPayMaxFen) return false
  const dueFen = granted.payFen - (await paidBefore(tx.db, claim))
  const [payout] = toClaimant(claim, dueFen)
  if (dueFen <= 0 || !payout) return false
  const shares = sharesOf(granted, facts)
  const no = await keepDecision(tx, claim, { outcome: 'refer', payFen: 0, result: granted, facts })
  const happened = happening(tx, claim)
  await orderAdvance(tx, claim, happened, { no, shares, payout, reason: clocks.undisputed.basis })
  await happened.close()
  return true
}
