// What claims do when told: papers were read, the bank answered, somebody waited too long.
import type { Context, Handlers } from '../kit/index.ts'
import type { Judging } from './assemble.ts'
import { noteOutcome } from './figures/index.ts'
import { advanceClaim } from './judge-claim.ts'
import { onFailed, onSettled } from './on-payment.ts'
import { onClockNear } from './pay-certain.ts'
import { claimsWithDocument } from './store.ts'

export const claimsHandlers = (context: Context & Judging) =>
  ({
    'claim.opened': [({ payload }) => advanceClaim(context, payload)],
    'claim.waited': [({ payload }) => advanceClaim(context, payload, { evenUnread: true })],
    'claim.clock-near': [({ payload }) => onClockNear(context, payload)],
    'claim.closed': [(delivery) => noteOutcome(context, delivery)],
    'document.read': [
      async ({ payload: { customerId, documentId } }) => {
        for (const claimId of await claimsWithDocument(context.db, customerId, documentId))
          await advanceClaim(context, { customerId, claimId })
      },
    ],
    'payment.settled': [({ payload }) => onSettled(context, payload)],
    'payment.failed': [({ payload }) => onFailed(context, payload)],
  }) satisfies Handlers
