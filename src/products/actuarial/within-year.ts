// Payments more often than once a year, and benefits at the moment of death, from yearly values.
import { discountRate, type LifeBasis } from './life.ts'

type Rate = Pick<LifeBasis, 'interest'>

function nominal({ interest }: Rate, times: number): number {
  return times === Number.POSITIVE_INFINITY ? Math.log(1 + interest) : times * ((1 + interest) ** (1 / times) - 1)
}

/**
 * An annuity due paid `times` a year from the yearly one, deaths spread evenly (UDD): α(m) ä − β(m) (1 − nEx). `times` may be
 * infinite; `later` is the pure endowment at the end of the payments, 0 for life.
 */
export function evenlySpread(yearly: number, rate: Rate, times: number, later = 0): number {
  const { interest: i } = rate
  const d = discountRate(rate)
  const im = nominal(rate, times)
  const dm = times === Number.POSITIVE_INFINITY ? Math.log(1 + i) : discountRate(rate, times)
  return ((i * d) / (im * dm)) * yearly - ((i - im) / (im * dm)) * (1 - later)
}

/** The same by Woolhouse's first two terms: ä − (m − 1) / 2m (1 − nEx). */
export function woolhouse(yearly: number, times: number, later = 0): number {
  return yearly - ((times - 1) / (2 * times)) * (1 - later)
}

/** A death benefit paid at once instead of at the year's end, deaths spread evenly: i / δ times as much. */
export function paidAtOnce(atYearEnd: number, { interest }: Rate): number {
  return (atYearEnd * interest) / Math.log(1 + interest)
}
