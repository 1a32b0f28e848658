// When a claim has ended, how it ended is noted for the figures: without the person, the claim or its number.
import { type Context, dayOf, system, writeAs } from '../../kit/index.ts'
import { assemble, type Judging } from '../assemble.ts'
import { clocksOf } from '../clocks.ts'
import { decisionsOf } from '../decisions.ts'
import { eventsOf } from '../events.ts'
import { getClaim } from '../store.ts'
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
  const { policyId, rules, noted, ...row } = outcome
  const { facts } = await assemble(db, context, claim, closedOn)
  const cover = facts.covers.find((one) => one.policyId === policyId) ?? facts.covers.find(({ inForce }) => inForce)
  const hospitalId = Object.values(facts.hospitals)[0]?.id ?? null
  await writeAs(context, system('claims'), {}, async (tx) => {
    await tx.db
      .insertInto('claim_outcomes')
      .values({
        messageId,
        ...row,
        rules: JSON.stringify(rules),
        noted: JSON.stringify(noted),
        productCode: cover?.productCode ?? null,
        hospitalId,
      })
      .onConflict((conflict) => conflict.column('messageId').doNothing())
      .execute()
  })
}
