// Where the sealing keys come from: configuration, or a file made once in MENDIAN_HOME (mode 0600).
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Keyring } from './crypto.ts'

const line = /^(\d{1,3}):([0-9a-f]{64})$/

export async function loadKeyring(options: { written?: string | undefined; home: string }): Promise<Keyring> {
  return parseKeys(options.written ?? (await readOrMake(join(options.home, 'keys'))))
}

async function readOrMake(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    await mkdir(join(path, '..'), { recursive: true })
    // wx: two processes starting together must not each make a key
    await writeFile(path, `1:${randomBytes(32).toString('hex')}`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
    return readFile(path, 'utf8')
  }
}

function parseKeys(written: string): Keyring {
  const keys = new Map<number, Buffer>()
  for (const part of written.trim().split(',')) {
    const [, id, key] = line.exec(part.trim()) ?? []
    if (!id || !key || Number(id) > 255)
      throw new Error('MENDIAN_KEYS: write each key as <id 0-255>:<64 hex digits>, separated by commas')
    keys.set(Number(id), Buffer.from(key, 'hex'))
  }
  return { keys, current: Math.max(...keys.keys()) }
}
