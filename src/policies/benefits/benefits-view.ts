// What the policy page says of benefits of living: what is left with us, what comes next, what came last.
import { z } from 'zod'
import { type Day, day, fen, type Text, text } from '../../kit/index.ts'
import { coveragesOf, type Product } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import type { Seen } from '../store.ts'
import { valueShape } from '../value-shape.ts'
import { leftValue } from '../values-on.ts'
import { type BenefitUse, benefitKinds, benefitWords, holdersKinds, payeesKinds } from './benefit.ts'
import { certainAnnuityOf } from './certain-annuity.ts'
import { dividendOptionOf, dividendOptionWords } from './dividend-option.ts'
import { nextInstalment } from './pay-instalment.ts'
import { nextBenefit } from './schedule.ts'

const coming = z.object({ kind: z.enum(benefitKinds), title: text, dueOn: day, amountFen: fen })

export const benefitsShape = z
  .object({
    /** Of the policyholder's; null for a product without, and to the insured. */
    dividends: z.object({ left: valueShape, option: text }).nullable(),
    left: valueShape,
    next: coming.nullable(),
    /** Whether the payee has named an account for what is to come. */
    accountNamed: z.boolean(),
    last: z.array(coming.extend({ used: text })),
  })
  .meta({ id: 'PolicyBenefits' })

const usedWords: Readonly<Record<BenefitUse, Text>> = {
  left: { zh: '已留存', en: 'kept for you' },
  paid: { zh: '已支付', en: 'paid' },
  premium: { zh: '已抵交保费', en: 'set off against the premium' },
  additions: { zh: '已增加保额', en: 'bought more cover' },
}

const annuityUse: Text = { zh: '已转为年金', en: 'turned into an annuity' }

const lastMax = 6

/** Null when the contract promises nothing for living on. */
export function benefitsView({ policy, role }: Seen, product: Product, on: Day): z.infer<typeof benefitsShape> | null {
  if (!promises(product)) return null
  const option = role === 'owner' ? dividendOptionOf(policy, product) : undefined
  const next = comingOn(policy, product, on)
  return {
    dividends: option
      ? { left: leftValue(policy, product, on, holdersKinds), option: dividendOptionWords[option] }
      : null,
    left: leftValue(policy, product, on, payeesKinds),
    next,
    accountNamed: policy.payoutAccountId !== null,
    last: lastOf(policy, role),
  }
}

function comingOn(policy: Policy, product: Product, on: Day): z.infer<typeof coming> | null {
  const instalment = nextInstalment(policy, product, on)
  if (instalment) return { ...instalment, kind: 'maturity', title: annuityTitle }
  const next = nextBenefit(policy, product, on)
  return next ? { ...next, title: benefitWords[next.kind] } : null
}

const annuityTitle: Text = { zh: '确定年金', en: 'Annuity certain' }

function promises(product: Product): boolean {
  const kinds = ['survival', 'annuity', 'maturity'] as const
  return product.dividends !== undefined || kinds.some((kind) => coveragesOf(product, kind).length > 0)
}

function lastOf({ benefits, events }: Policy, role: Seen['role']) {
  const isAnnuity = certainAnnuityOf({ events }) !== undefined
  const own = benefits.filter(({ kind }) => role === 'owner' || kind !== 'dividend')
  return own
    .slice(-lastMax)
    .reverse()
    .map(({ kind, dueOn, amountFen, used }) => ({
      kind,
      title: benefitWords[kind],
      dueOn,
      amountFen,
      used: kind === 'maturity' && isAnnuity ? annuityUse : usedWords[used],
    }))
}
