// A conversation as the customer sees it: with what can be told of the wait, and whether to ask how it went.
import { z } from 'zod'
import { findCustomer } from '../../customers/index.ts'
import { type Clock, type Db, maskNumber } from '../../kit/index.ts'
import { type Conversation, listMessages } from '../store.ts'
import { messageOf, talkView } from '../views.ts'
import { type CallBack, openCallBack } from './call-backs.ts'
import { caseReason } from './case-reasons.ts'
import { caseOfConversation } from './cases.ts'
import { type With, withWhom } from './live.ts'
import { waitingOf } from './queue.ts'
import { asksRating } from './rate.ts'
import { lastTurn } from './turns.ts'

const window = z.object({ from: z.date(), to: z.date() }).meta({ id: 'CallWindow' })

const waitingView = z
  .object({
    before: z.int().describe('how many wait before'),
    expectedSeconds: z.int().nullable().describe('null when it cannot be told'),
    unknown: z.enum(['nobody-there', 'no-experience']).nullable().describe('why it cannot be told'),
    isAfterHours: z.boolean(),
    backAt: z.date().nullable().describe('when somebody is back, after hours'),
    callWindows: z.array(window).describe('when a call can be promised'),
    phone: z.string().nullable().describe('the number on record, masked'),
  })
  .meta({ id: 'PersonAwaited' })

export const conversationView = talkView
  .extend({
    waiting: waitingView.nullable(),
    callBack: window.nullable().describe('the call that was asked for'),
    asksRating: z.boolean().describe('whether to ask now how it went'),
    lowRating: z
      .object({ reason: caseReason.nullable(), dueAt: z.date(), isClosed: z.boolean() })
      .nullable()
      .describe('a low rating is followed up: by when'),
  })
  .meta({ id: 'Conversation' })

export async function conversationOf(
  { db, clock }: { readonly db: Db; readonly clock: Pick<Clock, 'now'> },
  conversation: Conversation,
): Promise<z.input<typeof conversationView>> {
  const who = withWhom(conversation)
  const [messages, callBack, low] = await Promise.all([
    listMessages(db, conversation),
    openCallBack(db, conversation),
    conversation.rating === null ? undefined : caseOfConversation(db, conversation),
  ])
  return {
    id: conversation.id,
    with: who,
    staffName: conversation.takenByName,
    rating: conversation.rating,
    messages: messages.map(messageOf),
    waiting: await waitingFor(db, clock.now(), conversation, who),
    callBack: callBack ? windowOf(callBack) : null,
    asksRating: asksRating(conversation, messages),
    lowRating: low ? { reason: low.reason, dueAt: low.dueAt, isClosed: low.closedAt !== null } : null,
  }
}

export function windowOf({ fromAt, toAt }: Pick<CallBack, 'fromAt' | 'toAt'>): z.input<typeof window> {
  return { from: fromAt, to: toAt }
}

async function waitingFor(
  db: Db,
  now: Date,
  conversation: Conversation,
  who: With,
): Promise<z.input<typeof waitingView> | null> {
  const turn = who === 'waiting' ? await lastTurn(db, conversation) : undefined
  if (!turn) return null
  const [{ before, expected, isAfterHours, backAt, callWindows }, customer] = await Promise.all([
    waitingOf(db, now, turn),
    findCustomer(db, conversation.customerId),
  ])
  return {
    before,
    expectedSeconds: 'seconds' in expected ? expected.seconds : null,
    unknown: 'unknown' in expected ? expected.unknown : null,
    isAfterHours,
    backAt: backAt ?? null,
    callWindows: [...callWindows],
    phone: customer?.phone ? maskNumber(customer.phone) : null,
  }
}
