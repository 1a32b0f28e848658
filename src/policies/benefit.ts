// What a coverage pays when it happens on a day.
import { ageOn, type Day, share } from '../kit/index.ts'
import { amountFen, type Coverage, factorPercent, instalmentsInYear, type Product } from '../products/index.ts'
import { accountOn } from './account/value.ts'
import { coveredSumFen } from './benefits/additions.ts'
import { annuityMonths } from './periods.ts'
import { isPaidUp, type Policy } from './policy.ts'
import { premiumsCountedFen } from './premiums-counted.ts'
import { ownCashValueOn } from './values.ts'

/** The most a coverage pays on a day, in fen: of an annuity or care one payment, of an allowance one day, of a waiver a year's premiums. */
export function benefitFen(policy: Policy, product: Product, coverage: Coverage, on: Day): number {
  const sum = coveredSumFen(policy)
  if (coverage.kind === 'annuity') return annuityFen(policy, product, coverage)
  if (coverage.kind === 'medical-expense') return amountFen(coverage.limit.amount, sum)
  if (coverage.kind === 'disability') return sum
  if (coverage.kind === 'surgery')
    return amountFen({ percentOfSum: Math.max(0, ...Object.values(coverage.gradePercents)) }, sum)
  if (coverage.kind === 'death')
    return Math.min(largestFen(policy, product, coverage, on), minorCapFen(policy, product, on))
  if (coverage.kind === 'maturity')
    return amountFen({ percentOfSum: coverage.percent }, largestFen(policy, product, { ...coverage, factors: [] }, on))
  if (coverage.kind === 'daily-allowance') return amountFen(coverage.perDay, sum)
  if (coverage.kind === 'premium-waiver') return waivedFen(policy, product, coverage)
  return amountFen({ percentOfSum: coverage.percentOfSum }, sum)
}

// A rider's sum is a year's premiums of the main contract; a waiver of the contract's own is about its own premiums still to come.
function waivedFen(
  policy: Policy,
  { rider }: Product,
  { yearlyMaxFen }: Extract<Coverage, { kind: 'premium-waiver' }>,
): number {
  const own = isPaidUp(policy) ? 0 : policy.premiumFen * instalmentsInYear[policy.premiumFrequency]
  const yearFen = rider ? policy.sumInsuredFen : own
  return Math.min(yearFen, yearlyMaxFen ?? yearFen)
}

// A yearly annuity drawn by the month pays the share of it that the options name.
function annuityFen(
  policy: Policy,
  { annuityOptions }: Product,
  coverage: Extract<Coverage, { kind: 'annuity' }>,
): number {
  const fen = amountFen({ percentOfSum: coverage.percentOfSum }, coveredSumFen(policy))
  const byMonth = coverage.every === 'year' && annuityMonths(policy, coverage) === 1
  return byMonth ? share(fen, annuityOptions?.monthlyPermille ?? 0, 1_000) : fen
}

// Premiums paid and account value count at the share of the age reached, the other values as they are.
function largestFen(
  policy: Policy,
  product: Product,
  { pays, factors }: Pick<Extract<Coverage, { kind: 'death' }>, 'pays' | 'factors'>,
  on: Day,
): number {
  const [insured] = policy.insureds
  const percentOfSum = factorPercent({ factors }, insured ? ageOn(insured.birthDate, on) : 0)
  const amounts = pays.map((name) => {
    if (name === 'sum-insured') return coveredSumFen(policy)
    if (name === 'cash-value') return ownCashValueOn(policy, product, on).amountFen
    const base = name === 'premiums-paid' ? premiumsCountedFen(policy) : accountOn(policy, product, on).amountFen
    return amountFen({ percentOfSum }, base)
  })
  return Math.max(...amounts)
}

// 保险法 §33: death benefits of minors stay under the cap.
function minorCapFen(policy: Policy, product: Product, on: Day): number {
  const youngest = policy.insureds.map(({ birthDate }) => ageOn(birthDate, on)).sort((a, b) => a - b)[0] ?? 18
  const caps = product.sale.minorSumMaxFen
    .filter(({ underAge }) => youngest < underAge)
    .map(({ sumMaxFen }) => sumMaxFen)
  return Math.min(Number.MAX_SAFE_INTEGER, ...caps)
}
