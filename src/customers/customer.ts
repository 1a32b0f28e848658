// A customer: a person who owns, is insured by, or benefits from something here.
import { z } from 'zod'
import { ageOn, type Day, day, id, maskName, maskNumber } from '../kit/index.ts'

export const occupationClasses = [1, 2, 3, 4, 5, 6] as const
export const publicInsurances = ['employee', 'resident', 'none'] as const
export const tiers = ['standard', 'silver', 'gold'] as const

export type OccupationClass = (typeof occupationClasses)[number]
export type PublicInsurance = (typeof publicInsurances)[number]
export type Tier = (typeof tiers)[number]

export interface Customer {
  readonly customerId: string
  readonly name: string
  readonly sex: 'F' | 'M'
  readonly birthDate: Day
  readonly idNumber?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  /** 1 (office) to 6 (most dangerous), the insurers' common table. */
  readonly occupationClass: OccupationClass
  readonly publicInsurance: PublicInsurance
  readonly tier: Tier
}

/** A customer as the desk and lists show them. */
export const customerView = z
  .object({
    customerId: id,
    name: z.string(),
    sex: z.enum(['F', 'M']),
    birthDate: day,
    idNumber: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
    address: z.string().optional(),
    occupationClass: z.int().min(1).max(6),
    publicInsurance: z.enum(publicInsurances),
    tier: z.enum(tiers),
  })
  .meta({ id: 'Customer' })

/** The age at which a person acts for themselves (民法典 §17-18). */
export const adultAge = 18

export function isMinor(birthDate: Day, on: Day): boolean {
  return ageOn(birthDate, on) < adultAge
}

type Contact = 'idNumber' | 'phone' | 'email' | 'address'

/** The customer with every identifying value masked, but for the fields in `open`. */
export function maskedCustomer(customer: Customer, open: readonly (Contact | 'name')[] = []): Customer {
  const shown = (field: Contact, mask: (value: string) => string) => {
    const value = customer[field]
    return value === undefined ? {} : { [field]: open.includes(field) ? value : mask(value) }
  }
  return {
    ...customer,
    name: open.includes('name') ? customer.name : maskName(customer.name),
    ...shown('idNumber', maskNumber),
    ...shown('phone', maskNumber),
    ...shown('email', maskEmail),
    ...shown('address', maskAddress),
  }
}

function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}***${at < 0 ? '' : email.slice(at)}`
}

function maskAddress(address: string): string {
  return `${[...address].slice(0, 6).join('')}***`
}
