// The whole store over a clone of the loaded demo insurer, and people who use it over HTTP in process.
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { findDemo, loadDemo } from '../demo/index.ts'
import { openApp, type Store } from '../src/app.ts'
import { getCustomer } from '../src/customers/index.ts'
import { openPrinter } from '../src/documents/index.ts'
import { type App, type Config, newId, openLog, readConfig } from '../src/kit/index.ts'
import { openStore, startBackground, useStoreKeys } from '../src/main.ts'
import { type Person, personOf } from './person.ts'

export interface DemoStore {
  readonly store: Store
  readonly app: App
  /** Signs in as a demo person by key, with the code from the inbox. */
  customer(key: string): Promise<Person>
  staff(login: string): Promise<Person>
  /** The newest code sent to a phone. */
  codeFor(phone: string): Promise<string>
  /** Delivers everything that is due. */
  idle(): Promise<void>
  close(): Promise<void>
}

const lockKey = 7_236_002

// One for all stores of a test file: its fonts take half a second to load.
const printer = { ...openPrinter(), close: async () => undefined }

/** Opens a store of its own; the demo insurer is loaded once a test run and cloned from then on. */
export async function openDemoStore(settings: Readonly<Record<string, string>> = {}): Promise<DemoStore> {
  const config = configFor(settings)
  const template = `${inject('template')}_demo`
  await loadOnce(template, config)
  const name = `mendian_${newId().replaceAll('-', '')}`
  await admin(`create database ${name} template ${template}`)
  const { store, close } = await openStore(urlOf(name), { config, log: openLog('fatal'), printer })
  const app = await openApp(store)
  const background = startBackground(store)
  const phoneOf = async (key: string) => (await getCustomer(store.db, await findDemo(store.db, key))).phone ?? ''
  const people = personOf(app, phoneOf, () => background.idle())
  return {
    store,
    app,
    ...people,
    idle: () => background.idle(),
    async close() {
      await app.close()
      await background.close()
      await close()
      await admin(`drop database if exists ${name} with (force)`)
    },
  }
}

// One folder a test run, for the demo's files belong to its template.
function configFor(settings: Readonly<Record<string, string>>): Config {
  return readConfig({
    MENDIAN_HOME: join(tmpdir(), `mendian-demo-${inject('template')}`),
    MENDIAN_KEYS: `1:${'5e'.repeat(32)}`,
    RATE_LIMIT_PER_MINUTE: '1000000',
    OCR_WORKERS: '1',
    LOG_LEVEL: 'fatal',
    ...settings,
  })
}

async function loadOnce(template: string, config: Config): Promise<void> {
  await useStoreKeys(config)
  const lock = new pg.Client({ connectionString: inject('adminUrl') })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey])
    const found = await lock.query('select 1 from pg_database where datname = $1', [template])
    if (found.rowCount) return
    const half = `${template}_half`
    await lock.query(`drop database if exists ${half} with (force)`)
    await lock.query(`create database ${half} template ${inject('template')}`)
    await mkdir(config.MENDIAN_HOME, { recursive: true })
    const { store, close } = await openStore(urlOf(half), { config, log: openLog('fatal') })
    await loadDemo(store, () => undefined)
    await close()
    await lock.query(`alter database ${half} rename to ${template}`)
  } finally {
    await lock.end()
  }
}

/** Removes what a test run left; called at its end. */
export async function dropDemo(adminUrl: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`drop database if exists ${template}_demo with (force)`)
  await client.end()
  await rm(join(tmpdir(), `mendian-demo-${template}`), { recursive: true, force: true })
}

function urlOf(name: string): string {
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${name}`
  return url.href
}

async function admin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
