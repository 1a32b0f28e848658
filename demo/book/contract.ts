// A contract of the demo as it is written down: what was sold, and what happened to it.
import type { Day } from '../../src/kit/index.ts'
import type { Frequency } from '../../src/products/index.ts'
import type { AgentKey } from './agents.ts'

export interface DemoContract {
  readonly key: string
  readonly policyNo: string
  readonly owner: string
  readonly insured: string
  readonly relation: 'self' | 'spouse' | 'child' | 'parent'
  readonly product: string
  readonly term: string
  readonly payYears: number
  readonly frequency: Frequency
  readonly sumInsuredFen: number
  /** What was stated at sale, when it was not what the ID document says. */
  readonly statedBirthDate?: Day
  /** The first covered day; the contract was applied for and issued the day before. */
  readonly effectiveOn: Day
  /** Who sold it and serves it, by key. */
  readonly agent?: AgentKey
  /** Their id, once they are on record. */
  readonly soldBy?: string
  /** The customer has not signed for it yet. */
  readonly unsigned?: true
  /** Renewal premiums due on or after this day stay unpaid. */
  readonly unpaidFrom?: Day
  /** How a unit-linked contract splits its premiums, in per cent by fund. */
  readonly split?: Readonly<Record<string, number>>
  readonly loan?: { readonly on: Day; readonly amountFen: number }
  /** A benefit that fell due and waits for an account. */
  readonly waiting?: { readonly on: Day; readonly amountFen: number }
  /** Who is named to carry it on when the owner dies, by key. */
  readonly secondHolder?: string
  readonly pledge?: { readonly pledgee: string; readonly debtFen: number }
  /** Riders taken with it, or added so many days after it began. */
  readonly riders?: readonly {
    readonly product: string
    readonly sumInsuredFen: number
    readonly addedAfterDays?: number
  }[]
  /** Who is paid on death, by key, with the relation to the insured. */
  readonly beneficiaries: readonly {
    readonly key: string
    readonly share: number
    readonly relation: 'spouse' | 'child' | 'parent'
  }[]
}
