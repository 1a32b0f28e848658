// What a contract goes through at the counter: made paid-up, lent on and repaid, ended in cooling-off and after it, suspended and brought back.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { moveClock } from './pages/clock.ts'
import { choose, next, onStep, pay, prove, proveByFace, sign, submit } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { startOn } from './pages/store.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { linYue } = people

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openDemoStage()
  page = (await stage.device()).page
  await signIn(page, linYue)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('what waits for her stands on the first page, each with its last day', async () => {
  const waiting = page.getByRole('main')
  await waiting.getByRole('link', { name: /交续期保费：安行定期寿险.*应交 ¥[\d,.]+，最晚 20\d\d年/ }).waitFor()
  await waiting.getByRole('link', { name: /新契约回访：/ }).waitFor()
  await waiting.getByRole('link', { name: /保单复效：福满终身寿险.*没有保障/ }).waitFor()
  await expectNoOverflow(page)
})

test('she stops paying: what stays of the cover is told before she signs', async () => {
  await startOn(page, 'make-paid-up', 'whole-life')
  await proveByFace(page, linYue)
  await onStep(page, '签名确认')
  const told = await page.getByRole('main').innerText()
  expect(told).toMatch(/保额：¥300,000\.00 → ¥[\d,.]+/)
  expect(told).toMatch(/用作一次交清的净值：¥[\d,.]+/)
  await expectNoOverflow(page)
  await sign(page)
  await finish(page)
  await page.getByText(/已减额交清，以后不用再交保费，保额 ¥[\d,.]+/).waitFor()
  await seePolicy(page, '已交清')
})

test('she borrows against her annuity; more than can be lent is said at the field', async () => {
  await startOn(page, 'borrow', 'annuity')
  await prove(page, linYue)
  await onStep(page, '借多少、到哪个账户')
  await page.getByLabel('借款金额').fill('9000000')
  await next(page)
  await page.getByText(/最多可借 ¥[\d,.]+/).waitFor()
  await page.getByLabel('借款金额').fill('10000')
  await next(page)
  await onStep(page, '签署借款约定')
  await expectNoOverflow(page)
  await sign(page)
  await finish(page)
  await page.getByText('¥10,000.00 正在汇入您的账户').waitFor()
})

test('she takes money out of her account: the least that must stay is said at the field, the fee before she signs', async () => {
  await startOn(page, 'withdraw', 'universal-life')
  await prove(page, linYue)
  await onStep(page, '取多少、到哪个账户')
  await page.getByLabel('领取金额').fill('9000000')
  await next(page)
  await page.getByText(/可领 ¥1,000.00 到 ¥[\d,.]+，账户里要留下 ¥5,000.00/).waitFor()
  await page.getByLabel('领取金额').fill('10000')
  await next(page)
  await onStep(page, '签名确认')
  const told = await page.getByRole('main').innerText()
  const [, before = '', after = ''] = /账户价值：¥([\d,.]+) → ¥([\d,.]+)/.exec(told) ?? []
  expect(yuan(before) - yuan(after)).toBeCloseTo(10_000, 2)
  expect(told).toMatch(/领取费用（\d+%）：¥[\d,.]+/)
  await expectNoOverflow(page)
  await sign(page)
  await finish(page)
  await page.getByText(new RegExp(`正在汇入您的账户（费用 ¥[\\d,.]+），账户还有 ¥${after}`)).waitFor()
  await seePolicy(page, '保障中')
  await page.getByText(`¥${after}`).first().waitFor()
})

test('within the cooling-off days all comes back', async () => {
  await startOn(page, 'cancel-in-cooling-off', 'critical-illness')
  await prove(page, linYue)
  await onStep(page, '为什么退')
  await choose(page, '原因', '不需要了')
  await next(page)
  await onStep(page, '签名确认')
  await sign(page)
  await finish(page)
  await page.getByText(/合同已解除，¥[\d,.]+ 退回原付款账户/).waitFor()
  await seePolicy(page, '已终止')
})

test('after them it is the cash value less what is owed, with another way shown once', async () => {
  await startOn(page, 'surrender', 'loaned-life')
  await onStep(page, '为什么退')
  await page.getByText(/最多 ¥[\d,.]+，保障不断/).waitFor()
  await choose(page, '原因', '需要用钱')
  await next(page)
  await prove(page, linYue)
  await onStep(page, '退到哪个账户')
  await next(page)
  await onStep(page, '签名确认')
  await page.getByText('扣除贷款前与已交保费相差').first().waitFor()
  expect(await page.getByText('保障不断').count()).toBe(0)
  await expectNoOverflow(page)
  await sign(page)
  await finish(page)
  await page.getByText(/合同已解除，¥[\d,.]+ 正在汇入您的账户/).waitFor()
})

test('she lets a policy rest from tomorrow', async () => {
  await startOn(page, 'suspend', 'term-life')
  await prove(page, linYue)
  await onStep(page, '从哪天起停')
  await next(page)
  await onStep(page, '签名确认')
  await page.getByText('中止期间发生的事故不赔').first().waitFor()
  await sign(page)
  await finish(page)
  await page.getByText(/保单自20\d\d年\d+月\d+日起中止/).waitFor()
})

test('the next day it rests, and comes back after questions of health; the loan is repaid with a day of interest', async () => {
  const desk = (await stage.device({ width: 1280, height: 800 })).page
  await signInToDesk(desk, 'admin')
  await moveClock(desk, 1)
  await page.getByRole('link', { name: '看保单' }).click()
  await page.getByText('已中止', { exact: true }).first().waitFor()
  await startOn(page, 'reinstate', 'term-life')
  await prove(page, linYue)
  await onStep(page, '中止以来的健康情况')
  for (const question of await page.getByRole('group').all()) await question.getByLabel('否').check()
  await next(page)
  await onStep(page, '签名确认')
  await expectNoOverflow(page)
  await sign(page)
  await finish(page)
  await page.getByText(/保单已复效/).waitFor()
  await seePolicy(page, '保障中')

  await startOn(page, 'repay-loan', 'annuity')
  await onStep(page, '还多少')
  const owed = await page.getByLabel('还款金额').inputValue()
  expect(Number(owed)).toBeGreaterThan(10_000)
  await next(page)
  await pay(page)
  await finish(page)
  await page.getByText(/已收到还款 ¥10,00\d\.\d\d/).waitFor()
  await seePolicy(page, '保障中')
  expect(await page.getByText('还欠借款').count()).toBe(0)
  expect(stage.faults()).toEqual([])
})

/** From the last look to the end of it. */
async function finish(page: Page): Promise<void> {
  await onStep(page, '最后看一遍')
  await submit(page)
  await onStep(page, '办好了')
}

const yuan = (amount: string) => Number(amount.replaceAll(',', ''))

/** From the result to the policy, and the state it is in now. */
async function seePolicy(page: Page, state: string): Promise<void> {
  await page.getByRole('link', { name: '看保单' }).click()
  await page.getByRole('heading', { name: '保什么', exact: true }).waitFor()
  await page.getByRole('main').getByText(state, { exact: true }).first().waitFor()
}
