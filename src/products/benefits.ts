// Benefits beside death, disability, illness and expense: of living on, of care, by the day, and premiums no longer owed.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { amount, anchor, coverageBase, days, hospitals, percent, slug, tiers, yuanFen } from './parts.ts'

/** Policy anniversaries on which a survival benefit falls due. */
const survivalDates = z.union([
  /** At the end of these policy years. */
  z.strictObject({ years: z.array(z.int().min(1)).min(1) }),
  /** On the anniversary on or after these birthdays. */
  z.strictObject({ ages: z.array(z.int().min(1)).min(1) }),
  /** From the end of a policy year on, every so many years, until the end of a year or of the contract. */
  z.strictObject({ fromYear: z.int().min(1), everyYears: z.int().min(1), untilYear: z.int().optional() }),
])

/** 生存保险金: paid while the insured lives; the contract goes on. */
export const survival = z.strictObject({
  ...coverageBase,
  kind: z.literal('survival'),
  at: survivalDates,
  percentOfSum: percent,
  /** Money not taken may stay and earn the declared rate (`credited.csv`). */
  mayAccumulate: z.boolean(),
})

/** 满期保险金: paid once on the last day, when the insured is alive; the contract ends. The larger of the values named. */
export const maturity = z.strictObject({
  ...coverageBase,
  kind: z.literal('maturity'),
  pays: z.array(z.enum(['sum-insured', 'premiums-paid', 'account-value'])).min(1),
  /** Of each value named. */
  percent: z.int().min(1),
})

/** 护理保险金: paid when the insured can no longer live without help, judged by six activities of daily living. */
export const longTermCare = z.strictObject({
  ...coverageBase,
  kind: z.literal('long-term-care'),
  /** Of dressing, moving, walking, toilet, eating, washing: so many at least cannot be done alone. */
  activitiesLostMin: z.int().min(1).max(6),
  /** The state has lasted so long. */
  lastsDaysMin: days,
  percentOfSum: percent,
  every: z.enum(['once', 'year', 'month']),
  /** Payments at most; 1 when paid once. */
  timesMax: z.int().min(1),
  /** Asked again after so many payments whether the state lasts. */
  reviewedEvery: z.int().min(1).optional(),
  endsContract: z.boolean(),
})

/** 住院津贴: so much for each day in hospital, whatever the bill. */
export const dailyAllowance = z.strictObject({
  ...coverageBase,
  kind: z.literal('daily-allowance'),
  /** For a day in hospital. */
  perDay: amount,
  /** In place of it for a day in intensive care. */
  intensivePerDay: amount.optional(),
  /** The first days of a stay that are not paid. */
  freeDays: z.strictObject({ days, clause: anchor }),
  daysMaxPerStay: z.int().min(1),
  daysMaxPerYear: z.int().min(1),
  limitClause: anchor,
  hospitals,
})

/** 手术津贴: a share of the sum by the grade of the operation (手术分级, 4 the gravest); of one stay the gravest operation counts. */
export const surgery = z.strictObject({
  ...coverageBase,
  kind: z.literal('surgery'),
  gradePercents: z.record(z.string().regex(/^[1-4]$/), percent),
  operations: z
    .array(
      z.strictObject({
        code: slug,
        name: text,
        grade: z.int().min(1).max(4),
        /** Words a record may use for it, beside the name. */
        says: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  /** Of the sum, in a policy year. */
  percentMaxPerYear: percent,
  limitClause: anchor,
  hospitals,
})

/** 豁免保险费: premiums due after the event count as paid. */
export const premiumWaiver = z.strictObject({
  ...coverageBase,
  kind: z.literal('premium-waiver'),
  /** Whose death, disability or illness it is. */
  of: z.enum(['policyholder', 'insured']),
  on: z.array(z.enum(['death', 'disability', ...tiers])).min(1),
  /** Disability of this grade or a worse one (1 is the worst). */
  gradeMax: z.int().min(1).max(10).optional(),
  /** The premiums of the main contract, or of it and all its riders. */
  waives: z.enum(['main', 'main-and-riders']),
  /** Upper end of what is waived a year; none when absent. */
  yearlyMaxFen: yuanFen.optional(),
})
