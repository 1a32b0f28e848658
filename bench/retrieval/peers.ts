// What a TypeScript team would take instead, each as it comes, with its own way of Chinese. They are installed beside the bench
// when it first asks for them; where that fails their rows are left out.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Finder, Text } from './plain.ts'

const wanted = new URL('../peers/', import.meta.url)
const folder = resolve(process.env.MENDIAN_HOME || '.mendian', 'peers')
const installMs = 180_000

export async function peersFor(texts: readonly Text[], note: (line: string) => void): Promise<readonly Finder[]> {
  try {
    if (!existsSync(join(folder, 'node_modules'))) await install()
    return [miniSearch(texts), orama(texts), orama(texts, 'mandarin'), await nlpJs(texts)]
  } catch (error) {
    note(`peers are left out: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

async function install(): Promise<void> {
  await cp(wanted, pathToFileURL(folder), { recursive: true })
  const options = ['--ignore-scripts', '--no-audit', '--no-fund']
  await promisify(execFile)('npm', ['ci', ...options], { cwd: folder, timeout: installMs })
}

const load = createRequire(join(folder, 'package.json'))
type Run = (...given: readonly unknown[]) => unknown
const run = z.custom<Run>((value) => typeof value === 'function')
const ids = z.array(z.object({ id: z.string() }))

interface Mini {
  addAll(texts: readonly Text[]): void
  search(question: string): unknown
}
const miniModule = z.custom<new (options: object) => Mini>((value) => typeof value === 'function')

function miniSearch(texts: readonly Text[]): Finder {
  const MiniSearch = miniModule.parse(load('minisearch'))
  const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } })
  index.addAll([...texts])
  return { name: 'minisearch', find: (question, limit) => idsIn(index.search(question), limit) }
}

function idsIn(hits: unknown, limit: number): string[] {
  return ids
    .parse(hits)
    .slice(0, limit)
    .map(({ id }) => id)
}

const oramaModule = z.object({ create: run, insert: run, search: run })
const mandarin = z.object({ createTokenizer: run })

function orama(texts: readonly Text[], tokenizer?: 'mandarin'): Finder {
  const { create, insert, search } = oramaModule.parse(load('@orama/orama'))
  const components = tokenizer
    ? { tokenizer: mandarin.parse(load('@orama/tokenizers/mandarin')).createTokenizer({ language: 'mandarin' }) }
    : {}
  const index = create({ schema: { id: 'string', text: 'string' }, components })
  for (const text of texts) insert(index, text)
  return {
    name: tokenizer ? `orama-${tokenizer}` : 'orama',
    find: async (question, limit) => {
      const found = await search(index, { term: question, properties: ['text'], limit })
      return idsIn(z.object({ hits: z.unknown() }).parse(found).hits, limit)
    },
  }
}

const nlpModules = z.object({ containerBootstrap: run, Nlp: z.unknown(), LangZh: z.unknown() })
const container = z.object({ use: run, get: run })
const nlp = z.object({
  addLanguage: run,
  addDocument: run,
  train: run,
  process: run,
})
const tuned = z.object({ settings: z.custom<object>((value) => typeof value === 'object' && value !== null) })
/** Its default of 20,000 rounds takes an hour here; the loss stands still long before this. */
const nlpRounds = 60
const classified = z.object({ classifications: z.array(z.object({ intent: z.string(), score: z.number() })) })

/** nlp.js classifies: each text is an intent with itself as its only example. */
async function nlpJs(texts: readonly Text[]): Promise<Finder> {
  const modules = nlpModules.parse({
    ...Object(load('@nlpjs/core')),
    ...Object(load('@nlpjs/nlp')),
    ...Object(load('@nlpjs/lang-zh')),
  })
  const box = await modules.containerBootstrap()
  const { use, get } = container.parse({ use: bound(box, 'use'), get: bound(box, 'get') })
  use(modules.Nlp)
  use(modules.LangZh)
  const engine = get('nlp')
  const { settings } = tuned.parse(engine)
  Object.assign(settings, { autoSave: false, log: false, nlu: { iterations: nlpRounds } })
  const { addLanguage, addDocument, train, process } = nlp.parse(
    Object.fromEntries(['addLanguage', 'addDocument', 'train', 'process'].map((name) => [name, bound(engine, name)])),
  )
  addLanguage('zh')
  for (const { id, text } of texts) addDocument('zh', text, id)
  await train()
  return {
    name: 'nlp.js',
    async find(question, limit) {
      const { classifications } = classified.parse(await process('zh', question))
      return classifications.slice(0, limit).map(({ intent }) => intent)
    },
  }
}

function bound(owner: unknown, name: string): Run {
  const method = run.parse(Object(owner)[name])
  return (...given) => Reflect.apply(method, owner, given)
}
