// The data folder: made in one step (built beside, marked, renamed), so that a broken first start leaves nothing half true.
import { chmod, chown, mkdir, readdir, readFile, rename, rm, rmdir, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { type Account, run } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { codeOf, diskFull, fileProblem, inUse, StartProblem } from './start-problem.ts'

const marker = 'mendian.json'
const bytesForNew = 200_000_000
const bytesForOld = 20_000_000
const firstUserOid = 16_384 // PostgreSQL gives databases of its own smaller numbers

/** Makes sure of a whole data folder of our major version. */
export async function openDataFolder(place: Place, binaries: Binaries, password: string, log: Log): Promise<void> {
  const found = await inspect(place.data, binaries)
  await needSpace(dirname(place.data), found === 'whole' ? bytesForOld : bytesForNew)
  if (found === 'whole') return
  if (found === 'half-written') await setAside(place.data, log)
  try {
    await initialise(place, binaries, password)
  } catch (error) {
    throw codeOf(error) === 'ENOTEMPTY' ? inUse(place.home) : fileProblem(error, place.data)
  }
}

async function inspect(data: string, { version }: Binaries): Promise<'absent' | 'whole' | 'half-written'> {
  const names = await readdir(data).catch((error): string[] => {
    if (codeOf(error) === 'ENOENT') return []
    throw fileProblem(error, data)
  })
  if (names.length === 0) return 'absent'
  if (!names.includes(marker)) {
    await refuseForeign(data)
    return 'half-written'
  }
  const major = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '')
  const control = await readFile(join(data, 'global', 'pg_control')).catch(() => undefined)
  if (!major.trim() || !control?.length) throw damaged(data)
  if (major.trim() !== version.split('.')[0]) throw otherMajor(data, major.trim(), version)
  return 'whole'
}

/** Throws when the folder holds databases, but not of our making. */
export async function refuseForeign(data: string): Promise<void> {
  const marked = await stat(join(data, marker)).catch(() => undefined)
  const oids = await readdir(join(data, 'base')).catch((): string[] => [])
  if (marked || !oids.some((oid) => Number(oid) >= firstUserOid)) return
  throw new StartProblem({
    zh: `${data} 里有不是门店建立的数据库：请把它移走，或用 MENDIAN_HOME=… 指定另一个目录`,
    en: `${data} holds databases that Mendian did not make: move it away, or name another folder with MENDIAN_HOME=…`,
  })
}

async function setAside(data: string, log: Log): Promise<void> {
  const aside = `${data}.half-written-${Date.now()}`
  await rename(data, aside)
  log.warn({ aside }, 'a first start was interrupted: its data folder is set aside and made anew')
}

async function initialise({ account, data }: Place, { initdb }: Binaries, password: string): Promise<void> {
  await sweep(data)
  const folder = `${data}.partial-${process.pid}`
  const passwordFile = `${folder}.password`
  try {
    await mkdir(folder, { mode: 0o700 })
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (account) for (const path of [folder, passwordFile]) await chown(path, account.uid, account.gid)
    const made = await initdbIn(account, initdb, folder, passwordFile)
    if (made.code !== 0) throw refused(folder, made.output)
    await writeFile(join(folder, marker), `${JSON.stringify({ madeAt: new Date() })}\n`)
    await chmod(join(folder, marker), 0o644)
    await rmdir(data).catch(() => undefined) // an empty folder somebody made in advance
    await rename(folder, data)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

async function initdbIn(account: Account | undefined, initdb: string, folder: string, passwordFile: string) {
  const args = ['-D', folder, '-U', 'postgres', '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  // where the system knows C.UTF-8, pg_trgm finds Chinese letters too
  const wide = await run(account, initdb, [...args, ...locale, '--lc-ctype=C.UTF-8'])
  return /invalid locale name/.test(wide.output) ? run(account, initdb, [...args, ...locale]) : wide
}

// What a first start that was killed left behind, recognised by the number of a process that is gone.
async function sweep(data: string): Promise<void> {
  const folder = dirname(data)
  for (const name of await readdir(folder)) {
    const pid = /^postgres\.partial-(\d+)(\.password)?$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Whether a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

async function needSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytes) throw diskFull(folder)
}

function refused(folder: string, output: string): StartProblem {
  if (/no space left/i.test(output)) return diskFull(folder)
  const line = lastComplaint(output)
  return new StartProblem({
    zh: `数据目录无法建立（${line}）：请换一个目录（MENDIAN_HOME=…）或设置 DATABASE_URL`,
    en: `The data folder could not be made (${line}): choose another folder (MENDIAN_HOME=…) or set DATABASE_URL`,
  })
}

/** The last line in which a program of PostgreSQL complains. */
export function lastComplaint(output: string): string {
  const lines = output.split('\n').filter((line) => /error|fatal|panic/i.test(line))
  return (lines.at(-1) ?? output.trim().split('\n').at(-1) ?? '').trim()
}

function damaged(data: string): StartProblem {
  return new StartProblem({
    zh: `数据目录 ${data} 不完整：请从备份恢复，或运行 npm run demo:reset 重新开始（会清空数据）`,
    en: `The data folder ${data} is incomplete: restore it from a backup, or start over with npm run demo:reset (removes the data)`,
  })
}

function otherMajor(data: string, found: string, version: string): StartProblem {
  return new StartProblem({
    zh: `${data} 由 PostgreSQL ${found} 写成，这里内置的是 ${version}：请换回原来的门店版本导出数据，或用 PostgreSQL ${found} 打开它并设置 DATABASE_URL`,
    en: `${data} was written by PostgreSQL ${found} and this release carries ${version}: export it with the former release, or open it with PostgreSQL ${found} and set DATABASE_URL`,
  })
}
