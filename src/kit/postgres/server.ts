// One postmaster on one data folder: found alive, started, stopped. It has a session of its own, so that Ctrl-C in the
// terminal reaches only us, and it outlives us when we are killed: the next start takes it over.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, lstat, mkdir, open, readFile, readlink, rm, rmdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { freemem, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { environment, run } from './account.ts'
import type { Binaries } from './binaries.ts'
import { isAlive, lastComplaint } from './data-folder.ts'
import type { Place } from './place.ts'
import { diskFull, inUse, StartProblem } from './start-problem.ts'

export interface Address {
  /** A folder with the socket, or a host. */
  readonly host: string
  readonly port: number
}

export type Settings = Readonly<Record<string, string>>

interface Postmaster {
  readonly pid: number
  readonly address: Address
  readonly isReady: boolean
}

const socketPathBytesMax = 103 // macOS; Linux allows 107
const answerMs = 60_000

async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const written = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port, socketFolder, host, , status] = written.split('\n').map((line) => line.trim())
  if (!Number(pid)) return undefined
  return {
    pid: Number(pid),
    address: { host: socketFolder || host || '', port: Number(port) },
    isReady: status === 'ready',
  }
}

/** A postmaster alive on this folder, ready to take connections; what a dead one left behind is cleared away. */
export async function findServer({ data }: Place): Promise<Address | undefined> {
  for (const until = Date.now() + answerMs; Date.now() < until; await wait(100)) {
    const found = await readPostmaster(data)
    if (!found) return undefined
    if (!(await isPostmasterOf(found.pid, data))) return clearAway(data, found.address)
    if (found.isReady) return found.address
  }
  const pid = (await readPostmaster(data))?.pid ?? 0
  throw new StartProblem({
    zh: `数据库进程 ${pid} 占着 ${data} 却不应答：请先结束它（kill ${pid}），再启动`,
    en: `Database process ${pid} holds ${data} but does not answer: end it (kill ${pid}), then start again`,
  })
}

// Numbers of processes are used again, after a reboot or in a container almost at once: the number alone proves nothing.
async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if (pid === process.pid || !isAlive(pid)) return false
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data
  if (process.platform === 'win32') return true
  return (await run(undefined, '/bin/ps', ['-p', String(pid), '-o', 'command='])).output.includes(data)
}

async function clearAway(data: string, { host, port }: Address): Promise<undefined> {
  const socket = host.startsWith('/') ? [`${host}/.s.PGSQL.${port}`, `${host}/.s.PGSQL.${port}.lock`] : []
  for (const path of [join(data, 'postmaster.pid'), ...socket]) await rm(path, { force: true })
}

/** Starts the server and waits until it takes connections; after a crash this includes its recovery. */
export async function startServer(place: Place, binaries: Binaries, settings: Settings, log: Log): Promise<Address> {
  const folder = await socketFolder(place)
  if (!folder) return launch(place, binaries, { ...settings, ...(await loopback()) }, log)
  const onSocket = { ...settings, listen_addresses: '', port: '5432', unix_socket_directories: folder }
  return launch(place, binaries, onSocket, log).catch(async (error) => {
    if (!/unix[- ](domain )?(socket|address)/i.test(String(error))) throw error
    return launch(place, binaries, { ...settings, ...(await loopback()) }, log)
  })
}

async function launch(place: Place, { postgres }: Binaries, settings: Settings, log: Log): Promise<Address> {
  const { account, data, serverLog } = place
  const file = await open(serverLog, 'a', 0o600)
  const from = (await file.stat()).size
  const args = Object.entries({ ...sensible(), ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(postgres, ['-D', data, ...args], {
    ...account,
    cwd: data,
    env: environment(),
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
  })
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  child.unref()
  await file.close()
  for (let turn = 1; !ended; turn += 1) {
    const found = await readPostmaster(data)
    if (found?.isReady && found.pid === child.pid) return found.address
    if (turn % 250 === 0) log.warn({ seconds: turn / 50 }, 'the database is still recovering')
    await wait(20)
  }
  throw failed(place, (await readFile(serverLog, 'utf8')).slice(from))
}

/** A fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
export async function stopServer({ account, data }: Place, { control }: Binaries): Promise<void> {
  const { code } = await run(account, control, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30', '-s'])
  if (code !== 0) await run(account, control, ['stop', '-D', data, '-m', 'immediate', '-w', '-t', '10', '-s'])
  await rmdir(shortFolder(data)).catch(() => undefined) // there only when the path of the data was too long
}

// The data folder is closed to everybody else and so is a socket in it; a path too long for a socket needs a short folder.
async function socketFolder({ account, data }: Place): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  if (fits(data)) return data
  const short = shortFolder(data)
  const made = await mkdir(short, { mode: 0o700 }).then(
    () => true,
    () => false,
  )
  if (made && account) await chown(short, account.uid, account.gid)
  const found = await lstat(short) // somebody else may have made it: then it is not used
  const isOurs = found.isDirectory() && found.uid === (account?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0
  return isOurs && fits(short) ? short : undefined
}

function shortFolder(data: string): string {
  return join(tmpdir(), `mendian-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= socketPathBytesMax
}

async function loopback(): Promise<Settings> {
  const port = await new Promise<number>((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
  return { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' }
}

// Durable always; small enough for a machine of 2 GB. Given at every start, so that they follow the release.
function sensible(): Settings {
  const megabytes = Math.min(totalmem(), Math.max(freemem(), 512e6) * 2) / 1e6
  return {
    shared_buffers: `${Math.max(32, Math.min(512, Math.floor(megabytes / 16)))}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(megabytes / 3))}MB`,
    max_connections: '100',
    fsync: 'on',
    synchronous_commit: 'on',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    max_parallel_workers_per_gather: '1',
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    unix_socket_permissions: '0600',
    // statements and the values in error details may name people: neither is written down
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
}

function failed({ home, serverLog }: Place, output: string): StartProblem {
  if (/postmaster\.pid" already exists/.test(output)) return inUse(home)
  if (/no space left/i.test(output)) return diskFull(serverLog)
  const line = lastComplaint(output)
  return new StartProblem({
    zh: `数据库没有启动（${line}）：详见 ${serverLog}`,
    en: `The database did not start (${line}): see ${serverLog}`,
  })
}
