// What was said in a claim by its customer and to them: the conversation, and what was heard of recordings.
import type { Db } from '../kit/index.ts'
import type { Claim } from './claim.ts'
import { listMessages } from './messages.ts'
import { saidFor } from './view.ts'

const most = 200

/** The newest messages first, without the desk's own notes. */
export async function saidIn(db: Db, claim: Claim) {
  const { items } = await listMessages(db, claim, { limit: most, notes: false })
  return {
    messages: items.map(({ at, by, staffName, words }) => ({ at, by, staffName, words })),
    recordings: await saidFor(db, claim),
  }
}
