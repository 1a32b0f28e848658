// What comes beside and after a decision, as the adjuster sees it: what waits and with whom, a proposed refusal, what was said.
import { z } from 'zod'
import type { StaffActor } from '../identity/index.ts'
import { type Day, type Db, text } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import { messageView, viewMessage } from './conversation-view.ts'
import { involvedIn } from './involved.ts'
import { listMessages } from './messages.ts'
import { findRating } from './rate-claim.ts'
import { recoveryOf, recoveryView } from './recoveries.ts'
import { findProposal } from './refusal-proposals.ts'
import { findOpenTask, taskReasons } from './tasks.ts'
import { readTrust, trustLevels } from './trust/index.ts'

export const afterShape = {
  task: z
    .object({ reason: z.enum(taskReasons), heldBy: z.string().nullable(), heldByName: z.string().nullable() })
    .nullable()
    .describe('what waits, and who has taken it on'),
  refusal: z
    .object({
      byName: z.string(),
      mine: z.boolean(),
      at: z.date(),
      reasons: z.array(text),
      articles: z.array(z.string()),
    })
    .nullable()
    .describe('proposed by one person, to be confirmed or sent back by another'),
  isBarred: z.boolean().describe('an appeal is open and this member of staff had the claim before it'),
  messages: z.array(messageView).describe('the last fifty, the last first; notes included'),
  recovery: recoveryView.nullable().describe('advanced beyond what was granted'),
  trust: z
    .object({ level: z.enum(trustLevels).nullable(), because: z.array(text) })
    .describe('how far the customer is trusted with money before a claim is certain, and why'),
  rating: z.object({ score: z.int(), comment: z.string().nullable(), at: z.date() }).nullable(),
}

interface Seen {
  readonly staff: StaffActor
  readonly today: Day
  readonly seesHealth: boolean
}

/** What waits and what was said; people write of what ails them. */
export async function afterwards(db: Db, claim: Claim, { staff, today, seesHealth }: Seen) {
  const { staffId } = staff
  const { level, because } = await readTrust(db, claim, today)
  const task = await findOpenTask(db, claim)
  const said = seesHealth ? (await listMessages(db, claim, { limit: 50, notes: true })).items : []
  const rating = (await findRating(db, claim)) ?? null
  const proposed = await findProposal(db, claim)
  return {
    task: task
      ? { reason: z.enum(taskReasons).parse(task.reason), heldBy: task.heldBy, heldByName: task.heldByName }
      : null,
    refusal: proposed
      ? {
          byName: proposed.proposedByName,
          mine: proposed.proposedBy === staffId,
          at: proposed.at,
          ...(seesHealth ? proposed.refusal : { reasons: [], articles: [] }),
        }
      : null,
    isBarred: (await involvedIn(db, claim)).has(staffId),
    messages: said.map(viewMessage),
    recovery: (await recoveryOf(db, claim)) ?? null,
    trust: { level, because: [...because] },
    rating: rating && { ...rating, comment: seesHealth ? rating.comment : null },
  }
}
