// A draft begun at the counter that the customer finishes alone: told by message, on their own phone, with their own check.
import { notify } from '../identity/index.ts'
import type { Tx } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import type { Service } from './define.ts'
import { pastNoReturn } from './problems.ts'
import { stateOf } from './request.ts'
import { type RequestRow, requestSubject, saveRequest } from './store.ts'

/** Sends the customer a message to sign and pay by themselves; raises `past-point-of-no-return`. */
export function handOver(tx: Tx, { title }: Service, row: RequestRow): RequestRow {
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  notify(tx, row.customerId, {
    zh: `【门店】柜台替您填好了“${title.zh}”。请登录门店，在“正在办的”里核对、签名并提交。`,
    en: `[Mendian] "${title.en}" was filled in for you at the counter. Sign in, read it, sign and submit it yourself.`,
  })
  record(tx, {
    customerId: row.customerId,
    kind: 'request.handed-over',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId },
  })
  return saveRequest(tx, row, {})
}
