// What a product may promise: each kind of coverage with what adjudication needs to know of it.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { dailyAllowance, longTermCare, maturity, premiumWaiver, surgery, survival } from './benefits.ts'
import {
  amount,
  anchor,
  type causes,
  coverageBase,
  days,
  hospitals,
  listClasses,
  percent,
  type publicInsurances,
  settings,
  slug,
  tiers,
  together,
  yuanFen,
} from './parts.ts'

const death = z.strictObject({
  ...coverageBase,
  kind: z.literal('death'),
  /** The larger of the values named is paid. */
  pays: z.array(z.enum(['sum-insured', 'premiums-paid', 'cash-value', 'account-value'])).min(1),
  /** Premiums paid and account value count at so many per cent from an age on (保监发〔2016〕76号: 160, 140, 120); 100 when absent. */
  factors: z.array(z.strictObject({ fromAge: z.int().min(0), percent: z.int().min(100) })).default([]),
  /** Suicide within so many years of issue or reinstatement is not covered (保险法 §44: two at most). */
  suicideYears: z.int().min(0).default(2),
  /** What these coverages of the contract have paid before is taken off (已给付的伤残保险金、护理保险金). */
  lessPaidOf: z.array(slug).default([]),
})

const disability = z.strictObject({
  ...coverageBase,
  kind: z.literal('disability'),
  /** Grade 1 (worst) to 10 → share of the sum insured. */
  gradePercents: z.record(z.string().regex(/^([1-9]|10)$/), percent),
})

const critical = z.strictObject({
  ...coverageBase,
  kind: z.literal('critical'),
  tier: z.enum(tiers),
  percentOfSum: percent,
  timesMax: z.int().min(1),
  endsContract: z.boolean(),
  /** Two payments need so many days between their diagnoses. */
  intervalDays: days.default(0),
  /** The insured lives so many days from the diagnosis on. */
  survivalDays: days.default(0),
  diseases: z
    .array(
      z.strictObject({
        code: slug,
        name: text,
        clause: anchor,
        /** Words a diagnosis may use for it, beside the name. */
        says: z.array(z.string()).default([]),
        /** ICD-10 prefixes. */
        icd10: z.array(z.string()).default([]),
        /** Of a group one illness is paid, once; without a group each illness is. */
        group: slug.optional(),
      }),
    )
    .min(1),
})

const medicalExpense = z.strictObject({
  ...coverageBase,
  kind: z.literal('medical-expense'),
  settings: z.array(z.enum(settings)).min(1),
  deductible: z.strictObject({
    fen: yuanFen,
    per: z.enum(['accident', 'year']),
    clause: anchor,
    /** What public insurance paid counts towards the deductible. */
    publicPaymentCounts: z.boolean(),
    /** What other commercial insurers paid for the same counts towards it. */
    otherInsuranceCounts: z.boolean().default(false),
    together: together.optional(),
  }),
  /** Share of what is left after the deductible: public insurance paid first; it could have and did not; the person was rated as having none. */
  reimbursement: z.strictObject({
    settledPercent: percent,
    unsettledPercent: percent,
    uninsuredPercent: percent,
    clause: anchor,
  }),
  /** How much of a bill line counts, by the class of the national list. */
  listPercents: z.record(z.enum(listClasses), percent),
  listClause: anchor,
  limit: z.strictObject({ amount, per: z.enum(['accident', 'year']), clause: anchor }),
  /** Limits beside the chief one. That of a day is of what counts of the day's expense, before the deductible; the others are of what is paid. */
  furtherLimits: z
    .array(
      z.strictObject({
        amount,
        per: z.enum(['day', 'accident', 'year', 'ever']),
        clause: anchor,
        together: together.optional(),
      }),
    )
    .default([]),
  hospitals,
  /** Words by which a bill line is known as something the clauses leave out. */
  excludedItems: z.array(z.strictObject({ name: text, says: z.array(z.string()).min(1), clause: anchor })),
})

const annuity = z.strictObject({
  ...coverageBase,
  kind: z.literal('annuity'),
  percentOfSum: percent,
  every: z.enum(['year', 'month']),
  guaranteedYears: z.int().min(0),
})

export const coverage = z.discriminatedUnion('kind', [
  death,
  disability,
  critical,
  medicalExpense,
  annuity,
  survival,
  maturity,
  longTermCare,
  dailyAllowance,
  surgery,
  premiumWaiver,
])

export const coverageKinds = [
  'death',
  'disability',
  'critical',
  'medical-expense',
  'annuity',
  'survival',
  'maturity',
  'long-term-care',
  'daily-allowance',
  'surgery',
  'premium-waiver',
] as const satisfies readonly z.infer<typeof coverage>['kind'][]

export type Coverage = z.infer<typeof coverage>
export type CoverageKind = Coverage['kind']
export type MedicalExpense = Extract<Coverage, { kind: 'medical-expense' }>
export type Together = z.infer<typeof together>
export type Amount = z.infer<typeof amount>
export type PublicInsurance = (typeof publicInsurances)[number]
export type Cause = (typeof causes)[number]
export type Setting = (typeof settings)[number]

/** What premiums paid or an account value count at for a death at an age: per cent, the last factor reached; 100 without one. */
export function factorPercent({ factors }: Pick<z.infer<typeof death>, 'factors'>, age: number): number {
  const reached = factors.filter(({ fromAge }) => fromAge <= age)
  return reached.reduce((last, one) => (one.fromAge > last.fromAge ? one : last), { fromAge: -1, percent: 100 }).percent
}
