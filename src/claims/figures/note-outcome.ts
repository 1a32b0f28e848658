// When a claim has ended, how it ended is noted for the figures: without the person, the claim or its number.
import { listReadings } from '../../documents/index.ts'
import { type Context, type Db, dayOf, system, writeAs } from '../../kit/index.ts'
import { findHospital } from '../../providers/index.ts'
import { assemble, type Judging } from '../assemble.ts'
import type { Claim } from '../claim.ts'
import { clocksOf } from '../clocks.ts'
import { decisionsOf } from '../decisions.ts'
import { eventsOf } from '../events.ts'
import { paperOf } from '../papers.ts'
import { documentIdsOf, getClaim } from '../store.ts'
import { outcomeOf } from './outcome.ts'

interface Closed {
  readonly customerId: string
  readonly claimId: string
  readonly seq: number
}

/** Handles `claim.closed`; told a second time, it changes nothing. */
export async function noteOutcome(
  context: Pick<Context, 'db' | 'clock'> & Judging,
  { id: messageId, payload: { customerId, claimId, seq } }: { readonly id: string; readonly payload: Closed },
): Promise<void> {
  const { db } = context
  const claim = await getClaim(db, customerId, claimId)
  const events = (await eventsOf(db, claim)).filter((event) => event.seq <= seq)
  const closedAt = events.at(-1)?.at ?? claim.openedAt
  const closedOn = dayOf(closedAt)
  const [decisions, clocks] = [await decisionsOf(db, claim), await clocksOf(db, claim)]
  const outcome = outcomeOf({ claim, events, decisions, clocks, closedAt, closedOn })
  if (!outcome) return
  const { policyId, rules, ...row } = outcome
  const { facts } = await assemble(db, context, claim, closedOn)
  const cover = facts.covers.find((one) => one.policyId === policyId) ?? facts.covers.find(({ inForce }) => inForce)
  const hospitalId = await hospitalOf(db, claim)
  await writeAs(context, system('claims'), {}, async (tx) => {
    await tx.db
      .insertInto('claim_outcomes')
      .values({ messageId, ...row, rules: JSON.stringify(rules), productCode: cover?.productCode ?? null, hospitalId })
      .onConflict((conflict) => conflict.column('messageId').doNothing())
      .execute()
  })
}

/** The first on the published list that a paper names. */
async function hospitalOf(db: Db, claim: Claim): Promise<string | null> {
  const papers = (await listReadings(db, claim.customerId, await documentIdsOf(db, claim))).map(paperOf)
  const names = new Set(
    papers.flatMap((paper) => ('hospital' in paper && paper.hospital ? [paper.hospital.value] : [])),
  )
  for (const name of names) {
    const hospital = await findHospital(db, name)
    if (hospital) return hospital.id
  }
  return null
}
