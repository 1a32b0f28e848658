// How a claim ended, as the figures count it: from its events, decisions and clocks. Pure.
import type { Day } from '../../kit/index.ts'
import type { Claim, ClaimKind } from '../claim.ts'
import type { ClockRow } from '../clocks.ts'
import type { Decision } from '../decisions.ts'
import type { ClaimEvent } from '../events.ts'
import type { Adjudication } from '../judge/index.ts'

export interface ClaimOutcome {
  readonly closedOn: Day
  readonly kind: ClaimKind
  /** The contract whose benefit is the largest part of it. */
  readonly policyId: string | undefined
  readonly outcome: 'pay' | 'refuse'
  /** No person had a hand in it, from the report to the end. */
  readonly byMachine: boolean
  /** The rules that handed it to a person. */
  readonly rules: readonly string[]
  /** The rules that said something without handing it over, those on probation among them. */
  readonly noted: readonly string[]
  /** What adjudication came to when it was handed to a person, else in the end. */
  readonly proposedFen: number
  readonly paidFen: number
  /** From the report to the end, in seconds. */
  readonly tookS: number
  /** A statutory clock ran out before it was stopped. */
  readonly late: boolean
  /** It had ended before, and a person, or another person, was asked for. */
  readonly reviewed: boolean
  /** …and the person decided otherwise. */
  readonly changed: boolean
}

interface Ended {
  readonly claim: Pick<Claim, 'kind' | 'openedAt'>
  readonly events: readonly Pick<ClaimEvent, 'kind' | 'at' | 'by' | 'body'>[]
  /** Newest first. */
  readonly decisions: readonly Pick<Decision, 'outcome' | 'payFen' | 'by' | 'adjudication'>[]
  readonly clocks: readonly Pick<ClockRow, 'dueOn' | 'stoppedOn'>[]
  readonly closedAt: Date
  readonly closedOn: Day
}

/** Undefined while no decision stands. */
export function outcomeOf({ claim, events, decisions, clocks, closedAt, closedOn }: Ended): ClaimOutcome | undefined {
  const [last, before] = decisions.filter(({ outcome }) => outcome !== 'refer')
  if (!last || last.outcome === 'refer') return undefined
  const judgings = events.filter(({ kind }) => kind === 'judged')
  const judged = judgings.find(({ body }) => body.decision === 'refer') ?? judgings.at(-1)
  const reviewed = before !== undefined && events.some(({ kind }) => kind === 'review-asked' || kind === 'appealed')
  return {
    closedOn,
    kind: claim.kind,
    policyId: mainPolicyOf(last.adjudication),
    outcome: last.outcome,
    byMachine:
      last.by.startsWith('system:') && !events.some(({ kind, by }) => kind === 'referred' || by.startsWith('staff:')),
    rules: [...new Set(events.flatMap(({ kind, body }) => (kind === 'referred' ? textsIn(body.rules) : [])))],
    noted: notedIn(decisions.at(-1)?.adjudication.findings ?? []),
    proposedFen: typeof judged?.body.payFen === 'number' ? judged.body.payFen : 0,
    paidFen: last.payFen,
    tookS: Math.max(0, Math.round((closedAt.getTime() - claim.openedAt.getTime()) / 1_000)),
    late: clocks.some(({ dueOn, stoppedOn }) => (stoppedOn ?? closedOn) > dueOn),
    reviewed,
    changed: reviewed && (before.outcome !== last.outcome || before.payFen !== last.payFen),
  }
}

function mainPolicyOf({ covers, fixed }: Adjudication): string | undefined {
  const parts = [
    ...covers.map(({ policyId, payFen }) => ({ policyId, fen: payFen })),
    ...fixed.map(({ policyId, amountFen }) => ({ policyId, fen: amountFen ?? 0 })),
  ]
  return parts.sort((a, b) => b.fen - a.fen)[0]?.policyId
}

function notedIn(findings: Adjudication['findings']): string[] {
  return [...new Set(findings.filter(({ effect }) => effect !== 'refer').map(({ rule }) => rule))]
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
