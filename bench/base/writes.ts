// Servicing writes over HTTP against the raw database on the same server, in turns; and whole requests.
import { z } from 'zod'
import { expectOk, type Visitor } from '../../test/visitor.ts'
import type { Lane, Load } from '../load/index.ts'
import { type Measure, median } from '../suite.ts'

const draft = z.object({
  id: z.string(),
  steps: z.array(z.object({ name: z.string(), document: z.object({ sha256: z.string() }).optional() })),
})
const service = '/api/services/change-contact/requests'
const rounds = 5
const seconds = 2
const warmSeconds = 20 // the engine compiles what it runs often; a store that is open is warm

function dealt(urls: readonly string[], index: number): string {
  return urls[index % urls.length] ?? ''
}

interface Where {
  /** The store's processes on one database; connections are dealt out among them. */
  readonly urls: readonly string[]
  readonly databaseUrl: string
  readonly load: Load
}

/**
 * One servicing write is one answer to a step of an open request: PUT, signed in, with an Idempotency-Key. Each connection is
 * another customer with a draft of their own, and every write changes the answer.
 */
export async function measureWrites(
  { urls, databaseUrl, load }: Where,
  people: readonly Visitor[],
): Promise<Measure[]> {
  const lanes = await Promise.all(people.map((visitor, index) => answering(visitor, dealt(urls, index))))
  const raw = { kind: 'raw', databaseUrl, clients: lanes.length, seconds } as const
  const http = { kind: 'http', lanes, seconds } as const
  const alone = { ...http, lanes: lanes.map((lane) => ({ ...lane, url: dealt(urls, 0) })) }
  await load.run({ ...http, seconds: warmSeconds })
  await load.run(raw)
  const byOne = await load.run(alone)
  const shares: number[] = []
  const written: number[] = []
  const yardsticks: number[] = []
  let n = 0
  for (let round = 0; round < rounds; round += 1) {
    const yardstick = await load.run(raw)
    const writes = await load.run(http)
    n += writes.done
    yardsticks.push(yardstick.done / yardstick.seconds)
    written.push(writes.done / writes.seconds)
    shares.push(writes.done / writes.seconds / (yardstick.done / yardstick.seconds))
  }
  return [
    { id: 'write-share-of-raw', value: median(shares), unit: 'share', n: rounds },
    { id: 'writes-per-s', value: median(written), unit: '1/s', n },
    { id: 'writes-per-s-one-process', value: byOne.done / byOne.seconds, unit: '1/s', n: byOne.done },
    { id: 'raw-transactions-per-s', value: median(yardsticks), unit: '1/s', n: rounds },
  ]
}

async function answering(visitor: Visitor, url: string): Promise<Lane> {
  const answers = { identity: { level: 'id' } }
  const { id } = draft.parse(expectOk(await visitor.post(service, { answers })))
  const calls = Array.from({ length: 20 }, (_, index) => ({
    method: 'PUT' as const,
    path: `/api/requests/${id}/steps/contact`,
    body: {
      answer: { email: `${visitor.key}.${index}@example.com`, address: `浙江省杭州市西湖区示例路 ${index + 1} 号` },
    },
  }))
  return { url, token: visitor.token, calls }
}

/** Whole requests, each opened, answered, signed and applied in one call, back and forth between two addresses. */
export async function measureRequests({ urls, load }: Where, people: readonly Visitor[]): Promise<Measure> {
  const lanes: Lane[] = []
  for (const [index, visitor] of people.entries()) {
    const [there, back] = [`there.${visitor.key}@example.com`, `back.${visitor.key}@example.com`]
    for (const email of [there, back]) expectOk(await visitor.post(service, await whole(visitor, email)))
    const bodies = []
    // what is signed names the address before: it is the same each time round
    for (const email of [there, back]) {
      const body = await whole(visitor, email)
      expectOk(await visitor.post(service, body))
      bodies.push(body)
    }
    lanes.push({
      url: dealt(urls, index),
      token: visitor.token,
      calls: bodies.map((body) => ({ method: 'POST', path: service, body })),
    })
  }
  const { done, seconds: took } = await load.run({ kind: 'http', lanes, seconds: 3 * seconds })
  return { id: 'requests-per-s', value: done / took, unit: '1/s', n: done }
}

async function whole(visitor: Visitor, email: string): Promise<Record<string, unknown>> {
  const answers = { identity: { level: 'id' }, contact: { email } }
  const { steps } = draft.parse(expectOk(await visitor.post(service, { answers })))
  const documentSha256 = steps.find(({ document }) => document)?.document?.sha256
  return { answers: { ...answers, signature: { documentSha256, strokes: 'M0 0L10 10' } }, submit: true }
}
