// A clone of the loaded demo insurer: loaded once a test run, its files in one folder, cloned in about half a second.
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { loadDemo } from '../demo/index.ts'
import type { Store } from '../src/app.ts'
import { newId, openLog, readConfig } from '../src/kit/index.ts'
import { openStore, startBackground, useStoreKeys } from '../src/main.ts'
import { admin } from './database.ts'

export interface DemoDatabase {
  readonly url: string
  drop(): Promise<void>
}

const lockKey = 7_236_002

/** What a store over a clone is started with: the folder of the demo's files and the keys its rows are sealed with. */
export function demoSettings(): { readonly MENDIAN_HOME: string; readonly MENDIAN_KEYS: string } {
  return { MENDIAN_HOME: join(tmpdir(), `mendian-demo-${inject('template')}`), MENDIAN_KEYS: `1:${'5e'.repeat(32)}` }
}

/** Loads the demo insurer if nobody has yet, and clones it. */
export async function cloneDemo(): Promise<DemoDatabase> {
  const template = `${inject('template')}_demo`
  await loadOnce(template)
  const name = `mendian_${newId().replaceAll('-', '')}`
  await admin(`create database ${name} template ${template}`)
  return { url: urlOf(name), drop: () => admin(`drop database if exists ${name} with (force)`) }
}

async function loadOnce(template: string): Promise<void> {
  const config = readConfig({ ...demoSettings(), OCR_WORKERS: '1', LOG_LEVEL: 'fatal' })
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
    await deliverAll(store)
    await close()
    await lock.query(`alter database ${half} rename to ${template}`)
  } finally {
    await lock.end()
  }
}

// What the load ordered is paid once here, and not again in every clone.
async function deliverAll(store: Store): Promise<void> {
  const background = startBackground(store)
  await background.idle()
  await background.close()
}

function urlOf(name: string): string {
  const url = new URL(inject('adminUrl'))
  url.pathname = `/${name}`
  return url.href
}
