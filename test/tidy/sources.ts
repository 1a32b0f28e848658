// Every source file of ours, parsed once, with what it imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Import {
  /** A path from the root (`src/kit/index.ts`), or the name of a package. */
  readonly target: string
  /** Erased when it runs. */
  readonly isType: boolean
}

export interface Source {
  /** From the root, with slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folders = ['src', 'web', 'demo', 'bench', 'scripts', 'test']
const generated = new Set(['web/shared/api.ts'])

/** All TypeScript and JavaScript of the repository but what is generated. */
export function readSources(): Source[] {
  return folders
    .flatMap((folder) => listFiles(folder))
    .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path) && !generated.has(path))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')))
}

/** The migrations in their order, as one text. */
export function readMigrations(): string {
  const files = listFiles('db/migrations').filter((path) => path.endsWith('.sql'))
  return files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return ['web/dist', 'web/node_modules'].includes(path) ? [] : listFiles(path)
    return [path]
  })
}

export function parse(path: string, text: string): Source {
  const tree = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  )
  const imports: Import[] = []
  visit(tree, (node) => {
    const found = importOf(node)
    if (found) imports.push({ ...found, target: resolveFrom(path, found.target) })
  })
  return { path, text, tree, imports }
}

/** Calls `see` with every node under this one. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    see(child)
    visit(child, see)
  })
}

/** `src/policies/store.ts:12`, for a message. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, isType: isTypeOnly(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, isType: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { target: node.argument.literal.text, isType: true }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments
    return first && ts.isStringLiteralLike(first) ? { target: first.text, isType: false } : undefined
  }
  return undefined
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause || clause.name) return clause?.isTypeOnly ?? false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}

function resolveFrom(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
}
