// Applies db/migrations/*.sql in order, each in its own transaction, once.
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from './database.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/** Returns the names of the migrations applied now. Two processes starting together wait for each other. */
export async function migrate(db: Db): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(7236001)`.execute(one)
    try {
      await sql`create table if not exists kit_migrations (name text primary key, applied_at timestamptz not null default now())`.execute(
        one,
      )
      const rows = await sql<{ name: string }>`select name from kit_migrations limit 10000`.execute(one)
      const applied = new Set(rows.rows.map((row) => row.name))
      const fresh = files.filter((name) => !applied.has(name))
      for (const name of fresh) await apply(one, name)
      return fresh
    } finally {
      await sql`select pg_advisory_unlock(7236001)`.execute(one)
    }
  })
}

async function apply(db: Db, name: string): Promise<void> {
  const statements = await readFile(new URL(name, folder), 'utf8')
  await db.transaction().execute(async (transaction) => {
    await sql.raw(statements).execute(transaction)
    await sql`insert into kit_migrations (name) values (${name})`.execute(transaction)
  })
}
