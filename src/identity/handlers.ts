// What identity does with messages of the outbox.
import type { Context, Handlers } from '../kit/index.ts'
import { deliverSms, type Sms } from './sms.ts'

export const identityHandlers = (context: Pick<Context, 'db'> & { sms: Sms }) =>
  ({
    'identity.sms-due': [({ payload }) => deliverSms(context.db, context.sms, payload.sealed)],
  }) satisfies Handlers
