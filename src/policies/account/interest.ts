// Interest of a universal account: by the day on what is in it, compounded, at the rate declared for the month; for a month
// without a declaration at the guaranteed rate.
import { addMonths, type Day, daysBetween } from '../../kit/index.ts'
import { declaredRateBp, guaranteedRateBp, type Product } from '../../products/index.ts'
import type { Move } from './move.ts'

const yearDays = 365n
const wholeBp = 10_000n
/** Interest is carried from day to day in millionths of a fen, each half up. */
const scale = 1_000_000n

/** From which day a move bears interest: interest of a month from the month's end on, whenever it was written. */
function bearsFrom({ kind, on, forOn }: Move): Day {
  return kind === 'interest' ? forOn : on
}

/** Up to which day interest has been credited; the account's first day when none has. */
export function creditedTo(moves: readonly Move[]): Day | undefined {
  const last = moves.findLast(({ kind }) => kind === 'interest')
  return last?.forOn ?? moves[0]?.on
}

/** Interest of the days from the last credited one to a day (which does not count itself), half up to the fen. */
export function accruedFen(moves: readonly Move[], product: Product, to: Day): number {
  const from = creditedTo(moves)
  if (from === undefined || from >= to) return 0
  const later = moves.filter((one) => bearsFrom(one) > from && bearsFrom(one) < to)
  let standing = BigInt(moves.reduce((all, one) => all + (bearsFrom(one) > from ? 0 : one.amountFen), 0)) * scale
  let interest = 0n
  for (const [begins, ends] of stretches(from, to, later.map(bearsFrom))) {
    for (const one of later) if (bearsFrom(one) === begins) standing += BigInt(one.amountFen) * scale
    const rate = BigInt(declaredRateBp(product, begins) ?? guaranteedRateBp(product))
    for (let days = daysBetween(begins, ends); days > 0; days -= 1) {
      const base = standing + interest
      if (base > 0n) interest += (2n * base * rate + wholeBp * yearDays) / (2n * wholeBp * yearDays)
    }
  }
  return Number((2n * interest + scale) / (2n * scale))
}

/** From a day to another in stretches of one rate and one sum: they begin with months and with moves. */
function stretches(from: Day, to: Day, moved: readonly Day[]): [Day, Day][] {
  const begins = new Set([from, ...moved])
  for (let month = monthAfter(from); month < to; month = addMonths(month, 1)) begins.add(month)
  const days = [...begins].sort()
  return days.map((day, index) => [day, days[index + 1] ?? to])
}

/** The first day of the month after that of a day. */
export function monthAfter(on: Day): Day {
  return addMonths(`${on.slice(0, 7)}-01`, 1)
}
