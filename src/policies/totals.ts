// What a range of contracts comes to, counted from the tables: for whoever has to show that all of a book arrived.
import { sql } from 'kysely'
import type { Db } from '../kit/index.ts'

export interface IdRange {
  readonly from: string
  readonly to: string
}

export interface ProductTotal {
  readonly policies: number
  readonly sumInsuredFen: number
  readonly premiumFen: number
}

/** By `code version`: how many contracts with ids in a range, and what their sums and instalments come to. */
export async function productTotals(db: Db, { from, to }: IdRange): Promise<ReadonlyMap<string, ProductTotal>> {
  const rows = await db
    .selectFrom('policies')
    .select([
      sql<string>`product_code || ' ' || product_version`.as('product'),
      sql<number>`count(*)`.as('policies'),
      sql<number>`sum(sum_insured_fen)::bigint`.as('sumInsuredFen'),
      sql<number>`sum(premium_fen)::bigint`.as('premiumFen'),
    ])
    .where('id', '>=', from)
    .where('id', '<=', to)
    .groupBy(['productCode', 'productVersion'])
    .execute()
  return new Map(rows.map(({ product, ...total }) => [product, total]))
}

export interface PartTotal {
  readonly beneficiaries: number
  readonly premiums: number
  readonly premiumsFen: number
  readonly loans: number
  readonly loansFen: number
  /** What accounts opened with. */
  readonly openings: number
  readonly openingsFen: number
  readonly openingsMicroUnits: number
}

/** What belongs to the contracts with ids in a range. */
export async function partTotals(db: Db, { from, to }: IdRange): Promise<PartTotal> {
  const { rows } = await sql<PartTotal>`
    select
      (select count(*) from policy_beneficiaries where policy_id between ${from} and ${to}) as beneficiaries,
      m.n as premiums, m.fen as premiums_fen, l.n as loans, l.fen as loans_fen,
      o.n as openings, o.fen as openings_fen, o.units as openings_micro_units
    from
      (select count(*) as n, coalesce(sum(amount_fen), 0)::bigint as fen
        from policy_premiums where policy_id between ${from} and ${to}) m,
      (select count(*) as n, coalesce(sum(principal_fen), 0)::bigint as fen
        from policy_loans where policy_id between ${from} and ${to}) l,
      (select count(*) as n, coalesce(sum(amount_fen), 0)::bigint as fen, coalesce(sum(micro_units), 0)::bigint as units
        from policy_account_moves where policy_id between ${from} and ${to} and kind = 'opening') o
    limit 1`.execute(db)
  const [total] = rows
  if (!total) throw new Error('a count has one row')
  return total
}
