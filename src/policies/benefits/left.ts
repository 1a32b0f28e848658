// Money left with us, as it grows: compound at the declared accumulation rates, credited at each policy anniversary and
// whenever something is taken, by the day over 365; rounded half up to the fen each time it is credited.
import { addMonths, type Day, daysBetween, formatFen, type Text } from '../../kit/index.ts'
import { coveragesOf, creditedRateBp, type Product } from '../../products/index.ts'
import type { Policy, Value } from '../policy.ts'
import { type BenefitKind, benefitKinds, benefitWords } from './benefit.ts'
import { certainAnnuityOf, certainAnnuityWords } from './certain-annuity.ts'

export interface Left extends Value {
  readonly kind: BenefitKind
  /** As it was left, less what was taken of it. */
  readonly principalFen: number
  readonly interestFen: number
}

type Holding = Pick<Policy, 'benefits' | 'takings' | 'effectiveOn' | 'events'>

/** What is left of one kind on a day, with its interest. */
export function leftOn(policy: Holding, product: Product, kind: BenefitKind, on: Day): Left {
  const { principalFen, interestFen } = grown(policy, product, kind, on)
  return {
    kind,
    principalFen,
    interestFen,
    amountFen: principalFen + interestFen,
    basis: basisOf(policy, product, kind, on),
  }
}

/** Every kind of which something is left on a day; all of them, or some. */
export function allLeftOn(
  policy: Holding,
  product: Product,
  on: Day,
  kinds: readonly BenefitKind[] = benefitKinds,
): Left[] {
  if (policy.benefits.length === 0) return []
  return kinds.map((kind) => leftOn(policy, product, kind, on)).filter(({ amountFen }) => amountFen > 0)
}

export function sumLeft(left: readonly Left[]): number {
  return left.reduce((all, { amountFen }) => all + amountFen, 0)
}

/** The accumulation rate for a kind on a day in hundredths of a per cent; zero when the terms give none. */
export function leftRateBp(product: Product, kind: BenefitKind, on: Day): number {
  return mayAccumulate(product, kind) ? (creditedRateBp(product, on) ?? 0) : 0
}

function mayAccumulate(product: Product, kind: BenefitKind): boolean {
  if (kind === 'dividend') return product.dividends?.options.includes('accumulate') ?? false
  if (kind === 'survival') return coveragesOf(product, 'survival').some((one) => one.mayAccumulate)
  return kind === 'maturity' && (product.maturityOptions?.options.includes('leave-to-accumulate') ?? false)
}

// What is still to be paid of an annuity certain keeps the rate it began with.
function rateOn(policy: Holding, product: Product, kind: BenefitKind, on: Day): number {
  return (kind === 'maturity' ? certainAnnuityOf(policy)?.rateBp : undefined) ?? leftRateBp(product, kind, on)
}

function basisOf(policy: Holding, product: Product, kind: BenefitKind, on: Day): Text {
  const annuity = kind === 'maturity' ? certainAnnuityOf(policy) : undefined
  if (annuity) {
    const { zh, en } = certainAnnuityWords(annuity)
    return { zh: `${zh}还没有付的余额，计到 ${on}`, en: `what is still to be paid of ${en}, to ${on}` }
  }
  const words = benefitWords[kind]
  const bp = leftRateBp(product, kind, on)
  return bp === 0
    ? { zh: `留存的${words.zh}，不计息`, en: `${words.en} left with us, without interest` }
    : {
        zh: `留存的${words.zh}，按公布的累积利率复利计息（现为年 ${bp / 100}%，不保证），计到 ${on}`,
        en: `${words.en} left with us at the declared rate, compound (now ${bp / 100} % a year, not guaranteed), to ${on}`,
      }
}

interface Moved {
  readonly on: Day
  readonly addFen: number
  readonly interestFen: number
  readonly principalFen: number
}

function grown(policy: Holding, product: Product, kind: BenefitKind, on: Day) {
  const moves = movesOf(policy, kind, on)
  const [first] = moves
  let [principalFen, interestFen, accrued] = [0, 0, 0n]
  if (!first) return { principalFen, interestFen }
  let day = first.on
  const credit = () => {
    interestFen += rounded(accrued)
    accrued = 0n
  }
  for (const next of stopsBetween(policy, product, moves, first.on, on)) {
    const bp = rateOn(policy, product, kind, day)
    accrued += BigInt(principalFen + interestFen) * BigInt(bp * daysBetween(day, next.on))
    day = next.on
    if (next.credits) credit()
    for (const move of moves.filter((one) => one.on === next.on)) {
      principalFen += move.addFen - move.principalFen
      interestFen -= move.interestFen
    }
  }
  credit()
  return { principalFen, interestFen }
}

const perYear = 10_000n * 365n

function rounded(accrued: bigint): number {
  return Number((2n * accrued + perYear) / (2n * perYear))
}

// What came before what was taken, on one day.
function movesOf({ benefits, takings }: Holding, kind: BenefitKind, on: Day): Moved[] {
  const came = benefits
    .filter((one) => one.kind === kind && one.used === 'left' && one.dueOn <= on)
    .map(({ dueOn, amountFen, debtFen }) => ({
      on: dueOn,
      addFen: amountFen - debtFen,
      interestFen: 0,
      principalFen: 0,
    }))
  const went = takings
    .filter((one) => one.kind === kind && one.on <= on)
    .map(({ on: takenOn, interestFen, principalFen }) => ({ on: takenOn, addFen: 0, interestFen, principalFen }))
  return [...came, ...went].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

interface Stop {
  readonly on: Day
  /** Interest is credited: an anniversary, or something is taken. */
  readonly credits: boolean
}

// Days on which the balance or the rate changes, in order; the asked day is the last.
function stopsBetween({ effectiveOn }: Holding, { tables }: Product, moves: readonly Moved[], from: Day, on: Day) {
  const stops = new Map<Day, boolean>()
  const stop = (day: Day, credits: boolean) => {
    if (day >= from && day <= on) stops.set(day, credits || (stops.get(day) ?? false))
  }
  for (const move of moves) stop(move.on, move.interestFen + move.principalFen > 0)
  for (const { month } of tables.credited) stop(`${month}-01`, false)
  for (let year = 1, day = addMonths(effectiveOn, 12); day <= on; year += 1, day = addMonths(effectiveOn, 12 * year))
    stop(day, true)
  stop(on, false)
  return [...stops].map(([day, credits]): Stop => ({ on: day, credits })).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** How an amount is taken of what is left: of each kind in turn, interest first. What is more than is left is returned too. */
export function spreadTaking(
  left: readonly Left[],
  amountFen: number,
): { parts: readonly Omit<Left, 'basis'>[]; leftFen: number } {
  let leftFen = amountFen
  const parts = left.map((one) => {
    const interestFen = Math.min(leftFen, one.interestFen)
    const principalFen = Math.min(leftFen - interestFen, one.principalFen)
    leftFen -= interestFen + principalFen
    return { kind: one.kind, interestFen, principalFen, amountFen: interestFen + principalFen }
  })
  return { parts: parts.filter((part) => part.amountFen > 0), leftFen }
}

/** What was left by hand of who looks: `¥1,234.00（其中利息 ¥34.00）`. */
export function leftWords(left: readonly Left[]): Text {
  const interestFen = left.reduce((all, one) => all + one.interestFen, 0)
  const [total, interest] = [formatFen(sumLeft(left)), formatFen(interestFen)]
  return interestFen > 0
    ? { zh: `${total}（其中利息 ${interest}）`, en: `${total}, of which interest ${interest}` }
    : { zh: total, en: total }
}

/** That it waits to be taken, `¥1,200.00 先为您留存，可以领取`; nothing where nothing is left. */
export function keptForTaking(left: readonly Left[]): { readonly says: Text } | undefined {
  if (left.length === 0) return undefined
  const { zh, en } = leftWords(left)
  return { says: { zh: `${zh} 先为您留存，可以领取`, en: `${en} is kept for you, to be taken any time` } }
}

/** The fault of asking for more than is left; pointers as in a form of one amount. */
export function overLeft(askedFen: number, mostFen: number): { readonly pointer: string; readonly detail: Text }[] {
  if (askedFen <= mostFen) return []
  const most = formatFen(mostFen)
  return [{ pointer: '/amountFen', detail: { zh: `最多可以领 ${most}`, en: `At most ${most}` } }]
}
