// What is taken from an account each month, on the day of the month the contract began: the policy fee, and the price of the
// cover for what it would pay beyond the account.
import { addDays, addMonths, ageOn, type Day } from '../../kit/index.ts'
import { coveragesOf, type Product, riskChargeFen } from '../../products/index.ts'
import { benefitFen } from '../benefit.ts'
import { lastEvent, type Policy, wholeMonths } from '../policy.ts'
import { asMoves, holdingsOn, resultsOn, sold } from './funds.ts'
import { move, type NewMove, numbered } from './move.ts'
import { accountOn } from './value.ts'

export interface MonthlyCharges {
  readonly policyFeeFen: number
  readonly riskChargeFen: number
  /** 风险保额: the death benefit beyond the account. */
  readonly atRiskFen: number
  readonly totalFen: number
}

/** The charges of a month that begins on a day. */
export function chargesOn(policy: Policy, product: Product, on: Day): MonthlyCharges {
  const [insured] = policy.insureds
  const [death] = coveragesOf(product, 'death')
  const benefit = death ? benefitFen(policy, product, death, on) : 0
  const atRiskFen = Math.max(0, benefit - accountOn(policy, product, on).amountFen)
  const age = insured ? ageOn(insured.birthDate, on) : policy.rated.age
  const risk = riskChargeFen(product, { sex: policy.rated.sex, age, atRiskFen }) ?? 0
  const policyFeeFen = product.account?.fees.policyFeeFen ?? 0
  return { policyFeeFen, riskChargeFen: risk, atRiskFen, totalFen: policyFeeFen + risk }
}

/** The day of the next month whose charges have not been taken. Months of suspension are not charged. */
export function nextChargeOn(policy: Policy): Day {
  const charged = policy.account.findLast(({ kind }) => kind === 'policy-fee')
  const opening = policy.account.find(({ kind }) => kind === 'opening')
  const from = charged ? addDays(charged.forOn, 1) : opening ? addDays(opening.on, 1) : policy.effectiveOn
  const back = lastEvent(policy, 'reinstated')?.on
  return monthDayFrom(policy, back !== undefined && back > from ? back : from)
}

/** The contract's day of the month on or after a day; counted from the first so that the 31st does not drift. */
export function monthDayFrom({ effectiveOn }: Pick<Policy, 'effectiveOn'>, from: Day): Day {
  const months = wholeMonths(effectiveOn, from)
  const last = addMonths(effectiveOn, months)
  return last >= from ? last : addMonths(effectiveOn, months + 1)
}

/** Whether the account bears the charges of a day. */
export function bears(policy: Policy, product: Product, on: Day): boolean {
  return accountOn(policy, product, on).amountFen >= chargesOn(policy, product, on).totalFen
}

/** The moves that take a month's charges on a day; of funds in proportion to what each is worth. */
export function chargeMoves(
  policy: Policy,
  product: Product,
  { forOn, on, charges = chargesOn(policy, product, on) }: { forOn: Day; on: Day; charges?: MonthlyCharges },
): readonly NewMove[] {
  const { policyFeeFen, riskChargeFen: riskFen } = charges
  if (!product.account?.funds)
    return [
      move('policy-fee', on, -policyFeeFen, { forOn }),
      ...(riskFen > 0 ? [move('risk-charge', on, -riskFen, { forOn })] : []),
    ]
  const results = resultsOn(policy.account, product, on)
  const taken: NewMove[] = [...results]
  for (const [kind, amountFen] of [
    ['policy-fee', policyFeeFen],
    ['risk-charge', riskFen],
  ] as const) {
    const holdings = holdingsOn(numbered(policy.account, taken), product, on)
    const parts = asMoves(kind, on, sold(holdings, amountFen), { forOn })
    taken.push(...(parts.length > 0 || kind === 'risk-charge' ? parts : [move(kind, on, 0, { forOn })]))
  }
  return taken
}
