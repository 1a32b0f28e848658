// The figures of the consultation over a span: how much is asked, what is solved, handed over, wrong, and how long it takes.
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Db, text } from '../../kit/index.ts'
import { contactsIn, ofOutcome, only, type Span, type Which } from './contacts.ts'
import { share, shareOf } from './share.ts'

export const figureRow = z
  .object({
    key: z.string().describe('a matter, or the Monday of a week'),
    title: text,
    contacts: z.int().describe('a customer with one matter, until half an hour passed without it'),
    solved: share.describe(
      'of those older than 72 hours: known, not handed over, nobody came back with the same matter',
    ),
    again: share.describe('of those older than 72 hours: came back with the same matter'),
    handedOver: share,
    unknown: share,
    wrong: share.describe('of the answers drawn at random and judged right or wrong'),
    unclear: z.int(),
    drawn: z.int().describe('drawn at random, judged or not'),
    medianMs: z
      .int()
      .nullable()
      .describe('from the question to the answer; to the person’s first words where one took over'),
  })
  .meta({ id: 'AskFigure' })
export type FigureRow = z.infer<typeof figureRow>

export interface Counted {
  readonly key: string
  readonly contacts: number
  readonly settled: number
  readonly solved: number
  readonly again: number
  readonly handed: number
  readonly unknown: number
  readonly right: number
  readonly wrong: number
  readonly unclear: number
  readonly drawn: number
  readonly rated: number
  readonly ratingMean: number | null
  readonly medianMs: number | null
}

const keys = {
  all: sql<string>`'all'`,
  matter: sql<string>`matter`,
  week: sql<string>`to_char(date_trunc('week', at at time zone 'Asia/Shanghai'), 'YYYY-MM-DD')`,
  version: sql<string>`article_version::text`,
} satisfies Record<string, RawBuilder<string>>

const rowsMax = 1_000

/** Counts by key; the most asked first, weeks in their order. */
export async function countContacts(
  db: Db,
  span: Span,
  { by, which = {} }: { readonly by: keyof typeof keys; readonly which?: Which },
): Promise<Counted[]> {
  const counted = (condition: RawBuilder<unknown>) => sql`(count(*) filter (where ${condition}))::int`
  const { rows } = await sql<Counted>`${contactsIn(span)},
    timed as (
      select *, case when handed then extract(epoch from replied_at - at) * 1000 else took_ms end as waited from contact
    )
    select ${keys[by]} as key, count(*)::int as contacts,
      ${counted(sql`settled`)} as settled,
      ${counted(ofOutcome.solved)} as solved,
      ${counted(ofOutcome.again)} as again,
      ${counted(ofOutcome['handed-over'])} as handed,
      ${counted(ofOutcome.unknown)} as "unknown",
      ${counted(sql`verdict = 'right'`)} as "right",
      ${counted(ofOutcome.wrong)} as wrong,
      ${counted(sql`verdict = 'unclear'`)} as unclear,
      ${counted(sql`drawn`)} as drawn,
      count(rating)::int as rated,
      avg(rating)::float as "ratingMean",
      round(percentile_cont(0.5) within group (order by waited))::int as "medianMs"
    from timed where ${only(which)}
    group by 1
    order by ${by === 'week' ? sql`1` : sql`2 desc, 1`}
    limit ${rowsMax}`.execute(db)
  return rows
}

export function figureOf(row: Counted, title: { zh: string; en: string }): FigureRow {
  return {
    key: row.key,
    title,
    contacts: row.contacts,
    solved: shareOf(row.solved, row.settled),
    again: shareOf(row.again, row.settled),
    handedOver: shareOf(row.handed, row.contacts),
    unknown: shareOf(row.unknown, row.contacts),
    wrong: shareOf(row.wrong, row.right + row.wrong),
    unclear: row.unclear,
    drawn: row.drawn,
    medianMs: row.medianMs,
  }
}

/** What figures are when nobody asked. */
export const nothingCounted: Counted = {
  key: 'all',
  contacts: 0,
  settled: 0,
  solved: 0,
  again: 0,
  handed: 0,
  unknown: 0,
  right: 0,
  wrong: 0,
  unclear: 0,
  drawn: 0,
  rated: 0,
  ratingMean: null,
  medianMs: null,
}
