// The whole visit, on a phone: ask, look up, change a beneficiary with another person's consent, book, buy, claim, be paid.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fall, handIn, photosFor, tell } from './pages/claim.ts'
import { agree } from './pages/consent.ts'
import { expectVerified, openLetters } from './pages/letters.ts'
import { choose, next, onStep, prove, sign, submit } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { ask, openCounter, readHistory } from './pages/store.ts'
import { expectNoOverflow, openStage, type Stage } from './stage.ts'

const { linYue, liWei } = people
const paidWithinSeconds = 60

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openStage()
  page = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('she signs in with the code from the inbox', async () => {
  await signIn(page, linYue)
  await page.getByRole('heading', { level: 1, name: /^林/ }).waitFor()
  await expectNoOverflow(page)
})

test('she asks in her own words and is answered from her own policies', async () => {
  const said = await ask(page, '我的寿险保到什么时候')
  await said.getByText(/安行定期寿险.*保到20\d\d年\d+月\d+日/).waitFor()
  await said.getByText(/终身寿险.*保终身/).waitFor()
  await expectNoOverflow(page)
})

test('a policy answers six questions without a click', async () => {
  await openCounter(page, '查保单')
  await page.getByRole('link', { name: /福满终身寿险.*30 万/ }).click()
  await onStep(page, '福满终身寿险')
  for (const name of ['保什么', '不保什么', '花多少钱', '现在值多少钱', '能办什么'])
    await page.getByRole('heading', { name, exact: true }).waitFor()
  const words = await page.getByRole('main').innerText()
  expect(words).toMatch(/保额\s+30 万/)
  expect(words).toMatch(/到\s+终身/)
  expect(words).toMatch(/现金价值\s+¥[\d,.]+/)
  expect(words).toMatch(/下一次交费\s+20\d\d/)
  await expectNoOverflow(page)
})

test('she changes the beneficiary out of the chat; her husband agrees on his own phone', async () => {
  await ask(page, '把终身寿险的受益人换成我女儿')
  await page.getByRole('button', { name: /^打开表单 变更受益人.*李伟，尾号 0101/ }).click()
  await prove(page, linYue)
  await onStep(page, '新的受益人')
  expect(await page.getByLabel('姓名').inputValue()).toBe('李小满')
  await page.getByLabel('份额 %').fill('60')
  await next(page)
  await page.getByText('每一顺序的受益份额合计必须是 100%').waitFor()
  await page.getByRole('button', { name: '再加一位' }).click()
  const second = page.getByRole('group', { name: '第 2 位' })
  await second.getByLabel('姓名').fill('林悦')
  await choose(second, '是被保险人的', '配偶')
  await second.getByLabel('受益顺序').fill('1')
  await second.getByLabel('份额 %').fill('40')
  await expectNoOverflow(page)
  await next(page)
  await onStep(page, '请被保险人同意')
  await next(page)
  await onStep(page, '签名确认')
  await sign(page)
  await onStep(page, '最后看一遍')
  await page.getByText('办完会怎样').first().waitFor()
  await expectNoOverflow(page)
  await submit(page)
  await onStep(page, '已提交，等对方同意')

  const his = (await stage.device()).page
  await signIn(his, liWei)
  await agree(his, liWei, '变更受益人', '李小满')

  await onStep(page, '办好了')
  await page.getByText(/受益人已变更为：李小满/).waitFor()
})

test('she books a check-up', async () => {
  await page.goto('/benefits')
  await page.getByRole('link', { name: '预约' }).click()
  await onStep(page, '谁去、去哪里')
  await choose(page, '体检中心')
  await next(page)
  await onStep(page, '什么时候')
  await choose(page, '日期和时间')
  await expectNoOverflow(page)
  await next(page)
  await sign(page)
  await onStep(page, '最后看一遍')
  await submit(page)
  await onStep(page, '办好了')
  await page.getByText(/约好了：20\d\d/).waitFor()
  await page.getByRole('link', { name: '看预约' }).click()
  await page.getByText('已约好').waitFor()
})

test('she buys accident cover and pays', async () => {
  await openCounter(page, '买保险')
  await page
    .getByRole('link', { name: /平安行意外险/ })
    .first()
    .click()
  await onStep(page, '平安行意外险')
  await expectNoOverflow(page)
  await page.getByRole('link', { name: '投保' }).click()
  await onStep(page, '给谁买、买多少')
  await choose(page, '保额')
  await next(page)
  await onStep(page, '如实告知')
  await choose(page, /需要高处作业/, '否')
  await choose(page, /已经评定的/, '否')
  await next(page)
  await onStep(page, '请阅读')
  await page
    .getByRole('group', { name: /我已阅读/ })
    .getByLabel('是')
    .check()
  await next(page)
  await prove(page, linYue)
  await onStep(page, '签署投保单')
  await sign(page)
  await page.getByText('需要支付').waitFor()
  await page.getByRole('button', { name: '用这个账户付' }).click()
  await onStep(page, '最后看一遍')
  await expectNoOverflow(page)
  await submit(page)
  await onStep(page, '办好了')
  await page.getByText(/投保成功/).waitFor()
})

test('she files a claim in one sentence with three photos and sees it paid', async () => {
  const heard = await tell(page, fall)
  expect(heard.insured).toMatch(/李小满/)
  expect(heard.visitKind).toBe('急诊')
  await expectNoOverflow(page)
  await next(page)
  const photos = await photosFor(heard, '李小满')
  const from = Date.now()
  await handIn(page, photos, linYue)
  await page.getByText('已赔付').waitFor({ timeout: paidWithinSeconds * 1000 })
  const seconds = (Date.now() - from) / 1000
  process.stdout.write(`photos to paid, with a person's clicks: ${seconds.toFixed(1)} s\n`)
  expect(seconds).toBeLessThan(paidWithinSeconds)
  await page.getByText('¥684.00').first().waitFor()
  await expectNoOverflow(page)
})

test('each left its letter, its place in the history, and a ledger that balances', async () => {
  const letters = await openLetters(page, 4)
  const stranger = (await stage.device()).page
  for (const letter of letters) await expectVerified(stranger, letter)
  const history = await readHistory(page)
  for (const words of ['的受益人已变更', '约好体检', '已承保', '已立案', '¥684.00 已到账'])
    expect(history).toContain(words)
  const desk = (await stage.device({ width: 1280, height: 800 })).page
  await signInToDesk(desk, 'admin')
  await desk.getByRole('link', { name: '账务' }).click()
  await desk.getByText('平衡', { exact: true }).waitFor()
  for (const account of ['保费收入', '赔款支出']) await desk.getByRole('cell', { name: account }).waitFor()
  expect(stage.faults()).toEqual([])
})
