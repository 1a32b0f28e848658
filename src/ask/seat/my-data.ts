// Conversations and what was written about them in the copy of a person's data (PIPL §45): notes are about the person, whoever
// wrote them and however bluntly.
import type { Db } from '../../kit/index.ts'
import { holdsData } from '../../privacy/index.ts'
import { listMessages } from '../store.ts'
import { listConversations } from './earlier.ts'
import { listMinutes, listNotes } from './notes.ts'
import { listRatings } from './rate.ts'

const conversationsMax = 50
const ratingsMax = 100

/** The newest 50 conversations with their latest messages, the newest 200 notes and minutes, 100 ratings. */
async function gatherTalks(db: Db, customerId: string) {
  const [all, notes, minutes, ratings] = await Promise.all([
    listConversations(db, customerId, { limit: conversationsMax }),
    listNotes(db, customerId),
    listMinutes(db, customerId),
    listRatings(db, customerId, ratingsMax),
  ])
  const conversations = []
  for (const { customerId: owner, id, openedAt } of all) {
    const messages = await listMessages(db, { customerId: owner, id })
    conversations.push({
      openedAt,
      messages: messages.map(({ at, by, channel, sentence, reply }) => ({
        at,
        by,
        channel,
        words: sentence ?? reply?.says,
      })),
    })
  }
  return { conversations, notes, minutes, ratings }
}

holdsData('conversations', gatherTalks)
