// Reading claims. The customer who filed a claim is its key: loading it through the caller is the authorisation.
import { z } from 'zod'
import { type Db, notFound, type Page, type PageQuery, pageOf, type Tx, unsealJson } from '../kit/index.ts'
import { type Claim, claimKinds, claimReport } from './claim.ts'
import './tables.ts'

const sealedReport = z.object({ report: claimReport, policyIds: z.array(z.string()) })

function selectClaims(db: Db) {
  return db
    .selectFrom('claims')
    .select([
      'customerId',
      'id',
      'claimNo',
      'requestId',
      'insuredId',
      'kind',
      'happenedOn',
      'report',
      'accountId',
      'openedAt',
      'lastSeq',
    ])
}
type Row = Awaited<ReturnType<ReturnType<typeof selectClaims>['executeTakeFirstOrThrow']>>

export async function getClaim(db: Db, customerId: string, id: string): Promise<Claim> {
  const row = await selectClaims(db).where('customerId', '=', customerId).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return toClaim(row)
}

/** Holds a claim until the end of this write. Two who hold it at once: the later one starts anew and sees what the first did. */
export async function lockClaim(tx: Tx, customerId: string, id: string): Promise<Claim> {
  const row = await selectClaims(tx.db)
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return toClaim(row)
}

export async function findClaimByRequest(db: Db, customerId: string, requestId: string): Promise<Claim | undefined> {
  const row = await selectClaims(db)
    .where('customerId', '=', customerId)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
  return row && toClaim(row)
}

/** A customer's claims, newest first. */
export async function listClaims(db: Db, customerId: string, page: PageQuery): Promise<Page<Claim>> {
  const rows = await selectClaims(db)
    .where('customerId', '=', customerId)
    .$if(page.after !== undefined, (query) => query.where('id', '<', page.after ?? ''))
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows.map(toClaim), page.limit)
}

/** Open claims that a document belongs to. */
export async function claimsWithDocument(db: Db, customerId: string, documentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_documents')
    .select('claimId')
    .where('customerId', '=', customerId)
    .where('documentId', '=', documentId)
    .limit(20)
    .execute()
  return rows.map(({ claimId }) => claimId)
}

/** Ids of a claim's documents in the order they were handed in. */
export async function documentIdsOf(db: Db, { customerId, id }: Pick<Claim, 'customerId' | 'id'>): Promise<string[]> {
  const rows = await db
    .selectFrom('claim_documents')
    .select('documentId')
    .where('customerId', '=', customerId)
    .where('claimId', '=', id)
    .orderBy('addedAt')
    .orderBy('documentId')
    .limit(100)
    .execute()
  return rows.map(({ documentId }) => documentId)
}

function toClaim({ report, kind, ...row }: Row): Claim {
  const known = claimKinds.find((one) => one === kind)
  if (!known) throw new Error(`no claim kind ${kind}`)
  return { ...row, kind: known, ...sealedReport.parse(unsealJson(report)) }
}
