// Identity at the counter: the paper in the hand of a member of staff, its number against our record, its picture against the face before them.
import { timingSafeEqual } from 'node:crypto'
import { blindIndex, type Context } from '../kit/index.ts'
import type { CustomerActor, Level } from './actors.ts'
import { readIdNumber } from './id-number.ts'
import { findPerson, nameIndex, type Person } from './people.ts'
import { identityRefused } from './problems.ts'
import { concludeAttempt, spendAttempt } from './step-up.ts'

export const papers = ['id-card', 'household-register', 'passport', 'travel-permit', 'residence-permit'] as const

export interface PapersSeen {
  readonly paper: (typeof papers)[number]
  readonly number: string
  readonly name: string
  /** The person before the counter is the one in the picture; without that the check reaches `id` only. */
  readonly isAlike: boolean
  /** The paper photographed, when it was: its document. */
  readonly documentId?: string | undefined
}

/**
 * Raises the visit to `face` (to `id` when the picture was not compared) when number and name are the customer's; who looked
 * and at what goes into the evidence. Raises 422 `identity-refused`, 429 `attempts-spent`.
 */
export async function checkPapers(
  context: Pick<Context, 'db' | 'clock'>,
  visit: CustomerActor,
  seen: PapersSeen,
): Promise<{ level: Level; levelUntil: Date }> {
  const attemptId = await spendAttempt(context, visit, 'id')
  const person = await findPerson(context.db, visit.customerId)
  const outcome = person && isWhose(person, seen) ? 'passed' : 'mismatch'
  const { paper, isAlike, documentId } = seen
  const raised = await concludeAttempt(context, visit, {
    attemptId,
    level: isAlike ? 'face' : 'id',
    how: 'counter',
    outcome,
    findings: { paper, isAlike, ...(documentId ? { documentId } : {}), staffId: visit.attendedBy?.staffId },
  })
  if (!raised) throw identityRefused()
  return raised
}

function isWhose(person: Person, { number, name }: PapersSeen): boolean {
  const known = person.idNumberIndex ?? Buffer.alloc(32)
  const sameNumber = timingSafeEqual(known, blindIndex('id-number', plain(number)))
  return timingSafeEqual(person.nameIndex, nameIndex(name)) && sameNumber
}

/** A citizen's number in its own form; that of another paper without spaces, in capitals. */
function plain(written: string): string {
  return readIdNumber(written)?.idNumber ?? written.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}
