// Where a home keeps its database: in the home itself, or beside it when the server's account cannot enter the home.
import { createHash, randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Log } from '../log.ts'
import { type Account, canEnter, chooseAccount } from './account.ts'
import { codeOf, fileProblem, StartProblem } from './start-problem.ts'

export interface Place {
  readonly home: string
  readonly account: Account | undefined
  /** The data folder, real path once it exists. */
  readonly data: string
  /** Where the programs are copied when the account cannot run those of the package. */
  readonly spare: string
  readonly passwordFile: string
  readonly serverLog: string
}

const system = '/var/lib/mendian'

/** Makes the home and finds the data folder. The permissions of folders that exist are left as they are. */
export async function openPlace(home: string): Promise<Place> {
  const path = await openHome(home)
  const link = join(path, 'postgres')
  const account = await ownerOf(link, await chooseAccount())
  const data = await findData(path, link, account)
  const spare = (await canEnter(account, path)) ? path : system
  const [passwordFile, serverLog] = [join(path, 'postgres.password'), join(path, 'postgres.log')]
  return { home: path, account, data, spare, passwordFile, serverLog }
}

/** Makes the home when it is missing and makes sure that it can be written. Returns its real path. */
export async function openHome(home: string): Promise<string> {
  const path = resolve(home)
  const probe = join(path, `.probe-${process.pid}`)
  try {
    // 0711: root's own files in it stay closed one by one, and the server's account can pass through to its folder
    await makeFolder(path, process.getuid?.() === 0 ? 0o711 : 0o700)
    await writeFile(probe, '')
    await rm(probe, { force: true })
    return await realpath(path)
  } catch (error) {
    throw fileProblem(error, path)
  }
}

// Not `recursive: true`: under a folder that takes no entries, such as /proc, Node would try for ever. Somebody else may
// make the same folder between the look and the making: what counts is that it is there.
async function makeFolder(path: string, mode: number): Promise<void> {
  if (await isFolder(path)) return
  if (dirname(path) !== path) await makeFolder(dirname(path), mode)
  await mkdir(path, { mode }).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error
  })
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

// Root continues what an ordinary user began as that user; the other way round cannot work and is said.
async function ownerOf(data: string, account: Account | undefined): Promise<Account | undefined> {
  const found = await stat(data).catch(() => undefined)
  if (!found) return account
  if (account) return found.uid > 0 ? { uid: found.uid, gid: found.gid } : account
  if (!process.getuid || found.uid === process.getuid()) return undefined
  throw new StartProblem({
    zh: `${data} 属于另一个用户：请用创建它的用户启动，或用 MENDIAN_HOME=… 指定另一个目录`,
    en: `${data} belongs to another user: start as the user that made it, or name another folder with MENDIAN_HOME=…`,
  })
}

// Under a folder that is closed to others (/root, say) the server cannot work, and that folder is not ours to open: the
// data is then kept beside it, and a link in the home leads there.
async function findData(home: string, link: string, account: Account | undefined): Promise<string> {
  const found = await lstat(link).catch(() => undefined)
  if (found?.isSymbolicLink()) return realpath(link).catch(() => missing(link))
  if (await canEnter(account, home)) return link
  if (found) throw closed(home)
  const folder = join(system, createHash('sha256').update(home).digest('hex').slice(0, 12))
  try {
    await mkdir(folder, { recursive: true })
    for (const one of [system, folder]) await chmod(one, 0o755)
  } catch {
    throw closed(home)
  }
  return join(folder, 'postgres')
}

/** Once the data exists: the link to it, when it is not in the home itself. */
export async function linkData({ home, data }: Place, log: Log): Promise<void> {
  const link = join(home, 'postgres')
  const found = await lstat(link).catch(() => undefined)
  if (found) return
  await symlink(data, link)
  log.info({ home, data }, 'the home is closed to other accounts: its database is kept beside it, linked from it')
}

function missing(link: string): never {
  throw new StartProblem({
    zh: `${link} 指向的数据目录不存在：请从备份恢复，或删除这个链接重新开始`,
    en: `The data folder that ${link} points to is gone: restore it from a backup, or remove this link to start over`,
  })
}

function closed(home: string): StartProblem {
  return new StartProblem({
    zh: `数据库账户进不了 ${home}：请用普通用户启动，或把 MENDIAN_HOME 指到 /srv/mendian 之类的目录`,
    en: `The database's account cannot enter ${home}: start as an ordinary user, or point MENDIAN_HOME at a folder such as /srv/mendian`,
  })
}

/** The password this home keeps, if it keeps one. */
export async function findPassword({ passwordFile }: Place): Promise<string | undefined> {
  const written = await readFile(passwordFile, 'utf8').catch((error) => {
    if (codeOf(error) !== 'ENOENT') throw fileProblem(error, passwordFile)
  })
  return written?.trim() || undefined
}

/** The password of this home, made at the first start. */
export async function openPassword(place: Place): Promise<string> {
  const known = await findPassword(place)
  if (known) return known
  const begun = await stat(join(place.data, 'mendian.json')).catch(() => undefined)
  if (begun) {
    throw new StartProblem({
      zh: `缺少数据库密码文件 ${place.passwordFile}：请从备份恢复它，或运行 npm run demo:reset 重新开始`,
      en: `The database's password file ${place.passwordFile} is missing: restore it from a backup, or start over with npm run demo:reset`,
    })
  }
  const password = randomBytes(24).toString('hex')
  const isTaken = await writeFile(place.passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' }).then(
    () => false,
    (error) => codeOf(error) === 'EEXIST',
  )
  return isTaken ? openPassword(place) : password // somebody starts the same home at this moment
}
