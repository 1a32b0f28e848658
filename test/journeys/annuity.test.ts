// An annuity from its start to the first instalment: arranged on a phone, who he is confirmed by a call, the clock moved, the money there.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/kit/index.ts'
import { openDemoStage } from './demo-stage.ts'
import { choose, identify, next, onStep, sign, submit } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { ask } from './pages/store.ts'
import { until } from './pages/until.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { liGuoqiang } = people
const wide = { width: 1280, height: 800 }

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openDemoStage()
  page = (await stage.device()).page
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('asked when it can be drawn, the store says so', async () => {
  await signIn(page, liGuoqiang)
  const said = await ask(page, '我的年金什么时候能领')
  await said.getByText(/下一笔年金 ¥10,000\.00/).waitFor()
})

test('he arranges it by the month; a person calls back instead of a face check', async () => {
  await page.goto('/services/start-annuity')
  await page.getByRole('link', { name: /颐年养老年金/ }).click()
  await onStep(page, '核实是您本人')
  await identify(page, liGuoqiang)
  await page.getByRole('button', { name: '请人来电核实' }).click()
  await page.getByText('已请工作人员给您打电话核实').waitFor()

  const agent = (await stage.device(wide)).page
  await signInToDesk(agent, 'zhao-min')
  await agent.getByRole('link', { name: '来电核身' }).first().click()
  await agent.getByLabel('记录').fill('回拨登记号码，核对无误')
  await agent.getByRole('button', { name: '确认是本人' }).click()

  await onStep(page, '怎么领')
  await choose(page, '从什么时候开始')
  await choose(page, '多久领一次', '每月领')
  await choose(page, '领取账户')
  await next(page)
  await onStep(page, '签名确认')
  const told = await page.getByRole('main').innerText()
  expect(told).toContain('¥850.00') // 85 per thousand of ten thousand a year
  await expectNoOverflow(page)
  await sign(page)
  await onStep(page, '最后看一遍')
  await submit(page)
  await page.getByText(/每月领 ¥850\.00，到期自动打到您的账户/).waitFor()
})

test('on its day the first instalment arrives by itself', async () => {
  const operator = (await stage.device(wide)).page
  await signInToDesk(operator, 'admin')
  await operator.getByRole('link', { name: '业务时钟' }).click()
  await operator.getByLabel('拨到').fill(addDays(dayOf(new Date()), 8))
  await operator.getByRole('button', { name: '拨动时钟' }).click()
  await operator.getByRole('dialog').getByRole('button', { name: '拨动时钟' }).click()
  await operator.getByRole('banner').getByText('时钟已拨快').waitFor()

  // the days between are run one after the other; he signs in again, for a session does not last so long
  const phone = (await stage.device()).page
  await signIn(phone, liGuoqiang, '/me/payments')
  await until(async () => {
    await phone.reload()
    await phone.getByRole('listitem').first().waitFor()
    return (await phone.getByRole('listitem').filter({ hasText: '+¥850.00' }).count()) > 0 || undefined
  })
  await phone.getByText('生存金与年金').first().waitFor()
  expect(stage.faults()).toEqual([])
})
