/**
 * Splits a total over weights in proportion, to the fen: each part is rounded down, and the fen that are left go to the largest
 * remainders, of equal ones to the larger weight. The parts add up to the total; while that is at most the sum of the weights no
 * part is more than its weight. All are integers of zero or more. Between two weights a larger total takes nothing from either
 * (between three it may: the Alabama paradox).
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0)
  if (total === 0 || sum === 0) return weights.map(() => 0)
  if (total === sum) return [...weights]
  const parts: number[] = []
  const remainders: number[] = []
  for (const weight of weights) {
    const [down, remainder] = divide(total, weight, sum)
    parts.push(down)
    remainders.push(remainder)
  }
  const spareFen = parts.reduce((left, part) => left - part, total)
  if (spareFen === 0) return parts
  const byRemainder = weights
    .map((weight, index) => ({ index, weight, remainder: remainders[index] ?? 0 }))
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight)
  for (const { index } of byRemainder.slice(0, spareFen)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** `total × weight / sum`, rounded down, and what is left of it; exact whatever the size. */
function divide(total: number, weight: number, sum: number): [number, number] {
  const product = total * weight
  if (Number.isSafeInteger(product)) {
    const remainder = product % sum
    return [(product - remainder) / sum, remainder]
  }
  const exact = BigInt(total) * BigInt(weight)
  return [Number(exact / BigInt(sum)), Number(exact % BigInt(sum))]
}
