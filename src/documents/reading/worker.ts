/** The reading process: one file in, one reading or one failure out. */
import { z } from 'zod'
import { childOptions, serveParent } from '../../kit/index.ts'
import { readDocument } from './document.ts'
import { ReadingFailed } from './failures.ts'
import { loadModels, type Models } from './models.ts'
import type { Answer } from './protocol.ts'
import { fileTypes } from './reading.ts'
import { loadVocabulary } from './vocabulary.ts'

const options = z.object({ modelDir: z.string().optional(), threads: z.number() }).parse(childOptions())
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

// Anything unforeseen ends the process: the pool answers `crashed` and starts a fresh one.
const reply = serveParent((message) => {
  answer(message).then(reply, () => process.exit(1))
})
loading.catch(() => process.exit(1))
