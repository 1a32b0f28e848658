// What a product.yaml may say. The rules of claims, sale, servicing and value are data here; the code that follows them is in other folders.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { account } from './account.ts'
import { filedBasis } from './actuarial/index.ts'
import { coverage } from './coverage.ts'
import { anchor, causes, days, percent, settings, slug, yuanFen } from './parts.ts'
import * as terms from './terms.ts'

export const productKinds = [
  'term-life',
  'whole-life',
  'endowment',
  'annuity',
  'critical-illness',
  'medical',
  'daily-allowance',
  'accident',
  'long-term-care',
  'premium-waiver',
  'universal-life',
  'unit-linked',
] as const

export const claimKinds = [
  'accident-medical',
  'illness-medical',
  'critical-illness',
  'disability',
  'death',
  'long-term-care',
  'daily-allowance',
  'premium-waiver',
] as const

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

/** A loading, per thousand of the premium; what needs more is for a person to judge. */
const permille = z.int().min(1).max(1_000)

const healthQuestion = z.strictObject({
  id: slug,
  text,
  /** What a yes leads to: no sale, a person's look, a loading per thousand of the premium, or a named thing left out. */
  yes: z.union([
    z.enum(['refuse', 'review']),
    z.strictObject({ loadPermille: permille }),
    z.strictObject({ exclude: text }),
  ]),
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
  /** Loading of a class of occupation that is insured but not rated on. */
  occupationLoadPermille: z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6']), permille).optional(),
  smokerLoadPermille: permille.optional(),
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
  'not-guaranteed',
  'fees',
  'guaranteed-rate',
  'investment-risk',
  'rider',
  'group',
] as const

export const rateColumns = ['sex', 'age', 'term', 'pay', 'class', 'public', 'plan'] as const

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
  account: account.optional(),
  dividends: terms.dividends.optional(),
  paidUp: terms.paidUp.optional(),
  automaticPremiumLoan: terms.automaticPremiumLoan.optional(),
  premiumHoliday: terms.premiumHoliday.optional(),
  increase: terms.increase.optional(),
  decrease: terms.decrease.optional(),
  frequencyChange: terms.frequencyChange.optional(),
  paymentTermChange: terms.paymentTermChange.optional(),
  conversion: terms.conversion.optional(),
  suspension: terms.suspension.optional(),
  maturityOptions: terms.maturityOptions.optional(),
  annuityOptions: terms.annuityOptions.optional(),
  rider: terms.rider.optional(),
  plans: terms.plans.optional(),
  planChange: terms.planChange.optional(),
  group: terms.group.optional(),
  surrender: z.strictObject({
    /** By the table of cash values, the unearned premium of a short contract, or the account less the fee of `account.withdrawal`. */
    by: z.enum(['cash-value', 'unearned-premium', 'account-value']),
    /** Share of the unearned premium that is given back. */
    unearnedPercent: percent.optional(),
    clause: anchor,
  }),
  renewalTerms: terms.renewalTerms.optional(),
  /** Whether the insurer may decline the next year. */
  renewal: z.enum(['not-applicable', 'not-guaranteed', 'guaranteed']),
  /** Ids of the services the contract allows. */
  services: z.array(slug).min(1),
  disclosures: z.array(z.strictObject({ kind: z.enum(disclosureKinds), text, clause: anchor.optional() })),
  claims: z.partialRecord(z.enum(claimKinds), z.array(neededDocument).min(1)),
  sale,
  rates: z.strictObject({
    /** What one cell of rates.csv buys, a thousand yuan of sum insured or the whole policy; or the product is rated by tariff.yaml. */
    per: z.enum(['thousand', 'policy', 'tariff']),
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
      /** In place of values.csv: the filed basis the values are computed from. */
      filed: filedBasis.optional(),
    })
    .optional(),
})

/** The regulator's designs: ordinary, or one of those whose value is not guaranteed (新型产品). */
export type Design = 'ordinary' | 'participating' | 'universal' | 'unit-linked'

export function designOf({ account: held, dividends }: Pick<Definition, 'account' | 'dividends'>): Design {
  if (held?.funds) return 'unit-linked'
  if (held) return 'universal'
  return dividends ? 'participating' : 'ordinary'
}

export type Definition = z.infer<typeof definition>
export type ClaimKind = (typeof claimKinds)[number]
export type NeededDocument = z.infer<typeof neededDocument>
export type Term = z.infer<typeof term>
export type HealthQuestion = z.infer<typeof healthQuestion>
export type Frequency = (typeof frequencies)[number]
export type Sex = 'F' | 'M'

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
