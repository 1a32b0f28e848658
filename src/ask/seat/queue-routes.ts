// The queue at the desk: who waits for what, how the promise is kept, and who is there.
import { z } from 'zod'
import { findCustomer } from '../../customers/index.ts'
import { requireStaff } from '../../identity/index.ts'
import { type App, id, maskName, pageOf, pageQuery, pageSchema, writeAs } from '../../kit/index.ts'
import { getConversation, lastSentence } from '../store.ts'
import type { SeatCounter } from './counter.ts'
import { withWhom } from './live.ts'
import { promiseKept } from './queue.ts'
import { findSeat, listSeats, setSeat } from './seats.ts'
import { skill, skills } from './skills.ts'
import { listTurns, type Turn } from './turns.ts'
import { promiseSeconds } from './waiting-time.ts'

const tags = ['desk']
const queued = z
  .object({
    id,
    conversationId: id,
    customerId: id,
    customerName: z.string(),
    with: z.enum(['store', 'waiting', 'person', 'closed']),
    staffName: z.string().nullable(),
    skill,
    handedOverAt: z.date(),
    waitedSeconds: z.int().describe('until the first reply, or until now'),
    isLate: z.boolean().describe('without a reply for longer than is promised'),
    isForMe: z.boolean().describe('a colleague passed it to you'),
    lastSentence: z.string(),
  })
  .meta({ id: 'QueuedConversation' })
const seatView = z
  .object({ staffId: id, staffName: z.string(), skills: z.array(skill), isPresent: z.boolean() })
  .meta({ id: 'Seat' })
const promised = z
  .object({
    promiseSeconds: z.int(),
    rows: z.array(
      z.object({
        skill: z.union([skill, z.literal('all')]),
        waiting: z.int(),
        seats: z.int().describe('present now'),
        longestSeconds: z.int().nullable(),
        inTimeBp: z.int().nullable().describe('answered within the promise in the last 24 hours, in 1/10000'),
        firstReplyMedianSeconds: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'SeatPromise' })

export function queueRoutes(app: App, counter: SeatCounter): void {
  app.get(
    '/api/desk/conversations',
    {
      schema: {
        tags,
        operationId: 'listQueuedConversations',
        summary: 'Conversations with a person, waiting or taken, oldest first',
        querystring: pageQuery.extend({
          state: z.enum(['waiting', 'taken']).default('waiting'),
          skill: skill.optional(),
        }),
        response: { 200: pageSchema(queued) },
      },
    },
    async (request) => {
      const { staffId } = requireStaff(request, 'chat.answer')
      const page = pageOf(await listTurns(counter.db, request.query), request.query.limit)
      return { ...page, items: await Promise.all(page.items.map((turn) => queuedOf(counter, turn, staffId))) }
    },
  )
  app.get(
    '/api/desk/conversations/promise',
    {
      schema: {
        tags,
        operationId: 'getSeatPromise',
        summary: 'Who waits and how the promise of the first reply is kept, over all and by skill',
        response: { 200: promised },
      },
    },
    async (request) => {
      requireStaff(request, 'chat.answer')
      return { promiseSeconds, rows: await promiseKept(counter.db, counter.clock, skills) }
    },
  )
  presenceRoutes(app, counter)
}

function presenceRoutes(app: App, { db, clock }: SeatCounter): void {
  app.get(
    '/api/desk/seats',
    {
      schema: {
        tags,
        operationId: 'listSeats',
        summary: 'The seats, and who of them is present',
        response: { 200: z.object({ me: seatView.nullable(), items: z.array(seatView) }) },
      },
    },
    async (request) => {
      const { staffId } = requireStaff(request, 'chat.answer')
      const now = clock.now()
      const [me, items] = await Promise.all([findSeat(db, staffId, now), listSeats(db, now)])
      return { me: me ? shown(me) : null, items: items.map(shown) }
    },
  )
  app.put(
    '/api/desk/seats/me',
    {
      schema: {
        tags,
        operationId: 'setSeat',
        summary: 'Say that you are present or away, and what you take on; say it again each minute',
        body: z.object({ isPresent: z.boolean(), skills: z.array(skill).max(skills.length).optional() }),
        response: { 200: seatView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'chat.answer')
      await writeAs({ db, clock }, by, {}, (tx) => setSeat(tx, by, request.body))
      const { staffId, name: staffName } = by
      const seat = await findSeat(db, staffId, clock.now())
      return seat ? shown(seat) : { staffId, staffName, skills: [...skills], isPresent: false }
    },
  )
}

function shown({ skills: held, ...seat }: Awaited<ReturnType<typeof listSeats>>[number]): z.input<typeof seatView> {
  return { ...seat, skills: [...held] }
}

async function queuedOf({ db, clock }: SeatCounter, turn: Turn, staffId: string): Promise<z.input<typeof queued>> {
  const { customerId, conversationId, askedAt, repliedAt } = turn
  const [customer, conversation] = await Promise.all([
    findCustomer(db, customerId),
    getConversation(db, customerId, conversationId),
  ])
  const waitedSeconds = Math.round(((repliedAt ?? clock.now()).getTime() - askedAt.getTime()) / 1000)
  return {
    id: turn.id,
    conversationId,
    customerId,
    customerName: maskName(customer?.name ?? ''),
    with: withWhom(conversation),
    staffName: turn.takenByName,
    skill: turn.skill,
    handedOverAt: askedAt,
    waitedSeconds,
    isLate: repliedAt === null && waitedSeconds > promiseSeconds,
    isForMe: turn.forStaff === staffId,
    lastSentence: (await lastSentence(db, conversation)) ?? '',
  }
}
