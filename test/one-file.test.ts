// "One file is one service": a file written by `npm run new:service` is found everywhere with no other change.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { servicesPage } from '../scripts/generate/services-page.ts'
import { type DemoStore, openDemoStore } from './demo-store.ts'
import { runExample } from './run-example.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string
let demo: DemoStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mendian-services-'))
  const script = [
    '--import',
    'tsx',
    'scripts/new-service.ts',
    'person',
    'request-calendar',
    '领取年历',
    'Ask for a calendar',
  ]
  await promisify(execFile)(process.execPath, script, { cwd: root, env: { ...process.env, SERVICES_DIR: folder } })
  demo = await openDemoStore({ SERVICES_DIR: folder })
})
afterAll(async () => {
  await demo.close()
  await rm(folder, { recursive: true, force: true })
})

const list = z.object({ items: z.array(z.object({ id: z.string(), title: z.object({ zh: z.string() }) })) })
const answer = z.object({ actions: z.array(z.object({ kind: z.string(), serviceId: z.string().optional() })) })

it('is in the store', async () => {
  const person = await demo.customer('lin-yue')
  expect(list.parse((await person.get('/api/services')).body).items.map(({ id }) => id)).toContain('request-calendar')
})

it('is in the API and in the docs', () => {
  const paths = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(demo.app.swagger()).paths
  expect(Object.keys(paths)).toContain('/api/services/request-calendar/requests')
  expect(servicesPage(demo.store.services)).toContain('## 领取年历 · Ask for a calendar')
})

it('is known in chat by its everyday words', async () => {
  const person = await demo.customer('lin-yue')
  const { actions } = answer.parse((await person.post('/api/ask', { sentence: '我想领取年历' })).body)
  expect(actions).toContainEqual(expect.objectContaining({ kind: 'start-service', serviceId: 'request-calendar' }))
})

it('keeps its contract, from form to letter', async () => {
  const service = demo.store.services.get('request-calendar')
  expect(service.examples.length).toBeGreaterThan(0)
  for (const example of service.examples) await runExample(demo, service, example)
})
