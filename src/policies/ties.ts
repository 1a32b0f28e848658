// Who else stands by a contract: its second policyholder, its pledgee.
import type { Day } from '../kit/index.ts'

export interface SecondHolder {
  readonly customerId: string
  readonly name: string
  readonly namedOn: Day
}

export interface Pledge {
  readonly pledgee: string
  readonly debtFen: number
  readonly sinceOn: Day
}
