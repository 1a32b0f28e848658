/** The pool of reading processes: started when first needed, bounded, with a time limit; the store only waits. */
import { z } from 'zod'
import { type Child, openChild } from '../../kit/index.ts'
import { ReadingFailed } from './failures.ts'
import type { Answer, Request } from './protocol.ts'
import type { FileType, Page, Reading } from './reading.ts'

export type ReaderOptions = {
  /** Directory with newer weights under the packaged names; the packaged ones otherwise. */
  modelDir?: string
  /** Reading processes; 2 reads three photos soonest on two cores. */
  workers?: number
  /** Processor threads one inference may use; more than 1 pays only where there are fewer workers than processors. */
  threads?: number
  /** Milliseconds one picture may take, loading of the models included; a PDF may take five times as long. */
  timeLimitMs?: number
  /** Files waiting before `busy` is answered. */
  waitingMax?: number
}

export type Reader = {
  /** Reads one file. Rejects with ReadingFailed; a poor or unknown page is a Reading that says so. */
  read(bytes: Buffer, type: FileType): Promise<Reading>
  /** Starts the processes, which load the models at once: the first customer then does not wait two seconds for them. */
  warm(): void
  /** Ends the processes; what is still being read fails with `closed`. */
  close(): Promise<void>
}

type Job = { request: Request; resolve: (reading: Reading) => void; reject: (failure: ReadingFailed) => void }
type Place = { child: Child; job?: Job | undefined; timer?: NodeJS.Timeout | undefined }

const answerShape = z.custom<Answer>((value) => typeof value === 'object' && value !== null && 'id' in value)

export function openReader(options: ReaderOptions = {}): Reader {
  const { workers = 2, timeLimitMs = 60_000, waitingMax = 64, modelDir, threads = 1 } = options
  const places: Place[] = []
  const waiting: Job[] = []
  let nextId = 1
  let closed = false

  function start(): Place {
    const child = openChild(new URL('./worker.ts', import.meta.url), {
      options: { threads, ...(modelDir === undefined ? {} : { modelDir }) },
    })
    const place: Place = { child }
    child.onMessage((message) => settle(place, answerShape.parse(message)))
    child.onEnd(() => lose(place, 'crashed'))
    places.push(place)
    return place
  }

  function next(): void {
    while (waiting.length > 0) {
      const place = places.find((one) => !one.job) ?? (places.length < workers ? start() : undefined)
      const job = place && waiting.shift()
      if (!place || !job) return
      place.job = job
      place.child.hold(true)
      place.timer = setTimeout(() => lose(place, 'timed-out'), timeLimitMs * (isMany(job) ? manyPages : 1))
      place.child.send(job.request)
    }
  }

  function release(place: Place): Job | undefined {
    const { job } = place
    clearTimeout(place.timer)
    place.job = undefined
    place.child.hold(false)
    return job
  }

  function settle(place: Place, answer: Answer): void {
    const job = release(place)
    if ('reading' in answer) job?.resolve(withBuffers(answer.reading))
    else job?.reject(new ReadingFailed(answer.failure.reason, answer.failure.message))
    next()
  }

  /** A process that died or overran is replaced when the next file comes; its file is answered, never retried here. */
  function lose(place: Place, reason: 'crashed' | 'timed-out' | 'closed'): void {
    const at = places.indexOf(place)
    if (at < 0) return
    places.splice(at, 1)
    release(place)?.reject(new ReadingFailed(reason, reason))
    place.child.kill()
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
      while (!closed && places.length < workers) start()
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(new ReadingFailed('closed'))
      for (const place of [...places]) lose(place, 'closed')
    },
  }
}

/** A file of many pages takes many times as long as one. */
const manyPages = 5
const isMany = ({ request }: Job): boolean => request.type === 'application/pdf'

/** A Buffer crosses processes as a Uint8Array. */
function withBuffers(reading: Reading): Reading {
  const page = (p: Page): Page => ({ ...p, uprightJpeg: Buffer.from(p.uprightJpeg) })
  return { ...reading, pages: reading.pages.map(page) }
}
