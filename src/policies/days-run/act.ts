// What the day's run can do for a contract, and what it has to know to say so. Acts are values: deciding them touches nothing.
import type { Day, Text } from '../../kit/index.ts'
import type { Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import type { Renewal } from '../renewals/renewal.ts'
import type { Rider } from '../riders/rider.ts'

export const actKinds = [
  'receipt-reminder',
  'call-back-due',
  'cooling-off-over',
  'due-notice',
  'collect',
  'apply-held',
  'grace-notice',
  'automatic-loan',
  'lapse',
  'debt-lapse',
  'debt-warning',
  'reinstatement-ending',
  'terminate',
  'extend-grace',
  'end-extension',
  'loan-due-notice',
  'loan-overdue',
  'anniversary',
  'dividend',
  'survival',
  'annuity-notice',
  'annuity',
  'maturity-notice',
  'maturity',
  'certain-annuity',
  'waive',
  'suspension-ending',
  'suspension-over',
  'term-ending',
  'term-over',
  'renewal-notice',
  'renewal-stop',
  'renew',
  'renewal-unpaid',
  'riders-renew',
  'account-interest',
  'account-charges',
  'account-short',
  'account-lapse',
  'switch-funds',
  'holiday-over',
] as const
export type ActKind = (typeof actKinds)[number]

export interface Act {
  readonly kind: ActKind
  /** The day the act is for, e.g. a due day or an anniversary: with the kind it is done once. */
  readonly forOn: Day
  /** What it moves or tells of; zero when no amount is in it. */
  readonly amountFen: number
  /** A second day it tells of: the end of grace, the new end, the premium's due day. */
  readonly untilOn?: Day
  /** Why something ends, for whoever is told. */
  readonly because?: Text
  /** The year that begins. */
  readonly renewal?: Renewal
  /** The riders as they then are. */
  readonly riders?: readonly Rider[]
  /** The hold behind an extension of grace. */
  readonly holdId?: string
}

/** Something that falls due on a day: an act, or only a look to be taken (a bank that has not answered, a debt that grows). */
export interface Planned {
  readonly on: Day
  readonly act?: Act
}

export interface Collection {
  readonly dueOn: Day
  readonly orderedOn: Day
  readonly ended: 'settled' | 'declined' | null
}

/** Catastrophe mode in a region. */
export interface Hold {
  readonly id: string
  readonly region: string
  readonly fromOn: Day
  readonly untilOn: Day
  readonly liftedOn: Day | null
}

/** Everything an act is decided on. */
export interface DayFacts {
  readonly policy: Policy
  readonly product: Product
  /** The version of the product sold on that day, for a contract of a year; none once it is withdrawn. */
  readonly onSale?: Product | undefined
  /** `kind|forOn` of what was done before. */
  readonly done: ReadonlySet<string>
  readonly collections: readonly Collection[]
  /** Premium money held for the policy. */
  readonly heldFen: number
  /** Holds on the region the policyholder lives in, lifted ones too. */
  readonly holds: readonly Hold[]
  /** The death of whoever is insured first is on record: nothing is paid for living on. */
  readonly insuredDied: boolean
  /** Whether and how early premiums are announced (基本服务规定 §21: the customer is asked). */
  readonly reminder: { readonly wanted: boolean; readonly daysBefore: number }
}

export function keyOf({ kind, forOn }: Pick<Act, 'kind' | 'forOn'>): string {
  return `${kind}|${forOn}`
}

/** An act that is planned while it is of use: not announced after its day, not told months late. */
export function plan(day: Day, on: Day, until: Day, act: Act): Planned[] {
  return day <= until ? [{ on, act }] : []
}
