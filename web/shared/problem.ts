// What the API says when it cannot do something (RFC 9457), and what the network says when it is not there.
import type { Text } from './text.ts'

export interface Fault {
  readonly pointer: string
  readonly detail: Text
}

interface Body {
  readonly type: string
  readonly status: number
  readonly titles: Text
  readonly details?: Text
  readonly faults?: readonly Fault[]
}

/** A refusal of the API in words for the person, with the field each fault belongs to. */
export class ProblemError extends Error {
  readonly id: string
  readonly status: number
  readonly words: Text
  readonly faults: readonly Fault[]
  constructor({ type, status, titles, details, faults }: Body) {
    super(titles.en)
    this.id = type.replace('/problems/', '')
    this.status = status
    this.words = details ?? together(faults) ?? titles
    this.faults = faults ?? []
  }
}

/** What is wrong with the fields, where the problem itself says no more than that something is. */
function together(faults: readonly Fault[] = []): Text | undefined {
  if (faults.length === 0) return undefined
  const said = (language: 'zh' | 'en') => [...new Set(faults.map(({ detail }) => detail[language]))]
  return { zh: said('zh').join('；'), en: said('en').join('; ') }
}

/** No answer came: the person is offline, or the store is. */
export class OfflineError extends Error {}

const unknown: Text = {
  zh: '我们这边出错了，请稍后再试',
  en: 'Something went wrong on our side, please try again',
}

/** Reads a problem body; anything else becomes a problem with plain words. */
export function problemOf(body: unknown, status: number): ProblemError {
  const fields = record(body)
  const titles = textOf(fields.titles) ?? unknown
  const details = textOf(fields.details)
  const faults = Array.isArray(fields.faults) ? fields.faults.flatMap(faultOf) : []
  const type = typeof fields.type === 'string' ? fields.type : `/problems/http-${status}`
  return new ProblemError({ type, status, titles, faults, ...(details ? { details } : {}) })
}

function faultOf(value: unknown): Fault[] {
  const { pointer, detail } = record(value)
  const words = textOf(detail)
  return typeof pointer === 'string' && words ? [{ pointer, detail: words }] : []
}

function textOf(value: unknown): Text | undefined {
  const { zh, en } = record(value)
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined
}

/** The fields of an object; none of anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
