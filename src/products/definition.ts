// What a product.yaml may say. The rules of claims, sale, servicing and value are data here; the code that follows them is in other folders.
import { z } from 'zod'
import { text } from '../kit/index.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const anchor = slug.describe('anchor of a clause in clauses.md')
const percent = z.number().min(0).max(100)
const days = z.int().min(0)
const yuanFen = z.int().min(0)

export const productKinds = ['term-life', 'whole-life', 'annuity', 'critical-illness', 'medical', 'accident'] as const
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

export const claimKinds = ['accident-medical', 'illness-medical', 'critical-illness', 'disability', 'death'] as const

/** A paper a claim needs. `kind` is a kind the reader of documents knows. */
const neededDocument = z.strictObject({
  kind: slug,
  title: text,
  /** Asked for only in these settings; everywhere when absent. */
  settings: z.array(z.enum(settings)).optional(),
  causes: z.array(z.enum(causes)).optional(),
  /** Only when the insured is a minor. */
  minorOnly: z.boolean().default(false),
  /** A person may say why it cannot be given: 保险法 §22 asks only for what one can provide. */
  waivable: z.boolean().default(true),
  basis: z.string().min(2),
})

/** How long cover lasts, by the code rates and policies use. */
const term = z.strictObject({
  code: slug,
  title: text,
  lasts: z.union([z.strictObject({ years: z.int().min(1) }), z.literal('whole-life')]),
  /** An annuity's first payment is on the policy anniversary on or after this birthday. */
  annuityFromAge: z.int().optional(),
  ageMax: z.int(),
  /** Years of premium that may be chosen; 1 is a single premium. */
  payYears: z.array(z.int().min(1)).min(1),
})

export const frequencies = ['once', 'yearly', 'half-yearly', 'quarterly', 'monthly'] as const
export const relations = ['self', 'spouse', 'child', 'parent'] as const

const healthQuestion = z.strictObject({
  id: slug,
  text,
  /** What a yes leads to. */
  yes: z.enum(['refuse', 'review']),
  /** Asked only from this age, or of this sex. */
  fromAge: z.int().optional(),
  sex: z.enum(['F', 'M']).optional(),
})

export const sale = z.strictObject({
  ageMinDays: days,
  ageMax: z.int(),
  /** 0 when a product has one fixed sum. */
  sumMinFen: yuanFen,
  sumMaxFen: yuanFen,
  sumStepFen: z.int().min(1),
  /** The most a minor's death may be insured for, by age (保险法 §33: the regulator's cap; here the insurer's own setting). */
  minorSumMaxFen: z.array(z.strictObject({ underAge: z.int(), sumMaxFen: yuanFen })).default([]),
  terms: z.array(term).min(1),
  /** Premium of one instalment, per thousand of the yearly premium. */
  frequencyPermille: z.partialRecord(z.enum(frequencies), z.int().min(1)),
  relations: z.array(z.enum(relations)).min(1),
  occupationClasses: z.array(z.int().min(1).max(6)).min(1),
  healthQuestions: z.array(healthQuestion),
  onlineOnly: z.boolean().default(true),
  /** One policy of this product for each insured person. */
  oneForEachInsured: z.boolean().default(false),
})

export const disclosureKinds = [
  'exclusions',
  'cooling-off',
  'waiting',
  'deductible',
  'reimbursement',
  'surrender-loss',
  'no-guaranteed-renewal',
  'premium-and-grace',
  'online-services',
  'disclosure-duty',
  'loan',
] as const

export const rateColumns = ['sex', 'age', 'term', 'pay', 'class', 'public'] as const

export const definition = z.strictObject({
  code: slug,
  version: z.string().regex(/^\d{4}\.\d+$/),
  kind: z.enum(productKinds),
  filedName: text,
  filedNo: z.string().min(8),
  shortName: text,
  insurer: text,
  summary: text,
  onSaleFrom: z.iso.date(),
  onSaleUntil: z.iso.date().optional(),
  coverages: z.array(coverage).min(1),
  exclusions: z.array(z.strictObject({ title: text, clause: anchor })),
  coolingOffDays: days,
  coolingOffClause: anchor,
  graceDays: days,
  graceClause: anchor,
  reinstatement: z
    .strictObject({ withinDays: days, yearlyRateBp: z.int().min(0), clause: anchor })
    .optional()
    .describe('interest on arrears in hundredths of a per cent a year, simple, by the day'),
  loan: z
    .strictObject({
      sharePercent: percent,
      yearlyRateBp: z.int().min(1),
      termDaysMax: z.int().min(1),
      amountMinFen: yuanFen,
      clause: anchor,
    })
    .optional(),
  surrender: z.strictObject({
    /** By the table of cash values, or the unearned premium of a short contract. */
    by: z.enum(['cash-value', 'unearned-premium']),
    /** Share of the unearned premium that is given back. */
    unearnedPercent: percent.optional(),
    clause: anchor,
  }),
  /** Whether the insurer may decline the next year. */
  renewal: z.enum(['not-applicable', 'not-guaranteed', 'guaranteed']),
  /** Ids of the services the contract allows. */
  services: z.array(slug).min(1),
  disclosures: z.array(z.strictObject({ kind: z.enum(disclosureKinds), text, clause: anchor.optional() })),
  claims: z.partialRecord(z.enum(claimKinds), z.array(neededDocument).min(1)),
  sale,
  rates: z.strictObject({
    /** What one cell buys: a thousand yuan of sum insured, or the whole policy. */
    per: z.enum(['thousand', 'policy']),
    by: z.array(z.enum(rateColumns)).min(1),
    basis: text,
  }),
  /** Cash values per thousand yuan of sum insured at the end of each policy year; absent for short contracts. */
  values: z
    .strictObject({
      rises: z.boolean(),
      /** After the last year of the row: its last value stays, or nothing. */
      beyond: z.enum(['last', 'nothing']),
      basis: text,
    })
    .optional(),
})

export type Definition = z.infer<typeof definition>
export type Coverage = z.infer<typeof coverage>
export type CoverageKind = Coverage['kind']
export type MedicalExpense = Extract<Coverage, { kind: 'medical-expense' }>
export type Amount = z.infer<typeof amount>
export type ClaimKind = (typeof claimKinds)[number]
export type NeededDocument = z.infer<typeof neededDocument>
export type Term = z.infer<typeof term>
export type Frequency = (typeof frequencies)[number]
export type Sex = 'F' | 'M'
export type PublicInsurance = (typeof publicInsurances)[number]
export type Cause = (typeof causes)[number]
export type Setting = (typeof settings)[number]

export const instalmentsInYear = { once: 1, yearly: 1, 'half-yearly': 2, quarterly: 4, monthly: 12 } as const

/** Whether an age admits a term and its years of premium; an annuity's premiums end before it begins. */
export function mayPay(term: Term, age: number, payYears: number): boolean {
  const paidIn = term.annuityFromAge === undefined || age + payYears <= term.annuityFromAge
  return age <= term.ageMax && term.payYears.includes(payYears) && paidIn
}

/** True for contracts of a year or less. */
export function isShort(product: Pick<Definition, 'sale'>): boolean {
  return product.sale.terms.every(({ lasts }) => lasts !== 'whole-life' && lasts.years <= 1)
}
