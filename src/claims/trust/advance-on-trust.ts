// A claim that a person must look at, of a customer who is trusted: part of what it likely comes to is paid at once, and told to be so.
import { notify } from '../../identity/index.ts'
import { formatFen, type Tx } from '../../kit/index.ts'
import type { Claim } from '../claim.ts'
import type { Share } from '../decisions.ts'
import type { Happening } from '../events.ts'
import { type Adjudication, type ClaimFacts, likelyPart } from '../judge/index.ts'
import { orderAdvance } from '../order-advance.ts'
import { toClaimant } from '../payouts.ts'
import { trustSettings } from '../straight/index.ts'
import { advanceFen } from './levels.ts'
import { readTrust } from './read-trust.ts'

/** Does nothing unless the desk has set a limit for the customer's level. */
export async function advanceOnTrust(
  tx: Tx,
  claim: Claim,
  happened: Happening,
  { no, facts, result }: { readonly no: number; readonly facts: ClaimFacts; readonly result: Adjudication },
): Promise<void> {
  const settings = await trustSettings(tx.db)
  if (![...settings.values()].some(({ maxFen }) => maxFen > 0)) return
  const likely = likelyPart(facts, result)
  if (!likely) return
  const { level, because } = await readTrust(tx.db, claim, tx.today)
  const setting = level && settings.get(level)
  const amountFen = setting ? advanceFen(setting, likely.payFen) : 0
  const [payout] = toClaimant(claim, amountFen)
  if (amountFen <= 0 || !payout) return
  const shares = capped(likely, facts, amountFen)
  const reason = because.map(({ zh }) => zh).join('；')
  await orderAdvance(tx, claim, happened, { no, shares, payout, reason, onTrust: true })
  notify(tx, claim.customerId, {
    zh: `【门店】理赔 ${claim.claimNo} 还在审核，按您的信用先付 ${formatFen(amountFen)}；核定后少了补、多了退（民法典 §985）。`,
    en: `[Mendian] Claim ${claim.claimNo} is still looked into; ${formatFen(amountFen)} is paid in advance on trust. What it turns out to be short of follows, what it is over is to be paid back.`,
  })
}

// What the policies count as used meanwhile: cover after cover until the advance is spent.
function capped({ covers }: Adjudication, facts: ClaimFacts, mostFen: number): Share[] {
  let leftFen = mostFen
  return covers.flatMap(({ policyId, coverageId, payFen, deductedFen }) => {
    const paidFen = Math.min(payFen, leftFen)
    leftFen -= paidFen
    const cover = facts.covers.find((one) => one.policyId === policyId)
    return cover ? [{ customerId: cover.ownerId, policyId, coverageId, paidFen, deductedFen, ends: false }] : []
  })
}
