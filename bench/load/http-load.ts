// Requests over kept-open connections, one at a time on each, for a while: what a client's side of the load is. Plain sockets, so
// that the client's own work takes as little as can be of the machine it shares with what is measured.
import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { Done, HttpJob, Lane } from './job.ts'

/** Each lane sends its calls in turn, over and over. Throws what the store said when an answer is not one of success. */
export async function loadHttp({ lanes, seconds }: HttpJob): Promise<Done> {
  const from = performance.now()
  const until = from + seconds * 1_000
  const counts = await Promise.all(lanes.map((lane) => drive(lane, until)))
  return { done: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - from) / 1_000 }
}

async function drive({ url, token, calls }: Lane, until: number): Promise<number> {
  const { host, hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  const written = calls.map(({ method, path, body }) => {
    const text = JSON.stringify(body)
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json`
    return { head, tail: `\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}` }
  })
  let done = 0
  try {
    while (performance.now() < until) {
      for (const { head, tail } of written) {
        await send(socket, `${head}\r\nidempotency-key: ${randomUUID()}${tail}`)
        done += 1
      }
    }
  } finally {
    socket.destroy()
  }
  return done
}

function send(socket: Socket, request: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    const settle = (error?: Error) => {
      socket.off('data', read).off('error', settle).off('close', closed)
      if (error) reject(error)
      else resolve()
    }
    const closed = () => settle(new Error('the store closed the connection'))
    const read = (chunk: Buffer) => {
      chunks = [...chunks, chunk]
      const answer = wholeAnswer(chunks)
      if (answer)
        settle(answer.ok ? undefined : new Error(`${request.slice(0, request.indexOf(' HTTP'))}: ${answer.text()}`))
    }
    socket.on('data', read).on('error', settle).on('close', closed)
    socket.write(request)
  })
}

/** Undefined until all of it is there; the store says how long its answers are. */
function wholeAnswer(chunks: readonly Buffer[]): { ok: boolean; text: () => string } | undefined {
  const first = chunks[0] ?? Buffer.alloc(0)
  const head = first.toString('latin1', 0, Math.min(first.length, 4_096))
  const headEnd = head.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
  const received = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (received < headEnd + 4 + length) return undefined
  return { ok: head.startsWith('HTTP/1.1 200'), text: () => Buffer.concat(chunks).toString() }
}
