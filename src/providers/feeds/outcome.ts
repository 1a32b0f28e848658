// What FHIR calls an OperationOutcome: what became of what was sent, and what is wrong with it, with the place in it.
import type { Text } from '../../kit/index.ts'
import type { Fault } from '../fhir/fault.ts'
import { type End, endWords } from '../words.ts'

interface Issue {
  readonly severity: 'error' | 'information'
  readonly code: string
  readonly details: { readonly text: string }
  readonly expression?: readonly string[]
}

export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome'
  readonly issue: readonly Issue[]
}

const both = ({ zh, en }: Text) => ({ text: `${zh} | ${en}` })

export function refusal(code: string, words: Text, faults: readonly Fault[] = []): OperationOutcome {
  const issue: Issue[] = faults.map(({ pointer, message, line }) => ({
    severity: 'error',
    code: 'invalid',
    details: both(message),
    expression: [`${line === undefined ? '' : `${line}:`}${pointer || '/'}`],
  }))
  return {
    resourceType: 'OperationOutcome',
    issue: issue.length > 0 ? issue : [{ severity: 'error', code, details: both(words) }],
  }
}

const codes = { read: 'informational' } as const
const codeOf: Readonly<Record<string, string>> = codes

/** One issue a resource: where it ended, by its place. */
export function outcomeOf(resources: readonly { readonly pointer: string }[], ends: readonly End[]): OperationOutcome {
  const issue = resources.map(({ pointer }, no): Issue => {
    const end = ends[no] ?? 'not-used'
    return {
      severity: 'information',
      code: codeOf[end] ?? 'suppressed',
      details: both(endWords[end]),
      expression: [pointer || '/'],
    }
  })
  const nothing: Issue = { severity: 'information', code: 'informational', details: both(endWords['not-used']) }
  return { resourceType: 'OperationOutcome', issue: issue.length > 0 ? issue : [nothing] }
}
