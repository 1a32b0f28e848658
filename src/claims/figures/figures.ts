// A month's figures of claims, each with what it is a share of, and where one has moved further than chance moves it.
import { z } from 'zod'
import { addMonths, type Db, fen, type Text, text } from '../../kit/index.ts'
import { findProviders } from '../../providers/index.ts'
import {
  countsByRule,
  type Span,
  type Totals,
  totalsByHospital,
  totalsByMonth,
  totalsByProduct,
  totalsOf,
} from './count.ts'
import { hasMoved, type Share } from './drift.ts'
import { leakages, leakagesOf } from './leakage.ts'

const count = z.int().min(0)
export const totals = z
  .object({
    closed: count.describe('claims that ended for the first time: the denominator'),
    byMachine: count.describe('of these, no person had a hand in it'),
    refused: count,
    late: count.describe('a statutory clock had run out'),
    paidFen: fen,
    medianS: count.describe('from report to end, in seconds'),
    p95S: count,
    reviewed: count.describe('ended again after a person was asked for'),
    changed: count.describe('of these, decided otherwise'),
  })
  .meta({ id: 'ClaimTotals' })

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What may be made public: no product, hospital or rule by name. */
export const publishedScorecard = z
  .object({
    month,
    totals,
    edition: count,
    reason: z.string().nullable().describe('why it takes the place of the edition before'),
    publishedAt: z.date(),
    superseded: z.boolean(),
  })
  .meta({ id: 'ClaimScorecard' })
export type PublishedScorecard = z.infer<typeof publishedScorecard>

export const movedShares = ['byMachine', 'refused', 'late', 'reviewed'] as const

export const claimFigures = z
  .object({
    month,
    totals,
    months: z.array(totals.extend({ month })).describe('twelve at most, the last first'),
    products: z.array(totals.extend({ code: z.string(), title: text })),
    hospitals: z.array(totals.extend({ hospitalId: z.string(), name: z.string() })),
    rules: z.array(
      z.object({
        rule: z.string(),
        referred: count,
        paidAsProposed: count,
        paidOtherwise: count,
        refused: count,
      }),
    ),
    leakage: leakages.describe('found by the random check'),
    moved: z
      .array(
        z.object({
          share: z.enum(movedShares),
          product: text.nullable().describe('null: of all claims'),
          before: z.object({ count, of: count }),
          now: z.object({ count, of: count }),
        }),
      )
      .describe('three standard deviations from the three months before'),
  })
  .meta({ id: 'ClaimFigures' })
export type ClaimFigures = z.infer<typeof claimFigures>

export function spanOf(of: string): Span {
  return { from: `${of}-01`, until: addMonths(`${of}-01`, 1) }
}

export async function figuresOf(db: Db, of: string, titleOf: (code: string) => Text): Promise<ClaimFigures> {
  const span = spanOf(of)
  const threeBefore = { from: addMonths(span.from, -3), until: span.from }
  const whole = await totalsOf(db, span)
  const products = await totalsByProduct(db, span)
  const hospitals = await totalsByHospital(db, span)
  const before = new Map((await totalsByProduct(db, threeBefore)).map((row) => [row.key, row]))
  const months = await totalsByMonth(db, { from: addMonths(span.from, -11), until: span.until })
  const names = new Map(
    (await findProviders(db, hospitals.map(({ key }) => key).filter(Boolean))).map(({ id, name }) => [id, name]),
  )
  const movedProducts = products.flatMap((row) => {
    const earlier = before.get(row.key)
    return earlier ? moved(earlier, row, titleOf(row.key)) : []
  })
  return {
    month: of,
    totals: whole,
    months: months.map(({ key, ...row }) => ({ month: key, ...row })).sort((a, b) => b.month.localeCompare(a.month)),
    products: products.map(({ key, ...row }) => ({ code: key, title: titleOf(key), ...row })),
    hospitals: hospitals.map(({ key, ...row }) => ({ hospitalId: key, name: names.get(key) ?? '', ...row })),
    rules: await countsByRule(db, span),
    leakage: await leakagesOf(db, span, titleOf),
    moved: [...moved(await totalsOf(db, threeBefore), whole, null), ...movedProducts],
  }
}

function moved(before: Totals, now: Totals, product: Text | null): ClaimFigures['moved'] {
  const of = (row: Totals, share: (typeof movedShares)[number]): Share => ({ count: row[share], of: row.closed })
  return movedShares
    .map((share) => ({ share, product, before: of(before, share), now: of(now, share) }))
    .filter((one) => hasMoved(one.before, one.now))
}
