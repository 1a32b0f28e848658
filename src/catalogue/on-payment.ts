// What a request does when its payment has settled or failed, and when the law answers in our silence.
import { type Handlers, ProblemError, sealJson, system, type Tx, writeAs } from '../kit/index.ts'
import { refund } from '../payments/index.ts'
import { record } from '../timeline/index.ts'
import { answerSilence } from './answer-silence.ts'
import { conclude } from './conclude.ts'
import type { Engine } from './engine.ts'
import { countStep } from './funnel.ts'
import { lapseConsents, lapseDraft } from './lapse.ts'
import type { Services } from './load.ts'
import { stateOf } from './request.ts'
import { stopRequest } from './stop-request.ts'
import { answersOf, getRequest, type RequestRow, requestSubject, saveRequest } from './store.ts'
import { tell } from './tell.ts'

/** Subscribes to the payments' events; each runs once per delivery id however often it is delivered. */
export function catalogueHandlers(engine: Engine) {
  return {
    'payment.settled': [
      async ({ id, payload }) => {
        if (payload.subject.type !== 'request' || payload.direction !== 'in') return
        const { customerId, paymentId, amountFen, subject } = payload
        const settle = (then: (tx: Tx, paid: RequestRow) => Promise<unknown>) =>
          writeAs(engine, system('payments'), { key: id, input: payload }, async (tx) => {
            const row = await getRequest(tx.db, customerId, subject.id)
            if (row.paidAt && row.paymentId === paymentId) return
            if (stateOf(row) === 'awaiting-payment' && row.paymentId === paymentId) await then(tx, paidNow(tx, row))
            // nothing waits for this money (any more): it was told to have failed, then came after all
            else await refund(tx, { customerId, paymentId, amountFen, reference: '退回款项' })
          })
        try {
          await settle((tx, paid) => conclude(tx, engine, engine.services.get(paid.serviceId), paid))
        } catch (error) {
          if (!isRefusal(error)) throw error
          // the effect cannot be had any more: the money goes back rather than lie in a dead letter
          const because = [error.more.detail ?? error.kind.title]
          await settle((tx, paid) => stopRequest(tx, paid, { kind: 'changed', because }))
        }
      },
    ],
    'request.silent': [
      async ({ id, payload }) => {
        await writeAs(engine, system('law'), { key: id, input: payload }, (tx) => answerSilence(tx, engine, payload))
      },
    ],
    'draft.left': [
      async ({ id, payload }) => {
        await writeAs(engine, system('clock'), { key: id, input: payload }, (tx) =>
          lapseDraft(tx, engine.services, payload),
        )
      },
    ],
    'consent.due': [
      async ({ id, payload }) => {
        await writeAs(engine, system('clock'), { key: id, input: payload }, (tx) =>
          lapseConsents(tx, engine.services, payload),
        )
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

function paidNow(tx: Tx, row: RequestRow): RequestRow {
  const { customerId, serviceId, amountFen } = row
  const body = { serviceId, amountFen: amountFen ?? 0 }
  record(tx, { customerId, kind: 'request.paid', subject: requestSubject(row), body })
  return saveRequest(tx, row, { paidAt: tx.at })
}

// A rule that stands against it; a machine that is busy is tried again.
function isRefusal(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.kind.status < 500
}

/** The draft opens again at its payment step; every other answer is kept, and what a person has accepted stays accepted. */
async function backToPaying(tx: Tx, services: Services, row: RequestRow) {
  const { steps } = services.get(row.serviceId)
  const kept = Object.entries(answersOf(row)).filter(([name]) => steps[name]?.kind !== 'pay')
  const byPerson = row.decision !== null && row.decision.by !== 'system:rules'
  saveRequest(tx, row, {
    answers: sealJson(Object.fromEntries(kept)),
    answered: kept.map(([name]) => name).filter((name) => Object.hasOwn(steps, name)),
    submittedAt: null,
    paymentId: null,
    ...(byPerson ? {} : { decision: null }),
  })
  tell(tx, row, 'request.payment-failed')
  countStep(tx, row, 'shown', 'pay')
}
