// Compares faces in a worker thread of its own: the model takes about a second a picture.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FaceComparison } from './face-judgement.ts'

export interface Faces {
  /** Compares a photo just taken with an ID photo (JPEG, PNG or WebP); undefined when the first is no picture. */
  compare(selfie: Buffer, idPhoto: Buffer): Promise<FaceComparison | undefined>
  close(): Promise<void>
}

export type FaceRequest = { readonly id: number; readonly selfie: Uint8Array; readonly idPhoto: Uint8Array }
export type FaceAnswer = {
  readonly id: number
  readonly comparison?: FaceComparison | undefined
  readonly error?: string
}

interface Asked {
  readonly resolve: (comparison: FaceComparison | undefined) => void
  readonly reject: (error: Error) => void
}

const secondsMax = 60

/** The thread starts with the first comparison; one that dies or hangs is replaced at the next. */
export function openFaces(): Faces {
  let thread: { worker: Worker; asked: Map<number, Asked> } | undefined
  let last = 0

  function start() {
    const worker = startThread()
    const asked = new Map<number, Asked>()
    const lose = (error: Error) => {
      if (thread?.worker === worker) thread = undefined
      for (const { reject } of asked.values()) reject(error)
      asked.clear()
    }
    worker.on('message', ({ id, comparison, error }: FaceAnswer) => {
      const waiting = asked.get(id)
      asked.delete(id)
      if (asked.size === 0) worker.unref()
      if (error === undefined) waiting?.resolve(comparison)
      else waiting?.reject(new Error(error))
    })
    worker.on('error', lose)
    worker.on('exit', () => lose(new Error('the face thread ended')))
    return { worker, asked }
  }

  return {
    async compare(selfie, idPhoto) {
      thread ??= start()
      const { worker, asked } = thread
      last += 1
      const request: FaceRequest = { id: last, selfie, idPhoto }
      const timer = setTimeout(() => void worker.terminate(), secondsMax * 1_000)
      worker.ref()
      try {
        return await new Promise<FaceComparison | undefined>((resolve, reject) => {
          asked.set(request.id, { resolve, reject })
          worker.postMessage(request)
        })
      } finally {
        clearTimeout(timer)
      }
    },
    async close() {
      await thread?.worker.terminate()
    },
  }
}

// Node 20 does not read TypeScript, and `--import tsx` does not reach its threads: the thread registers the loader itself.
const boot = `
  const { workerData } = require('node:worker_threads')
  import(workerData.loader).then(({ register }) => { register(); return import(workerData.entry) })
`

function startThread(): Worker {
  const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = pathToFileURL(join(tsx, 'dist/esm/api/index.mjs')).href
  const entry = new URL('./face-worker.ts', import.meta.url).href
  return new Worker(boot, { eval: true, execArgv: [], workerData: { loader, entry } })
}
