// Work on the store's data from the command line: beside the running store, or on its database while it rests.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Clock,
  type Config,
  type Db,
  loadKeyring,
  migrate,
  openClock,
  openDatabase,
  openLog,
  ProblemError,
  readConfig,
  useKeyring,
} from '../src/kit/index.ts'
import { checkServer, findEmbedded, openEmbedded } from '../src/kit/postgres/index.ts'
import { loadProducts, openDeclared, type Products } from '../src/products/index.ts'
import { CommandProblem } from './command.ts'

export interface Beside {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly products: Products
}

/** Opens what the settings name, runs `work` and closes it again. Raises `CommandProblem` when there is no store yet. */
export async function besideStore<T>(work: (beside: Beside) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const { MENDIAN_HOME: home, MENDIAN_DEMO: sandbox } = config
  if (!config.DATABASE_URL && !existsSync(join(home, 'postgres')))
    throw new CommandProblem({
      zh: `${home} 里还没有门店：请先 npm start 一次，或设置 MENDIAN_HOME、DATABASE_URL`,
      en: `there is no store in ${home} yet: npm start makes one; or set MENDIAN_HOME or DATABASE_URL`,
    })
  useKeyring(await loadKeyring({ written: config.MENDIAN_KEYS, home }))
  if (config.DATABASE_URL) await checkServer(config.DATABASE_URL)
  const running = config.DATABASE_URL ?? (await findEmbedded({ home }))
  const opened = running === undefined ? await openEmbedded({ home, log: openLog(config.LOG_LEVEL) }) : undefined
  const db = openDatabase({ url: running ?? opened?.url ?? '', connectionsMax: 6 })
  try {
    await migrate(db)
    const clock = await openClock(db, { sandbox })
    const demo = fileURLToPath(new URL('../demo/products', import.meta.url))
    const products = await openDeclared(db, await loadProducts(config.PRODUCTS_DIR ?? demo))
    return await work({ db, clock, config, products })
  } catch (error) {
    throw error instanceof ProblemError ? problemOf(error) : error
  } finally {
    await db.destroy()
    await opened?.close()
  }
}

/** A problem as the one line a command says. */
export function problemOf({ kind, more }: ProblemError): CommandProblem {
  const { zh, en } = more.detail ?? kind.title
  const faults = more.faults ?? []
  const listed = (language: 'zh' | 'en') =>
    faults.map(({ pointer, detail }) => ` ${pointer}: ${detail[language]}`).join(';')
  return new CommandProblem({ zh: `${zh}${listed('zh')}`, en: `${en}${listed('en')}` })
}
