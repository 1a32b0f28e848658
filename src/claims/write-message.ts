// Writing inside a claim, from either side. What a customer writes waits until somebody answers; an answer is told by SMS.
import { notify, type StaffActor } from '../identity/index.ts'
import type { Tx } from '../kit/index.ts'
import { checkUninvolved } from './involved.ts'
import { checkPatience, say } from './messages.ts'
import { lockClaim } from './store.ts'
import { answerDue, closeAnswered, openTask } from './tasks.ts'

interface Written {
  readonly customerId: string
  readonly claimId: string
  readonly words: string
}

export async function writeAsCustomer(tx: Tx, { customerId, claimId, words }: Written): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  await checkPatience(tx, claim)
  say(tx, claim, { by: 'customer', words })
  await openTask(tx, claim, 'message', answerDue(tx.today))
}

/** Raises `involved-before` for an answer by whoever had a claim under appeal. A note is seen by the desk alone; `settles` with one closes a question that needs no answer. */
export async function writeAsStaff(
  tx: Tx,
  {
    customerId,
    claimId,
    words,
    staff,
    note,
    settles,
  }: Written & { staff: StaffActor; note: boolean; settles: boolean },
): Promise<void> {
  const claim = await lockClaim(tx, customerId, claimId)
  if (!note) await checkUninvolved(tx, staff, claim)
  say(tx, claim, { by: note ? 'note' : 'staff', words, staff })
  if (!note || settles) await closeAnswered(tx, claim)
  if (note) return
  notify(tx, customerId, {
    zh: `【门店】理赔人员回复了您的理赔 ${claim.claimNo}，请在“我的理赔”查看。`,
    en: `[Mendian] An adjuster answered about your claim ${claim.claimNo}; see My claims.`,
  })
}
