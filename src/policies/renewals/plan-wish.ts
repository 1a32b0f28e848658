// Another plan from the next year on: the holder's wish stands as an event until the renewal keeps it. Pure but for the writer.
import { z } from 'zod'
import { type Day, startOf, type Text, type Tx, text } from '../../kit/index.ts'
import { type Product, planOf } from '../../products/index.ts'
import { administer } from '../administer.ts'
import { type Agreed, agreedOf, leftOutWith } from '../agreed.ts'
import type { Policy } from '../policy.ts'

const terms = z.object({ loadPermille: z.int().min(0), exclusions: z.array(text) })
const wished = z.object({ sumInsuredFen: z.int().positive(), terms: terms.optional() })

export interface PlanWish {
  readonly sumInsuredFen: number
  /** What underwriting asks for it, on top of what is agreed. */
  readonly terms?: { readonly loadPermille: number; readonly exclusions: readonly Text[] } | undefined
}

/** What is wished for the next year; nothing when the present plan goes on. */
export function planWishOf({ events, sumInsuredFen }: Pick<Policy, 'events' | 'sumInsuredFen'>): PlanWish | undefined {
  const last = events.findLast(({ kind }) => kind === 'plan-wished' || kind === 'renewed')
  const read = last?.kind === 'plan-wished' ? wished.safeParse(last.new) : undefined
  return read?.success && read.data.sumInsuredFen !== sumInsuredFen ? read.data : undefined
}

export interface NextYear {
  readonly sumInsuredFen: number
  readonly agreed: Agreed
  /** What the holder is told of the plan with the new premium; nothing when the present one goes on as it is. */
  readonly planNote?: Text
}

/** The sum and the agreed terms of the next year, as wished where the next year's product still has that plan. */
export function planOfNextYear(policy: Policy, next: Product): NextYear {
  const held = agreedOf(policy)
  const wish = planWishOf(policy)
  if (!wish) return { sumInsuredFen: policy.sumInsuredFen, agreed: held }
  const plan = planOf(next, wish.sumInsuredFen)
  if (!plan) return { sumInsuredFen: policy.sumInsuredFen, agreed: held, planNote: gone }
  const { loadPermille = 0, exclusions = [] } = wish.terms ?? {}
  return {
    sumInsuredFen: wish.sumInsuredFen,
    planNote: noteOf(plan.title, wish.sumInsuredFen > policy.sumInsuredFen),
    agreed: {
      ...held,
      loadPermille: Math.max(held.loadPermille, loadPermille),
      exclusions: leftOutWith(held, exclusions),
    },
  }
}

const gone: Text = {
  zh: '您选的保障计划下一年没有了，按现在的计划续保，不再计算等待期',
  en: 'the plan you chose is no longer offered; the present one goes on, without a new waiting period',
}

function noteOf({ zh, en }: Text, isMore: boolean): Text {
  return isMore
    ? {
        zh: `按您选的“${zh}”续保，增加的保额因疾病重新计算等待期`,
        en: `it goes on with the plan you chose, ${en}; for illness the added sum waits anew`,
      }
    : {
        zh: `按您选的“${zh}”续保，不再计算等待期`,
        en: `it goes on with the plan you chose, ${en}, without a new waiting period`,
      }
}

/** The contract as it would be with a wish kept: what its next year would then cost. */
export function wishing(policy: Policy, wish: PlanWish, on: Day): Policy {
  const event = { kind: 'plan-wished', version: policy.version + 1, at: startOf(on), on, old: null } as const
  return { ...policy, events: [...policy.events, { ...event, new: { ...wish } }] }
}

/** What stands against changing the plan at all, in words. */
export function planChangeFault({ group, planChange }: Product): Text | undefined {
  if (group)
    return {
      zh: '团体保险的计划由投保单位统一调整，请联系您的单位',
      en: 'The employer sets the plans of a group; please ask yours',
    }
  return planChange
    ? undefined
    : { zh: '按条款，这份保单没有可以变更的保障计划', en: 'By its terms this policy has no plans to change between' }
}

/** Keeps the wish with the policy's next version; the present plan wished again takes an earlier wish back. */
export function wishPlan(tx: Tx, policy: Policy, { sumInsuredFen, terms: asked }: PlanWish): Promise<Policy> {
  const before = planWishOf(policy)?.sumInsuredFen ?? policy.sumInsuredFen
  return administer(tx, {
    policy,
    kind: 'plan-wished',
    old: { sumInsuredFen: before },
    new: { sumInsuredFen, ...(asked ? { terms: asked } : {}) },
  })
}
