// Problems are for the caller: RFC 9457 bodies in both languages, declared in the folder where they arise.
import { z } from 'zod'
import { type Text, text } from './text.ts'

export interface ProblemKind {
  readonly id: string
  readonly status: number
  readonly title: Text
}

export interface FieldFault {
  /** JSON pointer into the request body (RFC 6901), e.g. `/answers/amountFen`. */
  readonly pointer: string
  readonly detail: Text
}

interface More {
  readonly detail?: Text
  readonly faults?: readonly FieldFault[]
}

export class ProblemError extends Error {
  readonly kind: ProblemKind
  readonly more: More
  constructor(kind: ProblemKind, more: More) {
    super(`${kind.id}: ${(more.detail ?? kind.title).en}`)
    this.kind = kind
    this.more = more
  }
}

const declared = new Map<string, ProblemKind>()

/** Declares a problem and gives the function that makes it: `throw notYours()`. */
export function problem(id: string, status: number, title: Text): (more?: More) => ProblemError {
  if (declared.has(id)) throw new Error(`problem ${id} is declared twice`)
  const kind = { id, status, title }
  declared.set(id, kind)
  return (more = {}) => new ProblemError(kind, more)
}

/** Every problem the product can raise, by id: the source of `docs/problems.md`. */
export function allProblems(): ProblemKind[] {
  return [...declared.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const problemBody = z
  .object({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string().optional(),
    titles: text,
    details: text.optional(),
    faults: z.array(z.object({ pointer: z.string(), detail: text })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details, with the words in both languages' })

/** The body that goes out; `title` and `detail` follow the caller's language. */
export function bodyOf(error: ProblemError, language: 'zh' | 'en'): z.infer<typeof problemBody> {
  const { kind, more } = error
  return {
    type: `/problems/${kind.id}`,
    status: kind.status,
    title: kind.title[language],
    titles: kind.title,
    ...(more.detail ? { detail: more.detail[language], details: more.detail } : {}),
    ...(more.faults ? { faults: [...more.faults] } : {}),
  }
}

export const notFound = problem('not-found', 404, {
  zh: '没有找到，或者您无权查看',
  en: 'Not found, or not yours to see',
})
export const notSignedIn = problem('not-signed-in', 401, { zh: '请先登录', en: 'Please sign in first' })
export const notAllowed = problem('not-allowed', 403, {
  zh: '您没有做这件事的权限',
  en: 'You are not allowed to do this',
})
export const badInput = problem('bad-input', 422, { zh: '有内容需要改一改', en: 'Something needs correcting' })
export const keyReused = problem('idempotency-key-reused', 422, {
  zh: '同一个幂等键不能用于不同的内容',
  en: 'The same idempotency key was used with other content',
})
export const tooBusy = problem('too-busy', 503, {
  zh: '现在有点忙，请稍后再试',
  en: 'Busy just now, please try again shortly',
})
export const tooMany = problem('too-many-requests', 429, {
  zh: '操作太频繁，请稍等片刻',
  en: 'Too many requests, please wait a moment',
})
export const tooLarge = problem('too-large', 413, { zh: '内容太大', en: 'The content is too large' })
export const crossSite = problem('cross-site', 403, {
  zh: '请求来自别的网站，已拦下',
  en: 'The request came from another site and was stopped',
})
