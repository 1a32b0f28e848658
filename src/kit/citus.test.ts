// The schema runs unchanged on Citus, spread by customer: read from the catalogue of a migrated database.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Clone, cloneDatabase } from '../../test/database.ts'
import { readMigrations } from '../../test/tidy/sources.ts'
import { readTables } from '../../test/tidy/tables.ts'

let clone: Clone
let client: pg.Client
const { lookUps } = readTables(readMigrations())

beforeAll(async () => {
  clone = await cloneDatabase()
  client = new pg.Client({ connectionString: clone.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await clone.drop()
})

async function ask(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(`${tables} ${sql} limit 1000`, [[...lookUps]])
  return rows.map(({ fault }) => fault)
}

// `mine`: tables that belong to a customer. A look-up table carries customer_id as what it finds, not as its key.
const tables = `
  with every as (
    select c.oid, c.relname as name, a.attnum as customer, coalesce(a.attnotnull, false) as required, c.relname = any($1) as looked_up
    from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attname = 'customer_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  ),
  mine as (select * from every where customer is not null and not looked_up)`

test('customer_id of a customer-owned table is never null', async () => {
  expect(await ask('select name as fault from mine where not required')).toEqual([])
})

test('every table has a primary key', async () => {
  const without = `select name as fault from every where not exists (select 1 from pg_constraint k where k.conrelid = every.oid and k.contype = 'p')`
  expect(await ask(without)).toEqual([])
})

test('customer_id comes first in every primary key, unique constraint and unique index of customer-owned tables', async () => {
  const other = `select name || ': ' || i.indexrelid::regclass as fault from mine join pg_index i on i.indrelid = mine.oid
    where i.indisunique and i.indkey[0] <> mine.customer`
  expect(await ask(other)).toEqual([])
})

test('foreign keys between customer-owned tables start with customer_id on both sides', async () => {
  const other = `select k.conname as fault from pg_constraint k join mine f on f.oid = k.conrelid join mine t on t.oid = k.confrelid
    where k.contype = 'f' and (k.conkey[1] <> f.customer or k.confkey[1] <> t.customer)`
  expect(await ask(other)).toEqual([])
})

test('no foreign key leads from shared or look-up tables to customer-owned ones', async () => {
  const other = `select k.conname as fault from pg_constraint k join mine t on t.oid = k.confrelid
    where k.contype = 'f' and k.conrelid not in (select oid from mine)`
  expect(await ask(other)).toEqual([])
})

test('no foreign key of a customer-owned table leads to a look-up table', async () => {
  const other = `select k.conname as fault from pg_constraint k join mine f on f.oid = k.conrelid join every t on t.oid = k.confrelid
    where k.contype = 'f' and t.looked_up`
  expect(await ask(other)).toEqual([])
})

test('there are no triggers', async () => {
  expect(await ask('select tgname as fault from pg_trigger where not tgisinternal')).toEqual([])
})

test('these checks see a schema that does not fit', async () => {
  await client.query('begin')
  await client.query(`create table a (customer_id uuid, id uuid primary key);
    create table b (customer_id uuid not null, id uuid, a uuid references a (id), primary key (customer_id, id))`)
  expect(await ask('select name as fault from mine where not required')).toContain('a')
  const other = `select k.conname as fault from pg_constraint k join mine f on f.oid = k.conrelid join mine t on t.oid = k.confrelid
    where k.contype = 'f' and (k.conkey[1] <> f.customer or k.confkey[1] <> t.customer)`
  expect(await ask(other)).toContain('b_a_fkey')
  await client.query('rollback')
})
