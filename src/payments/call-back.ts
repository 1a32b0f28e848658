// Call-backs of a bank: authenticated by an HMAC over the body's bytes, then taken in like any report.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { badInput, blindIndex, type Config, type Context, notFound, parse, system, writeAs } from '../kit/index.ts'
import { callBackForged } from './problems.ts'
import { type ReportOutcome, recordReport } from './report.ts'

export const signatureHeader = 'x-bank-signature'

export const callBack = z
  .object({
    orderId: z.uuid(),
    kind: z.enum(['accepted', 'settled', 'declined']),
    amountFen: z.int().positive(),
    reason: z.string().max(140).optional(),
  })
  .meta({ id: 'BankCallBack', description: 'What the bank says about an order; it may say it more than once' })
export type CallBack = z.infer<typeof callBack>

/** The secret shared with the bank; without a configured one, one that derives from the store's own keys. */
export function callBackSecret(config: Config): Buffer {
  const configured = config.PAYMENT_CALLBACK_SECRET
  return configured ? Buffer.from(configured, 'utf8') : blindIndex('payment call-back', 'secret')
}

/** Hexadecimal HMAC-SHA-256 of the body as sent. */
export function signCallBack(secret: Buffer, body: string | Buffer): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

/** Raises `call-back-forged` unless the signature is of exactly this body. */
export function checkCallBack(secret: Buffer, body: Buffer, signature: string | undefined): void {
  const expected = Buffer.from(signCallBack(secret, body))
  const given = Buffer.from(signature ?? '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw callBackForged()
}

/** The body as JSON; a `bad-input` problem when it is none. */
export function readCallBack(body: Buffer): CallBack {
  try {
    return parse(callBack, JSON.parse(body.toString('utf8')))
  } catch (error) {
    throw error instanceof SyntaxError ? badInput() : error
  }
}

/** Takes an authenticated call-back in; 404 for an order of nobody's. */
export async function takeCallBack(context: Pick<Context, 'db' | 'clock'>, said: CallBack): Promise<ReportOutcome> {
  const outcome = await writeAs(context, system('bank'), {}, (tx) => recordReport(tx, said))
  if (outcome === 'unknown') throw notFound()
  return outcome
}
