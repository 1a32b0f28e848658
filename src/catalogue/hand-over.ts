// A draft begun at the counter that the customer finishes alone: told by message, on their own phone, with their own check.
import { z } from 'zod'
import { notify, requireCustomer } from '../identity/index.ts'
import { type App, id, idempotencyKey, type Tx, writeAs } from '../kit/index.ts'
import { shownTo } from './at-counter.ts'
import type { Service } from './define.ts'
import type { Engine } from './engine.ts'
import { pastNoReturn } from './problems.ts'
import { stateOf } from './request.ts'
import { getRequest, type RequestRow, saveRequest } from './store.ts'
import { tell } from './tell.ts'
import { requestView } from './view.ts'
import { viewOf } from './view-now.ts'

/** Sends the customer a message to sign and pay by themselves; raises `past-point-of-no-return`. */
function handOver(tx: Tx, { title }: Service, row: RequestRow): RequestRow {
  if (stateOf(row) !== 'draft') throw pastNoReturn()
  notify(tx, row.customerId, {
    zh: `【门店】柜台替您填好了“${title.zh}”。请登录门店，在“正在办的”里核对、签名并提交。`,
    en: `[Mendian] "${title.en}" was filled in for you at the counter. Sign in, read it, sign and submit it yourself.`,
  })
  tell(tx, row, 'request.handed-over')
  return saveRequest(tx, row, {})
}

export function handOverRoute(app: App, engine: Engine): void {
  app.post(
    '/api/requests/:requestId/hand-over',
    {
      config: { atCounter: true },
      schema: {
        tags: ['catalogue'],
        operationId: 'handOverRequest',
        summary: 'At the counter: send the draft to the customer’s own phone, to sign and pay there',
        params: z.object({ requestId: id }),
        response: { 200: requestView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { requestId } = request.params
      return writeAs(engine, by, { key: idempotencyKey(request), input: { requestId, handOver: true } }, async (tx) => {
        const row = await getRequest(tx.db, by.customerId, requestId)
        const service = engine.services.get(row.serviceId)
        return shownTo(by, service, await viewOf(tx, engine, handOver(tx, service, row)))
      })
    },
  )
}
