// Prints letters in a thread of its own: fonts and layout would hold the event loop up for a third of a second each.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { datedLetter, datedReport } from './dated.ts'
import type { PrintedLetter, PrintedPdf, PrintedReport } from './printed.ts'

export interface Printer {
  /** Rejects when the thread dies or takes longer than half a minute. */
  print(letter: PrintedLetter, at: Date): Promise<PrintedPdf>
  /** As `print`, of a report. */
  printReport(report: PrintedReport, at: Date): Promise<PrintedPdf>
  close(): Promise<void>
}

const answer = z.object({ id: z.number(), pdf: z.instanceof(Uint8Array), pages: z.number() })

interface Waiting {
  readonly resolve: (printed: PrintedPdf) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** The thread starts with the first letter and does not keep the process alive. */
export function openPrinter({ timeLimitMs = 30_000 }: { timeLimitMs?: number } = {}): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function thread(): Worker {
    if (worker) return worker
    const started = startWorker()
    started.on('message', (message: unknown) => {
      const { id, pdf, pages } = answer.parse(message)
      settle(id)?.resolve({ pdf: Buffer.from(pdf), pages })
    })
    started.on('error', (error) => lose(started, error))
    started.on('exit', () => lose(started, new Error('the printing thread ended')))
    worker = started
    return started
  }

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.timer)
    if (waiting.size === 0) worker?.unref()
    return one
  }

  function lose(lost: Worker, error: unknown): void {
    if (worker !== lost) return
    worker = undefined
    void lost.terminate()
    const why = error instanceof Error ? error : new Error(String(error))
    for (const id of [...waiting.keys()]) settle(id)?.reject(why)
  }

  function send(what: { letter: PrintedLetter } | { report: PrintedReport }, at: Date): Promise<PrintedPdf> {
    return new Promise((resolve, reject) => {
      const to = thread()
      lastId += 1
      const timer = setTimeout(() => lose(to, new Error('printing took too long')), timeLimitMs)
      waiting.set(lastId, { resolve, reject, timer })
      to.ref()
      to.postMessage({ id: lastId, ...what, at })
    })
  }

  return {
    print: (letter, at) => send({ letter: datedLetter(letter) }, at),
    printReport: (report, at) => send({ report: datedReport(report) }, at),
    async close() {
      const closing = worker
      if (closing) lose(closing, new Error('the printer was closed'))
      await closing?.terminate()
    },
  }
}

// Node 20 does not read TypeScript, and `--import tsx` does not reach its threads: the thread registers the loader itself.
const boot = `
  const { workerData } = require('node:worker_threads')
  import(workerData.loader).then(({ register }) => { register(); return import(workerData.entry) })
`

function startWorker(): Worker {
  const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = pathToFileURL(join(tsx, 'dist/esm/api/index.mjs')).href
  const entry = new URL('./print-worker.ts', import.meta.url).href
  return new Worker(boot, {
    eval: true,
    execArgv: [],
    workerData: { loader, entry },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
}
