// More time for a complaint: once as complex, once more with head office's approval, each told in writing (投诉办法 §17–18).
import { writeLetter } from '../documents/index.ts'
import type { Permission } from '../identity/index.ts'
import type { Text, Tx } from '../kit/index.ts'
import { law } from '../law/index.ts'
import { record } from '../timeline/index.ts'
import { clockView, findClock } from './clock.ts'
import { notExtendable, notWaiting, reasonsNeeded } from './problems.ts'
import { stateOf } from './request.ts'
import { type RequestRow, requestSubject } from './store.ts'

interface Extension {
  readonly days: number
  readonly permission: Permission
}

const [first, complex, extended] = [law.complaintAnswer, law.complaintAnswerComplex, law.complaintExtended]

/** What a clock of so many days may be extended to, and by whom; undefined when it may not be. */
export function extensionOf({ basis, days }: { readonly basis: string; readonly days: number }): Extension | undefined {
  if (basis !== first.article) return undefined
  if (days === first.term.count) return { days: complex.term.count, permission: 'request.decide' }
  if (days === complex.term.count)
    return { days: complex.term.count + extended.term.count, permission: 'request.extend' }
  return undefined
}

/**
 * Takes the next extension and tells the customer by letter. `may` says whether who asks has a permission. Raises
 * `not-waiting`, `not-extendable` or `reasons-needed`.
 */
export async function extendClock(
  tx: Tx,
  row: RequestRow,
  { reasons, may }: { readonly reasons: readonly Text[]; readonly may: (permission: Permission) => boolean },
): Promise<void> {
  const clock = await findClock(tx.db, row)
  if (stateOf(row) !== 'in-review' || !clock) throw notWaiting()
  const extension = extensionOf(clock)
  if (!extension || !may(extension.permission)) throw notExtendable()
  if (reasons.length === 0) throw reasonsNeeded()
  const { days } = extension
  await tx.db
    .updateTable('catalogue_clocks')
    .set({ days })
    .where('customerId', '=', row.customerId)
    .where('requestId', '=', row.id)
    .execute()
  const { customerId, serviceId } = row
  const subject = requestSubject(row)
  await writeLetter(tx, {
    customerId,
    kind: 'extension-notice',
    title: { zh: '延长处理期限通知书', en: 'Notice that more time is needed' },
    subject,
    facts: [
      { label: { zh: '依据', en: 'Basis' }, value: clock.basis },
      { label: { zh: '新的期限', en: 'New last day' }, value: clockView({ ...clock, days }, tx.today).dueOn },
    ],
    paragraphs: [...reasons],
  })
  record(tx, { customerId, kind: 'request.extended', subject, body: { serviceId, days } })
}
