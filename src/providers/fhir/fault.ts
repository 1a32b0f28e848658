// What could not be read of a feed: where it stands, and what is wrong in words for people.
import type { z } from 'zod'
import type { Text } from '../../kit/index.ts'

/** A place in what was sent: the line of an NDJSON file, and within it a JSON pointer (RFC 6901). */
export interface Place {
  readonly line?: number
  readonly pointer: string
}

export interface Fault extends Place {
  readonly message: Text
}

export function below(place: Place, path: readonly PropertyKey[]): Place {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return { ...place, pointer: place.pointer + steps.join('') }
}

/** Each fault a schema has found. */
export function faultsOf(place: Place, error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({ ...below(place, issue.path), message: messageOf(issue) }))
}

function messageOf(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'custom') return { zh: String(issue.params?.zh), en: String(issue.params?.en) }
  if (issue.code === 'invalid_type')
    return { zh: `这里应当是 ${issue.expected}`, en: `expected ${issue.expected} here` }
  return { zh: `格式不对（${issue.code}）`, en: `wrong form (${issue.code})` }
}
