// Where money for premiums goes: oldest due first, each instalment whole with its interest before the next is begun.
import type { Day } from '../../kit/index.ts'

export interface Owed {
  readonly dueOn: Day
  readonly amountFen: number
  readonly interestFen: number
}

export interface Allocation<T extends Owed> {
  /** Instalments the money pays, oldest first. */
  readonly paid: readonly T[]
  readonly premiumsFen: number
  readonly interestFen: number
  /** Too little for the next instalment, or more than is due: it is kept for the customer. */
  readonly leftFen: number
}

/** Spreads an amount over what is owed. A part of an instalment pays nothing: cover goes by whole instalments. */
export function allocate<T extends Owed>(owed: readonly T[], amountFen: number): Allocation<T> {
  const oldestFirst = [...owed].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const paid: T[] = []
  let leftFen = amountFen
  for (const one of oldestFirst) {
    const wholeFen = one.interestFen + one.amountFen
    if (wholeFen > leftFen) break
    paid.push(one)
    leftFen -= wholeFen
  }
  const sum = (of: (one: T) => number) => paid.reduce((all, one) => all + of(one), 0)
  return { paid, premiumsFen: sum((one) => one.amountFen), interestFen: sum((one) => one.interestFen), leftFen }
}
