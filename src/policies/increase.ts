// More cover: on the terms of the first day, its premiums made good, or by a greater plan; for illness the added part waits anew. Pure.

import { z } from 'zod'
import { addDays, type Day, day, formatFen, type Text } from '../kit/index.ts'
import { type Coverage, notRated, type Product } from '../products/index.ts'
import { agreedOf } from './agreed.ts'
import type { Policy, Value } from './policy.ts'
import { paidDifference, type Rerated, rerated } from './rerate.ts'

/** The sum insured the contract began with: before its first increase. */
export function sumAtIssueFen(policy: Pick<Policy, 'events' | 'sumInsuredFen'>): number {
  return increasesOf(policy)[0]?.fromFen ?? policy.sumInsuredFen
}

/** What stands against a sum, in words; nothing when it is possible. */
export function increaseFault(policy: Policy, { increase, sale }: Product, sumInsuredFen: number): Text | undefined {
  const most = Math.min(sale.sumMaxFen, Math.floor((sumAtIssueFen(policy) * (100 + (increase?.percentMax ?? 0))) / 100))
  const inSteps = (sumInsuredFen - policy.sumInsuredFen) % sale.sumStepFen === 0
  if (sumInsuredFen > policy.sumInsuredFen && sumInsuredFen <= most && inSteps) return undefined
  return {
    zh: `可以从 ${formatFen(policy.sumInsuredFen)} 加到最多 ${formatFen(most)}，每 ${formatFen(sale.sumStepFen)} 一档`,
    en: `From ${formatFen(policy.sumInsuredFen)} up to ${formatFen(most)} in steps of ${formatFen(sale.sumStepFen)}`,
  }
}

/**
 * The contract with a larger sum and what makes its earlier premiums good. Terms of underwriting load the whole premium.
 * Raises `not-rated` when the tariff does not know the contract.
 */
export function increased(
  policy: Policy,
  product: Product,
  {
    sumInsuredFen,
    terms,
  }: {
    readonly sumInsuredFen: number
    readonly terms: { readonly loadPermille: number; readonly exclusions: readonly Text[] }
  },
): { readonly to: Rerated; readonly topUp: Value } {
  const held = agreedOf(policy)
  const plain = rerated({ ...policy, sumInsuredFen }, product, {})
  const to = rerated({ ...policy, sumInsuredFen }, product, {
    agreed: {
      loadPermille: Math.max(held.loadPermille, terms.loadPermille),
      exclusions: [...held.exclusions, ...terms.exclusions],
    },
  })
  if (!plain || !to) throw notRated()
  return { to, topUp: paidDifference(policy, plain.after.premiumFen) }
}

const increase = z.object({
  old: z.object({ sumInsuredFen: z.int() }),
  new: z.object({ sumInsuredFen: z.int(), effectiveOn: day.optional() }),
})

interface Increase {
  readonly on: Day
  readonly fromFen: number
}

function increasesOf({ events }: Pick<Policy, 'events'>): Increase[] {
  return events.flatMap((event) => {
    const may = event.kind === 'cover-increased' || event.kind === 'renewed'
    const read = may ? increase.safeParse(event) : undefined
    if (!read?.success || read.data.new.sumInsuredFen <= read.data.old.sumInsuredFen) return []
    return [{ on: read.data.new.effectiveOn ?? event.on, fromFen: read.data.old.sumInsuredFen }]
  })
}

/** The contract as it counts for an illness on a day: a sum added within the coverage's waiting days does not yet. */
export function forIllness(policy: Policy, { waitingDays }: Pick<Coverage, 'waitingDays'>, on: Day): Policy {
  const waiting = increasesOf(policy).find((one) => on < addDays(one.on, waitingDays))
  return waiting ? { ...policy, sumInsuredFen: Math.min(policy.sumInsuredFen, waiting.fromFen) } : policy
}
