// What providers do when told: enter messages in the ledger, let go of what nobody may keep.
import type { Context, Handlers } from '../kit/index.ts'
import { onConsentOver } from './feeds/visits.ts'
import { enterLeaves } from './ledger/ledger.ts'

export const providersHandlers = (context: Pick<Context, 'db' | 'clock'>) =>
  ({
    'hospital.message-kept': [
      async () => {
        await enterLeaves(context)
      },
    ],
    'identity.consent-withdrawn': [({ payload }) => onConsentOver(context, payload)],
    'hospital.consent-ended': [({ payload }) => onConsentOver(context, payload)],
  }) satisfies Handlers
