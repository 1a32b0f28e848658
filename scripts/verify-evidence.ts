// `npm run verify-evidence`: checks every evidence chain and anchor, also beside a running store. Exits 1 when one is broken.
// `-- --witness <hash>` asks for an anchor noted earlier; `-- --json` prints the findings for a program.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadKeyring, openDatabase, openLog, readConfig, useKeyring } from '../src/kit/index.ts'
import { checkServer, findEmbedded, openEmbedded, StartProblem } from '../src/kit/postgres/index.ts'
import { type Verification, verifyEvidence } from '../src/timeline/index.ts'

const { values } = parseArgs({ options: { witness: { type: 'string' }, json: { type: 'boolean' } } })

try {
  const found = await verify()
  if (values.json) process.stdout.write(`${JSON.stringify(found)}\n`)
  else print(found)
  process.exitCode = found.broken.length === 0 ? 0 : 1
} catch (error) {
  const line = error instanceof StartProblem ? `${error.text.zh}  |  ${error.text.en}` : String(error)
  process.stderr.write(`✗ ${line}\n`)
  process.exitCode = 2
}

async function verify(): Promise<Verification> {
  const config = readConfig(process.env)
  const log = openLog(config.LOG_LEVEL)
  const home = config.MENDIAN_HOME
  if (!config.DATABASE_URL && !existsSync(join(home, 'postgres'))) throw nothingThere(home)
  useKeyring(await loadKeyring({ written: config.MENDIAN_KEYS, home }))
  if (config.DATABASE_URL) await checkServer(config.DATABASE_URL)
  const running = config.DATABASE_URL ?? (await findEmbedded({ home }))
  const opened = running === undefined ? await openEmbedded({ home, log }) : undefined
  const db = openDatabase({ url: running ?? opened?.url ?? '', connectionsMax: 2 })
  try {
    return await verifyEvidence(db, values.witness === undefined ? {} : { witness: values.witness })
  } finally {
    await db.destroy()
    await opened?.close()
  }
}

function nothingThere(home: string): StartProblem {
  return new StartProblem({
    zh: `${home} 里没有门店的数据：请检查 MENDIAN_HOME 或 DATABASE_URL`,
    en: `There is no store in ${home}: check MENDIAN_HOME or DATABASE_URL`,
  })
}

function print({ chains, records, anchors, newestAnchor, broken }: Verification): void {
  for (const { chain, customerId, seq, because } of broken) {
    const whose = customerId === undefined ? '' : ` (${customerId})`
    process.stdout.write(`✗ ${chain}${whose} #${seq}: ${because.zh}  |  ${because.en}\n`)
  }
  const counted = `${chains} 条链、${records} 条记录、${anchors} 个锚  |  ${chains} chains, ${records} records, ${anchors} anchors`
  process.stdout.write(`${broken.length === 0 ? '✓' : '✗'} ${counted}\n`)
  if (newestAnchor) process.stdout.write(`  --witness ${newestAnchor}\n`)
}
