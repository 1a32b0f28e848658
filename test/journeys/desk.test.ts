// The desk: a doubtful claim is put right and paid by a person, a request is refused with its reasons, the clock is moved.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { drawPage, samples } from '../../demo/pages/index.ts'
import { openDemoStage } from './demo-stage.ts'
import { fall, handIn, photosFor, tell, upload } from './pages/claim.ts'
import { moveClock } from './pages/clock.ts'
import { choose, next, onStep, prove, sign, submit } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { ask } from './pages/store.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { linYue } = people
const wide = { width: 1280, height: 800 }

let stage: Stage
let customer: Page
let agent: Page

beforeAll(async () => {
  stage = await openDemoStage()
  customer = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('papers in another name are not paid by the machine: a person looks', async () => {
  await signIn(customer, linYue)
  const heard = await tell(customer, fall)
  await next(customer)
  await handIn(customer, await photosFor(heard, '李晓曼'), linYue)
  await customer.getByText('有人在看').first().waitFor({ timeout: 60_000 })
})

test('an adjuster walks the values beside their page by keyboard, puts the name right, and pays', async () => {
  const { page } = await stage.device(wide)
  await signInToDesk(page, 'chen-jie')
  expect(await page.getByRole('link', { name: '账务' }).count()).toBe(0)
  await page.getByRole('link', { name: '理赔审核' }).first().click()
  const row = page.getByRole('row').filter({ hasText: '系统转人工' }).first()
  await row.getByRole('link', { name: /^LP/ }).click()
  await page.getByRole('heading', { name: /^理赔 LP/ }).waitFor()
  await page.getByRole('region', { name: '材料页面' }).getByRole('img').waitFor()
  const wrong = page.getByRole('button', { name: /^患者姓名.*李晓曼/ })
  const right = page.getByRole('button', { name: /^患者姓名.*李小满.*已更正/ })
  const selected = page.getByRole('button', { pressed: true }).filter({ hasText: '%' })
  await wrong.first().waitFor()
  for (let papers = 1; papers <= 3; papers += 1) {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await selected.count()) && (await selected.innerText()).includes('李晓曼')) break
      await page.keyboard.press('j')
    }
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: '患者姓名' }).fill('李小满')
    await page.keyboard.press('Enter')
    await expect.poll(() => right.count(), { timeout: 20_000 }).toBe(papers)
  }
  expect(await wrong.count()).toBe(0)
  await page.getByRole('tab', { name: '理算与核定' }).click()
  await page.getByText('建议赔付').waitFor()
  await page
    .getByText(/条款 2\.5 意外医疗给付比例/)
    .first()
    .waitFor()
  await page.getByLabel(/^核定说明/).fill('票据姓名识别有误，核对原件为李小满')
  await page.getByRole('button', { name: '赔付 ¥684.00' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^赔\s?付$/ })
    .click()
  await page.getByText('已赔付').first().waitFor({ timeout: 30_000 })
  await customer.getByText('已赔付').waitFor()
  await customer.getByText('¥684.00').first().waitFor()
})

test('a beneficiary outside the family needs proof and a person; a refusal says why', async () => {
  await customer.goto('/services/change-beneficiary')
  await customer
    .getByRole('link', { name: /安行定期寿险/ })
    .first()
    .click()
  await prove(customer, linYue)
  await onStep(customer, '新的受益人')
  await customer.getByLabel('姓名').fill('张三')
  await choose(customer, '是被保险人的', '其他')
  await next(customer)
  await onStep(customer, '关系证明')
  await upload(customer, [{ name: 'proof.jpg', bytes: await drawPage('id-card', 'front', samples.identity) }])
  await next(customer)
  await onStep(customer, '签名确认')
  await sign(customer)
  await submit(customer)
  await onStep(customer, '已提交，有人在看')

  agent = (await stage.device(wide)).page
  await signInToDesk(agent, 'zhao-min')
  await agent.getByRole('link', { name: '业务审核' }).first().click()
  await agent.getByRole('link', { name: '变更受益人' }).click()
  await agent.getByText('受益人张三不是近亲属，需核对关系证明').first().waitFor()
  const refuse = agent.getByRole('button', { name: '不同意' })
  expect(await refuse.isEnabled()).toBe(false)
  await agent.getByLabel(/^理由（写给客户/).fill('提交的证明看不出张三与被保险人的关系')
  await agent.getByLabel(/^依据的条文/).fill('保险法 §39')
  await refuse.click()
  await agent.getByRole('dialog').getByRole('button', { name: '不同意' }).click()
  await agent.getByText('未办成').first().waitFor()

  await customer.reload()
  await onStep(customer, '没有办成')
  await customer.getByText('提交的证明看不出张三与被保险人的关系').waitFor()
  await customer.getByText('保险法 §39').first().waitFor()
})

test('she asks for a person in one tap; an agent answers and she reads it', async () => {
  await customer.getByRole('banner').getByRole('link', { name: '门店首页' }).click()
  await ask(customer, '我的保单贷款利息怎么算')
  await customer.getByRole('button', { name: '转人工' }).first().click()
  await customer.getByText('已转给工作人员').waitFor()
  await agent.getByRole('link', { name: '人工会话' }).first().click()
  await agent.getByRole('table', { name: '人工会话' }).getByRole('link').first().click()
  await agent.getByText('我的保单贷款利息怎么算').waitFor()
  await agent.getByRole('button', { name: /^接\s?入$/ }).click()
  await agent.getByLabel('回复').fill('单利，按日计算，一年按 365 天。')
  await agent.getByLabel('回复').press('Enter')
  await customer.getByText('单利，按日计算，一年按 365 天。', { exact: true }).waitFor()
})

test('an operator declares a price on a phone with the keyboard; a rate under the guaranteed one is told at its field', async () => {
  const { page } = await stage.device({ width: 390, height: 844 })
  await signInToDesk(page, 'admin')
  await page.goto('/desk/declarations')
  await page.getByLabel('产品').selectOption({ label: '领航（投连型） 2024.1' })
  await page.getByLabel('投资账户').selectOption({ label: '进取账户' })
  await page.getByLabel('每单位多少元').focus()
  await page.keyboard.type('1.2345')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(/^公布后不能撤回。现在公布/).waitFor()
  const confirm = page.getByRole('tooltip').getByRole('button', { name: /^公\s?布$/ })
  await confirm.press('Enter')
  const declared = page.getByRole('table', { name: '已公布的' }).getByRole('row')
  await declared.filter({ hasText: '进取账户' }).filter({ hasText: '¥1.2345' }).waitFor()
  await expectNoOverflow(page)
  await page.getByLabel('产品').selectOption({ label: '金账户（万能型） 2024.1' })
  await page.getByLabel('年利率 %').fill('1.49')
  await page.getByRole('button', { name: /^公\s?布$/ }).press('Enter')
  await confirm.press('Enter')
  await page.getByRole('textbox', { name: '年利率 %', description: /不能低于保证利率 1.5%/ }).waitFor()
  expect(await declared.filter({ hasText: '金账户' }).count()).toBe(0)
})

test('an operator looks after messages and moves the clock a day', async () => {
  const { page } = await stage.device(wide)
  await signInToDesk(page, 'admin')
  await page.getByRole('link', { name: '消息与死信', exact: true }).click()
  await page.getByText('没有死信').waitFor()
  await moveClock(page, 1)
  expect(stage.faults()).toEqual([])
})
