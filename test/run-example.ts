// Plays one example of a service as a person would: opens it, answers step by step, submits, and looks at what came of it.
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../demo/index.ts'
import { demoClaimPages, drawPage } from '../demo/pages/index.ts'
import type { Example, Service, Services } from '../src/catalogue/index.ts'
import { getCustomer } from '../src/customers/index.ts'
import { addDays, newId } from '../src/kit/index.ts'
import { listAccounts } from '../src/payments/index.ts'
import { acceptAtDesk, agree } from './agreeing.ts'
import type { DemoStore } from './demo-store.ts'
import type { Answer, Person } from './person.ts'
import { raiseLevel } from './raise-level.ts'

const option = z.object({ value: z.string() })
const step = z.object({
  name: z.string(),
  kind: z.string(),
  state: z.string(),
  level: z.string().optional(),
  fields: z.array(z.object({ name: z.string(), options: z.array(option).optional() })).optional(),
  document: z.object({ sha256: z.string() }).optional(),
  accounts: z.array(option).optional(),
  known: z.record(z.string(), z.unknown()).optional(),
})
export const requestShape = z.object({
  id: z.string(),
  state: z.string(),
  current: z.string().nullable(),
  canSubmit: z.boolean(),
  steps: z.array(step),
  letterId: z.string().nullable(),
  outcome: z.object({ says: z.object({ zh: z.string(), en: z.string() }) }).optional(),
  preview: z.object({ changes: z.array(z.unknown()) }).optional(),
})
export type RequestShape = z.infer<typeof requestShape>
const problem = z.object({ type: z.string(), faults: z.array(z.object({ pointer: z.string() })).optional() })

export async function runExample(
  demo: DemoStore,
  service: Service,
  example: Example,
  services?: Services,
): Promise<RequestShape | undefined> {
  if (example.after && services) await playBefore(demo, services, example.after)
  const person = await demo.customer(example.as)
  const policyId = example.policy ? await findDemo(demo.store.db, example.policy) : undefined
  const opened = await person.post(
    '/api/requests',
    { serviceId: service.id, ...(policyId ? { policyId } : {}) },
    newId(),
  )
  if (example.expect === 'may-not') {
    expect(opened.status, JSON.stringify(opened.body)).toBe(409)
    expect(problem.parse(opened.body).type).toBe('/problems/may-not')
    return undefined
  }
  let request = read(opened)
  for (let turns = 0; request.current && turns < 20; turns += 1) {
    const answered = await answerCurrent(demo, person, request, example)
    if (typeof example.expect === 'object' && answered.status === 422) {
      const pointers = problem.parse(answered.body).faults?.map(({ pointer }) => pointer) ?? []
      expect(pointers).toContain(`/answer${example.expect.fault}`)
      await person.delete(`/api/requests/${request.id}`)
      return undefined
    }
    request = read(answered)
  }
  expect(request.canSubmit).toBe(true)
  expect(request.preview?.changes.length ?? 0, 'the effect is shown before it happens').toBeGreaterThan(0)
  read(await person.post(`/api/requests/${request.id}/submission`, {}, newId()))
  for (const key of example.agree ?? []) await agree(demo, key, request.id)
  if (example.accepted) await acceptAtDesk(demo, person, request.id)
  request = await settled(demo, person, request.id)
  if (example.acceptedFor) request = await acceptedByPerson(demo, person, request, example)
  expect(request.state).toBe(example.expect)
  if (example.expect === 'done') await checkDone(person, request)
  return request
}

async function acceptedByPerson(
  demo: DemoStore,
  person: Person,
  { id, state }: RequestShape,
  { as, acceptedFor = '' }: Example,
): Promise<RequestShape> {
  expect(state).toBe('in-review')
  const customerId = await findDemo(demo.store.db, as)
  const agent = await demo.staff('zhao-min')
  const reasons = [{ zh: acceptedFor, en: acceptedFor }]
  const decided = await agent.post(`/api/desk/requests/${customerId}/${id}/decision`, { decision: 'accept', reasons })
  expect(decided.status, JSON.stringify(decided.body)).toBe(200)
  return settled(demo, person, id)
}

async function playBefore(demo: DemoStore, services: Services, after: NonNullable<Example['after']>): Promise<void> {
  const service = services.get(after.service)
  const example = service.examples.find(({ name }) => name === after.example)
  if (!example) throw new Error(`${after.service} has no example ${after.example}`)
  await runExample(demo, service, example, services)
}

/** The request once the bank has answered and every message is delivered. */
async function settled(demo: DemoStore, person: Person, id: string): Promise<RequestShape> {
  for (let tries = 0; ; tries += 1) {
    await demo.idle()
    const request = read(await person.get(`/api/requests/${id}`))
    if (request.state === 'awaiting-payment' && tries < 100) await pause(100)
    else {
      await demo.idle() // the letter of what has just been done
      return request
    }
  }
}

/** What every finished request leaves: words, a letter as PDF that anyone can verify, entries in the timeline. */
async function checkDone(person: Person, request: RequestShape): Promise<void> {
  expect(request.outcome?.says.zh.length ?? 0).toBeGreaterThan(3)
  expect((await person.get(`/api/letters/${request.letterId}/pdf`)).status).toBe(200)
  const timeline = z.object({ items: z.array(z.object({ kind: z.string() })) })
  const entries = timeline.parse((await person.get('/api/me/timeline?limit=50')).body).items.map(({ kind }) => kind)
  expect(entries).toContain('request.done')
}

function read(answer: Answer): RequestShape {
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return requestShape.parse(answer.body)
}

async function answerCurrent(
  demo: DemoStore,
  person: Person,
  request: RequestShape,
  example: Example,
): Promise<Answer> {
  const current = request.steps.find(({ name }) => name === request.current)
  if (!current) throw new Error(`no step ${request.current}`)
  if (current.kind === 'identify') await raiseLevel(demo, person, example.as, current.level ?? 'id')
  const answer = await answerTo(demo, person, current, example)
  return person.put(`/api/requests/${request.id}/steps/${current.name}`, { answer }, newId())
}

async function answerTo(
  demo: DemoStore,
  person: Person,
  current: z.infer<typeof step>,
  example: Example,
): Promise<unknown> {
  switch (current.kind) {
    case 'ask':
      return fillIn(demo, example, current)
    case 'identify':
      return { level: current.level }
    case 'upload':
      return {
        documentIds: await uploadPages(demo, person, example),
        waived: [],
      }
    case 'consent':
      return { asked: true }
    case 'sign':
      return { documentSha256: current.document?.sha256, strokes: 'M0 0L10 10' }
    case 'pay':
      return { accountId: current.accounts?.[0]?.value }
    default:
      throw new Error(`unknown kind of step ${current.kind}`)
  }
}

async function uploadPages(demo: DemoStore, person: Person, example: Example): Promise<string[]> {
  const names = example.uploads ?? []
  if (names.length === 0) return []
  const files = (await Promise.all(names.map((name) => pagesOf(demo, example, name)))).flat()
  const uploaded = await person.upload(files)
  const ids = z.object({ items: z.array(z.object({ id: z.string() })) })
  await demo.idle() // what was read of them is known at the next step
  return ids.parse(uploaded.body).items.map(({ id }) => id)
}

async function pagesOf(demo: DemoStore, example: Example, name: string): Promise<{ name: string; content: Buffer }[]> {
  const [kind, key = example.as] = name.split(':')
  if (kind === 'id-card') return idCardOf(demo, example, key)
  const pages = await demoClaimPages({
    patientName: '李小满',
    hospital: '市儿童医院',
    visitedOn: addDays(demo.store.clock.today(), -1),
    totalFen: 86_000,
  })
  const chosen = name === 'claim' ? pages : pages.slice(0, 1)
  return chosen.map((page) => ({ name: page.name, content: page.bytes }))
}

/** Both sides of a person's card, with the new name when the example gives one. */
async function idCardOf(demo: DemoStore, example: Example, key: string): Promise<{ name: string; content: Buffer }[]> {
  const { db } = demo.store
  const { name, sex, birthDate, idNumber, address } = await getCustomer(db, await findDemo(db, key))
  const renamed = z.object({ change: z.object({ name: z.string() }) }).safeParse(example.answers)
  const card = {
    ethnicity: '汉',
    authority: '示例市公安局示例分局',
    validFrom: '2021-08-15',
    validUntil: '2041-08-15',
    name: renamed.success ? renamed.data.change.name : name,
    sex: sex === 'F' ? ('女' as const) : ('男' as const),
    birthDate,
    idNumber: idNumber ?? '',
    address: address ?? '',
  }
  const sides = await Promise.all((['front', 'back'] as const).map((side) => drawPage('id-card', side, card)))
  return sides.map((content, index) => ({ name: `id-card-${index}.png`, content }))
}

async function fillIn(
  demo: DemoStore,
  example: Example,
  { name: stepName, fields, known }: z.infer<typeof step>,
): Promise<object> {
  const filled: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(example.answers?.[stepName] ?? {})) {
    const options = fields?.find((field) => field.name === name)?.options ?? []
    if (value === '$known') filled[name] = known?.[name]
    else
      filled[name] =
        typeof value === 'string' && value.startsWith('$') ? await stand(demo, example, value, options) : value
  }
  return filled
}

async function stand(
  demo: DemoStore,
  example: Example,
  sign: string,
  options: readonly { value: string }[],
): Promise<unknown> {
  const [word = '', rest = ''] = sign.slice(1).split(':')
  if (word === 'no' || word === 'yes') return Object.fromEntries(options.map(({ value }) => [value, value === rest]))
  if (word === 'first') return options[0]?.value ?? ''
  if (word === 'account') return options[Number(rest || '1') - 1]?.value ?? ''
  if (word === 'person') return findDemo(demo.store.db, rest)
  if (word === 'account-of')
    return (await listAccounts(demo.store.db, await findDemo(demo.store.db, rest)))[0]?.id ?? ''
  if (word === 'id-number')
    return (await getCustomer(demo.store.db, await findDemo(demo.store.db, rest))).idNumber ?? ''
  if (word === 'code') return demo.codeFor(rest)
  const days = /^today([+-]\d+)?$/.exec(word)
  if (days) return addDays(demo.store.clock.today(), Number(days[1] ?? 0))
  throw new Error(`${example.name}: ${sign} stands for nothing`)
}
