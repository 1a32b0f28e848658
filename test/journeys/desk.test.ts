// The desk: a doubtful claim is put right and paid by a person, a request is refused with its reasons, the clock is moved.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { drawPage, samples } from '../../demo/pages/index.ts'
import { fall, handIn, photosFor, tell, upload } from './pages/claim.ts'
import { choose, next, onStep, prove, sign, submit } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { openStage, type Stage } from './stage.ts'

const { linYue } = people
const wide = { width: 1280, height: 800 }

let stage: Stage
let customer: Page

beforeAll(async () => {
  stage = await openStage()
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

test('an adjuster sees value and place side by side, puts the name right, and pays', async () => {
  const { page } = await stage.device(wide)
  await signInToDesk(page, 'chen-jie')
  await page.getByRole('link', { name: '理赔审核' }).first().click()
  const row = page.getByRole('row').filter({ hasText: '系统转人工' }).first()
  await row.getByRole('link', { name: /^LP/ }).click()
  await page.getByRole('heading', { name: /^理赔 LP/ }).waitFor()
  await page.getByRole('region', { name: '材料页面' }).getByRole('img').waitFor()
  const wrong = page.getByRole('button', { name: /^患者姓名.*李晓曼/ })
  await wrong.first().waitFor()
  while ((await wrong.count()) > 0) {
    const before = await wrong.count()
    await wrong.first().click()
    await page.getByRole('button', { name: '更正' }).click()
    await page.getByLabel('患者姓名', { exact: true }).fill('李小满')
    await page.getByRole('button', { name: '保存' }).click()
    await expect.poll(() => wrong.count(), { timeout: 20_000 }).toBe(before - 1)
  }
  await page.getByText('已更正').first().waitFor()
  await page.getByText('建议赔付').waitFor()
  await page.getByLabel(/^核定说明/).fill('票据姓名识别有误，核对原件为李小满')
  await page.getByRole('button', { name: '赔付 ¥684.00' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '赔付', exact: true }).click()
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

  const { page } = await stage.device(wide)
  await signInToDesk(page, 'zhao-min')
  await page.getByRole('link', { name: '业务审核' }).first().click()
  await page.getByRole('link', { name: '变更受益人' }).click()
  await page.getByText('受益人张三不是近亲属，需核对关系证明').first().waitFor()
  const refuse = page.getByRole('button', { name: '不同意' })
  expect(await refuse.isEnabled()).toBe(false)
  await page.getByLabel(/^理由（写给客户/).fill('提交的证明看不出张三与被保险人的关系')
  await page.getByLabel(/^依据的条文/).fill('保险法 §39')
  await refuse.click()
  await page.getByRole('dialog').getByRole('button', { name: '不同意' }).click()
  await page.getByText('未办成').first().waitFor()

  await customer.reload()
  await onStep(customer, '没有办成')
  await customer.getByText('提交的证明看不出张三与被保险人的关系').waitFor()
  await customer.getByText('保险法 §39').first().waitFor()
})

test('an operator looks after messages and moves the clock a day', async () => {
  const { page } = await stage.device(wide)
  await signInToDesk(page, 'admin')
  await page.getByRole('link', { name: '消息与死信' }).click()
  await page.getByText('没有死信').waitFor()
  await page.getByRole('link', { name: '业务时钟' }).click()
  await page.getByRole('button', { name: '+1 天', exact: true }).click()
  await page.getByRole('button', { name: '拨动时钟' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '拨动时钟' }).click()
  await page.getByRole('banner').getByText('时钟已拨快').waitFor()
  expect(stage.faults()).toEqual([])
})
