// A step done by a relative: sent from her draft, taken back, sent again, done on his own phone, and she goes on.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { choose, next, onStep } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import type { Stage } from './stage.ts'

const { linYue, liWei } = people
const paper = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let stage: Stage
let hers: Page
let his: Page

beforeAll(async () => {
  stage = await openDemoStage()
  hers = (await stage.device()).page
  his = (await stage.device()).page
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

async function send(name: string, phone: string): Promise<void> {
  const sheet = hers.getByRole('dialog')
  await sheet.getByLabel('家人的姓名').fill(name)
  await sheet.getByLabel('家人的手机号').fill(phone)
  await sheet.getByRole('button', { name: '发给家人' }).click()
}

test('she asks her husband for the papers, by keyboard, told what he will see', async () => {
  await signIn(hers, linYue, '/services/complain')
  await onStep(hers, '投诉什么')
  await choose(hers, '关于')
  await hers.getByLabel('经过').fill('等了很久')
  await hers.getByLabel('希望怎么解决').fill('请说明原因')
  await next(hers)
  await onStep(hers, '相关材料')
  await hers.getByRole('button', { name: '请家人来传' }).focus()
  await hers.keyboard.press('Enter')
  const sheet = hers.getByRole('dialog', { name: '请家人来传' })
  await sheet.getByText(/里的这一步：相关材料/).waitFor()
  await expectSound(hers)
  await send(liWei.name, '12345')
  await sheet.getByLabel('家人的手机号').and(hers.locator('[aria-invalid="true"]')).waitFor()
  await send('李大伟', liWei.phone)
  await sheet.getByText(/没有找到这位家人/).waitFor()
  await send(liWei.name, liWei.phone)
  await sheet.waitFor({ state: 'detached' })
  await hers.getByText(/已请李\*来办这一步/).waitFor()
  await expectSound(hers)
})

test('taken back: on his phone it is no longer asked of him', async () => {
  await signIn(his, liWei)
  await his.getByRole('link', { name: /请您帮忙：/ }).click()
  await onStep(his, '相关材料')
  await hers.getByRole('button', { name: '收回，不用办了' }).click()
  await hers.getByText('已不用李*办这一步').waitFor()
  await his.getByRole('button', { name: '交给林*' }).click()
  await onStep(his, '不用您办了')
  await expectSound(his)
})

test('sent again: he sees that step alone, hands in a paper of his, and is thanked', async () => {
  await hers.getByRole('button', { name: '请家人来传' }).click()
  await send(liWei.name, liWei.phone)
  await hers.getByText(/已请李\*来办这一步/).waitFor()
  await his.goto('/')
  await his.getByRole('link', { name: /请您帮忙：/ }).click()
  await onStep(his, '相关材料')
  await his.getByText(/^林\* 在办“.*”，请您帮忙办这一步/).waitFor()
  expect(await his.getByRole('main').innerText()).not.toContain('等了很久')
  await his.getByLabel('选文件，可多选').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: paper })
  await expectSound(his)
  await his.getByRole('button', { name: '交给林*' }).click()
  await onStep(his, '办好了，谢谢您')
  await expectSound(his)
})

test('somebody else who opens the address is told to sign in with the number it was sent to', async () => {
  await hers.goto(new URL(his.url()).pathname)
  await hers.getByText('没有找到请您办的这件事').waitFor()
})

test('she goes on where he has done it, and it says who helped', async () => {
  await hers.goto('/')
  await hers.getByRole('link', { name: /接着办：/ }).click()
  await onStep(hers, '最后看一遍')
  await hers.getByText('李*帮您办好了：相关材料').waitFor()
  await expectSound(hers)
  expect(stage.faults()).toEqual([])
})
