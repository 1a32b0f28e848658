// Before the tests: one PostgreSQL (ours, in a home of its own, or TEST_DATABASE_URL) with a migrated template to clone.
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/kit/database.ts'
import { migrate } from '../src/kit/migrate.ts'
import { openEmbedded, removeEmbedded } from '../src/kit/postgres/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's own database, from which others are made. */
    adminUrl: string
    template: string
  }
}

const log = pino({ level: 'warn' })
const prefix = 'mendian-test-'
const unsafeButQuick = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  autovacuum: 'off', // its worker in a database keeps us from dropping it
}

const nothing = async (): Promise<void> => undefined
let close = nothing

/** Called by vitest once a project. */
export async function setup(project: TestProject): Promise<void> {
  const adminUrl = process.env.TEST_DATABASE_URL || (await startOwn())
  const template = `mendian_template_${process.pid}_${project.name}`
  await makeTemplate(adminUrl, template)
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  const stop = close
  close = async () => {
    for (const name of [template, `${template}_demo`])
      await admin(adminUrl, `drop database if exists ${name} with (force)`)
    await rm(join(tmpdir(), `mendian-demo-${template}`), { recursive: true, force: true })
    await stop()
  }
}

/** Called by vitest at the end, also after a failure. */
export async function teardown(): Promise<void> {
  const stop = close
  close = nothing
  await stop()
}

async function startOwn(): Promise<string> {
  await sweep()
  const home = await mkdtemp(join(tmpdir(), prefix))
  await chmod(home, 0o711) // root's server runs as another account and passes through
  await writeFile(join(home, 'owner'), String(process.pid))
  const embedded = await openEmbedded({ home, log, settings: unsafeButQuick })
  close = async () => {
    await embedded.close()
    await rm(home, { recursive: true, force: true })
  }
  return embedded.url
}

async function makeTemplate(adminUrl: string, template: string): Promise<void> {
  await admin(adminUrl, `create database ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${template}`
  const db = openDatabase({ url: url.href, connectionsMax: 2 })
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

// A test run that was killed leaves its server alive; the next run ends it.
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const home = join(tmpdir(), name)
    const owner = Number(await readFile(join(home, 'owner'), 'utf8').catch(() => ''))
    if (!owner || isAlive(owner)) continue
    await removeEmbedded({ home }).catch(() => undefined)
    await rm(home, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
