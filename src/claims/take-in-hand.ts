// A member of staff works on a claim that waits for one: only on what they have seen, not on their own, not on one they had before its appeal.
import { familyOf } from '../customers/index.ts'
import type { StaffActor } from '../identity/index.ts'
import type { Tx } from '../kit/index.ts'
import { type Claim, type ClaimState, stateOf } from './claim.ts'
import { eventsOf } from './events.ts'
import { checkUninvolved } from './involved.ts'
import { claimMoved, notWithPerson, ownClaim } from './problems.ts'
import { lockClaim } from './store.ts'

export interface AtDesk {
  readonly customerId: string
  readonly claimId: string
  readonly staff: StaffActor
}

/**
 * The claim, locked, in one of the states in which this is done. Raises `claim-moved-on` where `seenSeq` is given and is not the
 * claim's last, `claim-not-with-a-person`, `own-claim`, `involved-before`.
 */
export async function takeInHand(
  tx: Tx,
  { customerId, claimId, staff, seenSeq }: AtDesk & { readonly seenSeq?: number },
  states: readonly ClaimState[] = ['with-a-person'],
): Promise<Claim> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (seenSeq !== undefined && claim.lastSeq !== seenSeq) throw claimMoved()
  if (!states.includes(stateOf(await eventsOf(tx.db, claim)))) throw notWithPerson()
  await checkHands(tx, staff, claim)
  return claim
}

/** Raises `own-claim`, `involved-before`. */
export async function checkHands(tx: Tx, staff: StaffActor, claim: Claim): Promise<void> {
  await checkStranger(tx, staff, claim)
  await checkUninvolved(tx, staff, claim)
}

// Nobody decides for themselves or their family. Staff are known here by name alone: a namesake passes the claim on.
async function checkStranger(tx: Tx, { name }: StaffActor, { customerId, insuredId }: Claim): Promise<void> {
  const people = [...(await familyOf(tx.db, customerId, tx.today)), ...(await familyOf(tx.db, insuredId, tx.today))]
  if (people.some((one) => one.name === name)) throw ownClaim()
}
