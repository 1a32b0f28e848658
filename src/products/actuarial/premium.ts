// Premiums from present values: net, and with expenses.

export interface Expenses {
  /** Shares of the premium, and amounts, in the first year and in each later one. */
  readonly firstShare?: number
  readonly firstAmount?: number
  readonly laterShare?: number
  readonly laterAmount?: number
  /** With the benefit. */
  readonly settlement?: number
}

export interface Worth {
  /** Present value of a yuan of benefit. */
  readonly benefit: number
  /** Present value of a yuan of premium, yearly in advance. */
  readonly premiums: number
  /** Present value of a yuan of yearly expense while the contract stands; as long as premiums are paid when absent. */
  readonly standing?: number
  /** Present value of the number of premiums paid, due with the death benefit: given back without interest. */
  readonly givenBack?: number
}

/** Benefit × A / ä. */
export function netPremium({ benefit, premiums, givenBack = 0 }: Worth, sum: number): number {
  return (sum * benefit) / (premiums - givenBack)
}

/** The level premium whose value pays the benefit and all expenses. */
export function grossPremium(worth: Worth, sum: number, expenses: Expenses): number {
  const { benefit, premiums, standing = premiums, givenBack = 0 } = worth
  const { firstShare = 0, firstAmount = 0, laterShare = 0, laterAmount = 0, settlement = 0 } = expenses
  const costs = firstAmount + laterAmount * (standing - 1)
  return ((sum + settlement) * benefit + costs) / (premiums - givenBack - firstShare - laterShare * (premiums - 1))
}

/** Variance of the loss at issue of one contract for life, or of an endowment: (S + (P − e) / d)² (²A − A²). */
export function lossVariance(
  moments: { readonly first: number; readonly second: number },
  discountRate: number,
  { sum, premium }: { readonly sum: number; readonly premium: number },
): number {
  return (sum + premium / discountRate) ** 2 * (moments.second - moments.first ** 2)
}
