// Takes a recording in: checked by its content, heard by the endpoint, and kept where it is wanted, before anybody uses a word of it.
import { Readable } from 'node:stream'
import type { Caller } from '../../customers/index.ts'
import { type Context, type Language, writeAs } from '../../kit/index.ts'
import { notHeard, notRecording, recordingTooLong, speechAway } from '../problems.ts'
import { addRecording } from './recordings.ts'
import type { Speech } from './transcribe.ts'
import { readWav } from './wav.ts'

export const secondsMax = 60
/** A minute at 48,000 samples a second, and its head. */
export const bytesMax = secondsMax * 48_000 * 2 + 10_000
const slackMs = 1_000

export interface Heard {
  readonly text: string
  /** How long the endpoint took. */
  readonly ms: number
  readonly recordingId?: string
}

interface Hearing {
  readonly file: Buffer
  readonly language: Language
  /** The recording stays, until it is part of something or a month has gone by. */
  readonly keep: boolean
  readonly key: string | undefined
}

/** Raises `recording-unsupported`, `recording-too-long`, `nothing-heard`, `speech-unreachable`, `too-many-recordings`. */
export async function hear(
  context: Context,
  speech: Speech,
  { by, customerId }: Pick<Caller, 'by' | 'customerId'>,
  { file, language, keep, key }: Hearing,
): Promise<Heard> {
  const wav = readWav(file)
  if (!wav) throw notRecording()
  if (wav.ms > secondsMax * 1_000 + slackMs) throw recordingTooLong()
  const heard = await speech.transcribe(wav.bytes, { language }).catch((error: unknown) => {
    context.log.warn({ err: error }, 'speech')
    throw speechAway()
  })
  if (heard.text === '') throw notHeard()
  if (!keep) return heard
  const { key: fileKey, bytes, sha256 } = await context.files.put(Readable.from([wav.bytes]), { bytesMax })
  let isKept = false
  try {
    const { id } = await writeAs(
      context,
      by,
      { key, input: { route: 'transcribe', customerId, sha256: sha256.toString('hex') } },
      async (tx) => {
        const added = await addRecording(tx, customerId, { fileKey, bytes, ms: wav.ms, heard: heard.text })
        isKept = true
        return added
      },
    )
    return { ...heard, recordingId: id }
  } catch (error) {
    isKept = false
    throw error
  } finally {
    if (!isKept) await context.files.remove(fileKey)
  }
}
