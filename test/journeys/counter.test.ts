// A customer walks in: papers seen at the desk, an address and a loan done together, one signature, and the customer sees who acted.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectAccessible } from './pages/accessible.ts'
import { choose, next, onStep, signByHand } from './pages/request.ts'
import { people, signInToDesk } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { linYue } = people
const wide = { width: 1280, height: 860 }

let stage: Stage
let desk: Page

beforeAll(async () => {
  stage = await openDemoStage()
  desk = (await stage.device(wide)).page
  await signInToDesk(desk, 'he-ning')
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

/** What the screen is: nothing keeps people out, nothing stands over the edge, at the width of a desk and of a phone. */
async function expectSound(page: Page): Promise<void> {
  for (const size of [{ width: 390, height: 844 }, wide]) {
    await page.setViewportSize(size)
    await expectNoOverflow(page)
  }
  await expectAccessible(page)
}

test('nothing opens before the papers fit', async () => {
  await desk.goto(`/desk/customers?search=${linYue.phone}`)
  await desk.getByRole('link', { name: /林/ }).first().click()
  await desk.getByRole('link', { name: '柜面接待' }).click()
  await onStep(desk, '柜面接待')
  await desk.getByLabel('证件号码').fill('990000198603080050')
  await desk.getByRole('button', { name: '核对' }).click()
  await desk.getByText('姓名或身份证号与登记的不一致').waitFor()
  await expectSound(desk)
  await desk.getByLabel('证件号码').fill(linYue.idNumber)
  await desk.getByLabel('证件照片和面前的人是同一个人').check()
  await desk.getByRole('button', { name: '核对' }).click()
  await onStep(desk, '正在为 林悦 办理')
  await expectSound(desk)
})

test('an address and a loan go into one basket', async () => {
  await desk.goto('/services/change-address')
  await onStep(desk, '核实是您本人')
  await desk.getByRole('button', { name: '和别的业务一起办' }).click()
  await onStep(desk, '一起办')
  await desk.getByRole('link', { name: '接着办' }).click()
  await onStep(desk, '新的通讯地址')
  await desk.getByLabel('通讯地址').fill('浙江省杭州市西湖区示例路 39 号 2 幢 301 室')
  await next(desk)
  await onStep(desk, '一起办')
  await desk.getByRole('link', { name: '再加一项业务' }).click()
  await desk.getByRole('link', { name: /保单贷款/ }).click()
  await desk.getByRole('link', { name: /颐年养老年金/ }).click()
  await desk.getByRole('button', { name: '放进一起办（已有 1 件）' }).click()
  await onStep(desk, '一起办')
  await desk.getByText('还差：借多少、到哪个账户').waitFor()
  await desk.getByRole('link', { name: '接着办' }).click()
  await onStep(desk, '借多少、到哪个账户')
  await desk.getByLabel('借款金额').fill('10000')
  await choose(desk, '收款账户')
  await next(desk)
  await onStep(desk, '一起办')
  await expectSound(desk)
})

test('each is previewed, one signature, and both are done', async () => {
  await expect.poll(() => desk.getByRole('heading', { name: '办完会怎样' }).count()).toBe(2)
  await desk.getByRole('heading', { name: '签名办理这 2 件' }).waitFor()
  await signByHand(desk)
  await desk.getByRole('button', { name: '签名并提交' }).click()
  await desk.getByRole('heading', { name: '办理结果' }).waitFor()
  expect(await desk.getByText('已办好').count()).toBe(2)
  await desk.getByRole('link', { name: /保单贷款/ }).click()
  await onStep(desk, '办好了')
  await desk.getByText(/办理完成.*工作人员/).waitFor()
})

test('the visit ends, and nothing of the customer is left in the window', async () => {
  await desk.getByRole('button', { name: '结束接待' }).click()
  await desk.getByRole('heading', { name: '林悦' }).waitFor()
  await desk.goto('/requests')
  await desk.getByLabel('手机号').waitFor()
  expect(stage.faults()).toEqual([])
})
