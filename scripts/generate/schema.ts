// db/schema.sql: the schema as the migrations leave it, read back from the database.
import { sql } from 'kysely'
import type { Db } from '../../src/kit/index.ts'

interface Line {
  table: string
  line: string
}

export async function schemaOf(db: Db): Promise<string> {
  const columns = await sql<Line>`
    select c.relname as "table",
      format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum limit 10000`.execute(db)
  const constraints = await sql<Line>`
    select c.relname as "table", format('  constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where k.contype <> 'n'
    order by c.relname, k.contype desc, k.conname limit 10000`.execute(db)
  const indexes = await sql<Line>`
    select c.relname as "table", pg_get_indexdef(i.indexrelid) || ';' as line
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
    order by c.relname, line limit 10000`.execute(db)
  const tables = [...new Set(columns.rows.map((row) => row.table))]
  const of = (lines: readonly Line[], table: string) =>
    lines.filter((row) => row.table === table).map((row) => row.line)
  const parts = tables.map((table) => {
    const body = [...of(columns.rows, table), ...of(constraints.rows, table)].join(',\n')
    return [`create table ${table} (\n${body}\n);`, ...of(indexes.rows, table)].join('\n')
  })
  return `-- Generated from db/migrations.\n\n${parts.join('\n\n')}\n`
}
