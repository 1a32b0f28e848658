// An import from beginning to end: read, check everything, load what passed, reconcile. Run again, it goes on where it stopped.
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { type Context, canonicalJson, system, writeAs } from '../../kit/index.ts'
import { findPolicyNumbers } from '../../policies/index.ts'
import type { Products } from '../../products/index.ts'
import type { Book, Rejected } from './book.ts'
import { type Contract, findContracts } from './contracts.ts'
import { type Ids, idsOf } from './ids.ts'
import { loadBook } from './load.ts'
import type { Mapping } from './mapping.ts'
import { findPayments, type Payable } from './payments.ts'
import { checkFamilies, findAccounts, findAll, findPeople, type People } from './people.ts'
import { readBook } from './read-book.ts'
import { reconcile } from './reconcile.ts'
import {
  batchOf,
  beginImport,
  finishImport,
  type Import,
  keepRejects,
  listRejects,
  loadedBatches,
  type Report,
} from './store.ts'

export interface Importing {
  readonly context: Pick<Context, 'db' | 'clock'> & { readonly products: Products }
  readonly paths: readonly string[]
  readonly mapping: Mapping
  readonly progress?: (done: number, all: number) => void
}

export interface Imported {
  readonly importId: string
  readonly report: Report
  readonly rejected: readonly Rejected[]
  /** How many rows were loaded now; the rest had been loaded before. */
  readonly loadedNow: number
}

/** Checks everything and changes nothing. Raises `bad-input` when a file or the mapping cannot be read. */
export async function checkImport({ context, paths, mapping }: Importing): Promise<readonly Rejected[]> {
  const ids = idsOf(context.clock.now(), randomBytes(5).toString('hex').slice(0, 9))
  const book = await readBook(paths, mapping)
  await check(context, mapping, book, ids)
  return book.rejected
}

/** Loads what passes. The same files and mapping are the same import: what is loaded is not loaded again. */
export async function runImport({ context, paths, mapping, progress = () => undefined }: Importing): Promise<Imported> {
  const from = performance.now()
  const by = system('import')
  const names = paths.map((path) => basename(path))
  const contentHash = await hashOf(paths, mapping)
  const begun = await writeAs(context, by, {}, (tx) => beginImport(tx, contentHash, names))
  const ids = idsOf(begun.startedAt, begun.seed)
  const book = await readBook(paths, mapping)
  await standBy(context, begun, book)
  const passed = await check(context, mapping, book, ids)
  await writeAs(context, by, {}, (tx) => keepRejects(tx, begun.id, book.rejected))
  const loadedNow = await loadBook({ context, importId: begun.id, book, ids, ...passed, progress })
  const totals = await reconcile(context.db, ids, { book, ...passed })
  const report: Report = {
    read: Object.values(book.read).reduce((all, count) => all + count, 0),
    rejected: new Set(book.rejected.map(({ kind, index }) => `${kind} ${index}`)).size,
    totals,
    agrees: totals.every(({ inFiles, loaded }) => inFiles === loaded),
    seconds: (performance.now() - from) / 1_000,
  }
  await writeAs(context, by, {}, (tx) => finishImport(tx, begun.id, report))
  return { importId: begun.id, report, rejected: book.rejected, loadedNow }
}

interface Passed {
  readonly people: People
  readonly contracts: readonly Contract[]
  readonly payments: readonly Payable[]
}

async function check(context: Importing['context'], mapping: Mapping, book: Book, ids: Ids): Promise<Passed> {
  const { db, clock, products } = context
  const policyNos = book.rows.policies.map(({ policyNo }) => policyNo)
  const [people, numbers] = await Promise.all([
    findPeople(db, book, ids),
    findAll(policyNos, (some) => findPolicyNumbers(db, some)),
  ])
  checkFamilies(book, people)
  const accounts = await findAccounts(db, book, people, ids)
  const { rating } = mapping.check
  const checking = { db, book, ids, people, accounts, products, numbers, today: clock.today(), rating }
  const contracts = findContracts(checking)
  const payments = await findPayments(checking, contracts)
  return { people, contracts, payments }
}

// What was rejected from a batch that is loaded stays rejected, whatever has changed in the store since.
async function standBy({ db }: Importing['context'], { id }: Import, book: Book): Promise<void> {
  const loaded = await loadedBatches(db, id)
  if (loaded.size === 0) return
  for (let after = -1; ; ) {
    const some = await listRejects(db, { importId: id, after, limit: 5_000 })
    for (const { field, value, reason, ...place } of some)
      if (loaded.has(`${place.kind}|${batchOf(place.index)}`)) book.reject(place, field, value, reason)
    const last = some.at(-1)
    if (!last) return
    after = last.no
  }
}

async function hashOf(paths: readonly string[], mapping: Mapping): Promise<Buffer> {
  const hash = createHash('sha256').update(canonicalJson(mapping))
  for (const path of paths) {
    hash.update(`\0${basename(path)}\0`)
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  }
  return hash.digest()
}
