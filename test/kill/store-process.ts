// The real store as a process of its own, with a home and a port of its own: what a kill -9 needs, and the first walk of a newcomer.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { removeEmbedded } from '../../src/kit/postgres/index.ts'

export interface StoreProcess {
  /** `http://127.0.0.1:<port>`; the same after every restart. */
  readonly url: string
  readonly home: string
  /** What it printed since it was last started. */
  output(): string
  /** kill -9, without a word; its database lives on. */
  kill(): Promise<void>
  /** SIGTERM, and waits until it is gone. Returns its exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same home and port. Returns the seconds until /readyz says yes. */
  start(): Promise<number>
  /** Ends it, its database and its home. */
  remove(): Promise<void>
}

export interface StoreProcessOptions {
  /** Settings on top of the process's own environment, e.g. `{ MENDIAN_DEMO: '0' }`. */
  readonly environment?: Readonly<Record<string, string>>
  /** On a home and a database that are there already, such as another store's; neither is removed at the end. */
  readonly beside?: { readonly home: string; readonly databaseUrl: string }
  readonly readyMs?: number
}

const script = join(resolve(dirname(fileURLToPath(import.meta.url)), '..', '..'), 'scripts', 'start.mjs')
const room = '--max-semi-space-size=64' // as `npm start` has it: a request's leavings are swept less often

/** Starts a store in a fresh home, or beside another, and waits until it is ready. Call `remove()` at the end. */
export async function openStoreProcess({
  environment = {},
  beside,
  readyMs = 120_000,
}: StoreProcessOptions = {}): Promise<StoreProcess> {
  const home = beside?.home ?? (await freshHome())
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const database = beside ? { DATABASE_URL: beside.databaseUrl } : {}
  const env = { ...process.env, HOST: '127.0.0.1', ...environment, ...database, MENDIAN_HOME: home, PORT: String(port) }
  let child: ChildProcess | undefined
  let output = ''

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const running = child
    const gone = new Promise<number | null>((done) => running.once('exit', done))
    running.kill(signal)
    return gone
  }

  const store: StoreProcess = {
    url,
    home,
    output: () => output,
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    async start() {
      const from = Date.now()
      output = ''
      const started = spawn(process.execPath, [room, script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
      child = started
      for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (output += chunk))
      await untilReady(url, from + readyMs, () => started.exitCode === null && started.signalCode === null)
      return (Date.now() - from) / 1000
    },
    async remove() {
      await end('SIGTERM')
      if (beside) return
      await removeEmbedded({ home })
      await rm(home, { recursive: true, force: true })
    },
  }
  await store.start().catch(async (error) => {
    const said = output
    await store.remove().catch(() => undefined)
    throw new Error(`${error instanceof Error ? error.message : error}\n${said}`)
  })
  return store
}

async function freshHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'mendian-store-'))
  await chmod(home, 0o711) // root's database runs as another account and passes through
  return home
}

/** Waits for a random part of the time, then kills: at each run the blow falls elsewhere. Returns after how many ms. */
export async function killWithin(store: StoreProcess, ms: number): Promise<number> {
  const after = Math.round(Math.random() * ms)
  await wait(after)
  await store.kill()
  return after
}

/** Asks /readyz until it says yes. */
export async function untilReady(url: string, until: number, isAlive: () => boolean = () => true): Promise<void> {
  while (Date.now() < until) {
    if (!isAlive()) throw new Error('the store ended before it was ready')
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await wait(25)
  }
  throw new Error('the store was not ready in time')
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
