// A person in one tap: the wait told as it is, an answer kept ready, minutes, the store back when asked; and a low rating mended.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { ask } from './pages/store.ts'
import type { Stage } from './stage.ts'

let stage: Stage
let customer: Page
let seat: Page

beforeAll(async () => {
  stage = await openDemoStage()
  customer = (await stage.device()).page
  seat = (await stage.device({ width: 1280, height: 900 })).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('she sees how long it takes; the seat answers from what is kept ready, gives it back, and ends it with minutes', async () => {
  await signInToDesk(seat, 'zhao-min')
  await seat.getByRole('link', { name: '人工会话' }).first().click()
  await seat.getByRole('button', { name: '在座' }).click()
  await seat.getByRole('button', { name: '在座', pressed: true }).waitFor()
  await signIn(customer, people.linYue)
  await ask(customer, '我下次什么时候交保费')
  await customer.getByRole('button', { name: '转人工' }).first().click()
  await customer.getByText('有同事在线，一般 90 秒内回复您').waitFor()
  await customer.getByText('不想等？约个回电').click()
  await customer.getByText('138****0001').first().waitFor()
  await expectSound(customer)

  const row = seat.getByRole('row').filter({ hasText: '我下次什么时候交保费' })
  await row.filter({ hasText: '收付款' }).getByRole('link').click()
  await seat.getByRole('button', { name: /^接\s?入$/ }).click()
  await seat.getByLabel('常用话术').selectOption({ label: '收付款 · 交费日' })
  await seat.getByText('草稿，未发送：请核对后再发').waitFor()
  expect(await seat.getByLabel('回复').inputValue()).toMatch(/下一期保费 ¥[\d,.]+，\d{4}年\d+月\d+日前交/)
  await seat.getByLabel('回复').press('Enter')
  await customer.getByText(/之后还有六十日宽限期。$/).waitFor()
  await seat.getByLabel(/^备注/).fill('客户问交费日')
  await seat.getByRole('button', { name: /^记\s?下$/ }).click()
  await expectSound(seat)

  await customer.getByRole('button', { name: '不用等人了，让门店回答' }).click()
  await customer.getByText('现在由门店自动回答').waitFor()
  await seat.getByText('现在由门店自动回答').first().waitFor()
  await customer.getByRole('button', { name: '转人工' }).first().click()
  await seat.getByRole('button', { name: /^接\s?入$/ }).click()
  await seat.getByRole('button', { name: '结束会话' }).click()
  await seat.getByLabel('办了什么').fill('告知下一期保费和宽限期')
  await seat.getByRole('button', { name: '保存纪要并结束' }).click()
  await seat.getByText('会话已结束').waitFor()
  await seat.getByText('告知下一期保费和宽限期').waitFor()
  await customer.getByRole('group', { name: '这次回答有帮助吗？' }).waitFor()
})

test('one point brings a person who mends it', async () => {
  await customer.getByRole('button', { name: '1 分' }).click()
  await customer.getByText('这件事会有专人跟进').waitFor()
  await customer.getByRole('button', { name: '没说清楚' }).click()
  await customer.getByRole('button', { name: '没说清楚', pressed: true }).waitFor()
  await seat.getByRole('link', { name: '低分跟进' }).first().click()
  await seat.getByRole('heading', { name: /评了 1 分$/ }).waitFor()
  await seat.getByText('没说清楚').waitFor()
  await seat.getByLabel('写给客户的话，或做了什么').fill('抱歉没说清：晚交六十天内都有保障。')
  await customer.goto('/policies') // she looks at something else meanwhile
  await seat.getByRole('button', { name: '发给客户' }).click()
  await seat.getByText('已联系').waitFor()
  await customer.goto('/')
  await customer.getByRole('link', { name: /工作人员回复了您/ }).click()
  await customer.getByText('抱歉没说清：晚交六十天内都有保障。').waitFor()
  await seat.getByLabel('写给客户的话，或做了什么').fill('已补充说明，话术已改')
  await seat.getByRole('button', { name: /^结\s?束$/ }).click()
  await seat.getByRole('button', { name: '已结束' }).click()
  await seat.getByText('已补充说明，话术已改').waitFor()
  await expectSound(seat)
  expect(stage.faults()).toEqual([])
})
