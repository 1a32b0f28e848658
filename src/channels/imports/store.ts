// The rows of imports: which began, what of them is loaded, what was rejected, what was reconciled.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { append, type Db, type Json, newId, seal, type Tx, text, unseal } from '../../kit/index.ts'
import { pointerTo, type Rejected } from './book.ts'
import { type Kind, kinds } from './fields.ts'

interface ImportTable {
  id: string
  contentHash: Buffer
  seed: string
  files: Json<unknown>
  startedAt: Date
  finishedAt: Date | null
  report: Json<unknown> | null
}

declare module '../../kit/database.ts' {
  interface Tables {
    channel_imports: ImportTable
    channel_import_batches: { importId: string; phase: string; no: number; rows: number; at: Date }
    channel_import_rejects: {
      importId: string
      no: number
      kind: string
      file: string
      row: number
      place: number
      field: string
      value: Buffer
      reasonZh: string
      reasonEn: string
    }
  }
}

export const total = z
  .object({
    /** A kind of row, or `product version` for contracts. */
    of: z.string(),
    measure: z.enum(['rows', 'sum-insured', 'premium', 'amount', 'units']),
    inFiles: z.int(),
    loaded: z.int(),
  })
  .meta({
    id: 'ImportTotal',
    description: 'A count, a sum in fen or in millionths of a unit, as it stands in the files and in the store',
  })
export type Total = z.infer<typeof total>

export const report = z.object({
  read: z.int(),
  rejected: z.int(),
  totals: z.array(total),
  /** Whether every total is the same on both sides. */
  agrees: z.boolean(),
  seconds: z.number(),
})
export type Report = z.infer<typeof report>

const files = z.array(z.string())

export interface Import {
  readonly id: string
  readonly seed: string
  readonly files: readonly string[]
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly report: Report | null
}

/** The import of these contents, begun now or before. */
export async function beginImport(tx: Tx, contentHash: Buffer, names: readonly string[]): Promise<Import> {
  const known = await tx.db
    .selectFrom('channel_imports')
    .selectAll()
    .where('contentHash', '=', contentHash)
    .executeTakeFirst()
  if (known) return toImport(known)
  const made = { id: newId(), seed: randomBytes(5).toString('hex').slice(0, 9), startedAt: tx.at }
  append(tx, 'channel_imports', { ...made, contentHash, files: JSON.stringify(names), finishedAt: null, report: null })
  return { ...made, files: names, finishedAt: null, report: null }
}

/** Imports, the last first. */
export async function listImports(
  db: Db,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Import[]> {
  const rows = await db
    .selectFrom('channel_imports')
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toImport)
}

function toImport(
  row: { [K in keyof ImportTable]: ImportTable[K] extends Json<unknown> | null ? unknown : ImportTable[K] },
): Import {
  const { id, seed, startedAt, finishedAt } = row
  return {
    id,
    seed,
    startedAt,
    finishedAt,
    files: files.parse(row.files),
    report: row.report === null ? null : report.parse(row.report),
  }
}

/** The batches of an import that are loaded, as `phase|no`. */
export async function loadedBatches(db: Db, importId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('channel_import_batches')
    .select(['phase', 'no'])
    .where('importId', '=', importId)
    .limit(1_000_000)
    .execute()
  return new Set(rows.map(({ phase, no }) => `${phase}|${no}`))
}

const batchRows = 1_000

/** The batch a row is loaded in. */
export function batchOf(index: number): number {
  return Math.floor(index / batchRows)
}

export function keepBatch(
  tx: Tx,
  importId: string,
  { phase, no, rows }: { phase: string; no: number; rows: number },
): void {
  append(tx, 'channel_import_batches', { importId, phase, no, rows, at: tx.at })
}

/** Replaces what an earlier pass rejected. */
export async function keepRejects(tx: Tx, importId: string, rejected: readonly Rejected[]): Promise<void> {
  await tx.db.deleteFrom('channel_import_rejects').where('importId', '=', importId).execute()
  for (const [no, { kind, file, row, index, field, value, reason }] of rejected.entries())
    append(tx, 'channel_import_rejects', {
      importId,
      no,
      kind,
      file,
      row,
      place: index,
      field,
      value: seal(value),
      reasonZh: reason.zh,
      reasonEn: reason.en,
    })
}

export const rejectView = z
  .object({
    no: z.int(),
    pointer: z.string(),
    kind: z.enum(kinds),
    file: z.string(),
    row: z.int(),
    field: z.string(),
    value: z.string(),
    reason: text,
  })
  .meta({ id: 'RejectedRow' })

export type StoredReject = z.infer<typeof rejectView> & { readonly index: number }

/** Rejected rows of an import in the order of the files, after number `after`. */
export async function listRejects(
  db: Db,
  { importId, after, limit }: { importId: string; after: number; limit: number },
): Promise<StoredReject[]> {
  const rows = await db
    .selectFrom('channel_import_rejects')
    .selectAll()
    .where('importId', '=', importId)
    .where('no', '>', after)
    .orderBy('no')
    .limit(limit)
    .execute()
  return rows.map(({ no, file, row, place, field, value, reasonZh, reasonEn, ...rest }) => {
    const kind = kindOf(rest.kind)
    const reason = { zh: reasonZh, en: reasonEn }
    return {
      no,
      index: place,
      pointer: pointerTo({ kind, row, field }),
      kind,
      file,
      row,
      field,
      value: unseal(value),
      reason,
    }
  })
}

function kindOf(word: string): Kind {
  return z.enum(kinds).parse(word)
}

export async function finishImport(tx: Tx, importId: string, found: Report): Promise<void> {
  await tx.db
    .updateTable('channel_imports')
    .set({ finishedAt: tx.at, report: JSON.stringify(found) })
    .where('id', '=', importId)
    .execute()
}
