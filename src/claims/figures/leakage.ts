// What the random check finds: of claims the machine would have paid, how many a person pays otherwise, and how far from it.
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Db, fen, type Text, text } from '../../kit/index.ts'
import type { Span } from './count.ts'

const count = z.int().min(0)

export const leakage = z
  .object({
    looked: count.describe('claims looked through for no other reason than the draw: the denominator'),
    differing: count.describe('of these, paid otherwise or not at all'),
    proposedFen: fen.describe('what the machine would have paid for all of them'),
    overFen: fen.describe('too much, found by the second look'),
    underFen: fen.describe('too little, found by the second look'),
  })
  .meta({ id: 'ClaimLeakage' })
export type Leakage = z.infer<typeof leakage>

export const leakages = z.object({
  whole: leakage,
  products: z.array(leakage.extend({ code: z.string(), title: text })),
  rules: z
    .array(leakage.extend({ rule: z.string() }))
    .describe('by what a rule had noted, or would have had on probation'),
})

const counts = sql`
  count(*)::integer as looked,
  count(*) filter (where paid_fen <> proposed_fen)::integer as differing,
  coalesce(sum(proposed_fen), 0)::bigint as proposed_fen,
  coalesce(sum(greatest(proposed_fen - paid_fen, 0)), 0)::bigint as over_fen,
  coalesce(sum(greatest(paid_fen - proposed_fen, 0)), 0)::bigint as under_fen`

// A claim that something else handed over as well tells nothing of what goes straight through.
const drawn = ({ from, until }: Span) => sql`
  closed_on >= ${from} and closed_on < ${until} and not reviewed and rules = '["audit-sample"]'::jsonb`

export async function leakagesOf(
  db: Db,
  span: Span,
  titleOf: (code: string) => Text,
): Promise<z.infer<typeof leakages>> {
  const [whole] = await counted(db, sql`select '' as key, ${counts} from claim_outcomes where ${drawn(span)} limit 1`)
  const products = await counted(
    db,
    sql`select coalesce(product_code, '') as key, ${counts} from claim_outcomes
        where ${drawn(span)} group by 1 order by count(*) desc, 1 limit 50`,
  )
  const rules = await counted(
    db,
    sql`select rule as key, ${counts} from claim_outcomes, jsonb_array_elements_text(noted) as rule
        where ${drawn(span)} group by 1 order by count(*) desc, 1 limit 100`,
  )
  const { key: _, ...sums } = whole ?? { key: '', looked: 0, differing: 0, proposedFen: 0, overFen: 0, underFen: 0 }
  return {
    whole: sums,
    products: products.map(({ key: code, ...row }) => ({ code, title: titleOf(code), ...row })),
    rules: rules.map(({ key: rule, ...row }) => ({ rule, ...row })),
  }
}

async function counted(db: Db, query: RawBuilder<unknown>): Promise<(Leakage & { key: string })[]> {
  const { rows } = await sql<Leakage & { key: string }>`${query}`.execute(db)
  return rows
}
