// What the outcomes of some days add up to: in all, by month, by product, by hospital, by rule.
import { sql } from 'kysely'
import type { Day, Db } from '../../kit/index.ts'

export interface Span {
  readonly from: Day
  /** The day after the last. */
  readonly until: Day
}

export interface Totals {
  /** Claims that ended for the first time: what the other counts are shares of. */
  readonly closed: number
  readonly byMachine: number
  readonly refused: number
  readonly late: number
  readonly paidFen: number
  readonly medianS: number
  readonly p95S: number
  /** Ends after somebody asked for a person, and of these the ones decided otherwise. */
  readonly reviewed: number
  readonly changed: number
}

const counts = sql`
  count(*) filter (where not reviewed)::integer as closed,
  count(*) filter (where by_machine and not reviewed)::integer as by_machine,
  count(*) filter (where outcome = 'refuse' and not reviewed)::integer as refused,
  count(*) filter (where late and not reviewed)::integer as late,
  coalesce(sum(paid_fen) filter (where not reviewed), 0)::bigint as paid_fen,
  coalesce(percentile_cont(0.5) within group (order by took_s) filter (where not reviewed), 0)::integer as median_s,
  coalesce(percentile_cont(0.95) within group (order by took_s) filter (where not reviewed), 0)::integer as p95_s,
  count(*) filter (where reviewed)::integer as reviewed,
  count(*) filter (where changed)::integer as changed`

/** Of all claims, or of those of one hospital. */
export async function totalsOf(db: Db, { from, until }: Span, hospitalId?: string): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select ${counts} from claim_outcomes
    where closed_on >= ${from} and closed_on < ${until}
      and ${hospitalId === undefined ? sql`true` : sql`hospital_id = ${hospitalId}`}
    limit 1`.execute(db)
  return rows[0] ?? nothing
}

const nothing: Totals = {
  closed: 0,
  byMachine: 0,
  refused: 0,
  late: 0,
  paidFen: 0,
  medianS: 0,
  p95S: 0,
  reviewed: 0,
  changed: 0,
}

export const totalsByMonth = (db: Db, span: Span) => grouped(db, sql`to_char(closed_on, 'YYYY-MM')`, span, 24)
/** The largest first. */
export const totalsByProduct = (db: Db, span: Span) => grouped(db, sql`coalesce(product_code, '')`, span, 50)
/** The largest first; the empty key is all that named no hospital of the list. */
export const totalsByHospital = (db: Db, span: Span) => grouped(db, sql`coalesce(hospital_id::text, '')`, span, 20)

async function grouped(db: Db, key: ReturnType<typeof sql>, { from, until }: Span, limit: number) {
  const { rows } = await sql<Totals & { key: string }>`
    select ${key} as key, ${counts} from claim_outcomes
    where closed_on >= ${from} and closed_on < ${until}
    group by 1 order by count(*) desc, 1 limit ${limit}`.execute(db)
  return rows
}

export interface RuleCount {
  readonly rule: string
  /** Claims it handed to a person, and what became of them. */
  readonly referred: number
  readonly paidAsProposed: number
  readonly paidOtherwise: number
  readonly refused: number
}

/** The rules that hand most to a person first. */
export async function countsByRule(db: Db, { from, until }: Span): Promise<RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    select rule, count(*)::integer as referred,
      count(*) filter (where outcome = 'pay' and paid_fen = proposed_fen)::integer as paid_as_proposed,
      count(*) filter (where outcome = 'pay' and paid_fen <> proposed_fen)::integer as paid_otherwise,
      count(*) filter (where outcome = 'refuse')::integer as refused
    from claim_outcomes, jsonb_array_elements_text(rules) as rule
    where closed_on >= ${from} and closed_on < ${until} and not reviewed
    group by rule order by count(*) desc, rule limit 100`.execute(db)
  return rows
}
