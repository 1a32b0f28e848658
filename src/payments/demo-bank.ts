// The demo's bank, in process and behind the same port as a real one. It keeps its own books, so that what it paid can be
// compared with what the store believes, and it is as awkward as banks are, to order, by the account number's ending.
import { sql } from 'kysely'
import { append, type Config, type Context, type Db, emit, system, type Tx, wakeOutbox, writeAs } from '../kit/index.ts'
import { type CallBack, callBackSecret, checkCallBack, readCallBack, signCallBack, takeCallBack } from './call-back.ts'
import type { Gateway, Order } from './gateway.ts'
import { recordReport } from './report.ts'
import { findOwner, findPayment } from './store.ts'

/** What the bank does with an account, by the last four digits of its number. */
export const demoEndings = {
  '0002': { zh: '银行拒付', en: 'the bank declines' },
  '0003': { zh: '五秒后才到账', en: 'settles after five seconds' },
  '0004': { zh: '回调发三遍', en: 'every call-back comes three times' },
  '0005': { zh: '到账后又说拒付', en: 'settles, then says it declined' },
} as const

declare module '../kit/database.ts' {
  interface Tables {
    payment_demo_bank: {
      orderId: string
      direction: string
      amountFen: number
      ending: string
      receivedAt: Date
      dueAt: Date
      decidedAt: Date | null
      verdict: string | null
    }
  }
}

declare module '../kit/outbox.ts' {
  interface Topics {
    'demo-bank.due': { orderId: string }
  }
}

type BankContext = Pick<Context, 'db' | 'clock'> & { readonly config: Config }

export function openDemoBank(context: BankContext, { delayMs = 300 }: { delayMs?: number } = {}): Gateway {
  return {
    name: 'demo-bank',
    submit: (order) => receive(context, order, delayMs),
    handlers: { 'demo-bank.due': [({ payload }) => decide(context, payload.orderId)] },
    close: async () => undefined,
  }
}

// An order received twice is one order.
async function receive(context: BankContext, order: Order, delayMs: number): Promise<void> {
  const ending = order.account.number.slice(-4)
  const wait = ending === '0003' ? 5_000 : delayMs
  await writeAs(context, system('demo-bank'), {}, async (tx) => {
    const dueAt = new Date(tx.at.getTime() + wait)
    const received = await tx.db
      .insertInto('payment_demo_bank')
      .values({
        orderId: order.id,
        direction: order.direction,
        amountFen: order.amountFen,
        ending,
        receivedAt: tx.at,
        dueAt,
        decidedAt: null,
        verdict: null,
      })
      .onConflict((conflict) => conflict.constraint('payment_demo_bank_pkey').doNothing())
      .executeTakeFirst()
    if (received.numInsertedOrUpdatedRows === 1n) emit(tx, 'demo-bank.due', { orderId: order.id }, { dueAt })
  })
  setTimeout(wakeOutbox, wait + 5).unref()
}

// The bank first settles its own books, then says so; killed in between, it says so when it is asked again.
async function decide(context: BankContext, orderId: string): Promise<void> {
  const order = await writeAs(context, system('demo-bank'), {}, (tx) =>
    tx.db
      .updateTable('payment_demo_bank')
      .set({
        verdict: sql`coalesce(verdict, case when ending = '0002' then 'declined' else 'settled' end)`,
        decidedAt: sql`coalesce(decided_at, ${tx.at})`,
      })
      .where('orderId', '=', orderId)
      .returning(['amountFen', 'ending', 'verdict'])
      .executeTakeFirstOrThrow(),
  )
  for (const said of callBacksOf({ orderId, ...order })) await callBackTo(context, said)
}

function callBacksOf(order: {
  orderId: string
  amountFen: number
  ending: string
  verdict: string | null
}): CallBack[] {
  const { orderId, amountFen, ending } = order
  if (order.verdict === 'declined') return [{ orderId, kind: 'declined', amountFen, reason: 'AC04' }]
  const settled = { orderId, kind: 'settled', amountFen } as const
  if (ending === '0004') return [settled, settled, settled]
  if (ending === '0005') return [settled, { orderId, kind: 'declined', amountFen, reason: 'MS03' }]
  return [settled]
}

// The same bytes and the same checks as over HTTP, without the socket.
async function callBackTo(context: BankContext, said: CallBack): Promise<void> {
  const secret = callBackSecret(context.config)
  const body = Buffer.from(JSON.stringify(said))
  checkCallBack(secret, body, signCallBack(secret, body))
  await takeCallBack(context, readCallBack(body))
}

/** Settles a payment in this write, in the bank's books and in ours: for a past that is loaded, not lived through. */
export async function settleInDemoBank(tx: Tx, orderId: string): Promise<void> {
  const customerId = await findOwner(tx.db, orderId)
  const payment = customerId === undefined ? undefined : await findPayment(tx.db, customerId, orderId)
  if (!payment) throw new Error(`no payment ${orderId}`)
  const { direction, amountFen } = payment
  append(tx, 'payment_demo_bank', {
    orderId,
    direction,
    amountFen,
    ending: '',
    receivedAt: tx.at,
    dueAt: tx.at,
    decidedAt: tx.at,
    verdict: 'settled',
  })
  await recordReport(tx, { orderId, kind: 'settled', amountFen })
}

export interface DemoBankBooks {
  /** What came in less what went out, in fen, by the bank's own books. */
  readonly balanceFen: number
  readonly orders: number
  readonly undecided: number
}

/** The demo bank's own balance, to hold against the ledger's `bank` account. */
export async function demoBankBooks(db: Db): Promise<DemoBankBooks> {
  const books = await sql<DemoBankBooks>`
    select
      coalesce(sum(case direction when 'in' then amount_fen else -amount_fen end) filter (where verdict = 'settled'), 0)::bigint
        as balance_fen,
      count(*) as orders,
      count(*) filter (where verdict is null) as undecided
    from payment_demo_bank
    limit 1`.execute(db)
  return books.rows[0] ?? { balanceFen: 0, orders: 0, undecided: 0 }
}
