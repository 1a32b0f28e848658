// Contracts whose value is an account: universal life (a credited rate with a guaranteed floor) and unit-linked (units of funds).
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { anchor, percent, slug, yuanFen } from './parts.ts'

/** A share from a policy year on, until the next band begins. */
const bands = z.array(z.strictObject({ fromYear: z.int().min(1), percent })).min(1)

/** 万能账户的结算利率: declared month by month in `credited.csv`, never below the guaranteed rate. */
const credited = z.strictObject({
  /** Hundredths of a per cent a year. */
  guaranteedYearlyRateBp: z.int().min(0),
  clause: anchor,
})

export const riskGrades = [1, 2, 3, 4, 5] as const

/** 投资账户 of a unit-linked contract; prices are in `prices.csv`. */
const funds = z.strictObject({
  list: z
    .array(
      z.strictObject({
        code: slug,
        title: text,
        invests: text,
        /** 1 is the calmest, 5 the riskiest (适当性办法 §29). */
        riskGrade: z.int().min(1).max(5),
        /** Already in the price. */
        yearlyFeeBp: z.int().min(0),
      }),
    )
    .min(1),
  /** Units are bought at the price × (1 + this), sold at the price. */
  bidOfferPercent: percent,
  switching: z.strictObject({
    /** Switches of a policy year without a fee. */
    freeTimes: z.int().min(0),
    feeFen: yuanFen,
    amountMinFen: yuanFen,
    clause: anchor,
  }),
  /** New money is split in steps of so many per cent. */
  splitStepPercent: z.int().min(1).max(100),
  clause: anchor,
})

export const account = z
  .strictObject({
    clause: anchor,
    fees: z.strictObject({
      /** Taken from each planned premium before it reaches the account, by policy year. */
      initial: bands,
      /** Taken from a top-up. */
      topUpPercent: percent,
      /** Each month. */
      policyFeeFen: yuanFen,
      clause: anchor,
    }),
    /** 风险保险费 each month for the sum at risk, by `charges.csv`. */
    riskCharge: z.strictObject({ clause: anchor }),
    withdrawal: z.strictObject({
      amountMinFen: yuanFen,
      /** What must stay in the account. */
      keepMinFen: yuanFen,
      timesMaxPerYear: z.int().min(1),
      /** Of what is taken out, by policy year; surrender costs the same. */
      fees: bands,
      clause: anchor,
    }),
    topUp: z.strictObject({ amountMinFen: yuanFen, clause: anchor }).optional(),
    credited: credited.optional(),
    funds: funds.optional(),
  })
  .refine(({ credited: universal, funds: linked }) => (universal === undefined) !== (linked === undefined), {
    message: 'an account has either a credited rate or funds',
  })

export type Account = z.infer<typeof account>
export type Bands = z.infer<typeof bands>
export type Fund = z.infer<typeof funds>['list'][number]

/** The share of the band a policy year (1, 2, …) falls in; 0 before the first band. */
export function bandPercent(of: Bands, policyYear: number): number {
  const reached = of.filter(({ fromYear }) => fromYear <= policyYear)
  return reached.reduce((last, one) => (one.fromYear > last.fromYear ? one : last), { fromYear: 0, percent: 0 }).percent
}
