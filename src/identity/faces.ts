// Compares faces in a worker thread of its own: the model takes half a second, and 1.2 s the first time.
import { Worker } from 'node:worker_threads'
import type { FaceComparison } from './face-judgement.ts'

export interface Faces {
  /** Compares a photo just taken with an ID photo (JPEG, PNG or WebP); undefined when the first is no picture. */
  compare(selfie: Buffer, idPhoto: Buffer): Promise<FaceComparison | undefined>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (comparison: FaceComparison | undefined) => void
  readonly reject: (error: Error) => void
}

type Answer = { id: number; comparison?: FaceComparison | undefined; error?: string }

const secondsMax = 30

/** The worker starts with the first comparison; one that dies or hangs is replaced at the next. */
export function openFaces(): Faces {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(new URL('./face-worker.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
    started.unref()
    started.on('message', ({ id, comparison, error }: Answer) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) asked?.resolve(comparison)
      else asked?.reject(new Error(error))
    })
    const stopped = (error: Error) => {
      if (worker === started) worker = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', stopped)
    started.on('exit', () => stopped(new Error('the face worker ended')))
    return started
  }

  return {
    compare(selfie, idPhoto) {
      worker ??= start()
      const running = worker
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => void running.terminate(), secondsMax * 1_000)
        const done = <T>(settle: (value: T) => void) => {
          return (value: T) => {
            clearTimeout(timer)
            settle(value)
          }
        }
        waiting.set(id, { resolve: done(resolve), reject: done(reject) })
        running.postMessage({ id, selfie, idPhoto })
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}
