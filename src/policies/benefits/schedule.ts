// When benefits of living fall due and what they come to: dividends and survival benefits on anniversaries, annuities from
// their start, the maturity benefit the day after the last covered one.
import { addDays, addMonths, addYears, type Day } from '../../kit/index.ts'
import { type Coverage, coveragesOf, dividendFen, type Product } from '../../products/index.ts'
import { benefitFen } from '../benefit.ts'
import { annuityMonths, annuityStartOn } from '../periods.ts'
import { type Policy, wholeMonths, wholeYears } from '../policy.ts'
import { coveredSumFen } from './additions.ts'
import type { BenefitKind } from './benefit.ts'

export interface BenefitDue {
  readonly kind: BenefitKind
  readonly dueOn: Day
  readonly amountFen: number
}

/** What falls due after a day and until another, in order of day: dividends only as far as they are declared. */
export function benefitsBetween(policy: Policy, product: Product, after: Day, until: Day): BenefitDue[] {
  const last = [until, policy.endsOn ?? until].sort()[0] ?? until
  const dues = [...onAnniversaries(policy, product, after, last), ...annuities(policy, product, after, last)]
  const end = maturityOn(policy, product)
  const matured = end !== undefined && after < end && end <= until ? maturing(policy, product, end) : []
  return [...dues, ...matured].filter(({ amountFen }) => amountFen > 0).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

/** The day the maturity benefit falls due, after the last covered one; undefined without such a benefit. */
export function maturityOn({ endsOn }: Pick<Policy, 'endsOn'>, product: Product): Day | undefined {
  return endsOn === null || coveragesOf(product, 'maturity').length === 0 ? undefined : addDays(endsOn, 1)
}

/** The maturity benefit as it stands: on the contract's last day. */
export function maturityFen(policy: Policy, product: Product): number {
  const { endsOn } = policy
  if (endsOn === null) return 0
  return coveragesOf(product, 'maturity').reduce((all, one) => all + benefitFen(policy, product, one, endsOn), 0)
}

function maturing(policy: Policy, product: Product, dueOn: Day): BenefitDue[] {
  const years = wholeYears(policy.effectiveOn, dueOn)
  return [
    { kind: 'dividend', dueOn, amountFen: dividendOf(policy, product, years, dueOn) },
    { kind: 'maturity', dueOn, amountFen: maturityFen(policy, product) },
  ]
}

function onAnniversaries(policy: Policy, product: Product, after: Day, until: Day): BenefitDue[] {
  const survivals = coveragesOf(product, 'survival')
  if (survivals.length === 0 && !product.dividends) return []
  const dues: BenefitDue[] = []
  for (let year = wholeYears(policy.effectiveOn, after) + 1; ; year += 1) {
    const dueOn = addYears(policy.effectiveOn, year)
    if (dueOn > until) return dues
    const living = survivals.filter((one) => fallsIn(policy, one, year))
    dues.push(
      { kind: 'dividend', dueOn, amountFen: dividendOf(policy, product, year, dueOn) },
      {
        kind: 'survival',
        dueOn,
        amountFen: living.reduce((all, one) => all + benefitFen(policy, product, one, dueOn), 0),
      },
    )
  }
}

/** Zero while none is declared for the policy year that ends on the day. */
function dividendOf(policy: Policy, product: Product, policyYear: number, endsOn: Day): number {
  if (!product.dividends) return 0
  const { term, paymentTermYears: payYears } = policy
  return dividendFen(product, { term, payYears, policyYear, endsOn, sumInsuredFen: coveredSumFen(policy) }) ?? 0
}

type Survival = Extract<Coverage, { kind: 'survival' }>

// A birthday's anniversary is the first on which the insured, rated at an age, has reached it.
function fallsIn({ rated }: Policy, { at }: Survival, year: number): boolean {
  if ('years' in at) return at.years.includes(year)
  if ('ages' in at) return at.ages.includes(rated.age + year)
  const { fromYear, everyYears, untilYear } = at
  return year >= fromYear && (year - fromYear) % everyYears === 0 && year <= (untilYear ?? year)
}

function annuities(policy: Policy, product: Product, after: Day, until: Day): BenefitDue[] {
  const start = annuityStartOn(policy, product)
  const [coverage] = coveragesOf(product, 'annuity')
  if (start === undefined || !coverage || until < start) return []
  const dues: BenefitDue[] = []
  const step = annuityMonths(policy, coverage)
  const first = after < start ? 0 : Math.trunc(wholeMonths(start, after) / step) + 1
  for (let turn = first; ; turn += 1) {
    const dueOn = addMonths(start, turn * step)
    if (dueOn > until) return dues
    dues.push({ kind: 'annuity', dueOn, amountFen: benefitFen(policy, product, coverage, dueOn) })
  }
}

/** The next instalment or survival benefit after a day, within some years; undefined when none is to come. */
export function nextBenefit(policy: Policy, product: Product, after: Day): BenefitDue | undefined {
  const start = annuityStartOn(policy, product)
  const from = start !== undefined && start > after ? addDays(start, -1) : after
  const until = [addYears(from, aheadYears), maturityOn(policy, product) ?? ''].sort().at(-1) ?? from
  return benefitsBetween(policy, product, from, until).find(({ kind }) => kind !== 'dividend')
}

const aheadYears = 40
