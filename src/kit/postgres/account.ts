// Who runs PostgreSQL. It refuses to run as root, so root hands it to an account that owns nothing else.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { StartProblem } from './start-problem.ts'

export interface Account {
  readonly uid: number
  readonly gid: number
}

/** The account root starts PostgreSQL as (`postgres`, else `nobody`); undefined when we are an ordinary user ourselves. */
export async function chooseAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  const line = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  const [uid, gid] = [Number(line?.[2]), Number(line?.[3])]
  if (Number.isInteger(uid) && Number.isInteger(gid) && uid > 0) return { uid, gid }
  throw new StartProblem({
    zh: '数据库不能以 root 身份运行，而本机没有 postgres 或 nobody 账户：请新建一个普通用户来启动，或设置 DATABASE_URL',
    en: 'The database cannot run as root and there is no account postgres or nobody: start as an ordinary user, or set DATABASE_URL',
  })
}

export interface Run {
  readonly code: number
  readonly output: string
}

/** Runs a program as the account, with an environment of its own; never rejects, a program that cannot run ends with -1. */
export function run(account: Account | undefined, program: string, args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => done({ code: -1, output: error.message }))
    child.on('close', (code) => done({ code: code ?? -1, output }))
  })
}

/** Nothing of the operator's environment (PGDATA, PGPORT, LD_LIBRARY_PATH…) reaches the server but what it needs. */
export function environment(): Record<string, string> {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'TZDIR']
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    LC_ALL: 'C',
  }
}

/** Whether the account may pass through this folder; asked of the system itself, so that groups and ACLs count. */
export async function canEnter(account: Account | undefined, folder: string): Promise<boolean> {
  if (!account) return true
  const { code } = await run(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])
  return code === 0
}
