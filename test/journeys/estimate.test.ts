// Before treatment: from the policy of the child to what would be paid for a broken arm, by which clause, and what is not certain.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { people, signIn } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openDemoStage()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('she asks what would be paid, before anything is filed', async () => {
  const { page } = await stage.device()
  await signIn(page, people.linYue, '/claims')
  await page.getByRole('link', { name: '看病之前，试算能赔多少' }).click()
  const ask = page.getByRole('button', { name: '试算' })
  expect(await ask.isDisabled()).toBe(true)
  for (const choice of ['李小满', '意外', '急诊']) await page.getByRole('radio', { name: choice }).check()
  await page.getByLabel('看什么病、做什么手术？').fill('左前臂骨折')
  await page.getByLabel('预计总费用（元）').fill('860')
  await ask.click()
  await page.getByRole('heading', { name: '预计可赔' }).waitFor()
  await page.getByText('¥684.00').first().waitFor() // (860 − 100) × 90 %
  await page.getByText('您自己大约还要承担 ¥176.00').waitFor()
  await page.getByText('意外医疗免赔额').first().waitFor()
  await page.getByText('最后以发票和费用清单为准').waitFor()
  await expectSound(page)
  await expectNoOverflow(page)

  await page.getByLabel('其中医保预计支付（元）').fill('300')
  await ask.click()
  await page.getByText('¥560.00').first().waitFor() // 860 − 300, which outweighs the deductible
  await page.goto('/claims')
  await page.getByRole('heading', { name: '我的理赔' }).waitFor()
})
