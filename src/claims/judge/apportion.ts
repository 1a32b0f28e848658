/**
 * Splits a total over weights in proportion, to the fen: the parts add up to the total, and while the total is at most the
 * sum of the weights no part is more than its weight (floors of the running sum). All are integers of zero or more.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + BigInt(weight), 0n)
  if (sum === 0n) return weights.map(() => 0)
  let run = 0n
  let given = 0n
  return weights.map((weight) => {
    run += BigInt(weight)
    const upTo = (BigInt(total) * run) / sum
    const part = upTo - given
    given = upTo
    return Number(part)
  })
}
