// What a product may promise: each kind of coverage with what adjudication needs to know of it.
import { z } from 'zod'
import { text } from '../kit/index.ts'

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const anchor = slug.describe('anchor of a clause in clauses.md')
export const percent = z.number().min(0).max(100)
export const days = z.int().min(0)
export const yuanFen = z.int().min(0)

export const causes = ['accident', 'illness'] as const
export const settings = ['outpatient', 'emergency', 'inpatient'] as const
export const listClasses = ['A', 'B', 'C', 'out-of-list'] as const
export const publicInsurances = ['employee', 'resident', 'none'] as const

/** A sum in fen, or a share of the policy's sum insured. */
export const amount = z.union([z.strictObject({ fen: yuanFen }), z.strictObject({ percentOfSum: percent })])

const coverageBase = {
  id: slug,
  title: text,
  /** One line for the policy page. */
  summary: text,
  clause: anchor,
  causes: z.array(z.enum(causes)).min(1),
  /** Days after the policy takes effect (or is reinstated) before illness is covered; accidents are covered at once. */
  waitingDays: days.default(0),
  /** The event or treatment must fall within so many days of the accident. */
  withinDaysOfAccident: days.optional(),
}

const death = z.strictObject({
  ...coverageBase,
  kind: z.literal('death'),
  /** The larger of the values named is paid. */
  pays: z.array(z.enum(['sum-insured', 'premiums-paid', 'cash-value'])).min(1),
  /** Suicide within so many years of issue or reinstatement is not covered (保险法 §44: two at most). */
  suicideYears: z.int().min(0).default(2),
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
  tier: z.enum(['severe', 'mild']),
  percentOfSum: percent,
  timesMax: z.int().min(1),
  endsContract: z.boolean(),
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
  /** Treatment must be in such a hospital; emergencies are excepted (解释三 §20). */
  hospitals: z.strictObject({
    gradeMin: z.enum(['1', '2', '3']),
    publicOnly: z.boolean(),
    exceptEmergency: z.boolean(),
    clause: anchor,
  }),
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

export const coverage = z.discriminatedUnion('kind', [death, disability, critical, medicalExpense, annuity])

export type Coverage = z.infer<typeof coverage>
export type CoverageKind = Coverage['kind']
export type MedicalExpense = Extract<Coverage, { kind: 'medical-expense' }>
export type Amount = z.infer<typeof amount>
export type PublicInsurance = (typeof publicInsurances)[number]
export type Cause = (typeof causes)[number]
export type Setting = (typeof settings)[number]
