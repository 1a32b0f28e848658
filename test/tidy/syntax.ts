// What the language allows and this house does not.
import { posix } from 'node:path'
import ts from 'typescript'
import { placeOf, type Source, visit } from './sources.ts'

const linesMax = 250
const testLinesMax = 400
const emptyWords = /(Manager|Helpers?|Utils?|Impl|DTO|Dto)$/
const machinePath = /(^|[^\w.$}])\/(work|tmp|home|root|Users)\/\w/
const defaultExports = [/^src\/services\//, /(^|\/)vite(st)?\.config\.ts$/]

/** One line for each construct that is not written here. */
export function wrongSyntax(source: Source): string[] {
  const found: string[] = []
  visit(source.tree, (node) => {
    const why = reason(node, source.path)
    if (why) found.push(`${placeOf(source, node)}: ${why}`)
  })
  return [...found, ...wrongText(source), ...wrongName(source.path)]
}

function reason(node: ts.Node, path: string): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'no `any`: say the type, or `unknown` and parse it'
  if (ts.isTypeAssertionExpression(node) || (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type))) {
    return 'no `as` (but `as const`): parse, narrow, or use `satisfies`'
  }
  if (ts.isNonNullExpression(node)) return 'no `!`: check it, or write it so that it cannot be missing'
  if (ts.isEnumDeclaration(node)) return 'no enum: a union of strings'
  if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text !== 'global')
    return 'no namespace: a file is one'
  if (ts.isClassLike(node) && !isError(node)) return 'no classes but errors: plain functions'
  if (isDefaultExport(node) && !defaultExports.some((allowed) => allowed.test(path))) return 'no default export'
  return wordless(node)
}

function isError(node: ts.ClassLikeDeclaration): boolean {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression
  return base !== undefined && ts.isIdentifier(base) && /(Error|Problem)$/.test(base.text)
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  )
}

function wordless(node: ts.Node): string | undefined {
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassLike(node)
  return isNamed && node.name && emptyWords.test(node.name.text)
    ? `${node.name.text} says nothing: name what it is or does`
    : undefined
}

function wrongText({ path, text }: Source): string[] {
  return text.split('\n').flatMap((line, index) => {
    const at = `${path}:${index + 1}`
    const found: string[] = []
    if (/\b(TO[D]O|FIX[M]E|X[X]X)\b/.test(line)) found.push(`${at}: do it, or write an issue`)
    if (/@ts-(ignore|nocheck)/.test(line)) found.push(`${at}: the compiler is not silenced`)
    if (machinePath.test(line)) found.push(`${at}: a path of one machine`)
    return found
  })
}

function wrongName(path: string): string[] {
  const name = posix.basename(path)
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|fixture|d))*\.(ts|tsx|mts|mjs|js)$/.test(name)
    ? []
    : [`${path}: files are kebab-case`]
}

/**
 * Files that are too long. `allowed` names those that were when the rule came, with their lines then: a number may only
 * shrink, and goes when the file is short enough.
 */
export function tooLong(
  sources: readonly Pick<Source, 'path' | 'text'>[],
  allowed: Readonly<Record<string, number>>,
): string[] {
  const lengths = new Map(sources.map(({ path, text }) => [path, text.trimEnd().split('\n').length]))
  const limitOf = (path: string) => (path.includes('.test.') ? testLinesMax : linesMax)
  const grown = [...lengths].flatMap(([path, lines]) => {
    const limit = allowed[path] ?? limitOf(path)
    return lines > limit ? [`${path} has ${lines} lines, ${limit} at most: is it two things?`] : []
  })
  const shrunk = Object.entries(allowed).flatMap(([path, limit]) => {
    const lines = lengths.get(path) ?? 0
    if (lines <= limitOf(path)) return [`${path} is short enough now: take it off the list`]
    return lines < limit ? [`${path} has shrunk to ${lines} lines: write that number`] : []
  })
  return [...grown, ...shrunk]
}
