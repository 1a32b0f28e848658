// The embedded PostgreSQL: binaries from npm, data in the home, no installation, no network port. `DATABASE_URL` replaces it.
import { rm, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { openDataFolder, refuseForeign } from './data-folder.ts'
import { findPassword, linkData, openPassword, openPlace, type Place } from './place.ts'
import { type Address, findServer, type Settings, startServer, stopServer } from './server.ts'
import { ask, claim, makeDatabase, urlOf } from './session.ts'
import { codeOf, inUse, StartProblem } from './start-problem.ts'

export { openHome } from './place.ts'
export { StartProblem } from './start-problem.ts'

export interface Embedded {
  /** For `pg` and libpq alike: `postgresql://mendian:…@localhost/mendian?host=<socket folder>`. */
  readonly url: string
  /** True when the server was still alive from a process that was killed. */
  readonly adopted: boolean
  /** Stops the server: open transactions are rolled back, everything acknowledged is on disk. */
  close(): Promise<void>
}

export interface EmbeddedOptions {
  /** MENDIAN_HOME; made when it is missing. Data in `<home>/postgres`, password in `<home>/postgres.password`. */
  readonly home: string
  readonly log: Log
  /** Server settings on top of ours, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Settings
}

const versionMin = 15
const attemptsMax = 4
const logBytesMax = 10_000_000

/** Starts the database of a home or takes over one left alive; one process a home. Throws a StartProblem. */
export async function openEmbedded({ home, log, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const place = await openPlace(home)
  const binaries = await findBinaries(place.account, place.spare)
  const password = await openPassword(place)
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt(place, binaries, password, settings, log)
    } catch (error) {
      if (codeOf(error) === '28P01') throw wrongPassword(place)
      if (error instanceof StartProblem || turn === attemptsMax) throw error
      await wait(300) // the server we met was just being stopped by the process before us
    }
  }
}

async function attempt(
  place: Place,
  binaries: Binaries,
  password: string,
  settings: Settings,
  log: Log,
): Promise<Embedded> {
  const adopted = await adopt(place, binaries, password)
  const address = adopted ?? (await begin(place, binaries, password, settings, log))
  await makeDatabase(password, address)
  const url = urlOf(password, address)
  const guard = await claim(url)
  if (!guard) throw inUse(place.home)
  return {
    url,
    adopted: adopted !== undefined,
    async close() {
      await guard.end().catch(() => undefined)
      await stopServer(place, binaries)
    },
  }
}

/** The address of the server that is running on a home, to read beside the process that works there; undefined when none is. */
export async function findEmbedded({ home }: Pick<EmbeddedOptions, 'home'>): Promise<string | undefined> {
  const place = await openPlace(home)
  const [address, password] = [await findServer(place), await findPassword(place)]
  return address && password ? urlOf(password, address) : undefined
}

/** Removes the database of a home, for good. Throws a StartProblem while a process works on it. */
export async function removeEmbedded({ home }: Pick<EmbeddedOptions, 'home'>): Promise<void> {
  const place = await openPlace(home)
  await refuseForeign(place.data)
  const binaries = await findBinaries(place.account, place.spare)
  const [address, password] = [await findServer(place), await findPassword(place)]
  if (address && password) {
    const guard = await claim(urlOf(password, address))
    if (!guard) throw inUse(place.home)
    await guard.end()
  }
  if (address) await stopServer(place, binaries)
  const beside = dirname(place.data) === place.home ? [] : [dirname(place.data)]
  for (const path of [place.data, ...beside, join(place.home, 'postgres'), place.passwordFile, place.serverLog]) {
    await rm(path, { recursive: true, force: true })
  }
}

/** Makes sure that DATABASE_URL answers and is new enough (PostgreSQL 15). Throws a StartProblem. */
export async function checkServer(url: string): Promise<void> {
  const version = await ask(url, 'show server_version').catch((error) => {
    const reason = (error instanceof Error && error.message) || codeOf(error)
    throw new StartProblem({
      zh: `DATABASE_URL 指向的数据库连不上（${reason}）：请检查地址、用户名和密码，或去掉 DATABASE_URL 使用内置数据库`,
      en: `The database at DATABASE_URL cannot be reached (${reason}): check address, user and password, or leave DATABASE_URL out to use the built-in one`,
    })
  })
  if (Number.parseInt(version, 10) >= versionMin) return
  throw new StartProblem({
    zh: `DATABASE_URL 指向的是 PostgreSQL ${version}，太旧了：需要 ${versionMin} 以上，或去掉 DATABASE_URL 使用内置数据库`,
    en: `DATABASE_URL is PostgreSQL ${version}, which is too old: ${versionMin} or newer is needed, or leave DATABASE_URL out to use the built-in one`,
  })
}

// Ours when it works in our folder and takes our password; one of an older release is stopped and started anew.
async function adopt(place: Place, binaries: Binaries, password: string): Promise<Address | undefined> {
  const address = await findServer(place)
  if (!address) return undefined
  const version = await ask(urlOf(password, address, 'postgres'), 'show server_version')
  if (version.startsWith(binaries.version)) return address
  await stopServer(place, binaries)
  return undefined
}

async function begin(
  place: Place,
  binaries: Binaries,
  password: string,
  settings: Settings,
  log: Log,
): Promise<Address> {
  await openDataFolder(place, binaries, password, log)
  await linkData(place, log)
  const written = await stat(place.serverLog).catch(() => undefined)
  if (written && written.size > logBytesMax) await truncate(place.serverLog)
  return startServer(place, binaries, settings, log)
}

function wrongPassword({ data, passwordFile }: Place): StartProblem {
  return new StartProblem({
    zh: `${passwordFile} 里的密码与 ${data} 不符：请从同一份备份恢复两者，或运行 npm run demo:reset 重新开始`,
    en: `The password in ${passwordFile} does not fit ${data}: restore both from the same backup, or start over with npm run demo:reset`,
  })
}
