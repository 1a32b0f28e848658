// A hospital told of a visit: is there a claim in it? Then the person is asked with one tap, or, where they said so, it is made at once.

import { familyOf } from '../../customers/index.ts'
import { notify } from '../../identity/index.ts'
import {
  type Config,
  type Context,
  type Day,
  type Delivery,
  fill,
  newId,
  system,
  type Tx,
  writeAs,
} from '../../kit/index.ts'
import { consentFor, type HospitalConsent, type KeptVisit, letGo, lockVisit } from '../../providers/index.ts'
import { record } from '../../timeline/index.ts'
import type { Judging } from '../assemble.ts'
import { kindOf } from '../claim.ts'
import { policiesFor } from '../policies-for.ts'
import { type Find, findsOfVisit, putFind } from './finds.ts'
import { causeOf, reportOf } from './papers-of-visit.ts'
import { makeClaim } from './take-find.ts'
import { linkWords } from './words.ts'

export type LinkContext = Pick<Context, 'db' | 'clock' | 'files'> &
  Judging & { readonly config: Pick<Config, 'AUTO_PAY_MAX_YUAN' | 'INSURER_NAME_ZH'> }

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
    if (!(await isCovered(tx, context, consent, kept))) return letGo(tx, { customerId: insuredId, id: visitId })
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
    await putFind(tx, find)
    if (!open) tell(tx, find, kept, consent)
    if (consent.standing) await makeClaim(tx, context, { ...find, claimId: null, setAsideAt: null }, kept)
  })
}

// A stay is billed again and again until it ends.
function isReady({ visit: { bills, kind, isOver, startedOn } }: KeptVisit, today: Day): boolean {
  return bills.length > 0 && startedOn.value <= today && (kind.value !== 'inpatient' || isOver)
}

async function isCovered(
  tx: Tx,
  { products }: LinkContext,
  { byId, customerId: insuredId }: HospitalConsent,
  { visit }: KeptVisit,
): Promise<boolean> {
  const insured = (await familyOf(tx.db, byId, tx.today)).find(({ customerId }) => customerId === insuredId)
  if (!insured) return false
  const cause = causeOf(visit)
  for (const one of cause ? [cause] : (['accident', 'illness'] as const)) {
    const found = await policiesFor(tx.db, products, {
      customerId: byId,
      insured,
      kind: kindOf({ cause: one }),
      report: { cause: one, visitKind: visit.kind.value },
      happenedOn: visit.startedOn.value,
    })
    if (found.length > 0) return true
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
