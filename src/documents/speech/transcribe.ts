// Speech to text: a port, and the adapter to any endpoint that speaks OpenAI's transcription protocol.
import { z } from 'zod'
import type { Config, Language } from '../../kit/index.ts'

export interface Speech {
  /** What is said in a WAV file, and how long the answer took; throws when the endpoint is away, late or answers nonsense. */
  transcribe(wav: Buffer, options: { language: Language }): Promise<{ text: string; ms: number }>
}

const waitMs = 20_000
const answer = z.object({ text: z.string().max(20_000) })

/** Nothing when no endpoint is configured: then people type, or dictate with their keyboard. */
export function openSpeech(config: Pick<Config, 'SPEECH_URL' | 'SPEECH_TOKEN' | 'SPEECH_MODEL'>): Speech | undefined {
  const { SPEECH_URL: url, SPEECH_TOKEN: token, SPEECH_MODEL: model = 'whisper-1' } = config
  if (url === undefined) return undefined
  return {
    async transcribe(wav, { language }) {
      const from = performance.now()
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(wav)], { type: 'audio/wav' }), 'speech.wav')
      form.set('model', model)
      form.set('language', language)
      form.set('response_format', 'json')
      const response = await fetch(addressOf(url), {
        method: 'POST',
        headers: token ? { authorization: `Bearer ${token}` } : {},
        body: form,
        signal: AbortSignal.timeout(waitMs),
      })
      if (!response.ok) throw new Error(`the speech endpoint answered ${response.status}`)
      const { text } = answer.parse(await response.json())
      return { text: text.normalize('NFC').trim(), ms: Math.round(performance.now() - from) }
    },
  }
}

/** As operators write it: the whole address, or up to `/v1`. */
function addressOf(url: string): string {
  return /\/audio\/transcriptions\/?$/.test(url) ? url : `${url.replace(/\/$/, '')}/audio/transcriptions`
}
