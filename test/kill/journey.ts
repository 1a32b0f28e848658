// A request as a patient client makes it: the same call with the same Idempotency-Key until it is answered, whoever dies meanwhile.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { expectOk, type Heard, type Visitor } from '../visitor.ts'

const patienceMs = 240_000 // six kills, each with a start, on a slow machine
const option = z.object({ value: z.string() })
const step = z.object({
  name: z.string(),
  kind: z.string(),
  level: z.string().optional(),
  fields: z.array(z.object({ name: z.string(), options: z.array(option).optional() })).optional(),
  document: z.object({ sha256: z.string() }).optional(),
  accounts: z.array(option).optional(),
})
const request = z.object({
  id: z.string(),
  state: z.string(),
  current: z.string().nullable(),
  steps: z.array(step),
})
const uploaded = z.object({ items: z.array(z.object({ id: z.string() })) })
const tasks = z.object({
  items: z.array(z.object({ id: z.string(), state: z.string(), documentSha256: z.string().nullable() })),
})

export interface Wish {
  readonly by: Visitor
  readonly service: string
  readonly policyId?: string
  /** By step; `$first` stands for the first option of its field. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly photos?: readonly { name: string; bytes: Buffer }[]
  /** Who agrees. */
  readonly consenter?: Visitor
}

export interface Ended {
  readonly wish: Wish
  readonly requestId: string
  readonly state: string
}

/** Opens, answers, submits, has it agreed to, and waits for its end. */
export async function journey(wish: Wish): Promise<Ended> {
  const { by, service, policyId, consenter } = wish
  const openKey = randomUUID()
  const opening = { serviceId: service, ...(policyId ? { policyId } : {}) }
  let now = request.parse(await persist(() => by.post('/api/requests', opening, openKey)))
  while (now.current) {
    const { id, current } = now
    const answer = await answerTo(wish, now)
    const key = randomUUID()
    now = request.parse(await persist(() => by.put(`/api/requests/${id}/steps/${current}`, { answer }, key)))
  }
  const { id } = now
  const submitKey = randomUUID()
  now = request.parse(await persist(() => by.post(`/api/requests/${id}/submission`, {}, submitKey)))
  if (consenter) await agree(consenter)
  now = await until(by, id, ({ state }) => state !== 'awaiting-payment' && state !== 'awaiting-consent')
  return { wish, requestId: id, state: now.state }
}

/** Tries again when nobody answers or the store asks for a moment; anything else that goes wrong is an error. */
export async function persist(call: () => Promise<Heard>): Promise<unknown> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(100)) {
    const heard = await call().catch((error: unknown) => {
      if (error instanceof TypeError) return undefined // fetch: no connection, or it broke
      throw error
    })
    if (heard && heard.status !== 503) return expectOk(heard)
  }
  throw new Error('nobody answered')
}

async function until(by: Visitor, id: string, is: (now: z.infer<typeof request>) => boolean) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(500)) {
    const now = request.parse(await persist(() => by.get(`/api/requests/${id}`)))
    if (is(now)) return now
  }
  throw new Error(`request ${id} did not end`)
}

async function agree(consenter: Visitor): Promise<void> {
  const waiting = tasks.parse(await persist(() => consenter.get('/api/consent-tasks'))).items
  for (const { id, state, documentSha256 } of waiting) {
    if (state !== 'waiting') continue
    const key = randomUUID()
    const answer = { agree: true, strokes: 'M0 0L9 9', documentSha256 }
    await persist(() => consenter.post(`/api/consent-tasks/${id}/answer`, answer, key))
  }
}

async function answerTo({ by, answers = {}, photos = [] }: Wish, now: z.infer<typeof request>): Promise<object> {
  const current = now.steps.find(({ name }) => name === now.current)
  switch (current?.kind) {
    case 'ask':
      return fillIn(answers[current.name] ?? {}, current.fields ?? [])
    case 'identify':
      return { level: current.level }
    case 'upload': {
      if (photos.length === 0) return { documentIds: [], waived }
      const { items } = uploaded.parse(await persist(() => by.upload(photos)))
      return { documentIds: items.map(({ id }) => id), waived: [] }
    }
    case 'consent':
      return { asked: true }
    case 'sign':
      return { documentSha256: current.document?.sha256, strokes: 'M0 0L10 10' }
    case 'pay':
      return { accountId: current.accounts?.[0]?.value }
    default:
      throw new Error(`unknown kind of step ${current?.kind}`)
  }
}

const waived = ['medical-invoice', 'outpatient-record', 'id-card', 'household-register'].map((kind) => ({
  kind,
  reason: '原件遗失，无法提供',
}))

function fillIn(
  answer: Readonly<Record<string, unknown>>,
  fields: NonNullable<z.infer<typeof step>['fields']>,
): Record<string, unknown> {
  const filled = Object.entries(answer).map(([name, value]) => {
    const first = fields.find((field) => field.name === name)?.options?.[0]?.value
    return [name, value === '$first' ? first : value]
  })
  return Object.fromEntries(filled)
}
