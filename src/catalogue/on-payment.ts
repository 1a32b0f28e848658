// What a request does when its payment has settled or failed.
import { type Handlers, sealJson, system, type Tx, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { conclude } from './conclude.ts'
import type { Engine } from './engine.ts'
import { countStep } from './funnel.ts'
import type { Services } from './load.ts'
import { stateOf } from './request.ts'
import { answersOf, getRequest, type RequestRow, requestSubject, saveRequest } from './store.ts'

/** Subscribes to the payments' events; each runs once per delivery id however often it is delivered. */
export function catalogueHandlers(engine: Engine) {
  return {
    'payment.settled': [
      async ({ id, payload }) => {
        if (payload.subject.type !== 'request' || payload.direction !== 'in') return
        await writeAs(engine, system('payments'), { key: id, input: payload }, async (tx) => {
          const row = await getRequest(tx.db, payload.customerId, payload.subject.id)
          if (stateOf(row) !== 'awaiting-payment' || row.paidAt || row.paymentId !== payload.paymentId) return
          const paid = await saveRequest(tx, row, { paidAt: tx.at })
          await conclude(tx, engine, engine.services.get(row.serviceId), paid)
        })
      },
    ],
    'payment.failed': [
      async ({ id, payload }) => {
        if (payload.subject.type !== 'request' || payload.direction !== 'in') return
        await writeAs(engine, system('payments'), { key: id, input: payload }, async (tx) => {
          const row = await getRequest(tx.db, payload.customerId, payload.subject.id)
          if (stateOf(row) !== 'awaiting-payment' || row.paymentId !== payload.paymentId) return
          await backToPaying(tx, engine.services, row)
        })
      },
    ],
  } satisfies Handlers
}

/** The draft opens again at its payment step; every other answer is kept. */
async function backToPaying(tx: Tx, services: Services, row: RequestRow) {
  const service = services.get(row.serviceId)
  const kept = Object.entries(answersOf(row)).filter(([name]) => service.steps[name]?.kind !== 'pay')
  await saveRequest(tx, row, {
    answers: sealJson(Object.fromEntries(kept)),
    answered: kept.map(([name]) => name),
    submittedAt: null,
    paymentId: null,
    decision: null,
  })
  record(tx, {
    customerId: row.customerId,
    kind: 'request.payment-failed',
    subject: requestSubject(row),
    body: { serviceId: row.serviceId },
  })
  countStep(tx, row, 'shown', 'pay')
}
