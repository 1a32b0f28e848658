// A family at a glance: what covers whom, what lacks, what is due by month, and copies to keep; on a phone, on a wide screen, on paper.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectAccessible } from './pages/accessible.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

let stage: Stage
let phone: Page

beforeAll(async () => {
  stage = await openDemoStage()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('from the policies to the family: each person, what lacks with its reason, what is due', async () => {
  phone = (await stage.device()).page
  await signIn(phone, people.linYue, '/policies')
  await phone.getByRole('link', { name: /家庭保单/ }).click()
  await phone.getByRole('heading', { level: 1, name: '家庭保单' }).waitFor()
  const child = phone.getByRole('article').filter({ hasText: '李小满' })
  await child.getByText('您是监护人').waitFor()
  await child.getByText('意外身故').first().waitFor()
  await child
    .getByText(/豁免保费/)
    .first()
    .waitFor()
  await child.getByText('分别来自哪份保单').click()
  await child.getByText(/附加投保人豁免 · 豁免保险费/).waitFor()
  await child.getByText('分别来自哪份保单').click()
  await child.getByText(/没有能报销因病医疗费的保障/).waitFor()
  await child
    .getByText(/经验法则，不是法律要求/)
    .first()
    .waitFor()
  await phone.getByRole('heading', { name: '未来十二个月要交的钱' }).waitFor()
  await phone.getByText('其中利息').first().waitFor()
  await expectNoOverflow(phone)
  await expectAccessible(phone)
})

test('an income told is weighed; nothing on the page offers anything', async () => {
  await phone.getByLabel('家庭年收入（元）').fill('600000')
  await phone.getByRole('button', { name: '算一算' }).click()
  await phone.getByText(/少于 10 年收入/).waitFor()
  expect(await phone.getByRole('link', { name: /看看产品|投保|购买/ }).count()).toBe(0)
})

test.each([
  ['PDF', /^family-.*\.pdf$/, '%PDF-'],
  ['Excel 表格', /^family-.*\.xlsx$/, 'PK'],
  ['日历（提前三天提醒）', /^family-.*\.ics$/, 'BEGIN:VCALENDAR'],
])('a copy to keep: %s', async (name, file, begins) => {
  const downloaded = phone.waitForEvent('download')
  await phone.getByRole('link', { name }).click()
  const download = await downloaded
  expect(download.suggestedFilename()).toMatch(file)
  const content = await readFile(await download.path())
  expect(content.subarray(0, begins.length).toString()).toBe(begins)
})

test('on a wide screen too, and on paper without what paper cannot press', async () => {
  const { page } = await stage.device({ width: 1280, height: 860 })
  await signIn(page, people.liWei, '/policies/family')
  const child = page.getByRole('article').filter({ hasText: '您是监护人' })
  await child.waitFor()
  expect(await child.getByText('今天值多少').count(), 'money of contracts he does not hold').toBe(0)
  await expectNoOverflow(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
  await page.getByRole('article').first().waitFor()
})

test('at the desk it is opened from the customer’s page', async () => {
  const { page } = await stage.device({ width: 1280, height: 860 })
  await signInToDesk(page, 'admin')
  await page.goto(`/desk/customers?search=${people.linYue.phone}`)
  await page.getByRole('link', { name: '林*' }).click()
  await page.getByRole('tab', { name: '家庭保单' }).click()
  const cards = page.getByRole('tabpanel')
  await cards.getByRole('heading', { name: '李小满' }).waitFor()
  await cards.getByText('豁免保费').first().waitFor()
  await cards
    .getByText(/没有能报销因病医疗费的保障/)
    .first()
    .waitFor()
  await expectNoOverflow(page)
  await expectAccessible(page)
})

test('nothing broke on the way', () => expect(stage.faults()).toEqual([]))
