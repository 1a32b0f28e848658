// What others do in an example: who is asked agrees, and a member of staff accepts.
import { expect } from 'vitest'
import { z } from 'zod'
import { newId } from '../src/kit/index.ts'
import type { DemoStore } from './demo-store.ts'
import type { Person } from './person.ts'
import { raiseLevel } from './raise-level.ts'

const tasks = z.object({
  items: z.array(z.object({ id: z.string(), requestId: z.string(), state: z.string(), documentSha256: z.string() })),
})

/** Who is asked signs in, proves who they are and agrees. */
export async function agree(demo: DemoStore, key: string, requestId: string): Promise<void> {
  const person = await demo.customer(key)
  await raiseLevel(demo, person, key, 'id')
  const task = tasks
    .parse((await person.get('/api/consent-tasks')).body)
    .items.find((one) => one.requestId === requestId && one.state === 'waiting')
  if (!task) throw new Error(`${key} was not asked`)
  const { id, documentSha256 } = task
  const said = await person.post(`/api/consent-tasks/${id}/answer`, {
    agree: true,
    strokes: 'M0 0L9 9',
    documentSha256,
  })
  expect(said.status, JSON.stringify(said.body)).toBe(200)
}

/** The service agent at the desk accepts what the rules referred. */
export async function acceptAtDesk(demo: DemoStore, person: Person, id: string): Promise<void> {
  const { customerId } = z.object({ customerId: z.string() }).parse((await person.get(`/api/requests/${id}`)).body)
  const staff = await demo.staff('zhao-min')
  const decided = await staff.post(`/api/desk/requests/${customerId}/${id}/decision`, { decision: 'accept' }, newId())
  expect(decided.status, JSON.stringify(decided.body)).toBe(200)
}
