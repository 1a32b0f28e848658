// What this folder does in the background: the gateway, its messages, and the closing of the books after midnight.
import { addDays, type Context, type Day, dayOf, emit, type Handlers, system, type Tx, writeAs } from '../kit/index.ts'
import { openDemoBank } from './demo-bank.ts'
import type { Gateway } from './gateway.ts'
import { openFileGateway } from './payment-files/gateway.ts'
import { onReturned } from './returned-payout.ts'
import { submit } from './submit.ts'
import { closeDays, closingTime } from './trial-balance.ts'

declare module '../kit/outbox.ts' {
  interface Topics {
    'ledger.day-over': { day: Day }
  }
}

/**
 * The gateway the settings ask for: payment files, or the demo's bank. Close it at the end. Throws one line when neither
 * is possible: outside the demo no money may go to a bank that does not exist.
 */
export function openGateway(context: Context): Gateway {
  if (context.config.PAYMENT_FILES_DIR) return openFileGateway(context, context.config.PAYMENT_FILES_DIR)
  if (context.config.MENDIAN_DEMO) return openDemoBank(context)
  throw new Error('PAYMENT_FILES_DIR: needed when MENDIAN_DEMO is off, for there is no bank to pay through')
}

export const paymentsHandlers = (context: Context & { readonly gateway: Gateway }): Handlers =>
  ({
    ...context.gateway.handlers,
    'payment.ordered': [(delivery) => submit(context, delivery)],
    'payment.failed': [(delivery) => onReturned(context, delivery)],
    'ledger.day-over': [({ payload }) => dayOver(context, payload.day)],
  }) satisfies Handlers

/** Sets the timer that closes the books; once a day's timer is set, setting it again does nothing. */
export async function startLedger(context: Pick<Context, 'db' | 'clock'>): Promise<void> {
  const day = context.clock.today()
  await writeAs(context, system('payments'), timerKey(day), async (tx) => setTimer(tx, day))
}

async function dayOver(context: Context, day: Day): Promise<void> {
  const now = context.clock.now()
  const next = dayOf(now) > day ? dayOf(now) : addDays(day, 1)
  await writeAs(context, system('payments'), {}, closeDays)
  await writeAs(context, system('payments'), timerKey(next), async (tx) => setTimer(tx, next))
}

function timerKey(day: Day) {
  return { key: `ledger.day-over|${day}`, input: { day } }
}

function setTimer(tx: Tx, day: Day): null {
  emit(tx, 'ledger.day-over', { day }, { dueAt: closingTime(day) })
  return null
}
