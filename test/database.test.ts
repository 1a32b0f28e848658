import { readdir } from 'node:fs/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { cloneDatabase } from './database.ts'

test('a clone has the migrated schema and is gone once dropped', async () => {
  const clone = await cloneDatabase()
  const client = new pg.Client({ connectionString: clone.url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('select name from kit_migrations order by name limit 1000')
  await client.end()
  expect(rows.map(({ name }) => name)).toEqual((await readdir('db/migrations')).sort())
  await clone.drop()
  await expect(new pg.Client({ connectionString: clone.url }).connect()).rejects.toThrow(/does not exist/)
})
