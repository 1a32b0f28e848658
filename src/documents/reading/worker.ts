/** The reading thread: one file in, one reading or one failure out. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readDocument } from './document.ts'
import { ReadingFailed } from './failures.ts'
import { loadModels, type Models } from './models.ts'
import { type Answer, end } from './protocol.ts'
import { fileTypes } from './reading.ts'
import { loadVocabulary } from './vocabulary.ts'

const options = z.object({ modelDir: z.string().optional(), threads: z.number() }).parse(workerData)
const request = z.object({ id: z.number(), bytes: z.instanceof(Uint8Array), type: z.enum(fileTypes) })

const vocabulary = loadVocabulary()
const loading: Promise<Models> = loadModels(options.modelDir, options.threads)

async function answer(message: unknown): Promise<Answer> {
  const { id, bytes, type } = request.parse(message)
  try {
    return { id, reading: await readDocument(bytes, type, loading, vocabulary) }
  } catch (error) {
    if (error instanceof ReadingFailed) return { id, failure: { reason: error.reason, message: error.message } }
    throw error
  }
}

let working: Promise<unknown> = loading

parentPort?.on('message', (message: unknown) => {
  // A thread that ends while the runtime loads or infers takes the whole process with it.
  if (message === end) return void Promise.allSettled([loading, working]).then(() => process.exit(0))
  // Anything unforeseen ends the thread: the pool answers `crashed` and starts a fresh one.
  working = answer(message).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => {
      throw error
    },
  )
})
