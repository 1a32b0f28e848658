// The desk: an adjuster corrects a misread value beside the page and pays; an agent answers a customer; axe finds nothing serious.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoClaimPages } from '../../demo/pages/index.ts'
import { addDays, dayOf } from '../../src/kit/index.ts'
import { expectOk, type Visitor, visit } from '../visitor.ts'
import { signInToDesk } from './pages/sign-in.ts'
import { until } from './pages/until.ts'
import { expectNoOverflow, openStage, type Stage } from './stage.ts'

const desk = { width: 1280, height: 860 }
const hospital = '示例市第一人民医院'
const withId = z.object({ id: z.string() })
const items = z.object({ items: z.array(withId) })

let stage: Stage
let linYue: Visitor

beforeAll(async () => {
  stage = await openStage()
  linYue = await visit(stage.url, 'lin-yue', 'id')
  await fileClaimInAnotherName()
  const { conversationId } = z
    .object({ conversationId: z.string() })
    .parse(expectOk(await linYue.post('/api/ask', { sentence: '我的保单贷款利息怎么算' })))
  expectOk(await linYue.post('/api/ask/hand-over', { conversationId }))
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

/** A claim whose papers carry a name that is not the child's: it goes to a person. */
async function fileClaimInAnotherName(): Promise<void> {
  const day = addDays(dayOf(new Date()), -1)
  const pages = await demoClaimPages({ patientName: '李大满', hospital, visitedOn: day, totalFen: 860_00 })
  const { items: documents } = items.parse(expectOk(await linYue.upload(pages)))
  const family = z
    .object({ items: z.array(z.object({ customerId: z.string(), relation: z.string() })) })
    .parse(expectOk(await linYue.get('/api/me/family')))
  const insuredId = family.items.find(({ relation }) => relation === 'child')?.customerId
  const accounts = items.parse(expectOk(await linYue.get('/api/me/accounts')))
  const { id } = withId.parse(expectOk(await linYue.post('/api/requests', { serviceId: 'file-claim' })))
  const report = {
    insuredId,
    happenedOn: day,
    cause: 'accident',
    event: '在学校摔伤',
    visitKind: 'emergency',
    hospital,
  }
  const waived = [{ kind: 'outpatient-record', reason: '病历本在学校' }]
  const answers = [
    ['said', {}],
    ['report', { ...report, amountFen: 860_00 }],
    ['documents', { documentIds: documents.map((one) => one.id), waived }],
    ['account', { accountId: accounts.items[0]?.id }],
    ['identity', { level: 'id' }],
  ] as const
  for (const [step, answer] of answers) expectOk(await linYue.put(`/api/requests/${id}/steps/${step}`, { answer }))
  const shown = z
    .object({ steps: z.array(z.object({ name: z.string(), document: z.object({ sha256: z.string() }).optional() })) })
    .parse(expectOk(await linYue.get(`/api/requests/${id}`)))
  const documentSha256 = shown.steps.find(({ name }) => name === 'signature')?.document?.sha256
  expectOk(await linYue.put(`/api/requests/${id}/steps/signature`, { answer: { documentSha256, strokes: '林悦' } }))
  expectOk(await linYue.post(`/api/requests/${id}/submission`, {}))
  await until(async () => {
    const { items: claims } = z
      .object({ items: z.array(z.object({ state: z.string() })) })
      .parse(expectOk(await linYue.get('/api/claims')))
    return claims[0]?.state === 'with-a-person' ? true : undefined
  }, 60_000)
}

test('the adjuster walks the values by keyboard, corrects a name beside its page, and pays line by line', async () => {
  const { page } = await stage.device(desk)
  await signInToDesk(page, 'chen-jie')
  await page.getByRole('link', { name: '理赔审核' }).first().click()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('img', { name: '医疗费发票' }).waitFor()
  const selected = page.locator('.value[aria-pressed=true]')
  for (let steps = 0; steps < 30 && !(await selected.innerText()).includes('患者姓名'); steps += 1)
    await page.keyboard.press('j')
  await page.keyboard.press('+')
  await page.locator('output').getByText('125%').waitFor()
  await page.locator('.spot').waitFor()
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: '患者姓名' }).fill('李小满')
  await page.keyboard.press('Enter')
  await page.locator('.value', { hasText: '李小满' }).getByText('已更正').waitFor()
  await expectAccessible(page)
  await page.getByRole('tab', { name: '理算与核定' }).click()
  await page
    .getByText(/条款 2\.5 意外医疗给付比例/)
    .first()
    .waitFor()
  await page.getByLabel('核定说明').fill('已核对原件，姓名系医院笔误')
  await expectAccessible(page)
  await page.getByRole('button', { name: /^赔付 ¥/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '赔付' }).click()
  await page
    .getByText(/^(付款中|已赔付)$/)
    .first()
    .waitFor()
  expect(await page.getByRole('link', { name: '账务' }).count()).toBe(0)
})

test('the agent takes the conversation; the customer reads the answer', async () => {
  const { page } = await stage.device(desk)
  await signInToDesk(page, 'zhao-min')
  await page.getByRole('link', { name: '人工会话' }).first().click()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByText('我的保单贷款利息怎么算').waitFor()
  await page.getByRole('button', { name: '接入' }).click()
  await page.getByLabel('回复').fill('单利，按日计算，一年按 365 天。')
  await page.getByLabel('回复').press('Enter')
  await page.locator('.said.staff').getByText('单利，按日计算').waitFor()
  await expectAccessible(page)
  await page.goto('/desk/ledger')
  await page.getByText('您的岗位没有这项权限').waitFor()
})

describe('every page', () => {
  const paths = [
    '',
    'requests',
    'claims',
    'calls',
    'conversations',
    'customers?search=13800000001',
    'products',
    'ledger',
  ]
  const operations = ['gaps', 'outbox', 'inbox', 'clock']
  let page: Page
  beforeAll(async () => {
    page = (await stage.device(desk)).page
    await signInToDesk(page, 'admin') // a one-time code counts once
  })

  test.each([
    ['at the desk', desk, 'light'],
    ['on a phone, in the dark', { width: 390, height: 844 }, 'dark'],
  ] as const)('%s is usable by all and stays on the screen', async (_name, size, colorScheme) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    for (const path of [...paths, ...operations]) {
      await page.goto(`/desk/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
      await expectNoOverflow(page)
    }
  })
})

test('nothing broke on any device', () => expect(stage.faults()).toEqual([]))

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const violations = z.array(
  z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
)

/** axe finds nothing serious or critical. */
async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(axePath, 'utf8'))
  const found = violations.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'))
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
}
