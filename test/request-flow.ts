// A person goes through a service over HTTP, step by step, and may stop, go back or answer again at any of them.

import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../demo/index.ts'
import type { DemoStore } from './demo-store.ts'
import { cardEnding } from './made-up-numbers.ts'
import type { Answer, Person } from './person.ts'
import { raiseLevel } from './raise-level.ts'

const words = z.object({ zh: z.string(), en: z.string() })
const step = z.object({
  name: z.string(),
  kind: z.string(),
  state: z.string(),
  level: z.string().optional(),
  answer: z.unknown().optional(),
  known: z.record(z.string(), z.unknown()).optional(),
  document: z.object({ sha256: z.string() }).optional(),
  people: z.array(z.object({ customerId: z.string(), agreed: z.boolean().optional() })).optional(),
})
export const flowShape = z.object({
  id: z.string(),
  customerId: z.string(),
  state: z.string(),
  resumed: z.boolean().optional(),
  current: z.string().nullable(),
  canSubmit: z.boolean(),
  steps: z.array(step),
  amountFen: z.int().optional(),
  because: z.array(words).optional(),
  clock: z.object({ dueOn: z.string(), paused: z.boolean(), overdue: z.boolean() }).optional(),
  letterId: z.string().nullable(),
})
export type Flow = z.infer<typeof flowShape>
export type Given = Readonly<Record<string, unknown>>

export function flowOf({ status, body }: Answer): Flow {
  expect(status, JSON.stringify(body)).toBe(200)
  return flowShape.parse(body)
}

export function stepOf(flow: Flow, name: string): z.infer<typeof step> {
  const found = flow.steps.find((one) => one.name === name)
  if (!found) throw new Error(`no step ${name}`)
  return found
}

/** The problem's last word, e.g. `may-not`; `200` when there was none. */
export function problemOf({ status, body }: Answer): string {
  const read = z.object({ type: z.string() }).safeParse(body)
  return read.success ? read.data.type.replace('/problems/', '') : String(status)
}

export interface Walker {
  readonly person: Person
  open(serviceId: string, policy?: string, prefill?: Given): Promise<Flow>
  read(flow: Flow): Promise<Flow>
  /** Answers one step, whatever comes of it. */
  put(flow: Flow, step: string, answer: unknown, key?: string): Promise<Answer>
  /** Answers every step from the current one on; `until` stops before that step. */
  go(flow: Flow, answers: Given, until?: string): Promise<Flow>
  submit(flow: Flow): Promise<Answer>
  /** The request once the bank has answered and every message is delivered. */
  settled(flow: Flow): Promise<Flow>
  /** A new account of this person's whose number ends so. */
  account(holder: string, ending: string): Promise<string>
}

/** The one who walks is the customer, or `at` the counter a member of staff who attends. */
export async function walker(demo: DemoStore, key: string, at?: Person): Promise<Walker> {
  const person = at ?? (await demo.customer(key))
  const path = ({ id }: Flow) => `/api/requests/${id}`
  const read = async (flow: Flow) => flowOf(await person.get(path(flow)))
  const put: Walker['put'] = (flow, name, answer, idempotency) =>
    person.put(`${path(flow)}/steps/${name}`, { answer }, idempotency)
  return {
    person,
    read,
    put,
    async open(serviceId, policy, prefill) {
      const policyId = policy ? await findDemo(demo.store.db, policy) : undefined
      const body = { serviceId, ...(policyId ? { policyId } : {}), ...(prefill ? { prefill } : {}) }
      return flowOf(await person.post('/api/requests', body))
    },
    async go(flow, answers, until) {
      let now = flow
      for (let turns = 0; now.current && now.current !== until && turns < 20; turns += 1) {
        const at = stepOf(now, now.current)
        if (at.kind === 'identify') await raiseLevel(demo, person, key, at.level ?? 'id')
        now = flowOf(await put(now, at.name, answers[at.name] ?? at.known ?? usual(at)))
      }
      return now
    },
    submit: (flow) => person.post(`${path(flow)}/submission`, {}),
    async settled(flow) {
      for (let tries = 0; ; tries += 1) {
        await demo.idle()
        const now = await read(flow)
        if (now.state !== 'awaiting-payment' || tries >= 100) return now
        await pause(50)
      }
    },
    async account(holder, ending) {
      const added = await person.post('/api/me/accounts', { number: cardEnding(ending), holder })
      return z.object({ id: z.string() }).parse(added.body).id
    },
  }
}

function usual({ kind, level, document }: z.infer<typeof step>): unknown {
  if (kind === 'identify') return { level }
  if (kind === 'consent') return { asked: true }
  if (kind === 'sign') return { documentSha256: document?.sha256, strokes: 'M0 0L10 10' }
  throw new Error(`no answer for a step of kind ${kind}`)
}
