// The house rules, checked: order of folders, faces, cycles, one owner a table, and what is not written here.
import { describe, expect, test } from 'vitest'
import { cycles, order, wrongImports } from '../test/tidy/imports.ts'
import { parse, readMigrations, readSources } from '../test/tidy/sources.ts'
import { tooLong, wrongSyntax } from '../test/tidy/syntax.ts'
import { namelessConstraints, readTables, strangersTables, unboundReads } from '../test/tidy/tables.ts'

// Files longer than the rule, with their lines: a number may only shrink.
const allowedLines: Readonly<Record<string, number>> = {}

const sources = readSources()
const server = sources.filter(({ path }) => !path.startsWith('web/')) // a form field may hold a list of form fields
const migrations = readMigrations()
const tables = readTables(migrations)

describe('the house', () => {
  test('folders import only those above, through their faces', () => expect(wrongImports(sources)).toEqual([]))
  test('no file imports itself by a detour', () => expect(cycles(server)).toEqual([]))
  test('each table has one owner, a folder', () => {
    const strangers = [...tables.owners]
      .filter(([, owner]) => !order.includes(owner))
      .map(([table, owner]) => `${table}: ${owner}`)
    expect([...tables.faults, ...strangers]).toEqual([])
  })
  test('only its owner names a table in SQL', () =>
    expect(sources.flatMap((source) => strangersTables(source, tables.owners))).toEqual([]))
  test('every read has a key or a limit', () => expect(sources.flatMap(unboundReads)).toEqual([]))
  test('constraints have names', () => expect(namelessConstraints(migrations)).toEqual([]))
  test('nothing is written that is not written here', () => expect(sources.flatMap(wrongSyntax)).toEqual([]))
  test('files are short', () => expect(tooLong(sources, allowedLines)).toEqual([]))
})

describe('the rules see what they forbid', () => {
  const imported = (path: string, target: string) => wrongImports([parse(path, `import { a } from '${target}'`)])
  const written = (text: string, path = 'src/kit/a.ts') => wrongSyntax(parse(path, text))

  test.each([
    ['src/timeline/a.ts', '../claims/index.ts', /claims comes after timeline/],
    ['src/claims/a.ts', '../kit/database.ts', /face/],
    ['src/ask/a.ts', '../services/policy/surrender.ts', /never imported/],
    ['src/claims/a.ts', '../app.ts', /only main/],
    ['src/claims/a.ts', '../../test/database.ts', /without tests/],
    ['src/extras/a.ts', '../kit/index.ts', /no place in the order/],
    ['web/store/a.ts', '../../src/kit/index.ts', /HTTP/],
    ['demo/a.ts', '../src/kit/money.ts', /face/],
  ])('%s may not import %s', (path, target, why) =>
    expect(imported(path, target)).toEqual([expect.stringMatching(why)]),
  )

  test.each([
    ['src/claims/a.ts', '../kit/index.ts'],
    ['src/claims/a.ts', './b.ts'],
    ['src/claims/a.test.ts', '../../test/database.ts'],
    ['src/main.ts', './kit/index.ts'],
    ['demo/a.ts', '../src/policies/index.ts'],
    ['src/kit/a.ts', 'node:fs'],
  ])('%s may import %s', (path, target) => expect(imported(path, target)).toEqual([]))

  test('a cycle, unless it is of types alone', () => {
    const two = (word: string) => [
      parse('src/kit/a.ts', `import ${word} { b } from './b.ts'`),
      parse('src/kit/b.ts', "import { a } from './a.ts'"),
    ]
    expect(cycles(two(''))).toEqual(['src/kit/a.ts → src/kit/b.ts → src/kit/a.ts'])
    expect(cycles(two('type'))).toEqual([])
  })

  test.each([
    ['let a: any'],
    ['const a = b as string'],
    ['const a = b!.c'],
    ['enum A { B }'],
    ['namespace A {}'],
    ['class A {}'],
    ['export default 1'],
    ['export default function a() {}'],
    ['function stringUtils() {}'],
    [['// TO', 'DO later'].join('')],
    [['// @ts-', 'ignore'].join('')],
    [`const a = '${['', 'tmp', 'a'].join('/')}'`],
  ])('%s', (text) => expect(written(text)).toHaveLength(1))

  test('but not what is fine', () => {
    expect(
      written("const a = { b: 1 } as const\nclass LostError extends Error {}\ndeclare module 'a' { interface B {} }"),
    ).toEqual([])
    expect(written('export default service({})', 'src/services/policy/surrender.ts')).toEqual([])
    expect(written('', 'src/kit/notKebab.ts')).toHaveLength(1)
  })

  test('a table of another folder, however it is named', () => {
    const owners = new Map([['policy_terms', 'policies']])
    const seen = (text: string, path = 'src/claims/store.ts') => strangersTables(parse(path, text), owners)
    expect(seen("db.selectFrom('policy_terms as t')")).toHaveLength(1)
    expect(seen("db.selectFrom('claims').innerJoin('policy_terms', 'a', 'b')")).toHaveLength(1)
    expect(seen('sql`select 1 from policy_terms limit 1`')).toHaveLength(1)
    expect(seen("db.selectFrom('policy_terms')", 'src/policies/store.ts')).toEqual([])
    expect(seen("db.selectFrom('policy_terms')", 'demo/load.ts')).toHaveLength(1)
  })

  test('tables without owner, look-ups, nameless constraints, reads without a bound', () => {
    const read = readTables(
      '-- owner: kit\n-- why\ncreate table a (\n);\ncreate table b (\n);\n-- owner: kit, look-up\ncreate table c (\n);',
    )
    expect(read.faults).toEqual([expect.stringContaining('b:')])
    expect([...read.owners.keys()]).toEqual(['a', 'c'])
    expect([...read.lookUps]).toEqual(['c'])
    const statement =
      'create table a (\n  b uuid primary key,\n  c int,\n  constraint a_c check (c in (1, 2)),\n  unique (b, c)\n)'
    expect(namelessConstraints(statement)).toHaveLength(2)
    expect(
      unboundReads(parse('src/kit/a.ts', "function a() { return db.selectFrom('b').selectAll().execute() }")),
    ).toHaveLength(1)
    expect(
      unboundReads(parse('src/kit/a.ts', "function a() { return db.selectFrom('b').limit(1).execute() }")),
    ).toEqual([])
  })

  test('a query begun in one function and run without a bound in another', () => {
    const begun = "function all(db) { return db.selectFrom('b').selectAll() }\nfunction get(db) { return all(db)"
    expect(unboundReads(parse('src/kit/a.ts', `${begun}.where('id', '=', 1).execute() }`))).toEqual([])
    expect(unboundReads(parse('src/kit/a.ts', `${begun}.execute() }`))).toHaveLength(1)
  })

  test('a long file, and a number that could shrink', () => {
    const file = { path: 'src/kit/a.ts', text: 'x\n'.repeat(300) }
    expect(tooLong([file], {})).toHaveLength(1)
    expect(tooLong([file], { 'src/kit/a.ts': 300 })).toEqual([])
    expect(tooLong([file], { 'src/kit/a.ts': 310 })).toHaveLength(1)
    expect(tooLong([{ ...file, text: 'x' }], { 'src/kit/a.ts': 300 })).toHaveLength(1)
  })
})
