// What a claim found would come to, by the same rules that decide it; nothing is kept.
import { consentFor, findVisit } from '../../providers/index.ts'
import { factsOf } from '../assemble.ts'
import { kindOf } from '../claim.ts'
import { adjudicate } from '../judge/index.ts'
import { papersOf } from '../papers.ts'
import type { LinkContext } from './find-claim.ts'
import type { Find } from './finds.ts'
import { papersOfVisit } from './papers-of-visit.ts'

/** Null as amount where a person would look; undefined when what was found may not be used any more. */
export async function estimateOf(context: LinkContext, find: Find): Promise<{ payFen: number | null } | undefined> {
  const { db, clock } = context
  const { customerId, id, insuredId, visitId, providerId, report, accountId, foundAt } = find
  const kept = await findVisit(db, insuredId, visitId)
  const today = clock.today()
  if (!kept || !(await consentFor(db, { customerId: insuredId, providerId }, today))) return undefined
  const bills = kept.visit.bills.filter(({ no }) => find.bills.includes(no))
  const papers = papersOfVisit(kept.visit, bills).flatMap((content, index) =>
    papersOf({ documentId: `told ${index}`, state: 'read', ...content }),
  )
  const claim = {
    customerId,
    id,
    claimNo: '',
    requestId: id,
    insuredId,
    kind: kindOf(report),
    happenedOn: report.happenedOn,
    report,
    policyIds: [],
    accountId,
    openedAt: foundAt,
    lastSeq: 0,
  }
  const { decision, payFen } = adjudicate(await factsOf(db, context, { claim, papers, today }))
  return { payFen: decision === 'pay' ? payFen : null }
}
