// Paid-up additions: sums that dividends have bought at the filed single premiums. They pay no premium and share in all benefits.
import { type Day, formatFen, type Text } from '../../kit/index.ts'
import { cashValueFen, type Product, paidUpSumFen, paidUpValueFen } from '../../products/index.ts'
import { lastEvent, type Policy, wholeMonths } from '../policy.ts'

type Added = Pick<Policy, 'benefits' | 'events' | 'sumInsuredFen'>

/** The sum bought so far; what was bought before the contract was made paid-up went into its reduced sum. */
export function additionsFen({ benefits, events }: Omit<Added, 'sumInsuredFen'>): number {
  if (benefits.length === 0) return 0
  const since = lastEvent({ events }, 'made-paid-up')?.version ?? 0
  return benefits.reduce((all, { boughtFen, version }) => all + (version >= since ? (boughtFen ?? 0) : 0), 0)
}

/** The sum benefits are counted on. */
export function coveredSumFen(policy: Added): number {
  return policy.sumInsuredFen + additionsFen(policy)
}

/** What an amount buys on a day, down to the fen; zero when the product has no price for it. */
export function additionFor(policy: Policy, product: Product, amountFen: number, on: Day): number {
  return paidUpSumFen(product, { ...heldOn(policy, on), valueFen: amountFen }) ?? 0
}

/** What the additions are worth: their filed single premium of that day, near the end of the term their share of the table. */
export function additionsValueFen(policy: Policy, product: Product, on: Day): number {
  const sumInsuredFen = additionsFen(policy)
  if (sumInsuredFen === 0) return 0
  const held = { ...heldOn(policy, on), sumInsuredFen }
  return paidUpValueFen(product, held) ?? cashValueFen(product, held)
}

export function additionsWords(policy: Added): Text {
  const sum = formatFen(additionsFen(policy))
  return { zh: `红利购买的交清增额 ${sum}`, en: `paid-up additions of ${sum}, bought with dividends` }
}

function heldOn({ rated, term, paymentTermYears, effectiveOn }: Policy, on: Day) {
  return { sex: rated.sex, age: rated.age, term, payYears: paymentTermYears, months: wholeMonths(effectiveOn, on) }
}
