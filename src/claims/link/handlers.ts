import { type Delivery, type Handlers, system, writeAs } from '../../kit/index.ts'
import { consentFor } from '../../providers/index.ts'
import type { LinkContext } from './estimate.ts'
import { findClaim } from './find-claim.ts'
import { dropOpenFinds } from './finds.ts'

export const linkHandlers = (context: LinkContext) =>
  ({
    'hospital.visit-told': [({ payload }) => findClaim(context, payload)],
    'identity.consent-withdrawn': [({ payload }) => forget(context, payload)],
    'hospital.consent-ended': [({ payload }) => forget(context, payload)],
  }) satisfies Handlers

// Unless the same hospital is allowed again by now.
async function forget(
  context: LinkContext,
  { customerId: insuredId, purpose }: Delivery<'identity.consent-withdrawn'>['payload'],
): Promise<void> {
  const providerId = /^hospital:(.+)$/.exec(purpose)?.[1]
  if (providerId === undefined) return
  await writeAs(context, system('hospital-link'), {}, async (tx) => {
    if (await consentFor(tx.db, { customerId: insuredId, providerId }, tx.today)) return
    await dropOpenFinds(tx, { insuredId, providerId })
  })
}
