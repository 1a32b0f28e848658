// Loads what passed, batch by batch: the rows of a batch and the note that it is loaded are one transaction.
import { registerNew, relateNew } from '../../customers/index.ts'
import { type Context, system, type Tx, writeAs } from '../../kit/index.ts'
import { addNewAccount, keepPastPayment } from '../../payments/index.ts'
import type { Book } from './book.ts'
import type { Contract } from './contracts.ts'
import type { Ids } from './ids.ts'
import { loadContract } from './load-contract.ts'
import type { Payable } from './payments.ts'
import type { People } from './people.ts'
import { keepReference } from './references.ts'
import type { Row } from './rows.ts'
import { batchOf, keepBatch, loadedBatches } from './store.ts'

export interface Loading {
  readonly context: Pick<Context, 'db' | 'clock'>
  readonly importId: string
  readonly book: Book
  readonly ids: Ids
  readonly people: People
  readonly contracts: readonly Contract[]
  readonly payments: readonly Payable[]
  /** Told how many rows of how many are loaded, now and then. */
  readonly progress: (done: number, all: number) => void
}

interface Batch {
  readonly phase: string
  readonly no: number
  readonly rows: number
  load(tx: Tx): void
}

const lanes = 3

/** Loads what is not loaded yet; returns how many rows it loaded now. */
export async function loadBook(loading: Loading): Promise<number> {
  const { context, importId, progress } = loading
  const loaded = await loadedBatches(context.db, importId)
  const phases = phasesOf(loading)
  const all = phases.flat().reduce((sum, { rows }) => sum + rows, 0)
  let [seen, now] = [0, 0]
  await inLanes(phases, async ({ phase, no, rows, load }, earlierPhases) => {
    if (!loaded.has(`${phase}|${no}`)) {
      await writeAs(context, system('import'), { key: `${importId}|${phase}|${no}`, input: {} }, async (tx) => {
        load(tx)
        keepBatch(tx, importId, { phase, no, rows })
        await earlierPhases
        return null
      })
      now += rows
    }
    seen += rows
    progress(seen, all)
  })
  return now
}

// A row's batch follows from its place among all rows that were read, so that it is the same however many are rejected.
function phasesOf({ book, ids, people, contracts, payments }: Loading): Batch[][] {
  const phase = <T extends { readonly index: number }>(
    name: string,
    rows: readonly T[],
    load: (tx: Tx, row: T) => void,
  ): Batch[] =>
    inBatches(rows).map(({ no, some }) => ({
      phase: name,
      no,
      rows: some.length,
      load: (tx) => {
        for (const row of some) load(tx, row)
      },
    }))
  const passed = <T extends Row<'customers' | 'families' | 'accounts'>>(rows: readonly T[]) =>
    rows.filter((row) => !book.isRejected(row))
  return [
    phase('customers', passed(book.rows.customers), (tx, row) => {
      const customerId = ids.of('customers', row.index)
      registerNew(tx, { ...row, customerId })
      keepReference(tx, row.ref, customerId)
    }),
    phase('accounts', passed(book.rows.accounts), (tx, row) => {
      const { customerId, name } = someone(people, row.customer)
      const { number, bank } = row
      addNewAccount(tx, { customerId, id: ids.of('accounts', row.index), number, bank, holder: name })
    }),
    phase('families', passed(book.rows.families), (tx, row) =>
      relateNew(tx, someone(people, row.customer), someone(people, row.relative), row.relation),
    ),
    phase(
      'policies',
      contracts.map((contract) => ({ index: contract.row.index, contract })),
      (tx, { contract }) => loadContract(tx, ids, contract),
    ),
    phase('payments', payments, (tx, { payment }) => keepPastPayment(tx, payment)),
  ]
}

function someone(people: People, ref: string) {
  const found = people.get(ref)
  if (!found) throw new Error(`nobody is ${ref}`)
  return found
}

function inBatches<T extends { readonly index: number }>(rows: readonly T[]): { no: number; some: T[] }[] {
  const batches = new Map<number, T[]>()
  for (const row of rows) {
    const no = batchOf(row.index)
    const some = batches.get(no)
    if (some) some.push(row)
    else batches.set(no, [row])
  }
  return [...batches].map(([no, some]) => ({ no, some }))
}

// A batch is made while the last of the phase before are still on their way to the database, and follows them there: rows
// refer to those of earlier phases.
async function inLanes(
  phases: readonly (readonly Batch[])[],
  work: (batch: Batch, earlierPhases: Promise<unknown>) => Promise<void>,
): Promise<void> {
  const inTurn = inOrder(lanes)
  let earlier: Promise<unknown> = Promise.resolve()
  for (const batches of phases) {
    const before = earlier
    earlier = Promise.all([before, ...batches.map((batch) => inTurn(() => work(batch, before)))])
  }
  await earlier
}

// Runs what it is given, so many at a time, in the order given.
function inOrder(most: number): (work: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < most) running += 1
    else await new Promise<void>((go) => waiting.push(go))
    try {
      await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
