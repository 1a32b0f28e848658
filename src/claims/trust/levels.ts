// How far a customer is trusted with money before a claim is certain: from facts anybody can read, never from a score. Pure.
import { z } from 'zod'
import { fen, fill, formatFen, type Text } from '../../kit/index.ts'

export const trustLevels = ['known', 'trusted'] as const
export type TrustLevel = (typeof trustLevels)[number]

export interface TrustFacts {
  /** Whole years since the first contract that is on record began. */
  readonly years: number
  /** Claims paid that gave no doubt about papers or person. */
  readonly paidWithoutDoubt: number
  readonly refused: number
  /** Owed back of earlier advances. */
  readonly owedFen: number
}

interface Needs {
  readonly years: number
  readonly paidWithoutDoubt: number
}

/** The most trusted last. */
export const needs: Readonly<Record<TrustLevel, Needs>> = {
  known: { years: 1, paidWithoutDoubt: 1 },
  trusted: { years: 3, paidWithoutDoubt: 3 },
}

/** Nothing is advanced on trust until the desk says how much. */
export const trustSetting = z
  .strictObject({
    maxFen: fen.min(0).describe('the most that is advanced on one claim; 0: nothing is'),
    percent: z.int().min(0).max(100).describe('of what the papers come to so far'),
  })
  .meta({ id: 'ClaimTrustSetting' })
export type TrustSetting = z.infer<typeof trustSetting>
export const untrusted: TrustSetting = { maxFen: 0, percent: 0 }

export interface Trust {
  readonly level: TrustLevel | null
  /** Why, as anybody may read it. */
  readonly because: readonly Text[]
}

export function trustOf({ years, paidWithoutDoubt, refused, owedFen }: TrustFacts): Trust {
  const against = [
    ...(owedFen > 0
      ? [
          fill(
            { zh: '还有 {amount} 预付款没有退回', en: '{amount} of earlier advances is still owed back' },
            { amount: formatFen(owedFen) },
          ),
        ]
      : []),
    ...(refused > 0 ? [{ zh: `有 ${refused} 件理赔未获赔付`, en: `${refused} claims were not paid` }] : []),
  ]
  if (against.length > 0) return { level: null, because: against }
  const because = [
    { zh: `投保 ${years} 年`, en: `insured for ${years} years` },
    { zh: `${paidWithoutDoubt} 件理赔赔付且没有疑点`, en: `${paidWithoutDoubt} claims paid without doubt` },
  ]
  const level = trustLevels.findLast(
    (one) => years >= needs[one].years && paidWithoutDoubt >= needs[one].paidWithoutDoubt,
  )
  return { level: level ?? null, because }
}

/** What is advanced of an amount, fen. */
export function advanceFen({ maxFen, percent }: TrustSetting, likelyFen: number): number {
  return Math.min(maxFen, Math.floor((likelyFen * percent) / 100)) // down: never more than the share that was set
}
