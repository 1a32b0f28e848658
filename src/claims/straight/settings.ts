// How far the machine may go on its own: by product, and by rule. What is not set is as the store was started.
import { z } from 'zod'
import { fen } from '../../kit/index.ts'
import { defaultModes, type RuleMode, ruleModes, type Settings, type Straight } from '../judge/index.ts'
import type { TrustSetting } from '../trust/levels.ts'

export const productSetting = z
  .strictObject({
    /** False: every claim on it goes to a person. */
    auto: z.boolean(),
    autoPayMaxFen: fen.min(0).nullable().describe('null: as for the whole store'),
    confidenceMin: z.number().min(0.5).max(1).nullable().describe('null: as for the whole store'),
    auditPermille: z.int().min(0).max(1_000).describe('of a thousand claims, so many are looked at by a person'),
  })
  .meta({ id: 'ClaimProductSetting' })
export type ProductSetting = z.infer<typeof productSetting>

export const ruleSetting = z.strictObject({ mode: z.enum(ruleModes) }).meta({ id: 'ClaimRuleSetting' })
export type RuleSetting = z.infer<typeof ruleSetting>

export const unset: ProductSetting = { auto: true, autoPayMaxFen: null, confidenceMin: null, auditPermille: 0 }

export interface Stated {
  /** How much is advanced, by the level of trust. */
  readonly trust: ReadonlyMap<string, TrustSetting>
  readonly products: ReadonlyMap<string, ProductSetting>
  readonly rules: ReadonlyMap<string, RuleMode>
}

/** For one claim; `draw` is its own number from 0 to 999. */
export function settingsFor(
  { products, rules }: Stated,
  store: Pick<Settings, 'autoPayMaxFen' | 'confidenceMin'>,
  draw: number,
): Settings {
  const straight = [...products].map(([code, one]): [string, Straight] => [
    code,
    {
      auto: one.auto,
      autoPayMaxFen: one.autoPayMaxFen ?? store.autoPayMaxFen,
      confidenceMin: one.confidenceMin ?? store.confidenceMin,
      isDrawn: draw < one.auditPermille,
    },
  ])
  return { ...store, products: Object.fromEntries(straight), modes: { ...defaultModes, ...Object.fromEntries(rules) } }
}
