// One owner a table: `-- owner: <folder>` stands before each `create table` or `create view`; only that folder names it in SQL.
import ts from 'typescript'
import { placeOf, type Source, visit } from './sources.ts'

const ownerLine = /^--\s*owner:\s*([\w-]+)(.*)$/
const creation = /^create (?:or replace )?(?:unlogged )?(?:materialized )?(?:table|view)\s+(?:if not exists\s+)?(\w+)/i
const readers =
  /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|using|(inner|left|right|full|cross)Join(Lateral)?|table)$/
const named = /\b(?:from|join|into|update|table|using|references|truncate)\s+(?:only\s+)?"?([a-z_][a-z0-9_]*)"?/gi

export interface Tables {
  /** Folder by table or view. */
  readonly owners: ReadonlyMap<string, string>
  /** Tables marked `-- owner: <folder>, look-up`: found by their own key, whoever the customer is. */
  readonly lookUps: ReadonlySet<string>
  readonly faults: readonly string[]
}

/** Reads who owns what from the migrations. */
export function readTables(migrations: string): Tables {
  const owners = new Map<string, string>()
  const lookUps = new Set<string>()
  const faults: string[] = []
  let owner: RegExpExecArray | null = null
  for (const line of migrations.split('\n')) {
    const table = creation.exec(line.trim())?.[1]?.toLowerCase()
    owner = ownerLine.exec(line) ?? (line.startsWith('--') ? owner : table ? owner : null)
    if (!table) continue
    if (owner?.[1]) owners.set(table, owner[1])
    else faults.push(`${table}: no "-- owner: <folder>" line before its create`)
    if (owner?.[2]?.includes('look-up')) lookUps.add(table)
    owner = null
  }
  return { owners, lookUps, faults }
}

/** One line for each table named in SQL by a folder that does not own it. Tests may look anywhere. */
export function strangersTables(source: Source, owners: Tables['owners']): string[] {
  const [area, folder] = source.path.split('/')
  if (!['src', 'demo'].includes(area ?? '') || source.path.includes('.test.')) return []
  const found: string[] = []
  visit(source.tree, (node) => {
    for (const table of tablesIn(node)) {
      const owner = owners.get(table)
      if (owner && (owner !== folder || area !== 'src'))
        found.push(`${placeOf(source, node)}: ${table} belongs to ${owner}`)
    }
  })
  return found
}

function tablesIn(node: ts.Node): string[] {
  if (ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText())) {
    return [...node.template.getText().matchAll(named)].flatMap(([, table]) => (table ? [table.toLowerCase()] : []))
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const [first] = node.arguments
  if (!readers.test(node.expression.name.text) || !first) return []
  const names = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first]
  return names.flatMap((name) => (ts.isStringLiteralLike(name) ? [snake(name.text.split(/\s/)[0] ?? '')] : []))
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const bound = /\.(limit|where|whereRef)\(|executeTakeFirst|\.values\(/

/** One line for each SELECT without a bound: every read has a key or a limit, where it is begun or where it is run. */
export function unboundReads(source: Source): string[] {
  if (!source.path.startsWith('src/') || source.path.includes('.test.')) return []
  const unbound: ts.Node[] = []
  const begun = new Set<string>() // functions that return the beginning of a query
  visit(source.tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return
    if (node.expression.name.text !== 'selectFrom') return
    const around = functionAround(node)
    if (bound.test(around.getText())) return
    if (ts.isFunctionDeclaration(around) && around.name && !/\.execute\(/.test(around.getText()))
      begun.add(around.name.text)
    else unbound.push(node)
  })
  visit(source.tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !begun.has(node.expression.text)) return
    if (!bound.test(functionAround(node).getText())) unbound.push(node)
  })
  return unbound.map((node) => `${placeOf(source, node)}: a read without limit or key`)
}

function functionAround(node: ts.Node): ts.Node {
  return ts.findAncestor(node, (one) => ts.isFunctionLike(one) && !ts.isArrowFunction(one)) ?? node.getSourceFile()
}

const constraint = /(primary key|unique\s*\(|foreign key|references\s|check\s*\(|\bunique$)/i

/** One line for each constraint of a table that has no name of its own. */
export function namelessConstraints(migrations: string): string[] {
  const text = migrations.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''")
  return [...text.matchAll(/create table (?:if not exists )?(\w+)\s*\(([\s\S]*?)\n\)/gi)].flatMap(([, table, body]) =>
    items(body ?? '')
      .filter((item) => constraint.test(item) && !/\bconstraint\s+\w+/i.test(item))
      .map((item) => `${table}: "${item}" needs "constraint <name>"`),
  )
}

function items(body: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of body) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim().replace(/\s+/g, ' '))
}
