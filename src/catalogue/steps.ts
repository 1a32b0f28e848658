// The six kinds of step. A kind is added only when two services need it.
import { z } from 'zod'
import { id, type Text, text } from '../kit/index.ts'
import type { Purpose } from '../payments/index.ts'

export type Level = 'id' | 'face'

/** Whose agreement a service needs besides the one who asks for it. */
export type Consenter = 'insured' | 'guardian' | 'new-holder' | 'attorney'

interface Common {
  readonly title: Text
  readonly intro?: Text
}

export interface AskStep<S extends z.ZodRawShape = z.ZodRawShape> extends Common {
  readonly kind: 'ask'
  readonly answer: z.ZodObject<S>
}

const identified = z.object({ level: z.enum(['id', 'face']) })
export interface IdentifyStep extends Common {
  readonly kind: 'identify'
  readonly level: Level
  readonly answer: typeof identified
}

const uploaded = z.object({
  documentIds: z.array(id).max(40),
  /** A document that cannot be had, with the customer's reason (保险法 §22: only what one can provide). */
  waived: z
    .array(z.object({ kind: z.string().max(60), reason: z.string().min(2).max(200) }))
    .max(20)
    .default([]),
})
export interface UploadStep extends Common {
  readonly kind: 'upload'
  readonly answer: typeof uploaded
}

const consented = z.object({ asked: z.literal(true) })
export interface ConsentStep extends Common {
  readonly kind: 'consent'
  readonly from: Consenter
  readonly answer: typeof consented
}

export const signed = z.object({
  /** What was signed: must be the document the request shows now. */
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SVG path data of the strokes, or the name typed. */
  strokes: z.string().min(1).max(50_000),
})
export interface SignStep extends Common {
  readonly kind: 'sign'
  readonly answer: typeof signed
}

export const paid = z.object({ accountId: id })
export interface PayStep extends Common {
  readonly kind: 'pay'
  /** The ledger's purpose for the money. */
  readonly purpose: Purpose
  readonly answer: typeof paid
}

export type Step = AskStep | IdentifyStep | UploadStep | ConsentStep | SignStep | PayStep
export type Steps = { readonly [name: string]: Step }

/** What a step's answer is once parsed. */
export type AnswerOf<T extends Step> = z.output<T['answer']>

const words = {
  identify: { zh: '核实是您本人', en: 'Confirm it is you' },
  insured: { zh: '请被保险人同意', en: 'Ask the insured person to agree' },
  guardian: { zh: '请监护人同意', en: 'Ask the guardian to agree' },
  'new-holder': { zh: '请新投保人同意', en: 'Ask the new policyholder to agree' },
  attorney: { zh: '请代办人同意', en: 'Ask the attorney to agree' },
  sign: { zh: '签名确认', en: 'Sign' },
  pay: { zh: '付款', en: 'Pay' },
} as const

export function ask<S extends z.ZodRawShape>(title: Text, fields: S, intro?: Text): AskStep<S> {
  return { kind: 'ask', title, answer: z.object(fields), ...(intro ? { intro } : {}) }
}

export function identify(level: Level): IdentifyStep {
  return { kind: 'identify', title: words.identify, level, answer: identified }
}

export const documentAsked = z.object({
  kind: z.string(),
  title: text,
  required: z.boolean(),
  or: z.array(z.string()).readonly().optional().describe('kinds that stand for it: one of them is enough'),
})
export type DocumentAsked = Readonly<z.infer<typeof documentAsked>>

/** Documents; which ones is the service's `documents`. */
export function upload(title: Text, intro?: Text): UploadStep {
  return { kind: 'upload', title, answer: uploaded, ...(intro ? { intro } : {}) }
}

export function consent(from: Consenter): ConsentStep {
  return { kind: 'consent', title: words[from], from, answer: consented }
}

export function sign(title: Text = words.sign): SignStep {
  return { kind: 'sign', title, answer: signed }
}

/** Money from the customer; how much is the service's `amountFen`. */
export function pay(purpose: Purpose): PayStep {
  return { kind: 'pay', title: words.pay, purpose, answer: paid }
}
