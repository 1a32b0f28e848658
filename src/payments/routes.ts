// The customer's accounts and payments, the desk's view of the books, and the bank's call-backs.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireCustomer, requireStaff } from '../identity/index.ts'
import {
  type App,
  type Context,
  fen,
  id,
  idempotencyKey,
  type PageQuery,
  pageOf,
  pageQuery,
  pageSchema,
  text,
  writeAs,
} from '../kit/index.ts'
import { addAccount, listAccounts } from './account.ts'
import { callBack, callBackSecret, checkCallBack, readCallBack, signatureHeader, takeCallBack } from './call-back.ts'
import { listExceptions, resolveException } from './exceptions.ts'
import { accountKinds } from './ledger.ts'
import { paymentStates } from './payment.ts'
import { purposes } from './purpose.ts'
import { listPayments } from './store.ts'
import { trialBalance } from './trial-balance.ts'

const account = z
  .object({ id, bank: z.string(), last4: z.string(), holderMasked: z.string(), verifiedAt: z.date() })
  .meta({ id: 'Account' })

const payment = z
  .object({
    id,
    direction: z.enum(['in', 'out']),
    accountId: id,
    amountFen: fen,
    purpose: text,
    subject: z.object({ type: z.string(), id: z.string() }),
    reference: z.string(),
    refundedFen: fen,
    state: z.enum(paymentStates),
    at: z.date(),
  })
  .meta({ id: 'Payment' })

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

export function paymentsRoutes(app: App, context: Context): void {
  customerRoutes(app, context)
  deskRoutes(app, context)
  callBackRoutes(app, context)
}

function customerRoutes(app: App, context: Context): void {
  app.get(
    '/api/me/accounts',
    {
      schema: {
        tags: ['payments'],
        operationId: 'listAccounts',
        summary: '我的银行账户 | My bank accounts',
        response: { 200: z.object({ items: z.array(account) }) },
      },
    },
    async (request) => ({ items: await listAccounts(context.db, requireCustomer(request).customerId) }),
  )
  app.post(
    '/api/me/accounts',
    {
      schema: {
        tags: ['payments'],
        operationId: 'addAccount',
        summary: '添加本人银行账户 | Add an account of my own',
        body: z.object({
          number: z.string().min(1).max(40),
          holder: z.string().min(1).max(60),
          bank: z.string().min(2).max(60).optional(),
        }),
        response: { 200: account },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { customerId } = by
      const claim = { key: idempotencyKey(request), input: { route: 'addAccount', body: request.body } }
      const added = await writeAs(context, by, claim, (tx) => addAccount(tx, { customerId, ...request.body }))
      return { ...added, verifiedAt: new Date(added.verifiedAt) }
    },
  )
  app.get(
    '/api/me/payments',
    {
      schema: {
        tags: ['payments'],
        operationId: 'listPayments',
        summary: '我的收付款 | My payments',
        querystring: pageQuery,
        response: { 200: pageSchema(payment) },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return paymentPage(context, customerId, request.query)
    },
  )
}

async function paymentPage({ db }: Context, customerId: string, { after, limit }: PageQuery) {
  const rows = await listPayments(db, { customerId, after, limit: limit + 1 })
  return pageOf(
    rows.map((row) => ({ ...row, purpose: purposes[row.purpose] })),
    limit,
  )
}

function deskRoutes(app: App, context: Context): void {
  app.get(
    '/api/desk/customers/:customerId/payments',
    {
      schema: {
        tags: ['payments'],
        operationId: 'listCustomerPayments',
        summary: '客户的收付款 | A customer’s payments',
        params: z.object({ customerId: id }),
        querystring: pageQuery,
        response: { 200: pageSchema(payment) },
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

// In a scope of its own, where bodies are kept as bytes until their signature has been checked.
function callBackRoutes(app: App, context: Context): void {
  const secret = callBackSecret(context.config)
  app.register(async (bank: App) => {
    bank.removeContentTypeParser('application/json')
    bank.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (request: FastifyRequest, body: Buffer) => {
        const signature = request.headers[signatureHeader]
        checkCallBack(secret, body, typeof signature === 'string' ? signature : undefined)
        return readCallBack(body)
      },
    )
    bank.post(
      '/api/payments/call-backs',
      {
        schema: {
          tags: ['payments'],
          operationId: 'takeBankCallBack',
          summary:
            '银行回调，签名在 x-bank-signature | Call-back of a bank, HMAC-SHA-256 of the body in x-bank-signature',
          body: callBack,
          response: { 200: z.object({ outcome: z.enum(['recorded', 'repeated', 'exception', 'unknown']) }) },
        },
      },
      async (request) => ({ outcome: await takeCallBack(context, request.body) }),
    )
  })
}
