// Statements sent by name, several in one turn on one connection, when some of them fail.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase } from '../../test/database.ts'
import { runPlanned } from './planned.ts'

let client: pg.Client
let drop: () => Promise<void>
beforeAll(async () => {
  const database = await cloneDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url, pipeline: true })
  await client.connect()
  await client.query('create table pets (pet_name text primary key, born date, fee bigint)')
})
afterAll(async () => {
  await client.end()
  await drop()
})

const insert = 'insert into pets (pet_name, born, fee) values ($1, $2, $3)'
const select = 'select * from pets where pet_name = $1'
const find = (name: string) => runPlanned(client, 'find', select, [name])

test('rows come by our names and types, the first time, twice in one turn, and when the columns are known', async () => {
  expect(await runPlanned(client, 'add', insert, ['Mimi', '2020-02-29', 12])).toEqual({ said: 'INSERT 0 1', rows: [] })
  const mimi = [{ petName: 'Mimi', born: '2020-02-29', fee: 12 }]
  const [first, second] = await Promise.all([find('Mimi'), find('Nobody')])
  expect([first.rows, second.rows]).toEqual([mimi, []])
  expect((await find('Mimi')).rows).toEqual(mimi)
})

test('a statement that fails leaves those behind it, and itself, to be used', async () => {
  const again = runPlanned(client, 'add', insert, ['Mimi', null, 1])
  const behind = find('Mimi')
  await expect(again).rejects.toMatchObject({ code: '23505' })
  expect((await behind).rows).toHaveLength(1)
  expect((await runPlanned(client, 'add', insert, ['Coco', null, null])).said).toBe('INSERT 0 1')
  expect((await find('Coco')).rows).toEqual([{ petName: 'Coco', born: null, fee: null }])
})

test('a text that cannot be planned can be once it can', async () => {
  const missing = () => runPlanned(client, 'toys', 'select toy from toys where toy = $1', ['ball'])
  await expect(missing()).rejects.toMatchObject({ code: '42P01' })
  await client.query('create table toys (toy text)')
  expect((await missing()).rows).toEqual([])
})

test('what does not fit is an error of its own statement, with the way back to who asked', async () => {
  await client.query("insert into pets values ('Big', null, 9007199254740993)")
  const error = await find('Big').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(RangeError)
  expect(String(Reflect.get(Object(error), 'stack'))).not.toContain('pg-protocol')
  expect((await find('Mimi')).rows).toHaveLength(1)
})
