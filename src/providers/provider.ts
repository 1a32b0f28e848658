import { z } from 'zod'
import { day, id } from '../kit/index.ts'

export const providerKinds = ['hospital', 'checkup-centre'] as const

export const provider = z
  .object({
    id,
    kind: z.enum(providerKinds),
    name: z.string(),
    /** Hospital level 1 to 3 (一级…三级); null when it has none. */
    level: z.int().min(1).max(3).nullable(),
    /** As it is written: 三级甲等. */
    grade: z.string().nullable(),
    isPublic: z.boolean(),
    province: z.string(),
    city: z.string(),
    district: z.string(),
    address: z.string(),
    phone: z.string(),
  })
  .meta({ id: 'Provider' })

export type Provider = z.infer<typeof provider>
export type NewProvider = Omit<Provider, 'id'>

export const slot = z
  .object({
    id,
    providerId: id,
    providerName: z.string(),
    city: z.string(),
    address: z.string(),
    onDay: day,
    /** HH:MM */
    atTime: z.string(),
    capacity: z.int(),
    free: z.int(),
  })
  .meta({ id: 'CheckupSlot' })

export type Slot = z.infer<typeof slot>
