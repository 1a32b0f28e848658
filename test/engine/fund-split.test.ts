// Buying a unit-linked contract: its funds are chosen with the purchase, and the first premium buys units by that choice.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { findDemo } from '../../demo/index.ts'
import { law } from '../../src/law/index.ts'
import { type DemoStore, openDemoStore } from '../demo-store.ts'
import type { Answer } from '../person.ts'
import { type Flow, flowOf, type Walker, walker } from '../request-flow.ts'

let demo: DemoStore
let lin: Walker
let answers: Readonly<Record<string, unknown>>
beforeAll(async () => {
  demo = await openDemoStore()
  lin = await walker(demo, 'lin-yue')
  answers = {
    product: { product: 'unit-linked' },
    insured: { insuredId: await findDemo(demo.store.db, 'lin-yue') },
    plan: { sumInsuredFen: 4_000_000, plan: 'regular|10', frequency: 'yearly' },
    needs: { yearlyIncomeFen: 30_000_000, budgetFen: 1_000_000 },
    risk: { horizon: '2', loss: '2', experience: '1', share: '2', aim: '1' },
    health: { questions: { cancer: false, heart: false, stroke: false, inpatient: false } },
    reading: { exclusions: true, loss: true },
    uncertain: { understood: true },
    confirmed: { seven: Object.fromEntries(Object.keys(law.callBack.parts).map((part) => [part, true])) },
    payment: { accountId: await lin.account('林悦', '1234') },
  }
})
afterAll(() => demo.close())

const parts = (split: Readonly<Record<string, number>>) => ({
  parts: Object.entries(split).map(([fund, percent]) => ({ fund, percent })),
})
const withFaults = z.object({ faults: z.array(z.object({ pointer: z.string() })) })
const pointersOf = ({ status, body }: Answer) => [
  status,
  ...withFaults.parse(body).faults.map(({ pointer }) => pointer),
]

let asked: Flow
it('asks with the calmest fund proposed; a wrong split points to its field and changes nothing', async () => {
  asked = await lin.go(await lin.open('buy-policy'), answers, 'split')
  expect(asked.steps.find(({ name }) => name === 'split')?.known).toEqual(parts({ calm: 100 }))
  for (const [split, pointer] of [
    [{ calm: 70 }, '/answer/parts'],
    [{ calm: 70, bold: 40 }, '/answer/parts'],
    [{ calm: 55, bold: 45 }, '/answer/parts'],
    [{ calm: 60, gold: 40 }, '/answer/parts/1/fund'],
  ] as const)
    expect(pointersOf(await lin.put(asked, 'split', parts(split)))).toEqual([422, pointer])
  expect(await lin.read(asked)).toMatchObject({ current: 'split' })
})

it('a fund beyond the grade wants a written word; a split that fits does not', async () => {
  const bold = flowOf(await lin.put(asked, 'split', parts({ calm: 60, bold: 40 })))
  expect(bold.current).toBe('insist')
  expect(pointersOf(await lin.put(bold, 'insist', { goOn: false }))).toEqual([422, '/answer/goOn'])
  const fitting = flowOf(await lin.put(asked, 'split', parts({ calm: 60, balanced: 40 })))
  expect(fitting.current).toBe('health')
})

const holdings = z.object({
  items: z.array(z.object({ seq: z.int(), kind: z.string(), amountFen: z.int(), fund: z.object({ en: z.string() }) })),
})

it('the first premium buys units of the funds chosen', async () => {
  flowOf(await lin.put(asked, 'split', parts({ calm: 60, bold: 40 })))
  const ready = await lin.go(await lin.read(asked), { ...answers, insist: { goOn: true } })
  expect(ready.amountFen).toBe(400_000)
  flowOf(await lin.submit(ready))
  expect((await lin.settled(ready)).state).toBe('done')
  const done = z.object({ outcome: z.object({ leadsTo: z.object({ id: z.string() }) }) })
  const { outcome } = done.parse((await lin.person.get(`/api/requests/${asked.id}`)).body)
  const moves = await lin.person.get(`/api/policies/${outcome.leadsTo.id}/account-moves`)
  // 4,000 yuan less 3 %: 3,880, of which sixty and forty per cent
  expect(holdings.parse(moves.body).items.map(({ fund, amountFen }) => [fund.en, amountFen])).toEqual([
    ['Bold', 155_200],
    ['Calm', 232_800],
  ])
})
