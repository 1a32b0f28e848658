// Imports as rows: a document on its way to drafts.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { actorKey, type Db, type Json, newId, notFound, type Tx } from '../../../kit/index.ts'
import { nameOfActor } from '../store.ts'
import { skippedKinds } from './section.ts'

export const importTypes = ['docx', 'pdf', 'markdown'] as const
export type ImportType = (typeof importTypes)[number]
export const importStates = ['waiting', 'reading', 'done', 'failed'] as const

export const outcome = z.object({
  drafts: z.array(z.object({ articleId: z.string(), place: z.string() })),
  skipped: z.array(z.object({ kind: z.enum(skippedKinds), place: z.string() })),
})
export type ImportOutcome = z.infer<typeof outcome>

interface ImportTable {
  id: string
  name: string
  fileKey: string | null
  type: ImportType
  state: (typeof importStates)[number]
  at: Date
  by: string
  byName: string
  outcome: Json<unknown> | null
}

declare module '../../../kit/database.ts' {
  interface Tables {
    ask_imports: ImportTable
  }
}

export type Import = Selectable<ImportTable>

export async function insertImport(
  tx: Tx,
  file: { readonly name: string; readonly fileKey: string; readonly type: ImportType },
): Promise<string> {
  const id = newId()
  const by = { by: actorKey(tx.by), byName: nameOfActor(tx) }
  await tx.db
    .insertInto('ask_imports')
    .values({ id, ...file, state: 'waiting', at: tx.at, ...by, outcome: null })
    .execute()
  return id
}

export async function getImport(db: Db, id: string): Promise<Import> {
  const row = await db.selectFrom('ask_imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The latest first. */
export async function listImports(db: Db, limit: number): Promise<Import[]> {
  return db.selectFrom('ask_imports').selectAll().orderBy('id', 'desc').limit(limit).execute()
}

export async function changeImport(
  tx: Tx,
  id: string,
  set: { readonly state: Import['state']; readonly fileKey?: null; readonly outcome?: ImportOutcome },
): Promise<void> {
  const { outcome: came, ...rest } = set
  await tx.db
    .updateTable('ask_imports')
    .set({ ...rest, ...(came ? { outcome: JSON.stringify(came) } : {}) })
    .where('id', '=', id)
    .execute()
}
