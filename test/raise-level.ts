// Confirms who a demo person is, as far as a service asks: by ID number and name, and by the desk's call for `face`.
import { expect } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../demo/index.ts'
import { getCustomer } from '../src/customers/index.ts'
import type { DemoStore } from './demo-store.ts'
import type { Person } from './person.ts'

const calls = z.object({ items: z.array(z.object({ id: z.string(), customerId: z.string() })) })
const state = z.object({ level: z.string() })

export async function raiseLevel(demo: DemoStore, person: Person, key: string, level: string): Promise<void> {
  const now = state.parse((await person.get('/api/me/identity')).body).level
  if (now === level || now === 'face') return
  const customerId = await findDemo(demo.store.db, key)
  const { idNumber, name } = await getCustomer(demo.store.db, customerId)
  if (now === 'code') expect((await person.post('/api/me/identity/id', { idNumber, name })).status).toBe(200)
  if (level !== 'face') return
  expect((await person.post('/api/me/identity/face/other-way')).status).toBe(202)
  const agent = await demo.staff('zhao-min')
  const call = calls
    .parse((await agent.get('/api/desk/identity-calls')).body)
    .items.find((one) => one.customerId === customerId)
  const closed = await agent.post(`/api/desk/identity-calls/${customerId}/${call?.id}/outcome`, {
    confirmed: true,
    note: '已回拨登记号码核对',
  })
  expect(closed.status).toBe(204)
}
