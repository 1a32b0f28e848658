// A server of our own in a home of its own: started, killed, taken over, stopped, and every state a folder can be in.
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkServer, openEmbedded, openHome, removeEmbedded, StartProblem } from './index.ts'

const log = pino({ level: 'silent' })
let home: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mendian-postgres-'))
  await chmod(home, 0o711)
})

afterAll(async () => {
  await removeEmbedded({ home }).catch(() => undefined)
  await rm(home, { recursive: true, force: true })
})

const open = (folder = home) => openEmbedded({ home: folder, log })
const inData = (...path: string[]) => join(home, 'postgres', ...path)

async function refusal(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => undefined,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(StartProblem)
  expect(error.text.zh).not.toContain('\n')
  return error.text.en
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(question).finally(() => client.end())
  return rows[0]
}

/** A process that opens the home and is killed without a word. */
async function killedHolder(): Promise<void> {
  const program = `import { openEmbedded } from '${resolve('src/kit/postgres/index.ts')}'
    const log = { info() {}, warn() {} }
    openEmbedded({ home: process.argv[1], log }).then(() => process.stdout.write('up'))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, home])
  await new Promise((done) => child.stdout.once('data', done))
  child.kill('SIGKILL')
  await new Promise((done) => child.once('exit', done))
}

test('a first start makes the database, a second finds what was written', async () => {
  const first = await open()
  expect(first.adopted).toBe(false)
  expect(
    await ask(first.url, 'select current_user as who, rolsuper as super from pg_roles where rolname = current_user'),
  ).toEqual({
    who: 'mendian',
    super: false,
  })
  expect(await ask(first.url, "select lower('ÄÖ') as low, current_setting('fsync') as fsync")).toEqual({
    low: 'äö',
    fsync: 'on',
  })
  await ask(first.url, 'create table kept as select 42 as answer')
  await first.close()
  const second = await open()
  expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 })
  await second.close()
  expect(await readdir(inData())).not.toContain('postmaster.pid')
})

test('after kill -9 the server lives on and is taken over', async () => {
  await killedHolder()
  const next = await open()
  expect(next.adopted).toBe(true)
  expect(await ask(next.url, 'select answer from kept')).toEqual({ answer: 42 })
  await next.close()
})

test('after kill -9 of both, what a dead server left is cleared away', async () => {
  await killedHolder()
  const pid = Number((await readFile(inData('postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await wait(100)
  // the number now belongs to somebody else, as after a reboot: to us
  await writeFile(
    inData('postmaster.pid'),
    (await readFile(inData('postmaster.pid'), 'utf8')).replace(/^\d+/, String(process.pid)),
  )
  const next = await open()
  expect(next.adopted).toBe(false)
  expect(await ask(next.url, 'select answer from kept')).toEqual({ answer: 42 })
  await next.close()
})

test('one process a home; another home beside it', async () => {
  const first = await open()
  expect(await refusal(open())).toMatch(/Another Mendian is running/)
  expect(await refusal(removeEmbedded({ home }))).toMatch(/Another Mendian is running/)
  const long = join(home, 'a'.repeat(90))
  const other = await open(long)
  expect(await ask(other.url, 'select 1 as one')).toEqual({ one: 1 })
  await other.close()
  await removeEmbedded({ home: long })
  await first.close()
})

test('a password that is gone or does not fit', async () => {
  const file = join(home, 'postgres.password')
  const password = await readFile(file, 'utf8')
  await rm(file)
  expect(await refusal(open())).toMatch(/is missing/)
  await writeFile(file, 'wrong')
  expect(await refusal(open())).toMatch(/does not fit/)
  await writeFile(file, password)
  await (await open()).close()
})

test('a folder of another major version, a damaged one, a foreign one', async () => {
  await writeFile(inData('PG_VERSION'), '17\n')
  expect(await refusal(open())).toMatch(/written by PostgreSQL 17/)
  await rm(inData('PG_VERSION'))
  expect(await refusal(open())).toMatch(/is incomplete/)
  await writeFile(inData('PG_VERSION'), '18\n')
  await rm(inData('mendian.json'))
  expect(await refusal(open())).toMatch(/Mendian did not make/)
  expect(await refusal(removeEmbedded({ home }))).toMatch(/Mendian did not make/)
  await writeFile(inData('mendian.json'), '{}')
  await (await open()).close()
})

test('a half-written folder is set aside and made anew', async () => {
  const folder = join(home, 'interrupted')
  await mkdir(join(folder, 'postgres', 'base', '1'), { recursive: true })
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '18\n')
  const begun = await open(folder)
  expect((await readdir(folder)).some((name) => name.startsWith('postgres.half-written-'))).toBe(true)
  await begun.close()
})

test('a home that cannot be written, a link that leads nowhere', async () => {
  await writeFile(join(home, 'file'), '')
  expect(await refusal(open(join(home, 'file')))).toMatch(/Cannot write/)
  expect(await refusal(open(join(home, 'file', 'deeper')))).toMatch(/Cannot write/)
  await mkdir(join(home, 'linked'))
  await symlink(join(home, 'nowhere'), join(home, 'linked', 'postgres'))
  expect(await refusal(open(join(home, 'linked')))).toMatch(/gone/)
})

test('DATABASE_URL that does not answer is said in one line, without its password', async () => {
  const said = await refusal(checkServer('postgresql://someone:hidden@127.0.0.1:1/none'))
  expect(said).toMatch(/cannot be reached/)
  expect(said).not.toContain('hidden')
})

test('many that make the same home at the same moment all get it', async () => {
  const wanted = join(home, 'deep', 'and', 'new')
  const opened = await Promise.all(Array.from({ length: 20 }, () => openHome(wanted)))
  expect(new Set(opened)).toEqual(new Set([wanted]))
})
