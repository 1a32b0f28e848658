// What a test on the database needs open: a clone of its own, a clock that can be moved, a folder of files that goes away again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Context,
  openClock,
  openDatabase,
  openLocalFiles,
  openLog,
  readConfig,
  useKeyring,
} from '../src/kit/index.ts'
import { cloneDatabase } from './database.ts'

export interface TestContext extends Context {
  /** A folder that is removed at the end. */
  readonly folder: string
  close(): Promise<void>
}

/** Opens everything; call `close` in `afterAll`. Settings are given as in the environment. */
export async function openContext(settings: Readonly<Record<string, string>> = {}): Promise<TestContext> {
  useKeyring({ keys: new Map([[1, Buffer.alloc(32, 7)]]), current: 1 })
  const clone = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'mendian-context-'))
  const db = openDatabase({ url: clone.url, connectionsMax: 8 })
  return {
    db,
    clock: await openClock(db, { sandbox: true }),
    config: readConfig({ MENDIAN_HOME: folder, LOG_LEVEL: 'silent', ...settings }),
    files: openLocalFiles(join(folder, 'files')),
    log: openLog('silent'),
    folder,
    async close() {
      await db.destroy()
      await clone.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
