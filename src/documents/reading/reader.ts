/** The pool of reading threads: started when first needed, bounded, with a time limit; the main thread only waits. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ReadingFailed } from './failures.ts'
import { type Answer, end, type Request } from './protocol.ts'
import type { FileType, Page, Reading } from './reading.ts'

export type ReaderOptions = {
  /** Directory with newer weights under the packaged names; the packaged ones otherwise. */
  modelDir?: string
  /** Reading threads; 2 reads three photos soonest on two cores. */
  workers?: number
  /** Processor threads one inference may use; more than 1 pays only where there are fewer workers than processors. */
  threads?: number
  /** Milliseconds one file may take, loading of the models included. */
  timeLimitMs?: number
  /** Files waiting before `busy` is answered. */
  waitingMax?: number
}

export type Reader = {
  /** Reads one file. Rejects with ReadingFailed; a poor or unknown page is a Reading that says so. */
  read(bytes: Buffer, type: FileType): Promise<Reading>
  /** Starts the threads, which load the models at once: the first customer then does not wait two seconds for them. */
  warm(): void
  /** Ends the threads; what is still being read fails with `closed`. */
  close(): Promise<void>
}

type Job = { request: Request; resolve: (reading: Reading) => void; reject: (failure: ReadingFailed) => void }
type Thread = { worker: Worker; job?: Job | undefined; timer?: NodeJS.Timeout | undefined }

export function openReader(options: ReaderOptions = {}): Reader {
  const { workers = 2, timeLimitMs = 60_000, waitingMax = 64 } = options
  const threads: Thread[] = []
  const waiting: Job[] = []
  let nextId = 1
  let closed = false

  function start(): Thread {
    const thread: Thread = { worker: startWorker(options) }
    thread.worker.on('message', (answer: Answer) => settle(thread, answer))
    thread.worker.on('error', (error) => lose(thread, 'crashed', error))
    thread.worker.on('exit', () => lose(thread, 'crashed'))
    thread.worker.unref()
    threads.push(thread)
    return thread
  }

  function next(): void {
    while (waiting.length > 0) {
      const thread = threads.find((t) => !t.job) ?? (threads.length < workers ? start() : undefined)
      const job = thread && waiting.shift()
      if (!thread || !job) return
      thread.job = job
      thread.worker.ref()
      thread.timer = setTimeout(() => lose(thread, 'timed-out'), timeLimitMs)
      thread.worker.postMessage(job.request)
    }
  }

  function release(thread: Thread): Job | undefined {
    const { job } = thread
    clearTimeout(thread.timer)
    thread.job = undefined
    thread.worker.unref()
    return job
  }

  function settle(thread: Thread, answer: Answer): void {
    const job = release(thread)
    if ('reading' in answer) job?.resolve(withBuffers(answer.reading))
    else job?.reject(new ReadingFailed(answer.failure.reason, answer.failure.message))
    next()
  }

  /** A thread that died or overran is replaced when the next file comes; its file is answered, never retried here. */
  function lose(thread: Thread, reason: 'crashed' | 'timed-out' | 'closed', cause?: unknown): void {
    const at = threads.indexOf(thread)
    if (at < 0) return
    threads.splice(at, 1)
    release(thread)?.reject(new ReadingFailed(reason, reason, { cause }))
    void thread.worker.terminate()
    if (!closed) next()
  }

  return {
    read: (bytes, type) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new ReadingFailed('closed'))
        if (waiting.length >= waitingMax) return reject(new ReadingFailed('busy'))
        waiting.push({ request: { id: nextId++, bytes, type }, resolve, reject })
        next()
      }),
    warm() {
      while (!closed && threads.length < workers) start()
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(new ReadingFailed('closed'))
      const ending = threads.map(({ worker }) => worker)
      for (const thread of threads.splice(0)) release(thread)?.reject(new ReadingFailed('closed'))
      await Promise.all(ending.map(endThread))
    },
  }
}

const endWithinMs = 10_000

// Asked first: to terminate a thread while the runtime loads its models aborts the whole process.
async function endThread(worker: Worker): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.ref()
  worker.postMessage(end)
  const timer = setTimeout(() => void worker.terminate(), endWithinMs)
  await ended
  clearTimeout(timer)
}

/**
 * Node 20 does not read TypeScript, and `--import tsx` does not reach its threads: the thread registers the loader itself.
 */
const boot = `
  const { workerData } = require('node:worker_threads')
  import(workerData.loader).then(({ register }) => { register(); return import(workerData.entry) })
`

function startWorker({ modelDir, threads = 1 }: ReaderOptions): Worker {
  const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = pathToFileURL(join(tsx, 'dist/esm/api/index.mjs')).href
  const entry = new URL('./worker.ts', import.meta.url).href
  return new Worker(boot, {
    eval: true,
    execArgv: [],
    workerData: { loader, entry, threads, ...(modelDir === undefined ? {} : { modelDir }) },
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
}

/** A Buffer crosses threads as a Uint8Array. */
function withBuffers(reading: Reading): Reading {
  const page = (p: Page): Page => ({ ...p, uprightJpeg: Buffer.from(p.uprightJpeg) })
  return { ...reading, pages: reading.pages.map(page) }
}
