// Rows of declarations. A store reads what others declared as its clock ticks: a number taken later is seen later.

import type { StaffActor } from '../../identity/index.ts'
import { actorKey, append, type Day, type Db, type Tx } from '../../kit/index.ts'
import type { Declaration, DeclarationKind } from './declaration.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    product_declarations: {
      seq: number
      productCode: string
      productVersion: string
      kind: DeclarationKind
      ofWhat: string
      fromOn: Day
      value: number
      declaredAt: Date
      declaredBy: string
      declaredByName: string
    }
    product_declaration_turns: { id: number; taken: number }
  }
}

export interface DeclarationRow extends Declaration {
  readonly seq: number
  readonly declaredAt: Date
  readonly declaredByName: string
}

const columns = [
  'seq',
  'productCode',
  'productVersion',
  'kind',
  'ofWhat',
  'fromOn',
  'value',
  'declaredAt',
  'declaredByName',
] as const

/** Takes the next number; whoever took the same at the same time is made to begin anew. */
export async function takeTurn(tx: Tx): Promise<number> {
  const { taken } = await tx.db
    .updateTable('product_declaration_turns')
    .set(({ eb }) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', 1)
    .returning('taken')
    .executeTakeFirstOrThrow()
  return taken
}

export function keepDeclaration(tx: Tx, by: StaffActor, declaration: Declaration & { readonly seq: number }): void {
  const declared = { declaredAt: tx.at, declaredBy: actorKey(by), declaredByName: by.name }
  append(tx, 'product_declarations', { ...declaration, ...declared })
}

/** Those with a higher number, in their order. */
export function declarationsAfter(db: Db, seq: number): Promise<DeclarationRow[]> {
  return db.selectFrom('product_declarations').select(columns).where('seq', '>', seq).orderBy('seq').execute()
}

/** All of one version of a product. */
export function declarationsOf(
  db: Db,
  { code, version }: { readonly code: string; readonly version: string },
): Promise<DeclarationRow[]> {
  const all = db.selectFrom('product_declarations').select(columns)
  return all.where('productCode', '=', code).where('productVersion', '=', version).orderBy('seq').execute()
}

/** The newest first, below a number when one is given. */
export function listDeclarations(
  db: Db,
  { after, limit }: { readonly after?: number | undefined; readonly limit: number },
) {
  const all = db.selectFrom('product_declarations').select(columns)
  return (after === undefined ? all : all.where('seq', '<', after)).orderBy('seq', 'desc').limit(limit).execute()
}
