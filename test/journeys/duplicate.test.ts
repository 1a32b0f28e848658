// The same invoice claimed for twice: a person refuses it with a letter, a second one confirms, and the customer has somebody else look anew.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { openWaiting } from './pages/adjuster.ts'
import { fall, handIn, photosFor, tell } from './pages/claim.ts'
import { openLetters } from './pages/letters.ts'
import { next } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import type { Stage } from './stage.ts'

const { linYue } = people

let stage: Stage
let customer: Page

beforeAll(async () => {
  stage = await openDemoStage({ environment: { REFUSE_ALONE_MAX_YUAN: '500' } })
  customer = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('photos that were paid for once go to a person', async () => {
  await signIn(customer, linYue)
  const heard = await tell(customer, fall)
  const photos = await photosFor(heard, '李小满')
  await next(customer)
  await handIn(customer, photos, linYue)
  await customer.getByText('已赔付').first().waitFor({ timeout: 60_000 })
  await tell(customer, fall)
  await next(customer)
  await handIn(customer, photos, linYue)
  await customer.getByText('有人在看').first().waitFor({ timeout: 60_000 })
})

test('one adjuster proposes to refuse, another confirms; the letter gives the reasons', async () => {
  const first = await openWaiting(stage, 'chen-jie', '系统转人工')
  await first.getByRole('tab', { name: '理算与核定' }).click()
  await first.getByRole('tab', { name: '不予赔付' }).click()
  await first.getByLabel(/^理由（写给客户/).fill('同一张发票已经赔付过')
  await first.getByLabel(/^依据的条文/).fill('保险法 §27')
  await first.getByRole('button', { name: '不予赔付' }).click()
  await first.getByRole('dialog').getByRole('button', { name: '不予赔付' }).click()
  await first.getByText('这是您建议的，要由另一位同事确认或退回。').waitFor()
  expect(await customer.getByText('未获赔付').count()).toBe(0)

  const second = await openWaiting(stage, 'wang-fang', '拒付待复核')
  await second.getByRole('button', { name: '我来办' }).click()
  await second.getByText('王芳 在办').waitFor()
  await second.getByRole('tab', { name: '理算与核定' }).click()
  await second.getByRole('listitem').filter({ hasText: '同一张发票已经赔付过' }).waitFor()
  await second.getByRole('button', { name: '确认拒付' }).click()
  await second.getByRole('dialog').getByRole('button', { name: '确认拒付' }).click()
  await second.getByText('不予赔付', { exact: true }).first().waitFor()

  await customer.getByText('未获赔付').first().waitFor()
  await customer.getByText('同一张发票已经赔付过').first().waitFor()
  await expectSound(customer)
})

test('she writes, has somebody else look anew, and who refused may not decide again', async () => {
  await customer.getByLabel('给理赔人员留言').fill('第二张是复查的发票，不是同一张')
  await customer.getByRole('button', { name: '发送' }).click()
  await customer.getByRole('listitem').filter({ hasText: '第二张是复查的发票' }).waitFor()
  await customer.getByRole('button', { name: '请没办过的人重新看' }).click()
  await customer.getByText('有人在看').first().waitFor()

  const barred = await openWaiting(stage, 'wang-fang', '申诉')
  await barred.getByText('您办过这个案件。申诉要由没有办过的同事处理').waitFor()
  const other = await openWaiting(stage, 'admin', '申诉')
  await other.getByRole('tab', { name: '对话' }).click()
  await other.getByText('第二张是复查的发票').waitFor()
  await other.getByLabel('回复客户').fill('请把复查的发票补交上来')
  await other.getByRole('button', { name: '发给客户' }).click()
  await customer.getByRole('listitem').filter({ hasText: '请把复查的发票补交上来' }).waitFor()
  const letters = await openLetters(customer, 2)
  expect(letters.map(({ title }) => title)).toContain('拒绝给付保险金通知书')
  expect(stage.faults()).toEqual([])
})
