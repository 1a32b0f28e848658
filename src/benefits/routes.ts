import { z } from 'zod'
import { requireCustomer } from '../identity/index.ts'
import {
  type App,
  addDays,
  type Context,
  day,
  id,
  idempotencyKey,
  pageQuery,
  pageSchema,
  writeAs,
} from '../kit/index.ts'
import { listSlots, slot } from '../providers/index.ts'
import { bookingView } from './booking.ts'
import { cancelBooking } from './cancel-booking.ts'
import { entitlement } from './entitlement.ts'
import { moveBooking } from './move-booking.ts'
import { listBookings, listEntitlements } from './store.ts'
import { leaveWait, waitForPlace } from './wait-for-place.ts'

const tags = ['benefits']
const daysShown = 30
const done = z.object({ ok: z.literal(true) })
const ok: z.infer<typeof done> = { ok: true }

export function benefitsRoutes(app: App, context: Context): void {
  readRoutes(app, context)
  changeRoutes(app, context)
  waitRoutes(app, context)
}

function readRoutes(app: App, { db, clock }: Context): void {
  app.get(
    '/api/benefits',
    {
      schema: {
        operationId: 'listBenefits',
        tags,
        summary: '我的权益 My benefits',
        response: { 200: z.object({ items: z.array(entitlement) }) },
      },
    },
    async (request) => ({ items: await listEntitlements(db, requireCustomer(request).customerId) }),
  )
  app.get(
    '/api/bookings',
    {
      schema: {
        operationId: 'listBookings',
        tags,
        summary: '我的预约 My bookings',
        querystring: pageQuery,
        response: { 200: pageSchema(bookingView) },
      },
    },
    async (request) =>
      listBookings(db, {
        customerId: requireCustomer(request).customerId,
        today: clock.today(),
        page: request.query,
      }),
  )
  app.get(
    '/api/checkup-slots',
    {
      schema: {
        operationId: 'listCheckupSlots',
        tags,
        summary: '可预约的体检时间 Check-up times',
        querystring: pageQuery.extend({
          city: z.string().max(20).optional(),
          providerId: id.optional(),
          from: day.optional(),
          to: day.optional(),
        }),
        response: { 200: pageSchema(slot) },
      },
    },
    async (request) => {
      requireCustomer(request)
      const { from, to, city, providerId, ...page } = request.query
      const tomorrow = addDays(clock.today(), 1)
      const first = from !== undefined && from > tomorrow ? from : tomorrow
      return listSlots(db, { from: first, to: to ?? addDays(first, daysShown), city, providerId, page })
    },
  )
}

function changeRoutes(app: App, context: Context): void {
  app.post(
    '/api/bookings/:id/move',
    {
      schema: {
        operationId: 'moveBooking',
        tags,
        summary: '改期 Move a booking',
        params: z.object({ id }),
        body: z.strictObject({ slotId: id }),
        response: { 200: z.object({ slot }) },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, bookingId: request.params.id, slotId: request.body.slotId }
      return writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => moveBooking(tx, input))
    },
  )
  app.post(
    '/api/bookings/:id/cancellation',
    {
      schema: {
        operationId: 'cancelBooking',
        tags,
        summary: '取消预约 Cancel a booking',
        params: z.object({ id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, bookingId: request.params.id }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => cancelBooking(tx, input))
      return ok
    },
  )
}

function waitRoutes(app: App, context: Context): void {
  app.post(
    '/api/checkup-slots/:id/waits',
    {
      schema: {
        operationId: 'waitForCheckup',
        tags,
        summary: '排队等候 Wait for a place',
        params: z.object({ id }),
        body: z.strictObject({ entitlementId: id, personId: id }),
        response: { 200: z.object({ waitId: id }) },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, slotId: request.params.id, ...request.body }
      return writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => waitForPlace(tx, input))
    },
  )
  app.post(
    '/api/checkup-waits/:id/cancellation',
    {
      schema: {
        operationId: 'leaveCheckupWait',
        tags,
        summary: '不再等候 Leave the line',
        params: z.object({ id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, waitId: request.params.id }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => leaveWait(tx, input))
      return ok
    },
  )
}
