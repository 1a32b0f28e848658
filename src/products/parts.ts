// The small parts that definitions are made of.
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

/** How grave an illness is: 重度, 中度, 轻度. */
export const tiers = ['severe', 'medium', 'mild'] as const

/** A sum in fen, or a share of the policy's sum insured. */
export const amount = z.union([z.strictObject({ fen: yuanFen }), z.strictObject({ percentOfSum: percent })])

/**
 * Coverages that bear the same name count as one: those of a contract for each of its insured, for all of its insured, or those of
 * all contracts of one policyholder (家庭共用免赔额).
 */
export const together = z.strictObject({ name: slug, among: z.enum(['coverages', 'insureds', 'contracts']) })

/** What every coverage says. */
export const coverageBase = {
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

/** Treatment must be in such a hospital; emergencies are excepted (解释三 §20). */
export const hospitals = z.strictObject({
  gradeMin: z.enum(['1', '2', '3']),
  publicOnly: z.boolean(),
  exceptEmergency: z.boolean(),
  clause: anchor,
})
