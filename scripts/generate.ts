// `npm run generate` writes what follows from the code: openapi.json, its typed client, db/schema.sql, docs/services.md,
// docs/problems.md, docs/law.md. With `--check` it writes nothing and fails where a file differs.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { openApp } from '../src/app.ts'
import { allProblems, openLog, readConfig } from '../src/kit/index.ts'
import { openEmbedded, removeEmbedded } from '../src/kit/postgres/index.ts'
import { rules } from '../src/law/index.ts'
import { openStore, useStoreKeys } from '../src/main.ts'
import { lawPage } from './generate/law-page.ts'
import { problemsPage } from './generate/problems-page.ts'
import { schemaOf } from './generate/schema.ts'
import { servicesPage } from './generate/services-page.ts'

const check = process.argv.includes('--check')
const root = fileURLToPath(new URL('..', import.meta.url))
const home = await mkdtemp(join(tmpdir(), 'mendian-generate-'))
const log = openLog('error')
const config = readConfig({ MENDIAN_HOME: home, LOG_LEVEL: 'error' })

const embedded = await openEmbedded({ home, log, settings: { fsync: 'off' } })
try {
  await useStoreKeys(config)
  const { store, close } = await openStore(embedded.url, { config, log })
  const app = await openApp(store)
  const openapi = `${JSON.stringify(app.swagger(), null, 2)}\n`
  const files = {
    'openapi.json': openapi,
    'web/shared/api.ts': `// Generated from openapi.json.\n${astToString(await openapiTS(openapi))}`,
    'db/schema.sql': await schemaOf(store.db),
    'docs/services.md': servicesPage(store.services),
    'docs/law.md': lawPage(rules),
    'docs/problems.md': problemsPage(allProblems()),
  }
  await app.close()
  await close()
  const stale: string[] = []
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    const before = await readFile(path, 'utf8').catch(() => '')
    if (before === content) continue
    stale.push(name)
    if (!check) await writeFile(path, content)
  }
  if (check && stale.length > 0) {
    process.stderr.write(`stale: ${stale.join(', ')}. Run npm run generate and commit what changed.\n`)
    process.exitCode = 1
  } else process.stdout.write(stale.length > 0 ? `written: ${stale.join(', ')}\n` : 'generated files are up to date\n')
} finally {
  await embedded.close()
  await removeEmbedded({ home })
  await rm(home, { recursive: true, force: true })
}
