// What adjudication says, as it is kept and shown. The machine pays or refers: there is no third word for it to say.
import { z } from 'zod'
import { fen, id, text } from '../../kit/index.ts'

export const region = z
  .object({
    documentId: z.string(),
    page: z.int(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
    origin: z.string().optional().describe('for what stands on no page: where in the hospital’s message'),
  })
  .meta({ id: 'PageRegion', description: 'a box on an upright page, as fractions (0..1)' })

export const machineDecisions = ['pay', 'refer'] as const

/** Why an amount is not paid, or not paid here. */
export const deductionRules = [
  'paid-by-others',
  'paid-by-earlier-policy',
  'excluded-item',
  'list-class',
  'deductible',
  'reimbursement',
  'limit',
] as const
export type DeductionRule = (typeof deductionRules)[number]

const deduction = z
  .object({
    rule: z.enum(deductionRules),
    amountFen: fen,
    clause: z.string().describe('anchor of the clause in the terms'),
    cited: text,
  })
  .meta({ id: 'ClaimDeduction' })
export type Deduction = z.infer<typeof deduction>

/** One line of expense under one coverage: claimed = allowed + deductions, to the fen. */
const row = z
  .object({
    line: z.int().describe('index into lines'),
    claimedFen: fen,
    deductions: z.array(deduction),
    allowedFen: fen,
  })
  .meta({ id: 'ClaimRow' })
export type Row = z.infer<typeof row>

/** Whose coverage of which contract, and where its terms say so. */
const ofCoverage = {
  policyId: id,
  policyNo: z.string(),
  coverageId: z.string(),
  title: text,
  clause: z.string(),
  cited: text,
}

const coverResult = z
  .object({
    ...ofCoverage,
    payFen: fen,
    deductedFen: fen.describe('of the deductible, how much this claim used up'),
    rows: z.array(row),
  })
  .meta({ id: 'ClaimCover' })
export type CoverResult = z.infer<typeof coverResult>

const line = z
  .object({
    description: z.string(),
    claimedFen: fen,
    allowedFen: fen,
    deductedFen: fen,
    region,
  })
  .meta({ id: 'ClaimLine' })
export type Line = z.infer<typeof line>

/** Why less is paid than falls due: the contract's limit, paid before under it, or what the contract is owed. */
export const lessRules = ['limit', 'paid-before', 'loan', 'loan-interest', 'unpaid-premium'] as const

const less = z
  .object({ rule: z.enum(lessRules), words: text, amountFen: fen, clause: z.string(), cited: text })
  .meta({ id: 'ClaimBenefitLess' })
export type Less = z.infer<typeof less>

/** A sum that falls due by the event itself, prepared for a person to decide; null where only a person can say how much. */
const fixedBenefit = z
  .object({
    ...ofCoverage,
    amountFen: fen.nullable().describe('to be paid: what falls due less what is taken off'),
    amountMaxFen: fen,
    grossFen: fen.nullable().default(null).describe('what falls due'),
    how: text.optional().describe('how it came about'),
    illness: z.string().optional().describe('the code of the illness paid for'),
    less: z.array(less).default([]),
    shares: z
      .array(z.object({ name: z.string(), percent: z.number(), amountFen: fen }))
      .default([])
      .describe('of a death benefit, what falls to each beneficiary; empty when a person must say who'),
    ends: z.boolean(),
    endsRider: z.boolean().default(false).describe('what ends with it is the rider alone: the contract goes on'),
  })
  .meta({ id: 'ClaimFixedBenefit' })
export type FixedBenefit = z.infer<typeof fixedBenefit>

/** Premiums due after the event count as paid once the benefit is granted. */
const waivedPremiums = z
  .object({
    ...ofCoverage,
    endsRider: z.boolean(),
  })
  .meta({ id: 'ClaimWaivedPremiums' })
export type WaivedPremiums = z.infer<typeof waivedPremiums>

/** `shadow`: by a rule on probation, which changes nothing. */
export const effects = ['refer', 'note', 'shadow'] as const
export type Effect = (typeof effects)[number]

const finding = z
  .object({
    rule: z.string(),
    version: z.int(),
    effect: z.enum(effects),
    words: text,
    basis: z.string().describe('the law or the clause it rests on'),
    policyId: id.optional(),
    clause: z.string().optional(),
    regions: z.array(region),
  })
  .meta({ id: 'ClaimFinding' })
export type Finding = z.infer<typeof finding>

export const adjudication = z
  .object({
    lines: z.array(line),
    covers: z.array(coverResult),
    fixed: z.array(fixedBenefit),
    waived: z.array(waivedPremiums).default([]),
    claimedFen: fen,
    paidByOthersFen: fen,
    payFen: fen,
    decision: z.enum(machineDecisions),
    findings: z.array(finding),
    rules: z.array(z.string()).describe('id@version of every rule that was asked'),
  })
  .meta({ id: 'ClaimAdjudication' })
export type Adjudication = z.infer<typeof adjudication>
