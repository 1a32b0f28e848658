// Claims found in what hospitals told: kept until they are made, set aside, or may not be kept any more.
import { z } from 'zod'
import { type Db, id, notFound, sealJson, type Tx, unsealJson } from '../../kit/index.ts'
import { claimReport } from '../claim.ts'

declare module '../../kit/database.ts' {
  interface Tables {
    claim_finds: {
      customerId: string
      id: string
      insuredId: string
      visitId: string
      providerId: string
      foundAt: Date
      content: Buffer
      claimId: string | null
      setAsideAt: Date | null
    }
  }
}

/** Numbers of the bills it is about, and the report they make. */
const content = z.object({ report: claimReport, bills: z.array(z.string()), accountId: id })

export interface Find extends z.infer<typeof content> {
  /** Who is told of it and paid. */
  readonly customerId: string
  readonly id: string
  readonly insuredId: string
  readonly visitId: string
  readonly providerId: string
  readonly foundAt: Date
  readonly claimId: string | null
  readonly setAsideAt: Date | null
}

export async function putFind(tx: Tx, find: Omit<Find, 'claimId' | 'setAsideAt'>): Promise<void> {
  const { report, bills, accountId, ...row } = find
  const sealed = sealJson({ report, bills, accountId })
  await tx.db
    .insertInto('claim_finds')
    .values({ ...row, content: sealed, claimId: null, setAsideAt: null })
    .onConflict((conflict) => conflict.columns(['customerId', 'id']).doUpdateSet({ content: sealed }))
    .execute()
}

/** Ends it: a claim was made of it, or the customer wants none. */
export async function endFind(
  tx: Tx,
  { customerId, id }: Find,
  end: { claimId: string } | { setAsideAt: Date },
): Promise<void> {
  await tx.db.updateTable('claim_finds').set(end).where('customerId', '=', customerId).where('id', '=', id).execute()
}

function selectFinds(db: Db, customerId: string) {
  return db.selectFrom('claim_finds').selectAll().where('customerId', '=', customerId)
}

export async function findsOfVisit(db: Db, customerId: string, visitId: string): Promise<Find[]> {
  return (await selectFinds(db, customerId).where('visitId', '=', visitId).limit(100).execute()).map(toFind)
}

/** What is still open, newest first, at most twenty. */
export async function listOpenFinds(db: Db, customerId: string): Promise<Find[]> {
  const rows = await selectFinds(db, customerId)
    .where('claimId', 'is', null)
    .where('setAsideAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map(toFind)
}

/** Loaded through the customer and held until the end of this write; 404 for anybody else's. */
export async function lockFind(tx: Tx, customerId: string, id: string): Promise<Find> {
  const row = await selectFinds(tx.db, customerId).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound()
  return toFind(row)
}

/** Lets go of what was found for a person and never claimed, at one hospital or all, whoever was told of it. */
export async function dropOpenFinds(
  tx: Tx,
  { insuredId, providerId }: { insuredId: string; providerId?: string },
): Promise<void> {
  await tx.db
    .deleteFrom('claim_finds')
    .where('insuredId', '=', insuredId)
    .$if(providerId !== undefined, (query) => query.where('providerId', '=', providerId ?? ''))
    .where('claimId', 'is', null)
    .execute()
}

function toFind({ content: sealed, ...row }: Omit<Find, 'report' | 'bills' | 'accountId'> & { content: Buffer }): Find {
  return { ...row, ...content.parse(unsealJson(sealed)) }
}
