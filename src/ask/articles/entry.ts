// What an article says and which questions it answers: the same shape in a file, in a version and in the store's memory.
import { z } from 'zod'
import { day, type Text, text } from '../../kit/index.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const asked = z.string().trim().min(2).max(200)

/** A clause it rests on; `hash` is of the clause as it read when the version was written. */
export const citedClause = z.strictObject({
  product: z.string().min(1),
  anchor: z.string().min(1),
  hash: z.string().optional(),
})
export type CitedClause = z.infer<typeof citedClause>

/** A question that must lead to `expects` (a matter, e.g. `service:surrender`); to this article when it is left out. */
export const check = z.strictObject({ say: asked, expects: z.string().optional() })
export type Check = z.infer<typeof check>

export const content = z.strictObject({
  /** Questions it answers, as people put them. */
  ask: z.strictObject({ zh: z.array(asked), en: z.array(asked) }),
  answer: text,
  /** Articles of law it rests on, e.g. `保险法 §23`. */
  basis: z.array(z.string().min(2)).default([]),
  citations: z.array(citedClause).max(10).default([]),
  /** Codes of the products it speaks of: only who holds one of them is told. Empty: everybody. */
  products: z.array(z.string()).default([]),
  validFrom: day.optional(),
  validTo: day.optional(),
  /** The service that does what it speaks of. */
  service: z.string().optional(),
  action: z.literal('hand-over').optional(),
  checks: z.array(check).max(50).default([]),
})
export type Content = z.infer<typeof content>

export const fileEntry = content.extend({ id: slug })

/** How an article stands in the store: left out for one that comes straight from a file. */
export interface Standing {
  readonly version: number
  /** Citations that no longer say what they said: the answer is not given as it is. */
  readonly stale: readonly StaleCitation[]
  readonly trial?: Trial
}

export const staleCitation = z.object({
  /** The code of a product, or an article of law. */
  of: z.string(),
  /** The clause; empty for law. */
  anchor: z.string(),
  because: z.enum(['changed', 'gone']),
})
export type StaleCitation = z.infer<typeof staleCitation>

/** Another version told to a share of customers. */
export interface Trial {
  readonly id: string
  readonly shareB: number
  readonly versionB: number
  readonly b: Content
}

export interface Entry extends Content {
  readonly id: string
  readonly standing?: Standing
}

/** The first question in each language: what an article is called. */
export function titleOf({ ask }: Pick<Content, 'ask'>): Text {
  const [zh] = ask.zh
  const [en] = ask.en
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' }
}

/** Whether it speaks to somebody who holds these products. */
export function isFor({ products }: Pick<Content, 'products'>, holds: ReadonlySet<string>): boolean {
  return products.length === 0 || products.some((code) => holds.has(code))
}
