// Held money at the desk, and the two ways to put a mistake right: taking an entry back, calling an order off.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, fen, id, idempotencyKey, text, writeAs } from '../kit/index.ts'
import { listAccounts } from './account.ts'
import { reverseEntry, voidPayment } from './correct-entry.ts'
import { heldCauses, listHeld, payHeld, refundHeld } from './held-money.ts'
import { purposes } from './purpose.ts'

const tags = ['payments']
const done = z.object({ done: z.literal(true) })
const place = z.object({ customerId: id, heldId: id })

const heldMoney = z
  .object({
    customerId: id,
    id,
    cause: z.enum(heldCauses),
    amountFen: fen,
    purpose: text,
    subject: z.object({ type: z.string(), id: z.string() }),
    reference: z.string(),
    /** Whether it can go back to the account it came from. */
    refundable: z.boolean(),
    accounts: z.array(z.object({ id, bank: z.string(), last4: z.string() })),
    at: z.date(),
  })
  .meta({ id: 'HeldMoney', description: 'money of a customer’s that waits for a place' })

export function heldRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/held-money',
    {
      schema: {
        tags,
        operationId: 'listHeldMoney',
        summary: '暂存款 | Money that waits for a place',
        response: { 200: z.object({ items: z.array(heldMoney) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      const held = await listHeld(context.db, { limit: 100 })
      const items = held.map(async (one) => ({
        ...one,
        purpose: purposes[one.purpose],
        refundable: one.cause === 'premium-left' && one.sourceId !== null,
        accounts: (await listAccounts(context.db, one.customerId)).map(({ id, bank, last4 }) => ({ id, bank, last4 })),
      }))
      return { items: await Promise.all(items) }
    },
  )
  app.post(
    '/api/desk/held-money/:customerId/:heldId/payment',
    {
      schema: {
        tags,
        operationId: 'payHeldMoney',
        summary: '付到客户本人账户 | Pay to an account of the customer’s',
        params: place,
        body: z.object({ accountId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'ledger.resolve')
      const input = { route: 'payHeldMoney', ...request.params, ...request.body }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => payHeld(tx, input))
      return { done: true as const }
    },
  )
  app.post(
    '/api/desk/held-money/:customerId/:heldId/refund',
    {
      schema: {
        tags,
        operationId: 'refundHeldMoney',
        summary: '原路退回 | Back to where it came from',
        params: place,
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'ledger.resolve')
      const input = { route: 'refundHeldMoney', ...request.params }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => refundHeld(tx, input))
      return { done: true as const }
    },
  )
  correctionRoutes(app, context)
}

function correctionRoutes(app: App, context: Context): void {
  app.post(
    '/api/desk/customers/:customerId/ledger/:entryId/reversal',
    {
      schema: {
        tags,
        operationId: 'reverseEntry',
        summary: '冲正一笔分录 | Take an entry back',
        params: z.object({ customerId: id, entryId: id }),
        body: z.object({ because: z.string().trim().min(2).max(200) }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'ledger.resolve')
      const input = { route: 'reverseEntry', ...request.params, ...request.body }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => reverseEntry(tx, input))
      return { done: true as const }
    },
  )
  app.post(
    '/api/desk/customers/:customerId/payments/:paymentId/void',
    {
      schema: {
        tags,
        operationId: 'voidPayment',
        summary: '撤销还没有送达银行的指令 | Call off an order the bank has not been told of',
        params: z.object({ customerId: id, paymentId: id }),
        response: { 200: done },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'ledger.resolve')
      const { customerId, paymentId } = request.params
      const claim = { key: idempotencyKey(request), input: { route: 'voidPayment', customerId, paymentId } }
      await writeAs(context, by, claim, (tx) => voidPayment(tx, customerId, paymentId))
      return { done: true as const }
    },
  )
}
