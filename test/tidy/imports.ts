// The order of folders: a folder imports only folders above it, and from them only the face. So no cycle can arise.
import type { Source } from './sources.ts'

export const order = [
  'kit',
  'law',
  'timeline',
  'identity',
  'customers',
  'documents',
  'payments',
  'products',
  'policies',
  'providers',
  'benefits',
  'health',
  'claims',
  'sales',
  'groups',
  'privacy',
  'catalogue',
  'services',
  'ask',
  'voice',
  'insight',
  'channels',
]

const nobodyImports = 'services' // the loader reads the folder

/** One line for each import that breaks the order of folders or goes past a face. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap(({ target }) => {
      const why = reason(source.path, target)
      return why ? [`${source.path} imports ${target}: ${why}`] : []
    }),
  )
}

function reason(path: string, target: string): string | undefined {
  const [area, folder] = path.split('/')
  const inFolder = area === 'src' && path.split('/').length > 2
  const isTest = path.includes('.test.') || area === 'test'
  if (area === 'web')
    return target.startsWith('web/') || isPackage(target) ? undefined : 'web reads the server over HTTP'
  if (isPackage(target)) return undefined
  if (inFolder && folder && !order.includes(folder))
    return `the folder ${folder} has no place in the order (test/tidy/imports.ts)`
  if (!target.startsWith('src/'))
    return inFolder && !isTest ? 'the product stands without tests, demo and scripts' : undefined
  if (inFolder && folder) return acrossFolders(folder, target)
  return isTest ? undefined : throughFace(area ?? '', target)
}

function acrossFolders(folder: string, target: string): string | undefined {
  const [, other = '', file] = target.split('/')
  if (other === folder) return undefined
  if (other === nobodyImports) return 'services are loaded, never imported'
  if (!order.includes(other)) return 'only main stands above the folders'
  if (order.indexOf(other) > order.indexOf(folder)) return `${other} comes after ${folder}`
  return file === 'index.ts' ? undefined : 'only index.ts is the face'
}

function throughFace(area: string, target: string): string | undefined {
  const isFace = /^src\/([\w-]+\/index|[\w-]+)\.ts$/.test(target)
  return isFace || ['scripts', 'bench'].includes(area) || target === 'src/kit/postgres/index.ts'
    ? undefined
    : 'only index.ts is the face'
}

function isPackage(target: string): boolean {
  return !/^(src|web|demo|bench|scripts|test|db|docs)\/|^[\w-]+\.json$|^\.\.?(\/|$)/.test(target)
}

/** Each knot of files that import each other when they run, as `a → b → a`. */
export function cycles(sources: readonly Source[]): string[] {
  const next = new Map(
    sources.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType).map(({ target }) => target)]),
  )
  const finished = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path)
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' → '))
    if (seen >= 0 || finished.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    finished.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
