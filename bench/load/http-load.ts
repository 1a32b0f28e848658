// Requests over kept-open connections, one at a time on each, for a while: what a client's side of the load is.
import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import type { Done, HttpJob, Lane } from './job.ts'

/** Each lane sends its calls in turn, over and over. Throws what the store said when an answer is not one of success. */
export async function loadHttp({ url, lanes, seconds }: HttpJob): Promise<Done> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes.length })
  const from = performance.now()
  const until = from + seconds * 1_000
  const counts = await Promise.all(lanes.map((lane) => drive(url, agent, lane, until)))
  agent.destroy()
  return { done: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - from) / 1_000 }
}

async function drive(url: string, agent: Agent, { token, calls }: Lane, until: number): Promise<number> {
  let done = 0
  while (performance.now() < until) {
    for (const { method, path, body } of calls) {
      const text = JSON.stringify(body)
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'idempotency-key': randomUUID(),
      }
      await send(new URL(path, url), { agent, method, headers }, text)
      done += 1
    }
  }
  return done
}

function send(url: URL, options: Parameters<typeof request>[1], body: string): Promise<void> {
  return new Promise((done, fail) => {
    const sent = request(url, options, (answer) => {
      if (answer.statusCode === 200) answer.resume().once('end', done)
      else
        said(answer).then(
          (text) => fail(new Error(`${options.method} ${url.pathname}: ${answer.statusCode} ${text}`)),
          fail,
        )
    })
    sent.once('error', fail)
    sent.end(body)
  })
}

async function said(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}
