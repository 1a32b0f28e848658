// The whole store over a clone of the loaded demo insurer, and people who use it over HTTP in process.
import { findDemo } from '../demo/index.ts'
import { openApp, type Store } from '../src/app.ts'
import { getCustomer } from '../src/customers/index.ts'
import { type App, type Config, dayOf, openLog, readConfig } from '../src/kit/index.ts'
import { openStore, startBackground } from '../src/main.ts'
import { openParts, type Parts } from '../src/parts.ts'
import { cloneDemo, demoSettings } from './demo-database.ts'
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

let shared: Promise<Parts> | undefined

/** One set for all stores of a worker, whose products, fonts and models take seconds to load; services of its own need their own. */
export async function partsFor(config: Config): Promise<Parts> {
  const open = async () => (await openParts(config, dayOf(new Date()))).parts
  if (config.SERVICES_DIR) return open()
  shared ??= open()
  return shared
}

/** Opens a store of its own; the demo insurer is loaded once a test run and cloned from then on. */
export async function openDemoStore(settings: Readonly<Record<string, string>> = {}): Promise<DemoStore> {
  const clone = await cloneDemo()
  const config = readConfig({ ...demoSettings(), ...quick, ...settings })
  const { store, close } = await openStore(clone.url, { config, log: openLog('fatal'), parts: await partsFor(config) })
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
      await clone.drop()
    },
  }
}

/** Nobody is held back, and one model reads. */
export const quick = { RATE_LIMIT_PER_MINUTE: '1000000', OCR_WORKERS: '1', LOG_LEVEL: 'fatal' }
