// 确定年金: a maturity benefit paid in equal yearly parts, the first when the contract matures. What is still to be paid earns
// the rate declared on that day, for good; the parts are as many as were chosen, whoever lives.
import { z } from 'zod'
import { type Day, formatFen, type Text } from '../../kit/index.ts'
import { creditedRateBp, type Product } from '../../products/index.ts'
import { lastEvent, type Policy } from '../policy.ts'

const shape = z.object({ years: z.int(), rateBp: z.int(), instalmentFen: z.int(), from: z.string() })

export interface CertainAnnuity {
  readonly years: number
  /** Hundredths of a per cent a year. */
  readonly rateBp: number
  /** Each but the last, which is whatever is left. */
  readonly instalmentFen: number
  /** The day of the first. */
  readonly from: Day
}

/** The annuity a maturity benefit was turned into; undefined when it was not. */
export function certainAnnuityOf(policy: Pick<Policy, 'events'>): CertainAnnuity | undefined {
  return shape.safeParse(lastEvent(policy, 'ended')?.new?.annuity).data
}

/** What an amount gives for so many years, by the rate declared on a day. */
export function certainAnnuityFor(
  product: Product,
  { amountFen, years, on }: { readonly amountFen: number; readonly years: number; readonly on: Day },
): CertainAnnuity {
  const rateBp = creditedRateBp(product, on) ?? 0
  return { years, rateBp, instalmentFen: instalmentFen(amountFen, years, rateBp), from: on }
}

const whole = 10_000n

// An annuity-due: amount ÷ (1 + v + v² + …), v = 1 ÷ (1 + rate); half up to the fen.
function instalmentFen(amountFen: number, years: number, rateBp: number): number {
  const grown = whole + BigInt(rateBp)
  let factor = 0n
  for (let year = 0; year < years; year += 1) factor += whole ** BigInt(year) * grown ** BigInt(years - 1 - year)
  const part = BigInt(amountFen) * grown ** BigInt(years - 1)
  return Number((2n * part + factor) / (2n * factor))
}

export function certainAnnuityWords({ years, rateBp, instalmentFen: fen }: CertainAnnuity): Text {
  return {
    zh: `${years} 年确定年金，每年 ${formatFen(fen)}（年利率 ${rateBp / 100}%）`,
    en: `an annuity certain of ${years} years, ${formatFen(fen)} a year (at ${rateBp / 100} % a year)`,
  }
}

/** How a preview speaks of an annuity that is arranged ahead. */
export function certainAnnuityNote(annuity: CertainAnnuity): Text {
  const { zh, en } = certainAnnuityWords(annuity)
  return {
    zh: `按今天公布的利率是${zh}；以满期当日公布的利率为准，之后不再变，每年这一天给付，人不在了也照付`,
    en: `At the rate declared today: ${en}. The rate of the day it matures counts and then stays; paid on that day every year, whoever lives`,
  }
}
