// `npm run build`: builds web/store, web/desk and web/widget into web/dist, and does nothing when their sources have not changed.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// Started from a test, the pages would else be built as for development: twice the size, without their worker.
process.env.NODE_ENV = 'production'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const web = join(root, 'web')
const dist = join(web, 'dist')
const stamp = join(dist, '.hash')
const fronts = ['store', 'desk', 'widget'].filter((name) => existsSync(join(web, name, 'vite.config.ts')))

async function sources(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return path === dist || entry.name === 'node_modules' ? [] : sources(path)
      return [path]
    }),
  )
  return found.flat()
}

async function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.sort()) hash.update(`${relative(root, path)}\n`).update(await readFile(path))
  return hash.digest('hex')
}

async function build(front) {
  const { build } = await import('vite')
  const outDir = join(dist, `.${front}-${process.pid}`)
  const configFile = join(web, front, 'vite.config.ts')
  try {
    await build({ root: join(web, front), configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
    await rm(join(dist, front), { recursive: true, force: true })
    await rename(outDir, join(dist, front)) // an open page never meets a half
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

async function buildChanged() {
  const hash = await hashOf([join(root, 'package-lock.json'), ...(existsSync(web) ? await sources(web) : [])])
  const isCurrent = (await readFile(stamp, 'utf8').catch(() => '')) === hash
  if (isCurrent && fronts.every((front) => existsSync(join(dist, front, 'index.html')))) return
  const from = Date.now()
  await mkdir(dist, { recursive: true })
  await Promise.all(fronts.map(build))
  await writeFile(stamp, hash)
  process.stdout.write(`网页已构建  Web pages built  ${((Date.now() - from) / 1000).toFixed(1)} s\n`)
}

buildChanged().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
