// A count out of so many, with the interval the true share lies in with 95 % certainty (Wilson 1927): small numbers say little.
import { z } from 'zod'

export const share = z
  .object({
    count: z.int(),
    of: z.int(),
    low: z.number().nullable().describe('0 to 1; null when there is nothing to count'),
    high: z.number().nullable(),
  })
  .meta({ id: 'Share' })
export type Share = z.infer<typeof share>

const z95 = 1.959964

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, low: null, high: null }
  const part = count / of
  const square = z95 ** 2
  const middle = (part + square / (2 * of)) / (1 + square / of)
  const spread = (z95 / (1 + square / of)) * Math.sqrt((part * (1 - part)) / of + square / (4 * of ** 2))
  return { count, of, low: rounded(Math.max(0, middle - spread)), high: rounded(Math.min(1, middle + spread)) }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
