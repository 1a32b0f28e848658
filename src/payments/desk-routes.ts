// The desk's view of money: a customer's payments, the books, and what the bank contradicted.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, fen, id, idempotencyKey, pageQuery, writeAs } from '../kit/index.ts'
import { listExceptions, resolveException } from './exceptions.ts'
import { accountKinds } from './ledger.ts'
import { paymentList, paymentPage } from './payment-page.ts'
import { trialBalance } from './trial-balance.ts'

const balance = z
  .object({
    accounts: z.array(
      z.object({ account: z.string(), kind: z.enum(accountKinds), debitFen: fen, creditFen: fen, balanceFen: fen }),
    ),
    debitFen: fen,
    creditFen: fen,
    differenceFen: fen,
  })
  .meta({ id: 'TrialBalance', description: 'the difference is zero, always' })

const exception = z
  .object({ customerId: id, paymentId: id, kind: z.string(), at: z.date(), detail: z.string() })
  .meta({ id: 'PaymentException' })

export function deskRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/customers/:customerId/payments',
    {
      schema: {
        tags: ['payments'],
        operationId: 'listCustomerPayments',
        summary: '客户的收付款 | A customer’s payments',
        params: z.object({ customerId: id }),
        querystring: pageQuery,
        response: { 200: paymentList },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      return paymentPage(context, request.params.customerId, request.query)
    },
  )
  app.get(
    '/api/desk/ledger/trial-balance',
    {
      schema: {
        tags: ['payments'],
        operationId: 'getTrialBalance',
        summary: '试算平衡 | Trial balance',
        response: { 200: balance },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      return trialBalance(context.db)
    },
  )
  app.get(
    '/api/desk/ledger/exceptions',
    {
      schema: {
        tags: ['payments'],
        operationId: 'listPaymentExceptions',
        summary: '待核实的收付款 | Payments a person has to look into',
        response: { 200: z.object({ items: z.array(exception) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      return { items: await listExceptions(context.db, 100) }
    },
  )
  app.post(
    '/api/desk/ledger/exceptions/:customerId/:paymentId/resolution',
    {
      schema: {
        tags: ['payments'],
        operationId: 'resolvePaymentException',
        summary: '核实结果 | What was found',
        params: z.object({ customerId: id, paymentId: id }),
        body: z.object({
          kind: z.enum(['contradiction', 'amount']),
          outcome: z.enum(['settled', 'declined', 'noted']),
        }),
        response: { 200: z.object({ resolved: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'ledger.resolve')
      const finding = { ...request.params, ...request.body }
      const claim = { key: idempotencyKey(request), input: { route: 'resolvePaymentException', finding } }
      await writeAs(context, by, claim, (tx) => resolveException(tx, finding))
      return { resolved: true as const }
    },
  )
}
