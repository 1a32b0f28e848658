// What the product page says of a product's design beside its cover: account and charges, rates and funds, dividends, what a rider
// goes with, what a group is. All of it stands in the definition or was declared; nothing is promised ahead.
import { z } from 'zod'
import { type Day, day, fen, text } from '../kit/index.ts'
import { creditedRateBp, unitPriceOn } from './declared.ts'
import { type Definition, designOf } from './definition.ts'
import type { Products } from './load.ts'
import type { Product } from './product.ts'
import { dividendOptions } from './terms.ts'

export const designs = ['ordinary', 'participating', 'universal', 'unit-linked'] as const

const bands = z.array(z.object({ fromYear: z.int(), percent: z.number() }))
const named = z.object({ code: z.string(), shortName: text })

const accountView = z.object({
  initialFees: bands,
  topUpPercent: z.number(),
  policyFeeFen: fen,
  leavingFees: bands,
  withdrawal: z.object({ amountMinFen: fen, keepMinFen: fen, timesMaxPerYear: z.int() }),
  clauses: z.object({ fees: z.string(), riskCharge: z.string(), withdrawal: z.string() }),
  /** Rates in hundredths of a per cent a year: what is guaranteed, and what was declared, newest first. */
  credited: z
    .object({
      guaranteedBp: z.int(),
      currentBp: z.int().nullable(),
      declared: z.array(z.object({ month: z.string(), bp: z.int() })),
      clause: z.string(),
    })
    .nullable(),
  funds: z
    .array(
      z.object({
        code: z.string(),
        title: text,
        invests: text,
        riskGrade: z.int(),
        yearlyFeeBp: z.int(),
        /** The last price, in ten-thousandths of a yuan. */
        price: z.object({ day, tenThousandths: z.int() }).nullable(),
      }),
    )
    .nullable(),
})

export const kindsView = {
  design: z.enum(designs),
  /** Bought by itself, not with a main contract nor by an employer. */
  soldAlone: z.boolean(),
  account: accountView.nullable(),
  dividends: z
    .object({
      options: z.array(z.enum(dividendOptions)),
      optionAtFirst: z.enum(dividendOptions),
      shareMinPercent: z.number(),
      clause: z.string(),
    })
    .nullable(),
  /** Of a rider: the main contracts it goes with. */
  rider: z
    .object({
      attachesTo: z.array(named),
      sumIs: z.enum(['chosen', 'main-premium']),
      mayBeAddedLater: z.boolean(),
      clause: z.string(),
    })
    .nullable(),
  /** Riders that go with this one. */
  riders: z.array(named),
  group: z
    .object({ membersMin: z.int(), joiningPercentMin: z.number(), familyMayJoin: z.boolean(), clause: z.string() })
    .nullable(),
  plans: z.array(z.object({ code: z.string(), title: text, sumInsuredFen: fen })),
}

type Kinds = { [K in keyof typeof kindsView]: z.infer<(typeof kindsView)[K]> }

/** The design of a product on a day, beside the others that are on sale then. */
export function kindsOf(product: Product, products: Pick<Products, 'on'>, on: Day): Kinds {
  const { dividends, rider, group, plans = [] } = product
  const sold = products.on(on)
  return {
    design: designOf(product),
    soldAlone: rider === undefined && group === undefined,
    account: product.account ? accountOf(product, product.account, on) : null,
    dividends: dividends ? { ...dividends, options: [...dividends.options] } : null,
    rider: rider
      ? { ...rider, attachesTo: sold.filter(({ code }) => rider.attachesTo.includes(code)).map(nameOf) }
      : null,
    riders: sold.filter((one) => one.rider?.attachesTo.includes(product.code)).map(nameOf),
    group: group ?? null,
    plans,
  }
}

function nameOf({ code, shortName }: Definition) {
  return { code, shortName }
}

const ratesShown = 12

function accountOf(product: Product, account: NonNullable<Definition['account']>, on: Day): Kinds['account'] {
  const { fees, withdrawal, riskCharge, credited, funds } = account
  return {
    initialFees: fees.initial,
    topUpPercent: fees.topUpPercent,
    policyFeeFen: fees.policyFeeFen,
    leavingFees: withdrawal.fees,
    withdrawal: {
      amountMinFen: withdrawal.amountMinFen,
      keepMinFen: withdrawal.keepMinFen,
      timesMaxPerYear: withdrawal.timesMaxPerYear,
    },
    clauses: { fees: fees.clause, riskCharge: riskCharge.clause, withdrawal: withdrawal.clause },
    credited: credited
      ? {
          guaranteedBp: credited.guaranteedYearlyRateBp,
          currentBp: creditedRateBp(product, on) ?? null,
          declared: product.tables.credited.filter(({ month }) => month <= on.slice(0, 7)).slice(0, ratesShown),
          clause: credited.clause,
        }
      : null,
    funds: funds ? funds.list.map((fund) => ({ ...fund, price: priceOf(product, fund.code, on) })) : null,
  }
}

function priceOf(product: Product, fund: string, on: Day) {
  const found = unitPriceOn(product, fund, on)
  return found ? { day: found.day, tenThousandths: found.price } : null
}
