// What providers do when told: enter messages in the ledger, let go of what nobody may keep.
import type { Context, Handlers } from '../kit/index.ts'
import { onConsentWithdrawn } from './feeds/visits.ts'
import { enterLeaves } from './ledger/ledger.ts'

export const providersHandlers = (context: Pick<Context, 'db' | 'clock'>) =>
  ({
    'hospital.message-kept': [
      async () => {
        await enterLeaves(context)
      },
    ],
    'identity.consent-withdrawn': [({ payload }) => onConsentWithdrawn(context, payload)],
  }) satisfies Handlers
