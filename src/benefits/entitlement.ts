import { z } from 'zod'
import { type Day, day, id } from '../kit/index.ts'

export const entitlement = z
  .object({
    id,
    kind: z.enum(['checkup']),
    quota: z.int(),
    used: z.int(),
    left: z.int(),
    validFrom: day,
    validUntil: day,
    /** Relatives may use it too. */
    family: z.boolean(),
    /** Why it is theirs: a policy, a membership tier, a campaign. */
    source: z.string(),
  })
  .meta({ id: 'Entitlement' })

export type Entitlement = z.infer<typeof entitlement>

/** True when it can be used on a day. */
export function isValidOn({ validFrom, validUntil }: Pick<Entitlement, 'validFrom' | 'validUntil'>, on: Day): boolean {
  return validFrom <= on && on <= validUntil
}
