/**
 * Splits a total over weights in proportion, to the fen: each part is rounded down, and the fen that are left go to the largest
 * remainders, of equal ones to the larger weight. The parts add up to the total; while that is at most the sum of the weights no
 * part is more than its weight. All are integers of zero or more. Between two weights a larger total takes nothing from either
 * (between three it may: the Alabama paradox).
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + BigInt(weight), 0n)
  if (sum === 0n) return weights.map(() => 0)
  const shares = weights.map((weight, index) => {
    const exact = BigInt(total) * BigInt(weight)
    return { index, weight, downFen: Number(exact / sum), remainder: exact % sum }
  })
  const spareFen = total - shares.reduce((given, { downFen }) => given + downFen, 0)
  const byRemainder = [...shares].sort((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1
    return b.weight - a.weight
  })
  const raised = new Set(byRemainder.slice(0, spareFen).map(({ index }) => index))
  return shares.map(({ index, downFen }) => downFen + (raised.has(index) ? 1 : 0))
}
