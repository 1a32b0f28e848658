// The customer's accounts and payments, and the bank's call-backs.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { requireCustomer } from '../identity/index.ts'
import { type App, type Context, id, idempotencyKey, pageQuery, text, writeAs } from '../kit/index.ts'
import { addAccount, listAccounts } from './account.ts'
import { bankCardOf } from './banks/bank-card.ts'
import { accountName, bankName } from './banks/bank-names.ts'
import { callBack, callBackSecret, checkCallBack, readCallBack, signatureHeader, takeCallBack } from './call-back.ts'
import { deskRoutes } from './desk-routes.ts'
import { heldRoutes } from './held-routes.ts'
import { paymentList, paymentPage } from './payment-page.ts'

const account = z
  .object({
    id,
    bank: z.string(),
    last4: z.string(),
    /** Bank and last digits in words. */
    name: text,
    holderMasked: z.string(),
    verifiedAt: z.date(),
  })
  .meta({ id: 'Account' })

export function paymentsRoutes(app: App, context: Context): void {
  cardRoutes(app)
  customerRoutes(app, context)
  deskRoutes(app, context)
  heldRoutes(app, context)
  callBackRoutes(app, context)
}

const cardBank = z
  .object({ bank: text.nullable().describe('null: in no table, to be named'), debit: z.boolean() })
  .meta({ id: 'CardBank' })

function cardRoutes(app: App): void {
  app.get(
    '/api/cards/:prefix',
    {
      config: { atCounter: true },
      schema: {
        tags: ['payments'],
        operationId: 'getCardBank',
        summary: '从卡号前几位认出银行 | The bank of a card by its first digits',
        params: z.object({
          prefix: z
            .string()
            .regex(/^\d{6,10}$/)
            .describe('the first digits alone: no whole number'),
        }),
        response: { 200: cardBank },
      },
    },
    async (request) => {
      const { bank, debit } = bankCardOf(request.params.prefix)
      return { bank: bank ? bankName(bank) : null, debit }
    },
  )
}

function customerRoutes(app: App, context: Context): void {
  app.get(
    '/api/me/accounts',
    {
      config: { atCounter: true },
      schema: {
        tags: ['payments'],
        operationId: 'listAccounts',
        summary: '我的银行账户 | My bank accounts',
        response: { 200: z.object({ items: z.array(account) }) },
      },
    },
    async (request) => {
      const accounts = await listAccounts(context.db, requireCustomer(request).customerId)
      return { items: accounts.map((one) => ({ ...one, name: accountName(one) })) }
    },
  )
  app.post(
    '/api/me/accounts',
    {
      config: { atCounter: true },
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
      return { ...added, name: accountName(added), verifiedAt: new Date(added.verifiedAt) }
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
        response: { 200: paymentList },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      return paymentPage(context, customerId, request.query)
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
