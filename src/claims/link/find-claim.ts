// A hospital told of a visit: is there a claim in it? Then the person is asked with one tap, or, where they said so, it is made at once.

import { familyOf } from '../../customers/index.ts'
import { notify } from '../../identity/index.ts'
import { type Day, type Delivery, fill, newId, system, type Tx, writeAs } from '../../kit/index.ts'
import { consentFor, type HospitalConsent, type KeptVisit, letGo, lockVisit } from '../../providers/index.ts'
import { record } from '../../timeline/index.ts'
import { judgeFound, type LinkContext } from './estimate.ts'
import { type Find, findsOfVisit, putFind } from './finds.ts'
import { causeOf, reportOf } from './papers-of-visit.ts'
import { makeClaim } from './take-find.ts'
import { linkWords } from './words.ts'

/** Handles `hospital.visit-told`. Doing it again finds nothing new. */
export async function findClaim(
  context: LinkContext,
  { customerId: insuredId, visitId }: Delivery<'hospital.visit-told'>['payload'],
): Promise<void> {
  await writeAs(context, system('hospital-link'), {}, async (tx) => {
    const kept = await lockVisit(tx, insuredId, visitId)
    if (!kept || !isReady(kept, tx.today)) return
    const consent = await consentFor(tx.db, { customerId: insuredId, providerId: kept.providerId }, tx.today)
    if (!consent) return
    const finds = await findsOfVisit(tx.db, consent.byId, visitId)
    const open = finds.find(({ claimId, setAsideAt }) => claimId === null && setAsideAt === null)
    const done = new Set(finds.filter((one) => one !== open).flatMap(({ bills }) => bills))
    const fresh = kept.visit.bills.filter(({ no }) => !done.has(no))
    if (fresh.length === 0) return
    const find = {
      customerId: consent.byId,
      id: open?.id ?? newId(),
      insuredId,
      visitId,
      providerId: kept.providerId,
      foundAt: open?.foundAt ?? tx.at,
      report: reportOf(kept.visit, fresh, context.config.INSURER_NAME_ZH),
      bills: fresh.map(({ no }) => no),
      accountId: consent.accountId,
    }
    if (!(await isCovered(tx, context, { find, kept }))) return letGo(tx, { customerId: insuredId, id: visitId })
    await putFind(tx, find)
    if (!open) tell(tx, find, kept, consent)
    if (consent.standing) await makeClaim(tx, context, { ...find, claimId: null, setAsideAt: null }, kept)
  })
}

// A stay is billed again and again until it ends.
function isReady({ visit: { bills, kind, isOver, startedOn } }: KeptVisit, today: Day): boolean {
  return bills.length > 0 && startedOn.value <= today && (kind.value !== 'inpatient' || isOver)
}

// Judged as a claim would be, for either cause where the hospital does not say which: what no policy pays, nor counts
// towards a deductible, is not kept.
async function isCovered(
  tx: Tx,
  context: LinkContext,
  found: { readonly find: Omit<Find, 'claimId' | 'setAsideAt'>; readonly kept: KeptVisit },
): Promise<boolean> {
  const { customerId, insuredId, report } = found.find
  const family = await familyOf(tx.db, customerId, tx.today)
  if (!family.some((one) => one.customerId === insuredId)) return false
  const known = causeOf(found.kept.visit)
  for (const cause of known ? [known] : (['accident', 'illness'] as const)) {
    const find = { ...found.find, report: { ...report, cause } }
    const { covers, fixed } = await judgeFound(tx.db, context, { ...found, find, today: tx.today })
    if (fixed.length > 0 || covers.some(({ payFen, deductedFen }) => payFen > 0 || deductedFen > 0)) return true
  }
  return false
}

function tell(
  tx: Tx,
  { customerId, id, report }: Pick<Find, 'customerId' | 'id' | 'report'>,
  { visit }: KeptVisit,
  { standing }: HospitalConsent,
): void {
  const { happenedOn } = report
  const { hospital, patientName } = visit
  record(tx, { customerId, kind: 'claim.found', subject: { type: 'found-claim', id }, body: { hospital, happenedOn } })
  const words = standing ? linkWords.madeAtOnce : linkWords.found
  notify(tx, customerId, fill(words, { hospital, happenedOn, who: patientName.value }))
}
