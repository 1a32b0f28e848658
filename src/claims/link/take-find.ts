// A claim found becomes a claim: what the hospital told is entered as its papers, and the rest goes its way like any other.
import { enterTold } from '../../documents/index.ts'
import type { Context, Tx } from '../../kit/index.ts'
import { consentFor, findVisit, type KeptVisit, letGo } from '../../providers/index.ts'
import { evidence } from '../../timeline/index.ts'
import { openClaim } from '../open-claim.ts'
import { findGone } from '../problems.ts'
import { endFind, type Find, lockFind } from './finds.ts'
import { papersOfVisit } from './papers-of-visit.ts'

type Made = { readonly claimId: string; readonly claimNo: string }

/** The customer's one tap. Raises 404, `found-claim-gone` when it was made, set aside, or the consent was taken back meanwhile. */
export async function takeFind(
  tx: Tx,
  context: Pick<Context, 'files'>,
  { customerId, id, accountId }: { customerId: string; id: string; accountId?: string | undefined },
): Promise<Made> {
  const find = await lockFind(tx, customerId, id)
  const kept = isOpen(find) ? await findVisit(tx.db, find.insuredId, find.visitId) : undefined
  const consent = await consentFor(tx.db, { customerId: find.insuredId, providerId: find.providerId }, tx.today)
  if (!kept || !consent) throw findGone()
  return makeClaim(tx, context, { ...find, ...(accountId === undefined ? {} : { accountId }) }, kept)
}

/** Makes the claim with this write, on an open find. */
export async function makeClaim(
  tx: Tx,
  { files }: Pick<Context, 'files'>,
  find: Find,
  { visit }: KeptVisit,
): Promise<Made> {
  const { customerId, id, insuredId, visitId, providerId, report, accountId } = find
  const bills = visit.bills.filter(({ no }) => find.bills.includes(no))
  const documentIds = await Promise.all(
    papersOfVisit(visit, bills).map((paper) => enterTold(tx, files, customerId, paper)),
  )
  await evidence(tx, { customerId, chainId: id, kind: 'claim.found', body: { findId: id, visitId, providerId } })
  const made = await openClaim(tx, {
    customerId,
    insuredId,
    report,
    documentIds,
    payoutAccountId: accountId,
    requestId: id,
  })
  await endFind(tx, find, { claimId: made.claimId })
  return made
}

/** The customer wants no claim made of it: what the hospital told is erased. */
export async function setAside(tx: Tx, { customerId, id }: { customerId: string; id: string }): Promise<void> {
  const find = await lockFind(tx, customerId, id)
  if (!isOpen(find)) throw findGone()
  await endFind(tx, find, { setAsideAt: tx.at })
  await letGo(tx, { customerId: find.insuredId, id: find.visitId })
}

function isOpen({ claimId, setAsideAt }: Find): boolean {
  return claimId === null && setAsideAt === null
}
