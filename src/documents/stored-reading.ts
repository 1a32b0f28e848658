// A reading as it is kept: sealed, without the page images, with people's corrections laid over it.
import { z } from 'zod'
import { type Db, unseal, unsealJson } from '../kit/index.ts'
import { applyCorrections, type Correction, parsePlace } from './corrections.ts'
import { documentKinds, listClasses, type Reading } from './reading/index.ts'

declare module '../kit/database.ts' {
  interface Tables {
    document_readings: {
      customerId: string
      documentId: string
      startedAt: Date
      finishedAt: Date | null
      failure: string | null
      kind: string | null
      reading: Buffer | null
    }
    document_pages: { customerId: string; documentId: string; page: number; fileKey: string }
  }
}

const box = z.tuple([z.number(), z.number(), z.number(), z.number()])
const corrected = z.literal(true).optional()
// what another system told has no page to look at
const origin = z.string().optional().describe('where it stands in what another system told')

export const readContent = z
  .object({
    kind: z.enum(documentKinds),
    kindConfidence: z.number(),
    papers: z
      .array(z.object({ kind: z.enum(documentKinds), kindConfidence: z.number(), pages: z.array(z.int()) }))
      .optional()
      .describe('what the file holds when it is more than one paper: each with its pages; kind is the first one’s'),
    quality: z.object({
      ok: z.boolean(),
      reason: z.enum(['blank', 'blurred', 'small', 'unreadable']).optional(),
      score: z.number(),
    }),
    pages: z.array(
      z.object({
        width: z.number(),
        height: z.number(),
        rotation: z.number(),
        lines: z.array(z.object({ text: z.string(), score: z.number(), box })),
      }),
    ),
    fields: z.array(
      z.object({
        name: z.string(),
        value: z.string(),
        raw: z.string(),
        confidence: z.number(),
        page: z.number(),
        region: box,
        origin,
        corrected,
      }),
    ),
    billLines: z.array(
      z.object({
        name: z.string(),
        category: z.string().optional(),
        unit: z.string().optional(),
        unitPriceFen: z.number().optional(),
        quantity: z.number().optional(),
        amountFen: z.number(),
        listClass: z.enum(listClasses).optional(),
        page: z.number(),
        region: box,
        origin,
        confidence: z.number(),
        corrected,
      }),
    ),
    checks: z.array(z.object({ id: z.string(), passed: z.boolean(), detail: z.string(), page: z.int().default(0) })),
  })
  .meta({ id: 'DocumentReading', description: 'regions and boxes are fractions (0..1) of the upright page' })

/** What was read of a document. A corrected value has confidence 1 and `corrected: true`. */
export type ReadContent = z.infer<typeof readContent>

export const readingStates = ['waiting', 'reading', 'read', 'failed'] as const
export type ReadingState = (typeof readingStates)[number]

export type StoredReading = { readonly documentId: string } & (
  | { readonly state: 'waiting' | 'reading' }
  /** It could not be read at all; the reason is one of the reader's. */
  | { readonly state: 'failed'; readonly failure: string }
  | ({ readonly state: 'read' } & ReadContent)
)

/** The reading without its images, to be sealed. */
export function contentOf(reading: Reading): ReadContent {
  return readContent.parse({ ...reading, pages: reading.pages.map(({ uprightJpeg, ...page }) => page) })
}

const documentsAtOnceMax = 100

/**
 * The readings of these documents, in the order of the ids; an id that is not this customer's document is left out. With a
 * matter, as corrected in it.
 */
export async function listReadings(
  db: Db,
  customerId: string,
  ids: readonly string[],
  matterId?: string,
): Promise<StoredReading[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)].slice(0, documentsAtOnceMax)
  const rows = await db
    .selectFrom('documents')
    .leftJoin('document_readings as made', (join) =>
      join.onRef('made.customerId', '=', 'documents.customerId').onRef('made.documentId', '=', 'documents.id'),
    )
    .select(['documents.id', 'made.startedAt', 'made.finishedAt', 'made.failure', 'made.reading'])
    .where('documents.customerId', '=', customerId)
    .where('documents.id', 'in', wanted)
    .limit(documentsAtOnceMax)
    .execute()
  const corrections = await correctionsOf(db, { customerId, ids: wanted, matterId })
  return wanted.flatMap((id) => rows.filter((row) => row.id === id).map((row) => toStored(row, corrections)))
}

interface ReadingRow {
  readonly id: string
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly failure: string | null
  readonly reading: Buffer | null
}

function toStored({ id, ...row }: ReadingRow, corrections: ReadonlyMap<string, Correction[]>): StoredReading {
  if (!row.startedAt) return { documentId: id, state: 'waiting' }
  if (row.failure) return { documentId: id, state: 'failed', failure: row.failure }
  if (!row.reading) return { documentId: id, state: 'reading' }
  const content = readContent.parse(unsealJson(row.reading))
  return { documentId: id, state: 'read', ...applyCorrections(content, corrections.get(id) ?? []) }
}

async function correctionsOf(
  db: Db,
  { customerId, ids, matterId }: { customerId: string; ids: readonly string[]; matterId: string | undefined },
): Promise<Map<string, Correction[]>> {
  const rows = await db
    .selectFrom('document_corrections')
    .select(['documentId', 'place', 'newValue'])
    .where('customerId', '=', customerId)
    .where('documentId', 'in', [...ids])
    // those made before corrections had a matter count in each
    .where((row) => row.or([row('matterId', 'is', null), ...(matterId ? [row('matterId', '=', matterId)] : [])]))
    .orderBy('id')
    .limit(5_000)
    .execute()
  const found = new Map<string, Correction[]>()
  for (const { documentId, place, newValue } of rows) {
    const one = { at: parsePlace(place), value: unseal(newValue) }
    found.set(documentId, [...(found.get(documentId) ?? []), one])
  }
  return found
}

/** Where the upright image of a page lies; undefined for a page there is not. Pages count from 0, as in a field. */
export async function findPageFile(
  db: Db,
  customerId: string,
  documentId: string,
  page: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('document_pages')
    .select('fileKey')
    .where('customerId', '=', customerId)
    .where('documentId', '=', documentId)
    .where('page', '=', page)
    .executeTakeFirst()
  return row?.fileKey
}
