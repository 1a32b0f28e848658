// What an answer is made of; the same shape goes to every channel and into the conversation.
import { z } from 'zod'
import { reportFields } from '../claims/index.ts'
import { day, id, language, type Text, text } from '../kit/index.ts'
import { fillingView } from './dialogue/filling.ts'

/**
 * What an answer stands on, never blurred: one's own facts, the words of a clause or article, something to do, or that it is not
 * known. The rest are no answers: help first, a person, small talk.
 */
export const answerKinds = ['facts', 'cited', 'do', 'unknown', 'urgent', 'person', 'talk'] as const
export const answerKind = z.enum(answerKinds)
export type AnswerKind = z.infer<typeof answerKind>

export const sourceView = z
  .object({
    title: text,
    /** Number of the clause or article. */
    clause: z.string(),
    text: text.optional(),
    /** The very sentence of it that answers. */
    quote: text.optional(),
    productCode: z.string().optional(),
    /** Of the product, or of the article of the knowledge base. */
    version: z.string().optional(),
    anchor: z.string().optional(),
    /** An article of the knowledge base, by its id. */
    articleId: z.string().optional(),
  })
  .meta({ id: 'AnswerSource' })
export type Source = z.infer<typeof sourceView>

export const originView = z
  .object({
    /** Whose figures these are: a policy, a claim, a request, or what is on record. */
    of: text,
    /** What was worked out or looked up. */
    what: text,
    /** The function or the record it comes from, as the code names it. */
    by: z.string(),
    /** The amounts and dates of the answer that come from it, as they are written there. */
    values: z.array(z.string()),
    asOf: day,
    policyId: id.optional(),
    claimId: id.optional(),
    requestId: id.optional(),
  })
  .meta({ id: 'AnswerOrigin' })
export type Origin = z.infer<typeof originView>

export const actionView = z
  .object({
    kind: z.enum([
      'start-service',
      'open-policy',
      'open-claim',
      'open-product',
      'more',
      'hand-over',
      'call',
      'open-request',
      'open-estimate',
    ]),
    label: text,
    serviceId: z.string().optional(),
    policyId: id.optional(),
    claimId: id.optional(),
    /** A request that goes on in its form, and from there back to the conversation. */
    requestId: id.optional(),
    /** The service can be done within the conversation, question by question. */
    inChat: z.boolean().optional(),
    productCode: z.string().optional(),
    /** The number to dial. */
    phone: z.string().optional(),
    /** What is known already, by step and field: pass it on when the request is opened. */
    prefill: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  })
  .meta({ id: 'AnswerAction' })
export type Action = z.infer<typeof actionView>

/** A claim report in the making: what was said of it so far, and what was asked last. */
export const reportingView = z
  .object({ sentence: z.string(), asked: z.enum(reportFields), skipped: z.array(z.enum(reportFields)) })
  .meta({ id: 'Reporting' })
export type Reporting = z.infer<typeof reportingView>

export const replyView = z.object({
  kind: answerKind,
  says: text,
  /** The language of the sentence. */
  language,
  sources: z.array(sourceView),
  /** Where each amount and date comes from. */
  origins: z.array(originView),
  actions: z.array(actionView),
  /** Questions to ask instead, when it is not sure. */
  suggestions: z.array(text),
  reporting: reportingView.optional(),
  /** The service that is being done in the conversation. */
  filling: fillingView.optional(),
  /** False when it does not know. */
  known: z.boolean(),
})
export type Reply = z.infer<typeof replyView>

/** An answer before the edge adds the language. */
export type Answer = Omit<Reply, 'language'>

export function answered(says: Text, more: Partial<Omit<Answer, 'says' | 'known'>> = {}): Answer {
  return { kind: 'talk', says, sources: [], origins: [], actions: [], suggestions: [], known: true, ...more }
}

export function lines(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join('\n'), en: parts.map(({ en }) => en).join('\n') }
}

/** The way to those that were left out: all policies, or all for which a service can be done. */
export function more(count: number, target: Pick<Action, 'serviceId'> = {}): Action[] {
  if (count <= 0) return []
  return [{ kind: 'more', label: { zh: `还有 ${count} 份，全部看`, en: `${count} more: see all` }, ...target }]
}

export function callAction({ number, name }: { readonly number: string; readonly name: Text }): Action {
  return {
    kind: 'call',
    label: { zh: `拨打 ${number} ${name.zh}`, en: `Call ${number}, ${name.en}` },
    phone: number,
  }
}

export const handOver: Action = { kind: 'hand-over', label: { zh: '转人工', en: 'Talk to a person' } }
