// The contracts of a family: what people of their age and means have, sold by the product's rules, rated by its tables.
import { addDays, addMonths, addYears, ageOn, type Day } from '../../src/kit/index.ts'
import { type Beneficiary, instalmentMonths, type Loan, lastDay, type Premium } from '../../src/policies/index.ts'
import {
  cashValueFen,
  coveragesOf,
  type Frequency,
  type Product,
  premiumFen,
  saleFaults,
  termOf,
} from '../../src/products/index.ts'
import type { Draw } from './draw.ts'
import type { Family, Member } from './families.ts'

/** A contract but for ids and accounts. */
export interface Drawn {
  readonly product: Product
  readonly insured: Member
  readonly sumInsuredFen: number
  readonly premiumFen: number
  readonly frequency: Frequency
  readonly payYears: number
  readonly term: string
  readonly termYears: number | null
  readonly ratedAge: number
  readonly effectiveOn: Day
  readonly endsOn: Day | null
  readonly paidToOn: Day
  readonly premiums: readonly Premium[]
  readonly loan?: Omit<Loan, 'id'>
  readonly beneficiaries: readonly Beneficiary[]
  readonly surrenderedOn?: Day
}

const triesMax = 4

/** What a family has; a person the products do not take has nothing. */
export function contractsOf(draw: Draw, { owner, members }: Family, products: readonly Product[], today: Day): Drawn[] {
  return members.flatMap((insured) => {
    const wanted = draw.weighted(insured.tie === 'self' ? forOwner : forFamily)
    const some: Drawn[] = []
    for (let tries = 0; some.length < wanted && tries < triesMax; tries += 1) {
      const drawn = contractOf(
        draw,
        owner,
        insured,
        members,
        draw.weighted(products.map((one) => [one, shareOf(one)])),
        today,
      )
      if (drawn) some.push(drawn)
    }
    return some
  })
}

const forOwner = [
  [1, 45],
  [2, 35],
  [3, 20],
] as const
const forFamily = [
  [0, 45],
  [1, 40],
  [2, 15],
] as const
const shares: Readonly<Record<string, number>> = {
  'whole-life': 22,
  'critical-illness': 24,
  annuity: 10,
  'term-life': 14,
  medical: 18,
  accident: 12,
}

function shareOf({ code }: Product): number {
  return shares[code] ?? 0
}

function contractOf(
  draw: Draw,
  owner: Member,
  insured: Member,
  members: readonly Member[],
  product: Product,
  today: Day,
): Drawn | undefined {
  const effectiveOn = effectiveDay(draw, product, today)
  const terms = product.sale.terms
  const term = terms[draw.whole(0, terms.length - 1)]
  const payYears = term?.payYears[draw.whole(0, term.payYears.length - 1)]
  if (
    !term ||
    payYears === undefined ||
    insured.birthDate > effectiveOn ||
    owner.birthDate > addYears(effectiveOn, -18)
  )
    return undefined
  const frequency = frequencyOf(draw, product, payYears)
  const sumInsuredFen = sumOf(draw, product, ageOn(insured.birthDate, effectiveOn))
  const { birthDate, occupationClass, tie: relation } = insured
  const wanted = {
    birthDate,
    occupationClass,
    relation,
    sumInsuredFen,
    term: term.code,
    payYears,
    frequency,
    effectiveOn,
  }
  if (saleFaults(product, wanted).length > 0) return undefined
  const { sex, publicInsurance } = insured
  const ratedAge = ageOn(birthDate, effectiveOn)
  const rated = { sex, age: ratedAge, occupationClass, insuredPublicly: publicInsurance !== 'none' }
  const premium = premiumFen(product, { ...rated, term: term.code, payYears, frequency, sumInsuredFen })
  const years = termOf(product, term.code)?.lasts
  const termYears = years === undefined || years === 'whole-life' ? null : years.years
  const endsOn = termYears === null ? null : lastDay(effectiveOn, termYears)
  const surrenderedOn = draw.chance(3) ? addDays(effectiveOn, draw.whole(40, 2_000)) : undefined
  const ended = surrenderedOn !== undefined && surrenderedOn < today && surrenderedOn <= (endsOn ?? today)
  const until =
    ended && surrenderedOn
      ? surrenderedOn
      : draw.chance(6)
        ? addDays(today, -1 - Math.floor(draw.share() ** 2 * 900))
        : addDays(today, 1)
  const premiums = paidUntil({ effectiveOn, payYears, frequency, premium, isOnce: frequency === 'once' }, until)
  const paidToOn = premiums.at(-1)?.toOn ?? effectiveOn
  const drawn = {
    product,
    insured,
    sumInsuredFen,
    premiumFen: premium,
    frequency,
    payYears,
    term: term.code,
    termYears,
    ratedAge,
  }
  const lent = ended ? undefined : loanOf(draw, { ...drawn, effectiveOn, paidToOn }, today)
  return {
    ...drawn,
    effectiveOn,
    endsOn,
    paidToOn,
    premiums,
    ...(lent ? { loan: lent } : {}),
    beneficiaries: beneficiariesOf(draw, product, insured, members),
    ...(ended && surrenderedOn ? { surrenderedOn } : {}),
  }
}

// More are sold of late than of old; a contract of a year is one of the last fourteen months.
function effectiveDay(draw: Draw, product: Product, today: Day): Day {
  const isShort = product.surrender.by === 'unearned-premium'
  const from = isShort ? addDays(today, -420) : addDays(product.onSaleFrom, 1)
  const days = Math.max(1, Math.floor((Date.parse(today) - Date.parse(from)) / 86_400_000))
  return addDays(today, -Math.floor(draw.share() ** 1.4 * days))
}

const often = [
  ['yearly', 88],
  ['half-yearly', 4],
  ['quarterly', 4],
  ['monthly', 4],
] as const

function frequencyOf(draw: Draw, { sale }: Product, payYears: number): Frequency {
  const frequency = payYears === 1 ? 'once' : draw.weighted<Frequency>(often)
  return sale.frequencyPermille[frequency] === undefined ? 'yearly' : frequency
}

function sumOf(draw: Draw, { sale }: Product, age: number): number {
  const cap = Math.min(
    sale.sumMaxFen,
    ...sale.minorSumMaxFen.filter(({ underAge }) => age < underAge).map(({ sumMaxFen }) => sumMaxFen),
  )
  const steps = Math.floor((cap - sale.sumMinFen) / sale.sumStepFen)
  return sale.sumMinFen + Math.floor(draw.share() ** 3 * (steps + 1)) * sale.sumStepFen
}

interface Paying {
  readonly effectiveOn: Day
  readonly payYears: number
  readonly frequency: Frequency
  readonly premium: number
  readonly isOnce: boolean
}

function paidUntil({ effectiveOn, payYears, frequency, premium, isOnce }: Paying, until: Day): Premium[] {
  const step = instalmentMonths({ premiumFrequency: frequency })
  const count = isOnce ? 1 : (payYears * 12) / step
  const premiums: Premium[] = []
  let dueOn = effectiveOn
  for (let at = 0; at < count && (at === 0 || dueOn < until); at += 1) {
    const toOn = addMonths(effectiveOn, (at + 1) * step)
    premiums.push({
      dueOn,
      toOn,
      amountFen: premium,
      interestFen: 0,
      paidOn: at === 0 ? addDays(dueOn, -1) : dueOn,
      paymentId: null,
    })
    dueOn = toOn
  }
  return premiums
}

type Lendable = Pick<
  Drawn,
  'product' | 'insured' | 'ratedAge' | 'term' | 'payYears' | 'sumInsuredFen' | 'effectiveOn' | 'paidToOn'
>

function loanOf(draw: Draw, drawn: Lendable, today: Day): Omit<Loan, 'id'> | undefined {
  const { product, insured, ratedAge: age, effectiveOn, paidToOn } = drawn
  if (!product.loan || !draw.chance(8)) return undefined
  const lentOn = addDays(today, -draw.whole(20, 330))
  const by = lentOn < paidToOn ? lentOn : paidToOn
  const years = Math.floor((Date.parse(by) - Date.parse(effectiveOn)) / (365.25 * 86_400_000))
  const value = cashValueFen(product, { ...drawn, sex: insured.sex, age, months: Math.max(0, years) * 12 })
  const most = Math.floor((value * product.loan.sharePercent) / 100 / 10_000) * 10_000
  if (most < product.loan.amountMinFen || lentOn > paidToOn) return undefined
  const principalFen = Math.max(
    product.loan.amountMinFen,
    Math.floor((most * draw.whole(30, 90)) / 100 / 10_000) * 10_000,
  )
  const { yearlyRateBp, termDaysMax } = product.loan
  return { principalFen, lentOn, dueOn: addDays(lentOn, termDaysMax), yearlyRateBp, repayments: [] }
}

// To the insured's own family, who are on record; the rest leave it to their heirs.
function beneficiariesOf(draw: Draw, product: Product, insured: Member, members: readonly Member[]): Beneficiary[] {
  if (coveragesOf(product, 'death').length === 0 || !draw.chance(55)) return []
  const relation = insured.tie === 'child' ? 'parent' : insured.tie === 'parent' ? 'child' : 'spouse'
  const one = members.find(({ tie }) => (insured.tie === 'self' ? tie === 'spouse' : tie === 'self'))
  return one ? [{ order: 1, name: one.name, idNumber: one.idNumber, share: 100, relation }] : []
}
