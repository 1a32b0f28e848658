// A speech endpoint on loopback that speaks OpenAI's transcription protocol: it hears one recording, and says what it was told it says.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { levelOf } from '../../web/store/speech/sound.ts'

/** A person saying 赔了两千元医药费, 16,000 samples a second. */
export const recordingPath = new URL('two-thousand.wav', import.meta.url)
const headBytes = 44
const rate = 16_000

export interface SpeechEndpoint {
  readonly url: string
  /** How each recording that arrived goes with the one that was played: 1 is the same loudness at every moment. */
  readonly likeness: readonly number[]
  close(): Promise<void>
}

export async function openSpeechEndpoint(words: string): Promise<SpeechEndpoint> {
  const played = loudness(readFileSync(recordingPath).subarray(headBytes))
  const likeness: number[] = []
  const server = createServer(async (request, answer) => {
    const body = await formOf(request)
    const file = body.get('file')
    const heard = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
    const isFit =
      request.url === '/v1/audio/transcriptions' &&
      heard.toString('latin1', 0, 4) === 'RIFF' &&
      heard.readUInt32LE(24) === rate &&
      body.get('language') === 'zh'
    if (isFit) likeness.push(likenessOf(played, loudness(heard.subarray(headBytes))))
    answer.writeHead(isFit ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify({ text: words }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`,
    likeness,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

async function formOf(request: IncomingMessage) {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return new Response(Buffer.concat(chunks), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData()
}

/** Decibels of each 50 ms, what is softer than a whisper all alike. */
function loudness(pcm: Buffer): number[] {
  const samples = Array.from({ length: Math.floor(pcm.length / 2) }, (_, at) => pcm.readInt16LE(at * 2) / 32_768)
  const frame = rate / 20
  return Array.from({ length: Math.floor(samples.length / frame) }, (_, at) =>
    Math.max(-50, levelOf(samples.slice(at * frame, (at + 1) * frame))),
  )
}

/** The best correlation of the first with any stretch of the second. */
function likenessOf(first: readonly number[], second: readonly number[]): number {
  const shifts = Math.max(1, second.length - first.length + 1)
  return Math.max(
    ...Array.from({ length: shifts }, (_, shift) => correlation(first, second.slice(shift, shift + first.length))),
  )
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)
  const [ma, mb] = [mean(a), mean(b)]
  const sum = (of: (at: number) => number) => b.reduce((total, _, at) => total + of(at), 0)
  const off = (at: number) => [(a[at] ?? 0) - ma, (b[at] ?? 0) - mb] as const
  const both = sum((at) => off(at)[0] * off(at)[1])
  return both / Math.sqrt(sum((at) => off(at)[0] ** 2) * sum((at) => off(at)[1] ** 2) + 1e-9)
}
