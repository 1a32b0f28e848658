// Opens the store: database, keys, files, models, doors, background work; and closes it in the opposite order.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDemo } from '../demo/load.ts'
import { openApp, type Store, subscribers } from './app.ts'
import { openLive, openMail, runMail, seedArticles } from './ask/index.ts'
import { openCore } from './channels/index.ts'
import { openSms } from './identity/index.ts'
import {
  type Config,
  type Context,
  type Log,
  loadKeyring,
  migrate,
  openClock,
  openDatabase,
  openLocalFiles,
  type Runner,
  runOutbox,
  type Text,
  useKeyring,
} from './kit/index.ts'
import { checkServer, openEmbedded, openHome } from './kit/postgres/index.ts'
import { openParts, type Parts } from './parts.ts'
import { openGateway, startLedger } from './payments/index.ts'
import { startDays } from './policies/index.ts'
import { openDeclared } from './products/index.ts'
import { openMllp } from './providers/index.ts'
import { runAnchors } from './timeline/index.ts'

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const inStepEveryMs = 1_000

export interface Starting {
  readonly config: Config
  readonly log: Log
  /** Told what is being done, for the person who waits. */
  readonly progress?: (line: Text) => void
  /** Loaded before and kept open; loaded now when absent. */
  readonly parts?: Parts
}

export interface Started {
  readonly url: string
  /** What to try first: addresses and the demo's sign-ins. */
  readonly notes: readonly Text[]
  close(): Promise<void>
}

/** Starts everything; throws one clear line when something is in the way. */
export async function start({ progress = () => undefined, ...starting }: Starting): Promise<Started> {
  const { config, log } = starting
  await useStoreKeys(config)
  if (config.DATABASE_URL) await checkServer(config.DATABASE_URL)
  const embedded = config.DATABASE_URL ? undefined : await openEmbedded({ home: config.MENDIAN_HOME, log })
  const url = config.DATABASE_URL ?? embedded?.url ?? ''
  const closing: (() => Promise<unknown>)[] = embedded ? [() => embedded.close()] : []
  try {
    return await open(url, { ...starting, progress }, closing)
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

/** Reads or makes the sealing keys; before anything else, for everything else seals. */
export async function useStoreKeys(config: Config): Promise<void> {
  await openHome(config.MENDIAN_HOME)
  useKeyring(await loadKeyring({ written: config.MENDIAN_KEYS, home: config.MENDIAN_HOME }))
}

async function open(
  url: string,
  starting: Starting & Required<Pick<Starting, 'progress'>>,
  closing: (() => Promise<unknown>)[],
): Promise<Started> {
  const { config, log, progress } = starting
  const { store, close } = await openStore(url, starting)
  closing.push(close)
  const notes = config.MENDIAN_DEMO ? [...(await loadDemo(store, progress)), ...openToAll(config)] : []
  let ready = true
  const app = await openApp(store, { web: root('web/dist'), isReady: () => ready })
  const background = startBackground(store)
  const mllp = await openMllp(store)
  store.reader.warm() // the first customer should not wait for the models to load
  closing.push(async () => {
    ready = false
    await Promise.all([app.close(), mllp?.close()])
    await background.close()
  })
  const at = await app.listen({ port: config.PORT, host: config.HOST })
  log.info({ at }, 'open')
  return { url: at, notes, close: () => closeAll(closing) }
}

const loopback = /^(127\.|::1$|localhost$)/

// The demo shows its one-time codes to anybody: fine on this machine, not on a network.
function openToAll({ HOST }: Config): Text[] {
  if (loopback.test(HOST)) return []
  return [
    {
      zh: `注意：演示模式把验证码公开在 /demo/inbox，而 HOST=${HOST} 对外可达；正式使用请设 MENDIAN_DEMO=0`,
      en: `Careful: the demo shows its codes at /demo/inbox and HOST=${HOST} can be reached from outside; set MENDIAN_DEMO=0 for real use`,
    },
  ]
}

/** Database, clock, files, products, services, models: all but the doors and the background work. Given parts stay open. */
export async function openStore(
  url: string,
  { config, log, parts: given }: Omit<Starting, 'progress'>,
): Promise<{ store: Store; close(): Promise<void> }> {
  const db = openDatabase({
    url,
    connectionsMax: config.DATABASE_CONNECTIONS,
    namedStatements: config.DATABASE_NAMED_STATEMENTS,
  })
  await migrate(db)
  const clock = await openClock(db, { sandbox: config.MENDIAN_DEMO })
  const files = openLocalFiles(join(config.MENDIAN_HOME, 'files'))
  const context: Context = { db, clock, config, files, log }
  const { parts, close } = given ? { parts: given, close: nothing } : await openParts(config, clock.today())
  const gateway = openGateway(context)
  const products = await openDeclared(db, parts.products)
  await seedArticles(context, parts.knowledge.entries, products.current(clock.today()))
  const library = await openLive({ db, clock, products, library: parts.library })
  const ports = { core: openCore(config), sms: openSms(config, db, clock), mail: openMail(config) }
  const store = { ...context, ...parts, products, library, gateway, ...ports }
  return {
    store,
    async close() {
      await Promise.all([close(), gateway.close()])
      await db.destroy()
    },
  }
}

const nothing = async (): Promise<void> => undefined

/** Delivers messages, keeps the clock and what was declared in step with other processes, anchors the evidence. */
export function startBackground(store: Store): Runner {
  const runners = subscribers(store).map((handlers) => runOutbox({ ...store, handlers }))
  const anchors = runAnchors(store)
  const days = startDays(store)
  const mail = runMail(store)
  const inStep = () => Promise.all([store.clock.refresh(), store.products.refresh(), store.library.refresh()])
  const tick = setInterval(() => void inStep().catch(() => undefined), inStepEveryMs)
  const ledger = startLedger(store).catch((error: unknown) => store.log.error({ err: error }, 'ledger timer'))
  return {
    async idle() {
      // what one delivers may be work for the other
      for (let turn = 0; turn < runners.length; turn += 1) for (const runner of runners) await runner.idle()
    },
    async close() {
      clearInterval(tick)
      await Promise.all([anchors.close(), days.close(), mail.close(), ledger])
      await Promise.all(runners.map((runner) => runner.close()))
    },
  }
}

async function closeAll(closing: (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close()
}
