// What may be done with a contract, beyond holding it: each block is a right the clauses give, with its limits. Optional, all of them;
// a service about such a right is allowed only when it is also named in `services`.
import { z } from 'zod'
import { text } from '../kit/index.ts'
import { anchor, percent, slug, yuanFen } from './parts.ts'

export const dividendOptions = ['cash', 'offset-premium', 'accumulate', 'paid-up-additions'] as const

/** 分红: what was declared is in `dividends.csv`, never what will be. */
export const dividends = z.strictObject({
  options: z.array(z.enum(dividendOptions)).min(1),
  /** Until the policyholder chooses. */
  optionAtFirst: z.enum(dividendOptions),
  /** Least share of the distributable surplus that goes to policyholders (分红保险精算规定: 70). */
  shareMinPercent: percent,
  clause: anchor,
})

/** 减额交清: the net cash value buys a smaller sum at the filed single premium of `paidup.csv`; no premium is due any more. */
export const paidUp = z.strictObject({ fromYear: z.int().min(1), sumMinFen: yuanFen, clause: anchor })

/** 保险费自动垫交: an unpaid premium becomes a loan while the cash value carries it, at the rate of `loan`. */
export const automaticPremiumLoan = z.strictObject({ onAtFirst: z.boolean(), clause: anchor })

/** 缓交: no premium for a while, cover goes on out of the account. */
export const premiumHoliday = z.strictObject({
  /** Premiums of so many policy years are paid before the first. */
  afterYearsPaid: z.int().min(0),
  monthsMax: z.int().min(1).optional(),
  timesMax: z.int().min(1).optional(),
  clause: anchor,
})

/** 加保. */
export const increase = z.strictObject({
  ageMax: z.int(),
  /** Of the sum at issue, all increases together. */
  percentMax: z.int().min(1),
  /** An increase after these events is taken without questions about health. */
  withoutQuestionsOn: z.array(z.enum(['marriage', 'birth', 'home-loan'])).default([]),
  clause: anchor,
})

/** 减保: the cash value of what is given up is paid. */
export const decrease = z.strictObject({
  /** What must stay. */
  sumMinFen: yuanFen,
  timesMaxPerYear: z.int().min(1),
  /** Of the sum at issue, in one policy year; all of it when absent. */
  percentMaxPerYear: percent.optional(),
  clause: anchor,
})

/** Another of the frequencies of `sale.frequencyPermille`, from the next premium. */
export const frequencyChange = z.strictObject({ clause: anchor })

/** Another of the term's `payYears`, the premium anew from issue, the difference of values settled. */
export const paymentTermChange = z.strictObject({ untilYear: z.int().min(1), clause: anchor })

/** 险种转换. */
export const conversion = z.strictObject({
  to: z.array(slug).min(1),
  fromYear: z.int().min(1),
  ageMax: z.int(),
  /** Up to the sum that ends, at the age of that day. */
  questionsAsked: z.boolean(),
  clause: anchor,
})

/** 保单中止 at the policyholder's wish: no premium, no cover, for a time. */
export const suspension = z.strictObject({
  fromYear: z.int().min(1),
  monthsMax: z.int().min(1),
  timesMax: z.int().min(1),
  clause: anchor,
})

/** How a maturity benefit may be taken. */
export const maturityOptions = z.strictObject({
  options: z.array(z.enum(['lump-sum', 'leave-to-accumulate', 'annuity-certain'])).min(1),
  /** Years of the annuity certain that may be chosen; its payments by the declared rate of the day. */
  annuityYears: z.array(z.int().min(1)).default([]),
  clause: anchor,
})

/** When and how often an annuity may be drawn. */
export const annuityOptions = z.strictObject({
  /** The term codes one may still change to before payments start. */
  terms: z.array(slug).min(1),
  frequencies: z.array(z.enum(['year', 'month'])).min(1),
  /** One monthly payment, per thousand of a year's. */
  monthlyPermille: z.int().min(1),
  clause: anchor,
})

/** 续保: how a contract of a year goes on, when its holder wants it to. */
export const renewalTerms = z.strictObject({
  /** The oldest age at which another year begins. */
  ageMax: z.int(),
  /** So many years from the first day on, renewal is not declined and the tariff stays (`renewal: guaranteed`). */
  guaranteedYears: z.int().min(1).optional(),
  /** Days in which the premium of the next year may still be paid, with cover. */
  graceDays: z.int().min(0),
  clause: anchor,
})

/** 附加险: sold only with a main contract. */
export const rider = z.strictObject({
  /** Codes of the products it may be added to. */
  attachesTo: z.array(slug).min(1),
  /** Its sum insured is chosen, or is the yearly premium of the main contract. */
  sumIs: z.enum(['chosen', 'main-premium']),
  /** It may be added later, not only with the main contract. */
  mayBeAddedLater: z.boolean(),
  clause: anchor,
})

/** Named sums insured: the plans of a medical product, the classes of a group's members. */
export const plans = z.array(z.strictObject({ code: slug, title: text, sumInsuredFen: yuanFen })).min(1)

/** 保障计划变更: another of the `plans` from the next year on. */
export const planChange = z.strictObject({
  /** Whether more cover asks the health questions of a sale; less never does. */
  questionsAsked: z.boolean(),
  clause: anchor,
})

/** 团体保险: one contract for the members of an employer, each in one of the `plans`. */
export const group = z.strictObject({
  /** 保监发〔2015〕14号: three at least. */
  membersMin: z.int().min(1),
  /** When the members pay a part, so many of those who may join must. */
  joiningPercentMin: percent,
  familyMayJoin: z.boolean(),
  /** Members who join or leave in the year pay, or are given back, by the day. */
  clause: anchor,
})
