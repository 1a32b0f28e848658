// Changes how a customer is reached. A new phone signs in at once; the old one is told.

import { changePhone, normalisePhone, sendSms } from '../identity/index.ts'
import { badInput, type Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { maskedCustomer } from './customer.ts'
import { getCustomer, sealed } from './store.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    /** Masked values: the timeline is stored in the clear. */
    'customer.contact-changed': { phone?: string; email?: string; address?: string }
  }
}

export interface NewContact {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly address?: string | undefined
}

/** Changes what is given and leaves the rest. Raises 404, 409 `phone-taken`, 422 `bad-input`. The new phone must have been proved by a code before. */
export async function changeContact(tx: Tx, customerId: string, given: NewContact): Promise<void> {
  const before = await getCustomer(tx.db, customerId)
  const phone = given.phone === undefined ? undefined : readPhone(given.phone)
  const changed = {
    ...(phone === undefined ? {} : { phone }),
    ...(given.email === undefined ? {} : { email: given.email.normalize('NFKC').trim() }),
    ...(given.address === undefined ? {} : { address: given.address.trim() }),
  }
  await tx.db
    .updateTable('customers')
    .set((eb) => ({
      ...Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, sealed(value)])),
      version: eb('version', '+', 1),
    }))
    .where('customerId', '=', customerId)
    .execute()
  if (phone !== undefined && phone !== before.phone) {
    await changePhone(tx, customerId, phone)
    if (before.phone) sendSms(tx, before.phone, oldPhoneWords)
  }
  const masked = maskedCustomer({ ...before, ...changed })
  const shown = Object.fromEntries(
    (['phone', 'email', 'address'] as const).flatMap((field) =>
      field in changed ? [[field, masked[field] ?? '']] : [],
    ),
  )
  record(tx, { customerId, kind: 'customer.contact-changed', body: shown })
}

const oldPhoneWords = {
  zh: '【门店】您的登录手机号已更换。若不是您本人操作，请立即致电客服。',
  en: '[Mendian] The phone you sign in with was changed. If it was not you, please call us at once.',
}

function readPhone(written: string): string {
  const phone = normalisePhone(written)
  if (phone) return phone
  throw badInput({ faults: [{ pointer: '/phone', detail: { zh: '手机号不对', en: 'not a mobile number' } }] })
}
