// What a claim found would come to, by the same rules that decide it; nothing is kept.
import type { Config, Context, Day, Db } from '../../kit/index.ts'
import { consentFor, findVisit, type KeptVisit } from '../../providers/index.ts'
import { factsOf, type Judging } from '../assemble.ts'
import { kindOf } from '../claim.ts'
import { type Adjudication, adjudicate } from '../judge/index.ts'
import { papersOf } from '../papers.ts'
import type { Find } from './finds.ts'
import { papersOfVisit } from './papers-of-visit.ts'

export type LinkContext = Pick<Context, 'db' | 'clock' | 'files'> &
  Judging & { readonly config: Pick<Config, 'AUTO_PAY_MAX_YUAN' | 'INSURER_NAME_ZH'> }

type Found = Omit<Find, 'claimId' | 'setAsideAt'>

/** Null as amount where a person would look; undefined when what was found may not be used any more. */
export async function estimateOf(context: LinkContext, find: Find): Promise<{ payFen: number | null } | undefined> {
  const { db, clock } = context
  const { insuredId, visitId, providerId } = find
  const kept = await findVisit(db, insuredId, visitId)
  const today = clock.today()
  if (!kept || !(await consentFor(db, { customerId: insuredId, providerId }, today))) return undefined
  const { decision, payFen } = await judgeFound(db, context, { find, kept, today })
  return { payFen: decision === 'pay' ? payFen : null }
}

/** The judgement a claim made of this visit would get. */
export async function judgeFound(
  db: Db,
  judging: Judging,
  { find, kept: { visit }, today }: { readonly find: Found; readonly kept: KeptVisit; readonly today: Day },
): Promise<Adjudication> {
  const { customerId, id, insuredId, report, accountId, foundAt } = find
  const bills = visit.bills.filter(({ no }) => find.bills.includes(no))
  const papers = papersOfVisit(visit, bills).flatMap((content, index) =>
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
  return adjudicate(await factsOf(db, judging, { claim, papers, today }))
}
