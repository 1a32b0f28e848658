// What a seat does beside writing: look at the customer, take a draft, note, pass on, give back to the store, log a call.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, id, idempotencyKey, writeAs } from '../../kit/index.ts'
import { record } from '../../timeline/index.ts'
import { changeConversation, listMessages, say } from '../store.ts'
import { contextOf, contextView } from './context.ts'
import type { SeatCounter } from './counter.ts'
import { draftReply, draftView } from './draft.ts'
import { backToStore, leaveQueue } from './hand-over.ts'
import { addNote, draftMinutes } from './notes.ts'
import { changeMine, handedOver, place, seatConversation, seatOf } from './place.ts'
import { nobodyTakes } from './problems.ts'
import { isAfterHours } from './queue.ts'
import { findSeat } from './seats.ts'
import { skill } from './skills.ts'
import { lastTurn, openTurn } from './turns.ts'
import { subjectOf } from './words.ts'

const tags = ['desk']
const path = '/api/desk/conversations/:customerId/:conversationId'
const response = { 200: seatConversation }
const words = z.string().trim().min(1).max(2_000)

export function workRoutes(app: App, counter: SeatCounter): void {
  app.get(
    `${path}/context`,
    {
      schema: {
        tags,
        operationId: 'getSeatContext',
        summary: 'The customer’s policies, open requests and claims, and earlier ratings',
        params: place,
        response: { 200: contextView },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      const { customerId } = await handedOver(counter.db, request.params)
      return contextOf(counter, customerId)
    },
  )
  app.get(
    `${path}/draft`,
    {
      schema: {
        tags,
        operationId: 'getDraftReply',
        summary: 'What the store itself would answer to the last sentence: a draft, sent by nobody but the seat',
        params: place,
        response: { 200: z.object({ draft: draftView.nullable() }) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return { draft: await draftReply(counter, await handedOver(counter.db, request.params)) }
    },
  )
  app.get(
    `${path}/minutes`,
    {
      schema: {
        tags,
        operationId: 'getDraftMinutes',
        summary: 'Minutes to begin from, made of what was said',
        params: place,
        response: { 200: z.object({ wanted: z.string(), done: z.string() }) },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return draftMinutes(await listMessages(counter.db, await handedOver(counter.db, request.params)))
    },
  )
  passingRoutes(app, counter)
  notingRoutes(app, counter)
}

function passingRoutes(app: App, counter: SeatCounter): void {
  app.post(
    `${path}/transfer`,
    {
      schema: {
        tags,
        operationId: 'transferConversation',
        summary: 'Pass it to a colleague or to a skill, with a note',
        params: place,
        body: z.object({ staffId: id.optional(), skill: skill.optional(), note: words }),
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const { staffId: forStaff, skill: wanted, note } = request.body
      const colleague = forStaff && (await findSeat(counter.db, forStaff, counter.clock.now()))
      if (!colleague && (forStaff || !wanted)) throw nobodyTakes()
      return changeMine(counter, by, { where: request.params }, async (tx, conversation) => {
        const turn = await lastTurn(tx.db, conversation)
        await leaveQueue(tx, conversation, 'passed')
        await changeConversation(tx, conversation, { takenAt: null, takenBy: null, takenByName: null })
        const next = { skill: wanted ?? turn?.skill ?? 'general', forStaff, note }
        await openTurn(tx, conversation, { ...next, isAfterHours: await isAfterHours(tx.db, tx.at) })
        const { customerId } = conversation
        record(tx, {
          customerId,
          kind: 'conversation.passed',
          subject: subjectOf(conversation),
          body: { staff: by.name },
        })
      })
    },
  )
  app.post(
    `${path}/store`,
    {
      schema: {
        tags,
        operationId: 'giveBackToStore',
        summary: 'Let the store answer again; the customer is told',
        params: place,
        response,
      },
    },
    async (request) =>
      changeMine(counter, requireStaff(request, 'chat.answer'), { where: request.params }, backToStore),
  )
}

function notingRoutes(app: App, counter: SeatCounter): void {
  app.post(
    `${path}/notes`,
    {
      schema: {
        tags,
        operationId: 'addSeatNote',
        summary: 'A note for colleagues; the customer finds it in the copy of their data only',
        params: place,
        body: z.object({ words }),
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const conversation = await handedOver(counter.db, request.params)
      const claim = { key: idempotencyKey(request), input: { ...request.params, ...request.body } }
      await writeAs(counter, by, claim, async (tx) => {
        addNote(tx, by, conversation, request.body.words)
        return null
      })
      return seatOf(counter, conversation, by.staffId)
    },
  )
  app.post(
    `${path}/calls`,
    {
      schema: {
        tags,
        operationId: 'logCall',
        summary: 'A call with the customer, logged into the conversation: when, how long, and what was said',
        params: place,
        body: z.object({ minutes: z.int().min(1).max(600), at: z.iso.datetime(), words }),
        response,
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      const conversation = await handedOver(counter.db, request.params)
      const claim = { key: idempotencyKey(request), input: { ...request.params, ...request.body } }
      await writeAs(counter, by, claim, async (tx) => {
        const { at, minutes, words: sentence } = request.body
        say(
          tx,
          conversation,
          { kind: 'staff', staffName: by.name, channel: 'phone' },
          { sentence, call: { at, minutes } },
        )
        const { customerId } = conversation
        record(tx, {
          customerId,
          kind: 'conversation.called',
          subject: subjectOf(conversation),
          body: { staff: by.name },
        })
        return null
      })
      return seatOf(counter, conversation, by.staffId)
    },
  )
}
