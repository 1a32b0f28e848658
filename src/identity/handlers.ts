// What identity does with messages of the outbox.
import type { Context, Handlers } from '../kit/index.ts'
import { deliverSms, type Sms } from './sms.ts'

export const identityHandlers = (context: Pick<Context, 'db' | 'files'> & { sms: Sms }) =>
  ({
    'identity.photo-forgotten': [({ payload }) => context.files.remove(payload.photoKey)],
    'identity.sms-due': [({ payload }) => deliverSms(context.db, context.sms, payload.sealed)],
  }) satisfies Handlers
