// What a problem says, as the reason a row is rejected.
import { ProblemError, type Text } from '../../kit/index.ts'

export function problemText({ kind, more }: ProblemError): Text {
  return more.detail ?? more.faults?.[0]?.detail ?? kind.title
}

/** The reason `attempt` fails with, or undefined when it does not. A bug stays a bug. */
export function reasonAgainst(attempt: () => unknown): Text | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    if (error instanceof ProblemError) return problemText(error)
    throw error
  }
}
