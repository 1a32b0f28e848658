// Another person's agreement, the point of no return, and what may still be withdrawn before it is given.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import { raiseLevel } from '../raise-level.ts'
import { type Flow, flowOf, problemOf, stepOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let wei: Walker
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  wei = await walker(demo, 'li-wei')
})
afterAll(() => demo.close())

const change = { beneficiaries: [{ name: '李小满', relation: 'child', order: 1, share: 100 }] }
const tasks = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      state: z.string(),
      documentSha256: z.string(),
      askedBy: z.string(),
      preview: z.object({ changes: z.array(z.unknown()) }),
    }),
  ),
})
type Task = z.infer<typeof tasks>['items'][number]

let asked: Flow
let task: Task
beforeEach(async () => {
  const ready = await lin.go(await lin.open('change-beneficiary', 'whole-life'), { change })
  asked = flowOf(await lin.submit(ready))
  task = await newest()
})

async function newest(): Promise<Task> {
  const [first] = tasks.parse((await wei.person.get('/api/consent-tasks')).body).items
  if (!first) throw new Error('nobody was asked')
  return first
}

function answer(by: Walker, agree: boolean, documentSha256 = task.documentSha256) {
  return by.person.post(`/api/consent-tasks/${task.id}/answer`, { agree, strokes: 'M0 0L5 5', documentSha256 })
}

it('asks the insured, shows what will change, and waits; nothing can be changed meanwhile', async () => {
  expect(asked.state).toBe('awaiting-consent')
  expect(task).toMatchObject({ state: 'waiting', askedBy: '林*' })
  expect(task.preview.changes).toHaveLength(1)
  expect(problemOf(await lin.put(asked, 'change', change))).toBe('past-point-of-no-return')
  expect(problemOf(await lin.submit(asked))).toBe('past-point-of-no-return')
  await lin.person.delete(`/api/requests/${asked.id}`)
})

it('who is asked confirms who they are first, agrees to this very document, and nobody answers for them', async () => {
  const other = await walker(demo, 'wang-fang')
  for (const somebody of [other, lin]) {
    await raiseLevel(demo, somebody.person, somebody === lin ? 'lin-yue' : 'wang-fang', 'id')
    expect(problemOf(await answer(somebody, true))).toBe('not-found')
  }
  expect(problemOf(await answer(wei, true))).toBe('level-needed')
  await raiseLevel(demo, wei.person, 'li-wei', 'id')
  expect(problemOf(await answer(wei, true, 'b'.repeat(64)))).toBe('signed-document-changed')
  expect((await lin.read(asked)).state).toBe('awaiting-consent')
  expect((await answer(wei, true)).status).toBe(200)
  const done = await lin.read(asked)
  expect(done.state).toBe('done')
  expect(stepOf(done, 'insuredConsent').people).toEqual([expect.objectContaining({ agreed: true })])
  expect(problemOf(await answer(wei, false))).toBe('not-waiting')
  expect(problemOf(await lin.person.delete(`/api/requests/${asked.id}`))).toBe('past-point-of-no-return')
})

it('declined: it ends without effect and says so', async () => {
  await raiseLevel(demo, wei.person, 'li-wei', 'id')
  expect((await answer(wei, false)).status).toBe(200)
  const ended = await lin.read(asked)
  expect(ended.state).toBe('stopped')
  expect(ended.because?.[0]?.zh).toContain('没有同意')
  expect(ended.letterId).toBeNull()
  expect((await newest()).state).toBe('declined')
})

it('withdrawn before the answer: the task goes with it, and an answer that comes late does nothing', async () => {
  await raiseLevel(demo, wei.person, 'li-wei', 'id')
  expect((await lin.person.delete(`/api/requests/${asked.id}`)).status).toBe(200)
  expect((await newest()).state).toBe('withdrawn')
  expect(problemOf(await answer(wei, true))).toBe('not-waiting')
  expect((await lin.read(asked)).state).toBe('cancelled')
})
