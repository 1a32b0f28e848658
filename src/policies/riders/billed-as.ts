// How the instalment that is paid now was billed: a change of frequency begins with the next one.
import { z } from 'zod'
import { frequencies } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import type { Rider } from './rider.ts'

const before = z.object({
  premiumFrequency: z.enum(frequencies),
  riders: z.array(z.object({ id: z.string(), effectiveOn: z.string(), premiumFen: z.int() })),
})

/** The frequency and the rider's part of the instalment of the days that are paid for. */
export function billedAs(
  policy: Pick<Policy, 'events' | 'paidToOn' | 'premiumFrequency'>,
  { id, effectiveOn, premiumFen }: Rider,
): Pick<Policy, 'premiumFrequency' | 'premiumFen'> {
  const changes = policy.events.filter(({ kind }) => kind === 'frequency-changed')
  const first = changes.find(({ new: body }) => body?.from === policy.paidToOn)
  const was = before.safeParse(first?.old)
  const rider = was.data?.riders.find((one) => one.id === id && one.effectiveOn === effectiveOn)
  const { premiumFrequency } = policy
  return was.success && rider
    ? { premiumFrequency: was.data.premiumFrequency, premiumFen: rider.premiumFen }
    : { premiumFrequency, premiumFen }
}
