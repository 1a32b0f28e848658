// A bank that takes ISO 20022 files: orders go into `<folder>/out`, its answers are looked for in `<folder>/in`.
import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, emit, type Log, newId, system, writeAs } from '../../kit/index.ts'
import type { Gateway, Order, Report } from '../gateway.ts'
import { recordReport } from '../report.ts'
import { gather, orderIdsOf, queueOrder, writeNext } from './batches.ts'
import { type Batch, type Insurer, isoId, orderFile } from './order-file.ts'
import { readStatusFile, statusBytesMax } from './status-file.ts'

declare module '../../kit/outbox.ts' {
  interface Topics {
    'payment-files.due': { orderId: string }
  }
}

const lookEveryMs = 5_000

/** Opens the folder and looks for status files until closed. Throws one line when a setting it needs is missing. */
export function openFileGateway(context: Context, folder: string): Gateway {
  const insurer = insurerOf(context)
  let looking = Promise.resolve()
  const look = () => {
    looking = looking
      .then(() => readStatusFiles(context, folder))
      .catch((error) => context.log.error({ err: error }, 'payment files'))
  }
  const timer = setInterval(look, lookEveryMs)
  timer.unref()
  return {
    name: 'payment-files',
    submit: (order) => queue(context, order),
    handlers: { 'payment-files.due': [() => writeFiles(context, folder, insurer)] },
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}

function insurerOf({ config }: Context): Insurer {
  const { PAYMENT_ACCOUNT_NUMBER: account, PAYMENT_BANK_BIC: bic, INSURER_NAME_ZH: name } = config
  if (!account) throw new Error('PAYMENT_ACCOUNT_NUMBER: needed with PAYMENT_FILES_DIR')
  if (!bic) throw new Error('PAYMENT_BANK_BIC: needed with PAYMENT_FILES_DIR')
  return { name, account, bic }
}

async function queue(context: Context, order: Order): Promise<void> {
  await writeAs(context, system('payment-files'), {}, async (tx) => {
    const dueAt = new Date(tx.at.getTime() + context.config.PAYMENT_BATCH_SECONDS * 1_000)
    if (await queueOrder(tx, order)) emit(tx, 'payment-files.due', { orderId: order.id }, { dueAt })
  })
}

/** Gathers what waits and writes the file of every unwritten batch, so that a death half-way is made good. */
export async function writeFiles(context: Context, folder: string, insurer: Insurer): Promise<void> {
  for (const direction of ['out', 'in'] as const)
    await writeAs(context, system('payment-files'), {}, (tx) => gather(tx, direction))
  const put = (batch: Batch) => writeWhole(join(folder, 'out'), nameOf(batch), orderFile(batch, insurer))
  let more = true
  while (more) more = await writeAs(context, system('payment-files'), {}, (tx) => writeNext(tx, put))
}

function nameOf(batch: Batch): string {
  return `${batch.direction === 'out' ? 'pain.001' : 'pain.008'}-${isoId(batch.id)}.xml`
}

// A reader sees the whole file or none. Written twice after a death, it is the same file with the same message id, which
// the bank knows (ISO 20022: MsgId is unique per sender).
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const part = join(folder, `.${name}.${newId()}.part`)
  const file = await open(part, 'w', 0o600)
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, join(folder, name))
}

/**
 * Takes in every status file that has lain there for a moment (a bank may still be writing it); one that cannot be read is
 * put aside and said so in the log.
 */
export async function readStatusFiles(context: Context, folder: string, restMs = 2_000): Promise<void> {
  const inbox = join(folder, 'in')
  await mkdir(inbox, { recursive: true })
  for (const name of (await readdir(inbox)).filter((name) => name.endsWith('.xml')).sort()) {
    if (!(await hasRested(join(inbox, name), restMs))) continue
    const fate = await takeFile(context, join(inbox, name), context.log)
    await mkdir(join(inbox, fate), { recursive: true })
    // two processes may have read it together, which is harmless; the second finds it gone
    await rename(join(inbox, name), join(inbox, fate, name)).catch(() => undefined)
  }
}

async function hasRested(path: string, restMs: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - Math.floor(found.mtimeMs) >= restMs
}

async function takeFile(context: Context, path: string, log: Log): Promise<'done' | 'refused'> {
  try {
    if ((await stat(path)).size > statusBytesMax) throw new Error('status file: too large')
    const { reports, whole } = readStatusFile(await readFile(path, 'utf8'))
    for (const report of reports) await take(context, report)
    const said = new Set(reports.map(({ orderId }) => orderId))
    const rest = whole ? (await orderIdsOf(context.db, whole.batchId)).filter((orderId) => !said.has(orderId)) : []
    for (const orderId of rest) if (whole) await take(context, { orderId, kind: whole.kind, reason: whole.reason })
    return 'done'
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('status file:')) throw error
    log.error({ err: error }, 'a payment status file was put aside')
    return 'refused'
  }
}

async function take(context: Context, report: Report): Promise<void> {
  const outcome = await writeAs(context, system('bank'), {}, (tx) => recordReport(tx, report))
  if (outcome === 'unknown') context.log.warn({ order: report.orderId }, 'the bank reports an order of nobody')
}
